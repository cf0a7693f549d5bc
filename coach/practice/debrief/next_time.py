"""What a debrief hands on besides its tip: what to keep, a drill, where to look again."""

import math
from dataclasses import dataclass
from typing import Final

from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.skill_points import GOOD, skill_name
from coach.practice.drills.schedule import drill_named
from coach.saying import listed, say
from coach.signal.too_much import TooMuch
from coach.words import clock_words

#: At most so many skills to keep are named.
_MOST_KEPT: Final = 2
#: Which drill trains a skill.
_DRILLS: Final = {
    "pressure": "match",
    "pace": "count",
    "evenness": "blind",
    "softness": "ramp",
    "hold": "hold",
}
#: A moment is looked at again from a little before it.
_BEFORE_S: Final = 3.0


@dataclass(frozen=True, slots=True)
class NextTime:
    """Sentences after the tip; ``look`` names the moment that a replay from ``look_s`` shows.

    ``look_brief`` is for little room. Each is empty, ``look_s`` None, where there is nothing to
    say. ``drill_name`` is the name of
    the drill that ``drill`` tells of.
    """

    keep: str = ""
    drill: str = ""
    look: str = ""
    look_brief: str = ""
    look_s: float | None = None
    drill_name: str = ""

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is read, in order."""
        return tuple(filter(None, (self.keep, self.drill)))


def next_time(debrief: Debrief) -> NextTime:
    """Return what a session leaves for the next one."""
    if debrief.score.total is None:
        return NextTime()
    look, look_brief, look_s = _look(debrief)
    skill = _weakest(debrief)
    drill, name = ("", "") if skill is None else (_drill(skill), _DRILLS[skill])
    return NextTime(_keep(debrief), drill, look, look_brief, look_s, name)


def _keep(debrief: Debrief) -> str:
    ranked = sorted(debrief.skills.items(), key=lambda each: -each[1])
    best = [skill_name(skill) for skill, points in ranked if points >= GOOD][:_MOST_KEPT]
    return say("Keep what went well: {skills}.", skills=listed(best)) if best else ""


def _weakest(debrief: Debrief) -> str | None:
    """Return the skill that a drill would help most; none after a drill, which leads to itself."""
    weak = {
        skill: points
        for skill, points in debrief.skills.items()
        if points < GOOD and skill in _DRILLS
    }
    if not weak or debrief.drill is not None:
        return None
    return min(weak, key=lambda each: weak[each])


def _drill(skill: str) -> str:
    return say(
        "A drill for {skill}: “{title}”.",
        skill=skill_name(skill),
        title=drill_named(_DRILLS[skill]).title,
    )


def _look(debrief: Debrief) -> tuple[str, str, float | None]:
    if not debrief.too_much:
        return "", "", None
    worst = max(debrief.too_much, key=_hardness_n)
    clock = clock_words(worst.onset_s)
    words = say("See {clock} again, where it was too much", clock=clock)
    return words, say("See {clock} again", clock=clock), max(0.0, worst.onset_s - _BEFORE_S)


def _hardness_n(moment: TooMuch) -> float:
    """Return its peak: what was past the sensor's range is harder than all that was not."""
    return math.inf if math.isnan(moment.peak_n) else moment.peak_n
