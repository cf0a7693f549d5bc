"""A loudspeaker that writes down what it plays, in whichever process of the app that may be.

It takes the place of the sound library's own device and asks for samples as a card does, a period
each time that it has played one; each block is kept with the second at which it was asked for.
(The library's own device without a card wakes but each 10 ms, whatever its period is.)
"""

import os
import struct
import threading
import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import miniaudio
import numpy as np
from numpy.typing import NDArray

#: Names the folder that is played into; in it a file of this name stands for a pulled plug.
FOLDER: Final = "SIMS_LOUDSPEAKER"
UNPLUGGED: Final = "unplugged"
RATE_HZ: Final = 44_100
_HEAD: Final = struct.Struct("<dI")
#: So many samples tell one pitch from the next.
_WINDOW: Final = 2_048
#: The notes of the alarms, by the bell's pitch: too much is high and low, no data one note.
PITCHES_HZ: Final = {"too much": (784.0, 523.25), "no data": (698.5,)}


class Loudspeaker:
    """A device of the library's without a card, and an ear on it."""

    def __init__(self, *, sample_rate: int, buffersize_msec: int, **_wishes: Any) -> None:
        self._folder = Path(os.environ[FOLDER])
        if self._unplugged:
            raise miniaudio.MiniaudioError("unplugged")
        self._frames = sample_rate * buffersize_msec // 1000
        self._each_s = self._frames / sample_rate
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, asked: Generator[Any, int, None]) -> None:
        """Play what the generator gives, and write it down."""
        self._thread = threading.Thread(
            target=self._play, args=(asked,), name="loudspeaker", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Be silent; may be called twice."""
        self._over.set()
        if self._thread is not None:
            self._thread.join()

    @property
    def _unplugged(self) -> bool:
        return (self._folder / UNPLUGGED).exists()

    def _play(self, asked: Generator[Any, int, None]) -> None:
        begun_s, played = time.monotonic(), 0
        with (self._folder / f"{os.getpid()}-{id(self)}.sound").open("ab", buffering=0) as kept:
            # A plug that is pulled: no error, and no more questions.
            while not (self._over.is_set() or self._unplugged):
                time.sleep(max(0.0, begun_s + played * self._each_s - time.monotonic()))
                asked_s, played = time.monotonic(), played + 1
                samples = np.asarray(asked.send(self._frames), np.int16)
                kept.write(_HEAD.pack(asked_s, len(samples)) + samples.tobytes())


def install() -> None:
    """Let this process play here, if it was started so."""
    if FOLDER in os.environ:
        miniaudio.PlaybackDevice = Loudspeaker


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """What a process played: samples (n,) within ±1 and the monotonic second of each."""

    at_s: NDArray[np.float64]
    samples: NDArray[np.float64]

    def begins(self, alarm: str, after_s: float) -> float | None:
        """Return when an alarm is first heard after a second, None if it is not."""
        for at in np.flatnonzero(self.at_s >= after_s)[:: _WINDOW // 4]:
            piece = self.samples[at : at + _WINDOW]
            if len(piece) == _WINDOW and loudest_hz(piece) in PITCHES_HZ[alarm]:
                return float(self.at_s[at + _WINDOW // 2])
        return None

    def ended(self, alarm: str, after_s: float) -> bool:
        """Return whether an alarm is no more what was heard last, some time after a second."""
        newest = self.samples[-6 * _WINDOW :]
        since_s = self.at_s[-6 * _WINDOW] if len(newest) == 6 * _WINDOW else -np.inf
        pieces = newest[: len(newest) // _WINDOW * _WINDOW].reshape(-1, _WINDOW)
        sounding = any(loudest_hz(piece) in PITCHES_HZ[alarm] for piece in pieces)
        return bool(since_s > after_s) and not sounding

    def level(self, begin_s: float, end_s: float) -> float:
        """Return the loudest sample between two seconds, 0 for silence."""
        within = (self.at_s >= begin_s) & (self.at_s < end_s)
        return float(np.abs(self.samples[within]).max(initial=0.0))


def loudest_hz(samples: NDArray[np.float64]) -> float | None:
    """Return the alarm's pitch that these samples are loudest at, None where none is loud."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), 4 * len(samples)))
    if spectrum.max() < 0.02 * len(samples):
        return None
    found_hz = float(np.argmax(spectrum)) * RATE_HZ / (4 * len(samples))
    known = [pitch for each in PITCHES_HZ.values() for pitch in each]
    nearest: float = min(known, key=lambda pitch: abs(pitch - found_hz))
    return nearest if abs(nearest - found_hz) < 15.0 else None


def heard_of(folder: Path, process: int) -> Heard:
    """Return what one process has played so far."""
    at_s, samples = [np.empty(0)], [np.empty(0)]
    for path in sorted(folder.glob(f"{process}-*.sound")):
        data, at = path.read_bytes(), 0
        while at + _HEAD.size <= len(data):
            begun_s, count = _HEAD.unpack_from(data, at)
            at += _HEAD.size
            piece = np.frombuffer(data[at : at + 2 * count], np.int16) / 32_767.0
            at += 2 * count
            samples.append(piece)
            at_s.append(begun_s + np.arange(len(piece)) / RATE_HZ)
    return Heard(np.concatenate(at_s), np.concatenate(samples))
