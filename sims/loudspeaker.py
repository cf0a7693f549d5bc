"""A loudspeaker that writes down what it plays, in whichever process of the app that may be.

It takes the place of the sound library's own device: the library asks for samples in real time as
it does for any card, and each block is kept with the second at which it was asked for.
"""

import os
import struct
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


class Loudspeaker(miniaudio.PlaybackDevice):  # type: ignore[misc]
    """The library's device without a card, and an ear on it."""

    def __init__(self, **wishes: Any) -> None:
        self._folder = Path(os.environ[FOLDER])
        if (self._folder / UNPLUGGED).exists():
            raise miniaudio.MiniaudioError("unplugged")
        super().__init__(**(wishes | {"backends": [miniaudio.Backend.NULL]}))

    def start(self, callback_generator: Generator[Any, int, None]) -> None:
        """Play what the generator gives, and write it down."""
        played = self._played(callback_generator)
        next(played)
        super().start(played)

    def _played(self, asked: Generator[Any, int, None]) -> Generator[Any, int, None]:
        frames = yield b""
        with (self._folder / f"{os.getpid()}-{id(self)}.sound").open("ab", buffering=0) as kept:
            # A plug that is pulled: no error, and no more questions.
            while not (self._folder / UNPLUGGED).exists():
                samples = np.asarray(asked.send(frames), np.int16)
                kept.write(_HEAD.pack(time.monotonic(), len(samples)) + samples.tobytes())
                frames = yield samples


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
