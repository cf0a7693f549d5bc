"""A session in a few numbers, small enough for the history's index: made once, read often."""

from collections.abc import Mapping
from typing import Any, Final

from coach.practice.outcome import Debrief
from coach.practice.stretches import RibbonData, Stretch, ribbon_of
from coach.signal.bands import BANDS

CELLS: Final = 160
_NO_DATA: Final = -1


def summary_of(debrief: Debrief) -> dict[str, object]:
    """Return what the history keeps of a debrief, in plain JSON values."""
    return {
        "title": debrief.title,
        "score": debrief.score.total,
        "sentence": debrief.sentence,
        "cells": _cells(ribbon_of(debrief)),
        "moments_s": [round(moment.onset_s, 2) for moment in debrief.too_much],
        "duration_s": round(debrief.duration_s, 2),
    }


def score_in(summary: Mapping[str, object]) -> int | None:
    """Return the score that a summary tells, None where it tells none."""
    score = summary.get("score")
    return score if isinstance(score, int) else None


def ribbon_in(summary: Mapping[str, object], duration_s: float) -> RibbonData | None:
    """Return the ribbon that a summary tells, None where it tells none."""
    cells: Any = summary.get("cells")
    moments: Any = summary.get("moments_s")
    if not isinstance(cells, list) or not isinstance(moments, list) or not cells:
        return None
    if not all(isinstance(cell, int) and _NO_DATA <= cell < len(BANDS) for cell in cells):
        return None
    cell_s = duration_s / len(cells)
    stretches = tuple(
        Stretch(at * cell_s, (at + 1) * cell_s, None if cell < 0 else BANDS[cell])
        for at, cell in enumerate(cells)
    )
    known = tuple(float(second) for second in moments if isinstance(second, int | float))
    return RibbonData(duration_s, stretches, known)


def _cells(data: RibbonData) -> list[int]:
    """Return the band that held longest in each of the ribbon's equal cells, -1 for no data."""
    cell_s = data.duration_s / CELLS
    held = [[0.0] * (len(BANDS) + 1) for _ in range(CELLS)]
    for stretch in data.stretches if cell_s > 0 else ():
        band = _NO_DATA if stretch.band is None else BANDS.index(stretch.band)
        first, last = int(stretch.onset_s / cell_s), int(stretch.offset_s / cell_s)
        for cell in range(first, min(last, CELLS - 1) + 1):
            begin_s, end_s = cell * cell_s, (cell + 1) * cell_s
            held[cell][band] += min(end_s, stretch.offset_s) - max(begin_s, stretch.onset_s)
    longest = [max(range(len(row)), key=row.__getitem__) if any(row) else 0 for row in held]
    return [_NO_DATA if band == len(BANDS) else band for band in longest]
