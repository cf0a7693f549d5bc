"""What a damaged recording has lost, in words for whoever practised: when, not which byte."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from coach.practice.debrief.fact import Fact
from coach.words import clock_words

RECORDING = "The recording"
_AT_ITS_END: Final = " at its end"


@dataclass(frozen=True, slots=True)
class Losses:
    """Places where something is lost, and where the recording breaks off.

    ``holes`` are the first and last whole second around each of the first places, None where
    there is none; ``places`` counts them all. ``breaks_off_s`` is the last known second of a
    recording that was never closed, ``disordered`` whether some of it stands out of order.
    """

    holes: tuple[tuple[float | None, float | None], ...] = ()
    places: int = 0
    breaks_off_s: float | None = None
    disordered: bool = False

    @property
    def any(self) -> bool:
        """Whether anything is missing at all."""
        return bool(self.places) or self.breaks_off_s is not None or self.disordered

    def sentence(self) -> str:
        """Return what is missing in one sentence, empty where all is there."""
        if not self.any:
            return ""
        said = list(self._said())
        told = said[0] if len(said) == 1 else f"{', '.join(said[:-1])}, and {said[-1]}"
        return f"This recording is not whole: {told}."

    def _said(self) -> Iterator[str]:
        ends_s = self.breaks_off_s
        if self.places == 1 and (ends_s is None or self._where() != _AT_ITS_END):
            yield f"something is missing{self._where()}"
        elif self.places > 1:
            yield f"something is missing in {self.places:,} places{self._between()}"
        if self.disordered:
            yield "some of it is out of order"
        if ends_s is not None:
            yield f"it breaks off at {_second(ends_s)}, so what came after is not here"

    def _where(self) -> str:
        after_s, before_s = self.holes[0] if self.holes else (None, None)
        if before_s is None:
            return _AT_ITS_END
        if after_s is None:
            return " at its beginning"
        first, last = _second(after_s), _second(before_s)
        return f" at {first}" if first == last else f" between {first} and {last}"

    def _between(self) -> str:
        known = [second for hole in self.holes for second in hole if second is not None]
        if not known:
            return ""
        if self.places > len(self.holes):
            return f", the first at {_second(known[0])}"
        return f" between {_second(known[0])} and {_second(known[-1])}"


def _second(at_s: float) -> str:
    """Return a place in the recording, past the first minute as the debrief's axis has it."""
    return f"{at_s:.1f} s" if at_s < 59.95 else clock_words(at_s)


def losses_facts(losses: Losses) -> Iterator[Fact]:
    """Nothing for a recording that is whole, which is nearly every one."""
    if not losses.any:
        return
    if losses.places:
        figure = "1 place" if losses.places == 1 else f"{losses.places:,} places"
    else:
        figure = "its end" if losses.breaks_off_s is not None else "its order"
    yield Fact(
        RECORDING, "recording_losses", "Missing", losses.places, "", figure, losses.sentence()
    )
