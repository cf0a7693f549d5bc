"""How soon strokes by motion are told, beside how soon the hand's pushes alone could tell them."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from benchmarks.row import Row
from benchmarks.truth.motion_limit import LONGEST_S, needed
from sims.motion_set import Moved

ASKED_MS: Final = 300.0
#: What plain strokes are held to.
_HELD: Final = (("median", 0.5, 300.0), ("p95", 0.95, 300.0))


def asked(met: bool, what: str) -> str:
    """Return the end of a row's detail: what is asked, where it is not met."""
    return "" if met else f"; {what} are asked and not met"


def told_rows(name: str, late_s: Sequence[float], hands: Sequence[Moved], plain: bool) -> list[Row]:
    """Return when these hands' strokes were told after their ends, ``late_s``, and the limit."""
    course, kind = needed(hands, course=True), needed(hands, course=False)
    never = [sum(need_s >= LONGEST_S for need_s in needs) for needs in (course, kind)]
    unknown = f"not within {LONGEST_S:g} s: {never[0]} of {len(course)} strokes, {never[1]} by kind"
    told, limits = [], []
    for word, share, most_ms in _HELD:
        late_ms, course_ms, kind_ms = (
            1e3 * float(np.quantile(all_s, share)) for all_s in (late_s, course, kind)
        )
        beside = ("who knows only their kind", kind_ms)
        what = f"{name}, told after the hand stood, {word}"
        most = most_ms if plain else None
        peers = (("who knows their courses", course_ms), beside)
        told.append(Row(what, late_ms, "ms", _why(late_ms, kind_ms), at_most=most, peers=peers))
        what = f"{name}, who knows their courses knows the stand after, {word}"
        limits.append(Row(what, course_ms, "ms", unknown, peers=(beside,)))
    return [*told, *limits]


def _why(late_ms: float, kind_ms: float) -> str:
    if late_ms <= ASKED_MS:
        return ""
    if kind_ms <= ASKED_MS:
        return f"{ASKED_MS:g} ms are asked and not met: by method, for pushes tell it in time"
    return f"{ASKED_MS:g} ms are asked and not met, nor by who knows each stroke's kind"
