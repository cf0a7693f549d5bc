"""The script that one writes who wants a glove's force on the screen, and its presses.

pyserial reads what is there from a real line (a pseudo-terminal), cobs and struct take it apart,
each frame is held to its CRC, sosfilt smooths the sum of all taxels, find_peaks looks for presses
ten times a second in the last five seconds. That is all it does: it places nothing in time,
knows no gap, no zero, no taxel that is stuck, no alarm. It may draw too: pyqtgraph's curve of
those five seconds, 60 times a second in a window of 1280 × 400 that nobody has to see.
"""

import os
import struct
import time
from binascii import crc_hqx
from collections.abc import Sequence
from contextlib import closing
from select import select
from typing import Any, Final

import numpy as np
import serial
from cobs import cobs
from scipy.signal import butter, find_peaks, sosfilt, sosfilt_zi

from coach.sensors.source import Chunk
from coach.sensors.wire import SampleType
from sims.serial import PseudoPort

_HEAD: Final = struct.Struct("<BHI")
_CRC_BYTES: Final = 2
_SHOWN_S, _PEAKS_EACH_S, _FRAME_S = 5.0, 0.1, 1.0 / 60.0
_CUTOFF_HZ: Final = 10.0
#: A press is so hard, and so far from the one before it.
_LEAST_N, _APART_S = 3.0, 0.5


class Script:
    """Reads a port chunk by chunk; ``forces`` (n,) are the newest newtons, smoothed.

    ``peaks_s`` are the presses in them, in seconds since the first sample.
    """

    def __init__(self, port: Any, rate_hz: int, newtons_per_count: float, *, draws: bool) -> None:
        self._port, self._newtons_per_count = port, newtons_per_count
        self._tail = b""
        self.read_bytes = 0
        self._sections = butter(2, _CUTOFF_HZ, fs=rate_hz, output="sos")
        self._state: Any = None
        self._apart = round(_APART_S * rate_hz)
        self.forces = np.zeros(round(_SHOWN_S * rate_hz))
        self._times_s = np.arange(-len(self.forces), 0) / rate_hz
        self.peaks_s: Any = ()
        self._samples, self._rate_hz = 0, rate_hz
        self._next_peaks_s = self._next_frame_s = 0.0
        self._screen = _Screen() if draws else None

    def turn(self, now_s: float) -> None:
        """Take what has come by ``now_s``."""
        data = self._port.read(self._port.in_waiting)
        self.read_bytes += len(data)
        *records, self._tail = (self._tail + data).split(b"\x00")
        samples = [each for each in map(_sample, records) if each is not None]
        if samples:
            self._smooth(np.array(samples).sum(axis=1) * self._newtons_per_count)
        if now_s >= self._next_peaks_s:
            self._next_peaks_s = now_s + _PEAKS_EACH_S
            peaks, _ = find_peaks(self.forces, height=_LEAST_N, distance=self._apart)
            self.peaks_s = (self._samples - len(self.forces) + peaks) / self._rate_hz
        if self._screen is not None and now_s >= self._next_frame_s:
            self._next_frame_s += _FRAME_S
            self._screen.show(self._times_s, self.forces)

    def _smooth(self, force_n: Any) -> None:
        if self._state is None:
            self._state = sosfilt_zi(self._sections) * force_n[0]
        smooth_n, self._state = sosfilt(self._sections, force_n, zi=self._state)
        self._samples += len(smooth_n)
        self.forces = np.concatenate((self.forces[len(smooth_n) :], smooth_n))


def _sample(record: bytes) -> Any:
    """Return a frame's readings, None where it holds none or is damaged."""
    raw = cobs.decode(record)
    payload = raw[:-_CRC_BYTES]
    if crc_hqx(payload, 0) != int.from_bytes(raw[-_CRC_BYTES:], "little"):
        return None
    code, _seq, _time_us = _HEAD.unpack_from(payload)
    return np.frombuffer(payload, "<u2", offset=_HEAD.size) if code == SampleType.U16 else None


class _Screen:
    """A window with one curve."""

    def __init__(self) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        import pyqtgraph

        self._app = pyqtgraph.mkQApp()
        self._plot = pyqtgraph.PlotWidget()
        self._plot.resize(1280, 400)
        self._curve = self._plot.plot()
        self._plot.show()
        self._app.processEvents()

    def show(self, times_s: Any, forces: Any) -> None:
        self._curve.setData(times_s, forces)
        self._app.processEvents()


def seconds_of(
    chunks: Sequence[Chunk], rate_hz: int, newtons_per_count: float, *, draws: bool
) -> tuple[float, Script]:
    """Return the processor seconds of the script alone, not of what sends, and the script."""
    spent_s, sent = 0.0, 0
    with closing(PseudoPort()) as line, serial.Serial(line.path, timeout=0) as port:
        script = Script(port, rate_hz, newtons_per_count, draws=draws)
        for chunk in chunks:
            line.send(chunk.data)
            sent += len(chunk.data)
            while script.read_bytes < sent:
                select([port], [], [])
                begun_s = time.process_time()
                script.turn(chunk.host_s)
                spent_s += time.process_time() - begun_s
    return spent_s, script
