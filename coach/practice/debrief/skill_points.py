"""A session's points for each skill, 0 to 100: what history compares from one time to the next."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from coach.practice.debrief.holds import Holds
from coach.practice.debrief.outcome import Performance
from coach.practice.debrief.performance import FEWEST_STROKES, JAB_N_S
from coach.practice.debrief.score import TOO_MUCH_CAP
from coach.saying import say
from coach.signal.rhythm import Rhythm
from coach.signal.strokes import Stroke

#: The skills that any session can tell of, in the order in which they are shown.
SKILLS: Final = ("pressure", "pace", "evenness", "softness", "hold")
SKILL_WORDS: Final = {
    "pressure": say("Pressure"),
    "pace": say("Pace"),
    "evenness": say("Evenness"),
    "softness": say("Soft starts"),
    "hold": say("Holding still"),
    # These two only drills tell of.
    "steering": say("Following a line"),
    "feel": say("Feeling your weight"),
}
#: The same within a sentence.
_SKILL_NAMES: Final = {
    "pressure": say("pressure"),
    "pace": say("pace"),
    "evenness": say("evenness"),
    "softness": say("soft starts"),
    "hold": say("holding still"),
    "steering": say("following a line"),
    "feel": say("feeling your weight"),
}
#: So many points and a skill is one to keep.
GOOD: Final = 85
_LEAST_CONTACT_S: Final = 1.0


def skill_word(skill: str) -> str:
    """Return a skill's name for a person."""
    return SKILL_WORDS.get(skill, skill.replace("_", " ").capitalize())


def skill_name(skill: str) -> str:
    """Return a skill's name as it stands within a sentence."""
    return _SKILL_NAMES.get(skill, skill.replace("_", " ").lower())


def skills_of(
    seen: Performance,
    rhythm: Rhythm,
    holds: Holds,
    strokes: Sequence[Stroke],
    tool: str,
    too_much: int,
) -> Mapping[str, int]:
    """Return the points of each skill that this session tells of; the others are left out."""
    if seen.contact_s < _LEAST_CONTACT_S:
        return {}
    points = {
        "pressure": _pressure(seen, too_much),
        "pace": _pace(seen, rhythm),
        "evenness": _evenness(seen),
        "softness": _softness(strokes, tool),
        "hold": None if holds.cv is None else _less(holds.cv, 0.05, 0.40),
    }
    return {skill: round(value) for skill, value in points.items() if value is not None}


def _pressure(seen: Performance, too_much: int) -> float | None:
    if not seen.aimed_s:
        return None
    # As in the score: on the way up and down a stroke is lighter, and that is no fault.
    lighter = max(seen.lighter_steps - 0.2, seen.peak_lighter_steps or 0.0, 0.0)
    if not seen.strokes:
        lighter = seen.lighter_steps
    harder = max(seen.harder_steps, seen.peak_harder_steps or 0.0)
    points = _less(lighter + harder, 0.03, 1.0)
    return min(points, TOO_MUCH_CAP) if too_much else points


def _pace(seen: Performance, rhythm: Rhythm) -> float | None:
    if seen.pace_ratio is None or not seen.pace_ratio > 0:
        return None
    tempo = _less(abs(math.log(seen.pace_ratio)), 0.02, 0.30)
    if rhythm.resultant_length is None:
        return tempo
    return min(tempo, _less(1.0 - rhythm.resultant_length, 0.02, 0.80))


def _evenness(seen: Performance) -> float | None:
    spreads = [spread for spread in (seen.peak_cv, seen.interval_cv) if spread is not None]
    if not spreads:
        return None
    return sum(_less(spread, 0.05, 0.45) for spread in spreads) / len(spreads)


def _softness(strokes: Sequence[Stroke], tool: str) -> float | None:
    rates = [s.loading_rate_n_s for s in strokes if math.isfinite(s.loading_rate_n_s)]
    if len(rates) < FEWEST_STROKES:
        return None
    return sum(_less(rate / JAB_N_S[tool], 0.5, 1.5) for rate in rates) / len(rates)


def _less(value: float, best: float, worst: float) -> float:
    """Return 100 at ``best`` or below, 0 at ``worst`` or above, a straight line between."""
    return 100.0 * (1.0 - min(max((value - best) / (worst - best), 0.0), 1.0))
