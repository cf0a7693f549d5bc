"""The receiver's voice: what softer, good, deeper and stop do to the edges of the bands."""

from dataclasses import dataclass, replace
from typing import Final

from coach.messages import ReceiverWord
from coach.saying import say, say_many
from coach.signal.bands import LIGHT_OF_CONTACT, LIGHT_OF_MEDIUM, MEDIUM_OF_FIRM, Edges

#: One softer multiplies every edge by this, at once.
SOFTER_STEP: Final = 0.85
#: One deeper multiplies the edges of light and medium by this, where there is room.
DEEPER_STEP: Final = 1.10
#: An area to go easy on has all its edges lower.
SOFT_AREA: Final = 0.8


@dataclass(frozen=True, slots=True)
class Voice:
    """How far the receiver has asked away from the profile: ``level`` steps, negative softer.

    Too much lies where the profile has it or lower, never higher.
    """

    level: int = 0

    def edges(self, profile: Edges) -> Edges:
        """Return the edges to judge by, where ``profile`` are those of the area by itself."""
        if self.level < 0:
            return lowered(profile, SOFTER_STEP**-self.level)
        return _deepened(profile, DEEPER_STEP**self.level)

    def said(self, word: ReceiverWord, profile: Edges) -> "Voice":
        """Return the voice after a word; a step that would change nothing is not taken.

        Steps deeper that were asked for where there was more room than here are let go of by
        softer, so that it always lowers the edges at once.
        """
        by = {"softer": -1, "deeper": 1}.get(word, 0)
        after = replace(self, level=(self._felt(profile) if by < 0 else self.level) + by)
        back = self.level * by < 0
        return after if back or after.edges(profile) != self.edges(profile) else self

    def _felt(self, profile: Edges) -> int:
        """Return the fewest steps deeper that have the same edges, in newtons, as all of them."""
        level, edges = self.level, self.edges(profile)
        while level > 0 and Voice(level - 1).edges(profile).medium_n == edges.medium_n:
            level -= 1
        return level

    def sentence(self, word: ReceiverWord, before: "Voice") -> str:
        """Return what came of a word that was said when the voice was as ``before``."""
        if word == "stop":
            return STOPPED
        if word == "good":
            return _GOOD
        if self == before:
            return _NO_FARTHER[word]
        if self.level == 0:
            return _BACK
        return _steps_away(self.level, word)


def lowered(edges: Edges, factor: float) -> Edges:
    """Return the edges times ``factor``, but light no nearer to contact than its room.

    Edges whose light lies nearer already stay as they are.
    """
    floor = min(1.0, LIGHT_OF_CONTACT * edges.contact_n / edges.light_n)
    return edges.times(max(factor, floor))


def _deepened(edges: Edges, factor: float) -> Edges:
    light_n, medium_n = _raised(edges.light_n, edges.medium_n, edges.firm_n, factor)
    light_kpa, medium_kpa = _raised(edges.light_kpa, edges.medium_kpa, edges.firm_kpa, factor)
    return replace(
        edges, light_n=light_n, medium_n=medium_n, light_kpa=light_kpa, medium_kpa=medium_kpa
    )


def _raised(light: float, medium: float, firm: float, factor: float) -> tuple[float, float]:
    """Return light's and medium's edge raised, but never past their share of the edge above.

    Light goes along with medium: where medium has no more room a step changes neither.
    """
    share = max(1.0, min(factor, MEDIUM_OF_FIRM * firm / medium))
    medium *= share
    return max(light, min(light * share, LIGHT_OF_MEDIUM * medium)), medium


STOPPED: Final = say("Stopped. Let your hands grow light, lift them, and ask.")
_GOOD: Final = say("Good as it is: stay with this.")
_BACK: Final = say("Back to the pressure you began with.")
_NO_FARTHER: Final = {
    "softer": say("It is as soft as can be felt; rest your hands, or lift them."),
    "deeper": say("It is as deep as it goes here; stay a little longer instead."),
}
_STEPS: Final = (
    say("One step"),
    say("Two steps"),
    say("Three steps"),
    say("Four steps"),
    say("Five steps"),
    say("Six steps"),
    say("Seven steps"),
    say("Eight steps"),
    say("Nine steps"),
)


def is_farthest(text: str) -> bool:
    """Return whether this says that a step more would change nothing."""
    return text in _NO_FARTHER.values()


def _steps_away(level: int, word: str) -> str:
    """Return how far it is now from the beginning, after ``word``."""
    steps = _steps(abs(level))
    if level < 0:
        if word == "softer":
            return say("{steps} softer now.", steps=steps)
        return say("{steps} softer than you began.", steps=steps)
    if word == "deeper":
        # Deeper is broader first: a thumb digs where a palm or a forearm sinks.
        return say("{steps} deeper now: palm or forearm before thumb.", steps=steps)
    return say("{steps} deeper than you began.", steps=steps)


def _steps(count: int) -> str:
    if count <= len(_STEPS):
        return _STEPS[count - 1]
    return say_many("{n} step", "{n} steps", count)


def sentence_again(text: str) -> str:
    """Return what came of a word, as a recording kept it, as a sentence that can be told."""
    return _AGAIN.get(text, text)


_AGAIN: Final[dict[str, str]] = {
    str(sentence): sentence
    for level in (*range(-len(_STEPS), 0), *range(1, len(_STEPS) + 1))
    for sentence in (_steps_away(level, "softer"), _steps_away(level, "deeper"))
}
