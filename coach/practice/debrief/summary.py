"""A session in a few numbers, small enough for the history's index: made once, read often."""

from collections.abc import Mapping
from typing import Any, Final

from coach.practice.debrief.comparing import PastPractice
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.stretches import RibbonData, Stretch, ribbon_of
from coach.practice.drills.skills import result_note
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
        "answers": [[round(a.t_s, 2), a.word] for a in debrief.care.answers],
        "duration_s": round(debrief.duration_s, 2),
        "exercise": debrief.exercise,
        "tool": debrief.tool,
        "device": debrief.device,
        "skills": dict(debrief.skills),
        "drill": result_note(debrief.drill),
    }


def practice_of(debrief: Debrief) -> PastPractice:
    """Return what is compared with other sessions."""
    return PastPractice(
        debrief.started_at,
        debrief.exercise,
        debrief.tool,
        debrief.score.total,
        debrief.skills,
        debrief.title,
        debrief.receiver,
        debrief.drill is not None,
    )


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
    return RibbonData(duration_s, stretches, known, _answers(summary.get("answers")))


def text_in(summary: Mapping[str, object], name: str) -> str:
    """Return a word that a summary tells, empty where it tells none."""
    value = summary.get(name)
    return value if isinstance(value, str) else ""


def skills_in(summary: Mapping[str, object]) -> Mapping[str, int]:
    """Return the points of each skill that a summary tells of."""
    skills: Any = summary.get("skills")
    if not isinstance(skills, dict):
        return {}
    return {
        str(skill): min(max(points, 0), 100)
        for skill, points in skills.items()
        if isinstance(points, int) and not isinstance(points, bool)
    }


def _answers(said: Any) -> tuple[tuple[float, str], ...]:
    if not isinstance(said, list):
        return ()
    pairs = [each for each in said if isinstance(each, list) and len(each) == 2]
    return tuple(
        (float(t_s), word)
        for t_s, word in pairs
        if isinstance(t_s, int | float) and isinstance(word, str)
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
