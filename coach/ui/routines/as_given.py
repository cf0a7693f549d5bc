"""A routine as it would be given to this receiver, and what is said of that below it."""

from collections.abc import Collection
from dataclasses import dataclass

from coach.errors import UsageError
from coach.practice.routines.adapting import adaptation
from coach.practice.routines.areas import lies_within
from coach.practice.routines.names import the_area
from coach.practice.routines.parts import Routine
from coach.practice.routines.techniques import PAUSE
from coach.saying import joined, say
from coach.ui.kit.job import sentence_of

#: What a length counts in, where there is nothing else to say.
RESTS = say("Rests for your hands are counted in; to turn over or change places, pause.")


@dataclass(frozen=True, slots=True)
class AsGiven:
    """A routine without the areas to avoid; the whole of it where ``words`` say why not."""

    routine: Routine
    words: str
    is_left: bool


def as_given(routine: Routine, avoid: Collection[str], soften: Collection[str]) -> AsGiven:
    """Fit ``routine`` to the areas to ``avoid`` and to ``soften``."""
    try:
        made = adaptation(routine, avoid, soften)
    except UsageError as problem:
        return AsGiven(routine, sentence_of(problem), is_left=False)
    said = [*filter(None, (made.sentence, _easy_words(made.routine, soften)))]
    return AsGiven(made.routine, joined(" ", said) if said else RESTS, is_left=True)


def _easy_words(routine: Routine, soften: Collection[str]) -> str:
    """Return the dotted areas that hands come to, in a sentence; empty where there is none."""
    touched = {stage.area for stage in routine.stages if stage.technique != PAUSE}
    easy = [the_area(area) for area in soften if any(lies_within(each, area) for each in touched)]
    if not easy:
        return ""
    return say("Go easy on {areas}, where it is dotted.", areas=joined(", ", easy))
