"""Live to other programs by the Lab Streaming Layer: forces and markers; the extra ``lsl``.

Time stamps are on LSL's clock: when a sample was taken, as the device's clock says, not when it
came. Without a configuration of the person's own the streams are told of on this machine only.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from coach.engine.chain import Chain, ChainOutput
from coach.extras import extra
from coach.recordings.exports.event_words import words_of
from coach.signal.bands import BANDS
from coach.timing import Clock

Floats = NDArray[np.float64]

FORCE, MARKERS = "Pressure Coach force", "Pressure Coach markers"
#: Where liblsl looks for what a person has set.
_OWN: Final = ("lsl_api.cfg", "~/lsl_api/lsl_api.cfg", "/etc/lsl_api/lsl_api.cfg")
_LOCAL_AND_QUIET: Final = "[multicast]\nResolveScope = machine\n[log]\nlevel = -2\n"
#: Events that only say how the rest is to be read.
_UNTOLD: Final = frozenset(("plan", "edges", "goes_on", "latency", "device"))


def load_lsl() -> Any:
    """Return pylsl, set up; raises SetupError where the extra is not installed."""
    lsl = extra("pylsl", "lsl", "LSL")
    own = "LSLAPICFG" in os.environ or any(Path(each).expanduser().exists() for each in _OWN)
    if not own and hasattr(lsl, "set_config_content"):
        lsl.set_config_content(_LOCAL_AND_QUIET)
    return lsl


class LslStreams:
    """Streams of one session: a ``Pressure Coach force`` for each hand, and its markers.

    Forces are newtons, a channel a taxel, with the zero taken off, as the bands are judged by. A
    second hand's stream is called ``Pressure Coach force 2``, and its markers begin with ``2:``.
    """

    def __init__(self, chains: Sequence[Chain], clock: Clock, lsl: Any = None) -> None:
        self._lsl = load_lsl() if lsl is None else lsl
        self._offset_s = float(self._lsl.local_clock()) - clock.now_s()
        self._forces = [_ForceStream(self._lsl, chain, n) for n, chain in enumerate(chains)]
        self._chains = tuple(chains)
        self._bands: list[int | None] = [None] * len(chains)
        info = self._lsl.StreamInfo(
            MARKERS, "Markers", 1, 0.0, self._lsl.cf_string, "pressure-coach-markers"
        )
        info.desc().append_child_value("manufacturer", "Pressure Coach")
        self._markers = self._lsl.StreamOutlet(info)

    def took(self, source: int, output: ChainOutput) -> None:
        """Send on what bytes of hand ``source`` have just completed."""
        shift_s = self._offset_s + self._chains[source].host_offset_s()
        before = f"{source + 1}: " if source else ""
        for onset_s in output.started:
            self._mark(f"{before}too much", onset_s + shift_s)
        self._forces[source].send(shift_s)
        for readings in output.readings:
            self._mark_bands(source, before, readings.t_s + shift_s, readings.band)
        for stroke in output.strokes:
            self._mark(f"{before}stroke {stroke.peak_n:.1f} N", stroke.onset_s + shift_s)
        for alarm in output.ended:
            over_s = alarm.onset_s + alarm.duration_s
            self._mark(f"{before}too much over, {alarm.peak_n:.1f} N", over_s + shift_s)
        for event in output.events:
            name = event.name.replace("_", " ")
            self._mark(f"{before}device: {name}", event.host_s + self._offset_s)

    def happened(self, data: Any, host_s: float) -> None:
        """Send on an event of the course: a stage, the receiver's word, a question …"""
        if data.get("event") not in _UNTOLD:
            self._mark(words_of(data), host_s + self._offset_s)

    def _mark_bands(self, source: int, before: str, stamps_s: Floats, band: Any) -> None:
        for stamp_s, now in zip(stamps_s.tolist(), band.tolist(), strict=True):
            if now != self._bands[source]:
                self._bands[source] = now
                self._mark(f"{before}band: {BANDS[now].value}", stamp_s)

    def _mark(self, words: str, stamp_s: float) -> None:
        self._markers.push_sample([str(words)], stamp_s)

    def close(self) -> None:
        """End the streams."""
        for stream in self._forces:
            stream.close()
        self._markers = None


class _ForceStream:
    """One hand's forces; its stream begins once the device has said what it is."""

    def __init__(self, lsl: Any, chain: Chain, number: int) -> None:
        self._lsl, self._chain, self._number = lsl, chain, number
        self._waiting: list[tuple[Floats, Floats]] = []
        self._outlet: Any = None
        self._of: object = None
        self._last_s = 0.0
        chain.tap = self._keep

    def _keep(self, t_s: Floats, newtons: Floats) -> None:
        self._waiting.append((t_s, newtons))

    def send(self, shift_s: float) -> None:
        waiting, self._waiting = self._waiting, []
        for t_s, newtons in waiting:
            # A fit that has become better moves the clock by less than it was unsure; never back.
            stamps_s = np.maximum(t_s + shift_s, self._last_s)
            self._last_s = float(stamps_s[-1])
            outlet = self._outlet_for(newtons.shape[1])
            outlet.push_chunk(np.ascontiguousarray(newtons, np.float32), stamps_s.tolist())

    def close(self) -> None:
        self._outlet = self._chain.tap = None

    def _outlet_for(self, taxels: int) -> Any:
        info = self._chain.info
        of = None if info is None else (info.device_id, taxels)
        if self._outlet is None or of != self._of:
            self._of, self._outlet = of, None
            self._outlet = self._lsl.StreamOutlet(self._described(taxels))
        return self._outlet

    def _described(self, taxels: int) -> Any:
        """Return the stream's description, by the names that XDF's pages suggest."""
        info, calibration = self._chain.info, self._chain.calibration
        known = info is not None
        name = FORCE if not self._number else f"{FORCE} {self._number + 1}"
        device_id = info.device_id if info is not None else ""
        rate_hz = info.rate_hz if info is not None and info.rate_hz else 0.0
        stream = self._lsl.StreamInfo(
            name,
            "Force",
            taxels,
            rate_hz,
            self._lsl.cf_float32,
            f"pressure-coach-force-{self._number}-{device_id}",
        )
        desc = stream.desc()
        desc.append_child_value("manufacturer", "Pressure Coach")
        channels = desc.append_child("channels")
        places = info.positions_mm if info is not None else ()
        for taxel in range(taxels):
            channel = channels.append_child("channel")
            channel.append_child_value("label", f"taxel {taxel + 1}")
            channel.append_child_value("unit", "N")
            channel.append_child_value("type", "Force")
            if taxel < len(places):
                place = channel.append_child("location")
                for axis, value in zip("XY", places[taxel], strict=True):
                    place.append_child_value(axis, f"{value:g}")
        acquisition = desc.append_child("acquisition")
        acquisition.append_child_value("model", info.name if info is not None else "")
        acquisition.append_child_value("serial_number", device_id)
        said = "yes" if calibration is not None else "no" if known else "unknown"
        desc.append_child("calibration").append_child_value("calibrated", said)
        return stream
