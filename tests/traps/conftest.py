"""From newtons to what a person is told: bytes on the wire, the chain, the debrief."""

from dataclasses import dataclass

import numpy as np
import pytest

from coach.engine.chain import Chain
from coach.practice.debrief.builder import DebriefBuilder, debrief_json
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk
from coach.sensors.wire import Descriptor, GridLayout, Samples, encode
from coach.sensors.wire_messages import SampleType
from coach.signal.bands import BANDS, PALM, THUMB

#: Chunks that are fed at once; that this changes nothing is the project's first law.
HEAP = 64


@dataclass
class Told:
    """What came of a press: readings, alarms, strokes, and the debrief as a program reads it."""

    t_s: np.ndarray
    force_n: np.ndarray
    bands: list
    strokes: list
    started: list
    ended: list
    report: dict

    def fact(self, name):
        """Return the debrief's fact of that name, None where there is none."""
        return next((fact for fact in self.report["facts"] if fact["name"] == name), None)

    def band_at(self, t_s):
        return self.bands[int(np.searchsorted(self.t_s, t_s))]


def chunks_of(values, rate_hz, descriptor, sample_type, skipped, late_s):
    """A record of one sample each, but for those skipped; arrival may be late and in heaps."""
    arrival = np.random.default_rng(1)
    yield Chunk(100.0, encode(descriptor))
    for k, row in enumerate(values):
        if k not in skipped:
            frame = Samples(k & 0xFFFF, round(k / rate_hz * 1e6), row[None, :], sample_type)
            host_s = 100.0 + k / rate_hz + late_s * arrival.random()
            yield Chunk(host_s, encode(frame))


@pytest.fixture
def pressed():
    """Press a sensor of ``newtons`` (n,) or (n, taxels); ``counts`` and its curve instead of them.

    ``cell_mm2`` is the area of each taxel of a pad of one row.
    """

    def press(newtons, rate_hz=100.0, tool="palm", cell_mm2=None, edges=None, skipped=(),
              late_s=0.0, heap=HEAP, curve=None, full_scale=None):  # fmt: skip
        values = np.asarray(newtons, np.float64)
        values = values[:, None] if values.ndim == 1 else values
        counted = curve is not None
        kind = SampleType.U16 if counted else SampleType.F32
        layout = None
        if cell_mm2 is not None:
            pitch_um = round(cell_mm2**0.5 * 1000)
            layout = GridLayout(1, values.shape[1], pitch_um, pitch_um, round(cell_mm2 * 1e6))
        descriptor = Descriptor(
            b"trapped!", rate_hz, values.shape[1], "Trap", sample_type=kind,
            unit="counts" if counted else "newtons", full_scale=full_scale, curve=curve,
            layout=layout,
        )  # fmt: skip
        rows = values.astype(np.uint16 if counted else np.float32)
        chain = Chain(make_decoder("wire"), edges or {"palm": PALM, "thumb": THUMB}[tool])
        builder = DebriefBuilder(tool)
        chunks = list(chunks_of(rows, rate_hz, descriptor, kind, set(skipped), late_s))
        parts = [chain.feed_many(chunks[at : at + heap]) for at in range(0, len(chunks), heap)]
        parts.append(chain.finish())
        for part in parts:
            builder.take(part.readings, part.strokes, part.ended)
        readings = [one for part in parts for one in part.readings]
        return Told(
            np.concatenate([one.t_s for one in readings]),
            np.concatenate([one.force_n for one in readings]),
            [BANDS[k] for one in readings for k in one.band],
            [stroke for part in parts for stroke in part.strokes],
            [onset_s for part in parts for onset_s in part.started],
            [alarm for part in parts for alarm in part.ended],
            debrief_json(builder.build(chain.info, chain.link_counts)),
        )

    return press


@pytest.fixture
def ramp():
    """A minimum-jerk way from 0 to 1, from ``at_s`` on in ``long_s``."""

    def way(t_s, at_s, long_s):
        u = np.clip((np.asarray(t_s) - at_s) / long_s, 0.0, 1.0)
        return u**3 * (10 - 15 * u + 6 * u**2)

    return way
