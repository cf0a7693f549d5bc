"""What changes in a practice and matters, said by a screen reader as it is seen by others."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtGui import QAccessible

from coach.saying import joined, said_again, say
from coach.signal.bands import Band
from coach.ui.kit.band_words import TOO_MUCH_ADVICE, band_word
from coach.ui.practising.guide_words import guide_of
from coach.ui.practising.moment import dial_view, is_fresh, is_too_much
from coach.ui.practising.quiet_line import quiet_line
from coach.ui.practising.stop_screen import HANDS_STILL, WORD
from coach.ui.practising.too_much import STOP_ADVICE
from coach.views import Snapshot

_NO_MORE = say("No longer too much.")
_FELT, _BACK = say("The touch is felt."), say("The touch is felt again.")
_GOES_ON = say("It may go on.")
_PAUSED, _GOING_ON = say("Paused"), say("Going on")


class Matter(NamedTuple):
    """One thing that matters: its sentence now, empty for none, and the one for its end.

    ``at_once``: whatever is being read is broken off for it. ``once``: how it goes on, such as
    the seconds until the next try, is not said. ``first_end`` is for the end of what there was
    from the beginning, where that is another.
    """

    name: str
    sentence: str
    end: str = ""
    at_once: bool = False
    once: bool = False
    first_end: str = ""


def matters(snapshot: Snapshot, now_s: float) -> Iterator[Matter]:
    """Return all that matters at host second ``now_s``, the most urgent first."""
    advice = STOP_ADVICE if snapshot.stopped else TOO_MUCH_ADVICE
    alarm = joined(". ", (band_word(Band.TOO_MUCH), advice))
    yield Matter("too much", alarm if is_too_much(snapshot, now_s) else "", _NO_MORE, True)
    stop = joined(". ", (WORD, HANDS_STILL)) if snapshot.stopped else ""
    yield Matter("stop", stop, _GOES_ON, True)
    gone = "" if is_fresh(snapshot, now_s) else dial_view(snapshot, now_s).caption
    yield Matter("link", gone, _BACK, True, once=True, first_end=_FELT)
    resting = snapshot.paused and not snapshot.stopped and snapshot.replay is None
    yield Matter("pause", _PAUSED if resting else "", "" if snapshot.stopped else _GOING_ON)
    guide = guide_of(snapshot)
    lines = joined(" ", [line.text for line in guide.lines])
    yield Matter("stage", joined(". ", (guide.title, lines)) if guide.title else "")
    line = quiet_line(snapshot, now_s)
    yield Matter("hint", "" if line is None else line.text)
    trouble = "" if snapshot.recording is None else snapshot.recording.trouble
    notices = [each for each in (*snapshot.notices, trouble) if each]
    yield Matter("notice", said_again(notices[-1]) if notices else "")


class Announcer:
    """Says each thing once when it comes, and its end; ``tell`` is ``announce`` for a page."""

    def __init__(self, tell: Callable[[str, bool], None]) -> None:
        self._tell = tell
        self._told: dict[str, str] = {}
        self._been_without: set[str] = set()

    def update(self, snapshot: Snapshot, now_s: float) -> None:
        """Say what is new; costs nothing where no screen reader listens."""
        if not QAccessible.isActive():
            return
        for matter in matters(snapshot, now_s):
            before = self._told.get(matter.name, "")
            if matter.sentence != before:
                self._told[matter.name] = matter.sentence
                if matter.once and matter.sentence and before:
                    continue
                words = matter.sentence or self._end_of(matter)
                self._tell(words, matter.at_once and bool(matter.sentence))
            if not matter.sentence:
                self._been_without.add(matter.name)

    def _end_of(self, matter: Matter) -> str:
        first = matter.name not in self._been_without
        return matter.first_end if first and matter.first_end else matter.end
