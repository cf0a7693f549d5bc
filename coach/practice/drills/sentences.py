"""The sentences of which a drill's truth is made, so that a recording's are known again too."""

from functools import lru_cache
from typing import Final

from coach.practice.drills.schedule import DRILL_NAMES, LEVELS, drill_named
from coach.recognising import Recogniser
from coach.saying import Phrase, Said, say
from coach.words import BAND_WORDS

NO_TOUCH: Final = say("There was next to no touch to judge; lay your hand down and try it again.")
TOO_FEW: Final = say(
    "There were too few strokes to tell their pace; press once for each first count."
)
LIGHTER, HARDER = say("The rest was lighter."), say("The rest was harder.")
WHOLE_N, FINE_N = Phrase("{force_n:.0f}\u00a0N"), Phrase("{force_n:.1f}\u00a0N")
CAPPED: Final = Phrase("It was too much along the way, so {points} is the most it can reach.")

STEADY: Final = Phrase("Your pressure swayed by {sway:.0f}\u00a0%, which is steady.")
SWAYED: Final = Phrase("Your pressure swayed by {sway:.0f}\u00a0%.")
STAYED: Final = Phrase("You stayed in {band} for {share:.0f}\u00a0% of the time.")
STAYED_UNSEEN: Final = Phrase(
    "You stayed in {band} for {share:.0f}\u00a0% of the time, {unseen:.0f}\u00a0% without looking."
)
STAYED_GIVEN: Final = Phrase(
    "You stayed in the band you were given for {share:.0f}\u00a0% of the time."
)
STAYED_GIVEN_UNSEEN: Final = Phrase(
    "You stayed in the band you were given for {share:.0f}\u00a0% of the time, "
    "{unseen:.0f}\u00a0% without looking."
)
MATCHED: Final = Phrase("You were in the band you were given for {share:.0f}\u00a0% of the time.")
MATCHED_UNSEEN: Final = Phrase(
    "You were in the band you were given for {share:.0f}\u00a0% of the time, "
    "{unseen:.0f}\u00a0% without looking."
)
FOUND: Final = Phrase("You found each new one within {found_s:.1f}\u00a0s.")

KEPT: Final = Phrase("You kept within {off} of the line on average.")
KEPT_BESIDE: Final = Phrase("You kept within {off} of the line on average; you were {beside}.")
KEPT_BLIND: Final = Phrase(
    "You kept within {off} of the line on average, within {blind} without looking."
)
KEPT_BLIND_BESIDE: Final = Phrase(
    "You kept within {off} of the line on average, within {blind} without looking; "
    "you were {beside}."
)
ABOVE_UP: Final = Phrase("{force} above it on the way up")
BELOW_UP: Final = Phrase("{force} below it on the way up")
ABOVE_DOWN: Final = Phrase("{force} above it on the way down")
BELOW_DOWN: Final = Phrase("{force} below it on the way down")

KEPT_PACE: Final = Phrase(
    "Once the beat was gone your strokes came every {came_s:.1f}\u00a0s where "
    "{asked_s:.1f}\u00a0s was asked: you kept it."
)
QUICK: Final = Phrase(
    "Once the beat was gone your strokes came every {came_s:.1f}\u00a0s where "
    "{asked_s:.1f}\u00a0s was asked, {off:.0f}\u00a0% quick."
)
SLOW: Final = Phrase(
    "Once the beat was gone your strokes came every {came_s:.1f}\u00a0s where "
    "{asked_s:.1f}\u00a0s was asked, {off:.0f}\u00a0% slow."
)

HELD_WHERE: Final = Phrase("{held} where {goal} was asked")
HELD: Final = Phrase("You held {held}.")
HELD_CREPT: Final = Phrase("You held {held}; the last third crept up by {by}.")
HELD_SANK: Final = Phrase("You held {held}; the last third sank by {by}.")

#: Where one shape would take the words of another for a value, the fuller one comes first.
_TRUTHS: Final = (
    *(WHOLE_N, FINE_N, CAPPED, STEADY, SWAYED, FOUND),
    *(STAYED_GIVEN_UNSEEN, STAYED_GIVEN, STAYED_UNSEEN, STAYED, MATCHED_UNSEEN, MATCHED),
    *(KEPT_BLIND_BESIDE, KEPT_BESIDE, KEPT_BLIND, KEPT),
    *(ABOVE_UP, BELOW_UP, ABOVE_DOWN, BELOW_DOWN, KEPT_PACE, QUICK, SLOW),
    *(HELD_WHERE, HELD_CREPT, HELD_SANK, HELD),
)


def drill_sentence(text: str) -> Said:
    """Return what a drill said, as a recording kept it, as a sentence that can be told."""
    return _recogniser().sentence(text)


@lru_cache(maxsize=1)
def _recogniser() -> Recogniser:
    """Return what knows a drill's truths, and what each of its parts asks for."""
    asked = [
        part.text
        for name in DRILL_NAMES
        for level in LEVELS
        for part in drill_named(f"{name}:{level}").parts
    ]
    sources = {text.source for text in asked if isinstance(text, Said)}
    shapes = sorted(source for source in sources if "{" in source)
    words = (NO_TOUCH, TOO_FEW, LIGHTER, HARDER, *BAND_WORDS.values())
    return Recogniser((*(truth.source for truth in _TRUTHS), *shapes), words)
