"""A person's own words: files in a folder of theirs that replace the shipped ones, one by one."""

import io
import wave
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.saying import Said, say

Pcm = NDArray[np.float64]
#: A count has to be over before the next; what a stage is given with is said in passing.
LONGEST_S: Final = {"long": 1.5, "short": 0.7, "phrase": 4.0}
_SHORTEST_S: Final = 0.05
_MOST_BYTES: Final = 4_000_000
_RATES_HZ: Final = range(8_000, 96_001)
#: Less than this of full scale is no word that anybody could hear.
_LEAST_HEIGHT: Final = 0.01


@dataclass(frozen=True, slots=True)
class OwnVoice:
    """The files in ``folder``/LANGUAGE: ``1-long.wav``, ``knead.wav`` and so on."""

    folder: Path

    def recorded(self, name: str, language: str) -> tuple[Pcm, int] | None:
        """Return samples (n,) and their rate; None where there is no file, or one of no use."""
        path = self.folder / language / f"{name}.wav"
        try:
            return _read(path, _longest_s(name))
        except (OSError, _Useless):
            return None

    def problems(self, names: tuple[str, ...], language: str) -> tuple[Said, ...]:
        """Return why files are left out, a sentence each; also of those with a name of nothing."""
        folder = self.folder / language
        found: list[Said] = []
        try:
            paths = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".wav")
        except OSError:
            return ()
        for path in paths:
            if path.stem not in names:
                found.append(
                    say("{file} is left out: there is no word of that name.", file=path.name)
                )
                continue
            try:
                _read(path, _longest_s(path.stem))
            except OSError:
                found.append(say("{file} is left out: it cannot be read.", file=path.name))
            except _Useless as useless:
                found.append(say("{file} is left out: {why}", file=path.name, why=useless.why))
        return tuple(found)


class _Useless(Exception):  # noqa: N818 - what a file is, not a mistake of ours
    def __init__(self, why: Said) -> None:
        super().__init__(why)
        self.why = why


def _longest_s(name: str) -> float:
    kind = name.rpartition("-")[2]
    return LONGEST_S[kind if kind in LONGEST_S and name[0].isdigit() else "phrase"]


def _read(path: Path, longest_s: float) -> tuple[Pcm, int]:
    if path.stat().st_size > _MOST_BYTES:
        raise _Useless(say("it is larger than any word has to be."))
    try:
        with wave.open(io.BytesIO(path.read_bytes())) as reader:
            width, channels = reader.getsampwidth(), reader.getnchannels()
            rate_hz, frames = reader.getframerate(), reader.readframes(reader.getnframes())
    except (wave.Error, EOFError) as problem:
        raise _Useless(say("it is damaged, or no WAV file.")) from problem
    if width != 2 or channels not in (1, 2) or rate_hz not in _RATES_HZ:
        raise _Useless(say("it has to be a WAV of 16 bits, one or two channels."))
    whole = frames[: len(frames) - len(frames) % (2 * channels)]
    pcm = np.frombuffer(whole, dtype="<i2").reshape(-1, channels).mean(axis=1)
    seconds = len(pcm) / rate_hz
    if seconds > longest_s:
        raise _Useless(
            say("it lasts {long:.1f} s, and {most:.1f} s fit.", long=seconds, most=longest_s)
        )
    if seconds < _SHORTEST_S or np.max(np.abs(pcm)) < _LEAST_HEIGHT * 32767:
        raise _Useless(say("nothing can be heard in it."))
    return pcm, rate_hz
