"""How many frames a second a movie has, and what so few of them cannot tell."""

import statistics
from itertools import pairwise
from pathlib import Path
from typing import Final

from coach.errors import FileError
from coach.recordings.imports.movie import Frame, Movie
from coach.saying import say
from coach.sensors.wire_messages import MAX_RATE_HZ, MIN_RATE_HZ

#: How many frames the rate is taken from, and how many values are held for it.
_FRAMES: Final = 10_000
_VALUES: Final = 200_000
#: Below these strokes of a second are missed, and 6–12 Hz cannot be told.
_FEW_HZ: Final = 10.0
_TREMOR_HZ: Final = 50.0


def frames_for_rate(movie: Movie) -> int:
    """Return how many frames, at least two, are looked at before the first is written."""
    return 2 if movie.rate_hz else max(50, min(_FRAMES, _VALUES // movie.cells))


def rate_of(source: Path, movie: Movie, first: list[Frame]) -> float:
    """Return the rate that was wished, else one over the median time step of ``first``.

    Raises FileError for a rate that no sensor has.
    """
    rate_hz = movie.rate_hz or _by_times(first)
    _check(source, rate_hz, movie)
    return rate_hz


def slow_words(rate_hz: float) -> list[str]:
    """Return what so few frames a second cannot tell, as sentences."""
    if rate_hz < _FEW_HZ:
        return [
            say(
                "{rate_hz:.3g} frames a second are few: short strokes can be missed; total, bands "
                "and peak pressure hold.",
                rate_hz=rate_hz,
            )
        ]
    if rate_hz < _TREMOR_HZ:
        return [
            say(
                "{rate_hz:.3g} frames a second are too few to tell a tremor; it stays unknown.",
                rate_hz=rate_hz,
            )
        ]
    return []


def _by_times(frames: list[Frame]) -> float:
    times_us = [round(each.t_s * 1e6) for each in frames]
    return 1e6 / statistics.median(after - before for before, after in pairwise(times_us))


def _check(source: Path, rate_hz: float, movie: Movie) -> None:
    """Refuse rates that no sensor has."""
    if MIN_RATE_HZ <= rate_hz <= MAX_RATE_HZ:
        return
    what, how = (
        (say("rows a second by its time column"), say("check the unit of --time"))
        if movie.format == "csv"
        else (
            say("frames a second", meaning="rate"),
            say("say how many there are with --rate"),
        )
    )
    raise FileError(
        say(
            "{source} has {rate_hz:.3g} {what}, outside of {min_rate_hz:g} to "
            "{max_rate_hz:g}; {how}",
            source=source,
            rate_hz=rate_hz,
            what=what,
            min_rate_hz=MIN_RATE_HZ,
            max_rate_hz=MAX_RATE_HZ,
            how=how,
        )
    )
