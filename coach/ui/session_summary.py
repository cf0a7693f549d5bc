"""A session in a few numbers, small enough for the history's index: made once, read often."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from coach.practice.outcome import Debrief
from coach.signal.bands import BANDS
from coach.ui.debrief_parts import ribbon_of
from coach.ui.ribbon import RibbonData, Stretch
from coach.ui.services import SessionEntry

CELLS = 160
_NO_DATA = -1


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


def entry_of(
    path: Path, started: str, duration_s: float, source: str, summary: Mapping[str, object]
) -> SessionEntry:
    """Return a past session for the pages; a summary that says nonsense counts as none."""
    title, score = summary.get("title"), summary.get("score")
    known_s = summary.get("duration_s")
    if isinstance(known_s, int | float) and known_s > 0:
        duration_s = float(known_s)
    return SessionEntry(
        path=path,
        title=title if isinstance(title, str) and title else source,
        started=_local(started),
        duration_s=duration_s,
        score=score if isinstance(score, int) else None,
        ribbon=_ribbon(summary, duration_s),
    )


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


def _ribbon(summary: Mapping[str, object], duration_s: float) -> RibbonData | None:
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


def _local(started: str) -> datetime:
    try:
        return datetime.fromisoformat(started).astimezone()
    except ValueError:
        return datetime.fromtimestamp(0).astimezone()
