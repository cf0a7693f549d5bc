"""What the figures of a session come to: its aim, score, sentence, tip and skills."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coach.practice.debrief.gliding import off_pace
from coach.practice.debrief.holds import Holds
from coach.practice.debrief.outcome import Performance, Score
from coach.practice.debrief.score import score_of, score_of_drill
from coach.practice.debrief.skill_points import GOOD, skills_of
from coach.practice.debrief.words import sentence_of, tip_of
from coach.practice.drills.outcome import DrillOutcome
from coach.saying import say
from coach.signal.bands import Band
from coach.signal.rhythm import Rhythm
from coach.signal.strokes import Stroke


@dataclass(frozen=True, slots=True)
class Figures:
    """All that a verdict is made from; ``asked_s`` are seconds by the band asked for.

    ``untold``: hands glided, and this sensor tells no glide from the next; ``glides_cm_s``: the
    speed of the glides that it told.
    """

    tool: str
    long_s: float
    asked_s: Mapping[Band, float]
    performance: Performance
    rhythm: Rhythm
    strokes: Sequence[Stroke]
    too_much: int
    holds: Holds
    drill: DrillOutcome | None
    untold: bool = False
    glides_cm_s: float | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """``target`` is the band asked for longest, ``targets`` all that were asked for."""

    target: Band
    targets: tuple[Band, ...]
    score: Score
    sentence: str
    tip: str
    skills: Mapping[str, int]


def verdict_of(seen: Figures, target: Band) -> Verdict:
    """Return the verdict; ``target`` is the aim where none was asked for long enough to count."""
    asked_s, drill, strokes = seen.asked_s, seen.drill, len(seen.strokes)
    target = max(asked_s, key=lambda band: asked_s[band], default=target)
    only = None if len(asked_s) > 1 else target
    performance, rhythm = seen.performance, seen.rhythm
    skills = skills_of(performance, rhythm, seen.holds, seen.strokes, seen.tool, seen.too_much)
    if drill is None:
        score = score_of(performance, seen.too_much, only)
        sentence = sentence_of(seen.long_s, strokes, seen.too_much, performance, only)
    else:
        score = score_of_drill(drill, seen.too_much)
        sentence = say("{points} of 100. {sentence}", points=drill.points, sentence=drill.sentence)
        # What was practised on purpose says more of a skill than what happened beside it.
        skills = {**skills, drill.skill: drill.points}
    return Verdict(
        target=target,
        targets=tuple(asked_s) or (target,),
        score=score,
        sentence=sentence,
        tip=tip_of(
            score,
            rhythm,
            strokes,
            seen.too_much,
            untold=seen.untold,
            off_pace=off_pace(seen.glides_cm_s),
            soft=skills.get("softness", 0) >= GOOD,
        ),
        skills=skills,
    )
