"""What a damaged recording has lost, in words for whoever practised: when, not which byte."""

from collections.abc import Iterator
from dataclasses import dataclass

from coach.practice.debrief.fact import Fact, measured
from coach.saying import joined, say, say_many
from coach.words import clock_words

RECORDING = say("The recording")


@dataclass(frozen=True, slots=True)
class Losses:
    """Places where something is lost, and where the recording breaks off.

    ``holes`` are the first and last whole second around each of the first places, None where
    there is none; ``places`` counts them all. ``breaks_off_s`` is the last known second of a
    recording that was never closed, ``disordered`` whether some of it stands out of order.
    ``salvaged``: it is what was whole of another one, which has lost more than this can tell.
    """

    holes: tuple[tuple[float | None, float | None], ...] = ()
    places: int = 0
    breaks_off_s: float | None = None
    disordered: bool = False
    salvaged: bool = False

    @property
    def any(self) -> bool:
        """Whether anything of the recording itself is missing."""
        return bool(self.places) or self.breaks_off_s is not None or self.disordered

    def sentence(self) -> str:
        """Return what is missing in a sentence or two, empty where all is there."""
        saved = say("This was saved from a damaged recording; what was lost there is not here.")
        said = ([saved] if self.salvaged else []) + ([self._not_whole()] if self.any else [])
        return joined(" ", said)

    def _not_whole(self) -> str:
        said = list(self._said())
        told = said[0]
        if len(said) > 1:
            told = say("{all}, and {last}", all=joined(", ", said[:-1]), last=said[-1])
        return say("This recording is not whole: {what}.", what=told)

    def _said(self) -> Iterator[str]:
        ends_s = self.breaks_off_s
        if self.places == 1 and (ends_s is None or not self._at_its_end):
            yield self._one_place()
        elif self.places > 1:
            yield self._many_places()
        if self.disordered:
            yield say("some of it is out of order")
        if ends_s is not None:
            yield say(
                "it breaks off at {second}, so what came after is not here", second=_second(ends_s)
            )

    @property
    def _at_its_end(self) -> bool:
        return not self.holes or self.holes[0][1] is None

    def _one_place(self) -> str:
        after_s, before_s = self.holes[0] if self.holes else (None, None)
        if before_s is None:
            return say("something is missing at its end")
        if after_s is None:
            return say("something is missing at its beginning")
        first, last = _second(after_s), _second(before_s)
        if first == last:
            return say("something is missing at {first}", first=first)
        return say("something is missing between {first} and {last}", first=first, last=last)

    def _many_places(self) -> str:
        known = [second for hole in self.holes for second in hole if second is not None]
        n = self.places
        if not known:
            return say("something is missing in {n:,} places", n=n)
        first, last = _second(known[0]), _second(known[-1])
        if n > len(self.holes):
            return say(
                "something is missing in {n:,} places, the first at {first}", n=n, first=first
            )
        return say(
            "something is missing in {n:,} places between {first} and {last}",
            n=n, first=first, last=last,
        )  # fmt: skip


def _second(at_s: float) -> str:
    """Return a place in the recording, past the first minute as the debrief's axis has it."""
    return measured(at_s, ".1f", "{} s") if at_s < 59.95 else clock_words(at_s)


def losses_facts(losses: Losses) -> Iterator[Fact]:
    """Nothing for a recording that is whole, which is nearly every one."""
    if not losses.any:
        return
    if losses.places:
        figure = say_many("{n:,} place", "{n:,} places", losses.places)
    else:
        figure = say("its end") if losses.breaks_off_s is not None else say("its order")
    yield Fact(
        RECORDING, "recording_losses", say("Missing"), losses.places, "", figure,
        losses.sentence(),
    )  # fmt: skip
