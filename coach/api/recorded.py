"""A recording for a notebook: its samples, and what ``coach report`` finds in them."""

from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coach.api.finding import find_strokes, low_pass
from coach.engine.debriefing import debrief_of
from coach.engine.exporting import content_from, heard_hand
from coach.errors import UsageError
from coach.practice.debrief.builder import Debrief, debrief_json
from coach.recordings.exports import Content, Note, What, export_file
from coach.recordings.whole import open_whole
from coach.sensors.calibration import Calibration
from coach.signal.bands import BANDS, EDGES, Edges
from coach.signal.readings import PipelineOutput, Readings, joined
from coach.signal.strokes import Stroke

Floats = NDArray[np.float64]
_REPLAY = "replay:"


def open(path: str | Path, *, hand: int = 1, tool: str | None = None) -> "Recorded":  # noqa: A001
    """Open a recording (a path, or ``replay:FILE``), and one of its hands, from 1.

    ``tool`` (palm or thumb) judges it by other edges than the session's own. Raises FileError for
    what is no recording, UsageError for a hand or a tool that there is not.
    """
    text = str(path)
    if text.startswith(_REPLAY):
        text = text.removeprefix(_REPLAY).partition("?")[0]
    elif text.partition(":")[0] in ("sim", "serial", "ble"):
        raise UsageError(f"{text} is a device and no recording; use coach.listen({text!r})")
    if tool not in (None, *EDGES):
        raise UsageError(f"tool={tool!r} is no tool; use one of {', '.join(EDGES)}")
    return Recorded(Path(text), hand, tool)


class Recorded:
    """One hand of a recording. Arrays are read when they are first asked for, and kept.

    All seconds are the stream's, counted by the device from its first sample.
    """

    def __init__(self, path: Path, hand: int = 1, tool: str | None = None) -> None:
        self.path, self.hand = path, hand
        self._tool = tool
        self._recording = open_whole(path)
        self.hands = len(self._recording.header.sources)
        if not 1 <= hand <= self.hands:
            raise UsageError(f"{path} has no hand {hand}; it has {self.hands}, counted from 1")
        self._heard = heard_hand(self._recording, hand - 1, tool)
        self._content: Content = content_from(
            self._recording, self._heard, self._heard.debrief(), hand - 1, tool
        )

    def __repr__(self) -> str:
        """Return what it is, as a notebook shows it."""
        rate = "" if self.rate_hz is None else f" at {self.rate_hz:g} Hz"
        return (
            f"<{self.title}, {self._content.created[:10]}: {self.duration_s:.1f} s of "
            f"{self.taxels} taxels{rate}, {len(self.strokes)} strokes>"
        )

    @property
    def title(self) -> str:
        """What was practised."""
        return str(self._content.title)

    @property
    def created(self) -> datetime:
        """When it began, by the machine's own clock (UTC)."""
        return self._content.began

    @property
    def device(self) -> str:
        """What the device calls itself."""
        return str(self._content.device)

    @property
    def tool(self) -> str:
        """Whose edges judge it: palm or thumb."""
        return self._content.tool

    @property
    def rate_hz(self) -> float | None:
        """Samples a second as the device declares them, None where nobody knows."""
        return self._content.rate_hz

    @property
    def taxels(self) -> int:
        """How many taxels the device has."""
        return self._content.taxels

    @property
    def calibration(self) -> Calibration | None:
        """What was measured on the device with weights; None: its own or a typical curve."""
        return self._heard.chain.calibration

    @property
    def calibration_words(self) -> str:
        """What the newtons come from, in words."""
        return self._content.calibration

    @property
    def duration_s(self) -> float:
        """Seconds from the first sample to the last."""
        return float(self.t_s[-1] - self.t_s[0]) if len(self.t_s) else 0.0

    @cached_property
    def _samples(self) -> tuple[Floats, Floats]:
        blocks = list(self._content.samples())
        if not blocks:
            return np.empty(0), np.empty((0, max(1, self.taxels)))
        # A device that was changed for another in between has other taxels: the last one's count.
        taxels = blocks[-1].newtons.shape[1]
        kept = [block for block in blocks if block.newtons.shape[1] == taxels]
        t_s = np.concatenate([block.t_s for block in kept])
        return t_s, np.concatenate([block.newtons for block in kept])

    @property
    def t_s(self) -> Floats:
        """(n,) seconds of the samples."""
        return self._samples[0]

    @property
    def samples(self) -> Floats:
        """(n, taxels) newtons as calibrated, NaN where there is no number; no zero is followed."""
        return self._samples[1]

    @cached_property
    def force_n(self) -> Floats:
        """(n,) the sum of the taxels that are numbers: the column ``force_n`` of the export."""
        from coach.recordings.exports.content import totals

        return totals(self.samples)

    @cached_property
    def readings(self) -> Readings:
        """What was judged, about a hundred a second: ``t_s``, ``force_n``, ``band``, ``too_much``.

        Low-passed, with the zero that drifts taken off; ``band`` holds indexes, ``bands`` words.
        """
        blocks = [PipelineOutput(block) for block in self._content.readings()]
        return joined(blocks, blocks[-1].readings.hop_s if blocks else 0.0).readings

    @property
    def bands(self) -> list[str]:
        """The band of each reading, in a word."""
        return [BANDS[index].value for index in self.readings.band.tolist()]

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The strokes of ``coach report``."""
        return self._content.strokes

    @property
    def events(self) -> tuple[Note, ...]:
        """What happened, by its second: stages, the receiver's words, hints, too much."""
        return self._content.notes

    @property
    def edges(self) -> Edges:
        """Where the bands begin and end, in newtons, unless an event gave others."""
        return EDGES[self.tool]

    @cached_property
    def debrief(self) -> Debrief:
        """The debrief of the whole session, of all hands."""
        return debrief_of(self.path, self._tool)

    def report(self) -> dict[str, object]:
        """Return what ``coach report --json`` prints, but for the comparison with last time."""
        return debrief_json(self.debrief)

    def filter(self, cutoff_hz: float = 10.0) -> Floats:
        """Return the samples low-passed, (n, taxels); see ``coach.low_pass``."""
        return low_pass(self.t_s, self.samples, cutoff_hz, self.rate_hz)

    def find_strokes(
        self, newtons: ArrayLike | None = None, *, tool: str | None = None
    ) -> tuple[Stroke, ...]:
        """Return the strokes in the samples, or in ``newtons`` at the same seconds.

        As free practice would tell them: without a beat, without a zero that is followed, and not
        by a glove's motion; ``strokes`` has the report's. See ``coach.find_strokes``.
        """
        values = self.samples if newtons is None else np.asarray(newtons, np.float64)
        info = self._heard.chain.info
        pad = info is not None and info.grid is not None and values.shape == self.samples.shape
        return find_strokes(
            self.t_s,
            values,
            tool or self.tool,
            rate_hz=self.rate_hz,
            areas_mm2=info.areas_mm2 if info is not None and pad else (),
            positions_mm=info.positions_mm if info is not None and pad else (),
        )

    def export(self, target: str | Path, what: What | None = None) -> str:
        """Write a new .csv, .parquet, .edf or .mcap, as ``coach export`` does."""
        return export_file(self._content, target, what)

    def to_pandas(self, what: What = "samples") -> Any:
        """Return a table as a pandas DataFrame; raises SetupError where pandas is not installed."""
        from coach.api.frames import frame_of

        return frame_of(self._content, what)

    def plot(self, axes: Any = None, begin_s: float = 0.0, end_s: float | None = None) -> Any:
        """Draw force, bands, strokes and too much; returns matplotlib's axes.

        Raises SetupError where matplotlib is not installed.
        """
        from coach.api.plotting import plot

        return plot(self, axes, begin_s, end_s)
