"""Who attends to a session: coaching, care and drills, each turning what it sees into events."""

import logging
from collections import deque
from collections.abc import Iterator, Mapping
from typing import ClassVar, Protocol

from coach.engine.chain import ChainOutput
from coach.engine.course import Course
from coach.messages import Command
from coach.saying import Phrase, say
from coach.sensors.source import DeviceEvent

_log = logging.getLogger(__name__)


class Desk(Protocol):
    """What an attendant may ask of its session; host seconds throughout."""

    @property
    def course(self) -> Course:
        """The course as of now: what was asked for, edges, stage, beat, care, drill."""
        ...

    @property
    def begun(self) -> bool:
        """Whether the practice has begun."""
        ...

    @property
    def too_much(self) -> bool:
        """Whether it is too much under any hand."""
        ...

    @property
    def silent(self) -> bool:
        """Whether any hand's device says nothing."""
        ...

    def elapsed_s(self, now_s: float) -> float:
        """Return the seconds of practice, pauses left out."""
        ...

    def stream_s(self) -> float:
        """Return the first hand's newest stream second, which its events are dated by."""
        ...

    def note(self, now_s: float, data: Mapping[str, object]) -> None:
        """Apply an event to the course and write it to the recording."""
        ...

    def command(self, command: Command, now_s: float) -> None:
        """Do what a person asks for by other ways than the window's: see ``Session.command``."""
        ...

    def set_paused(self, paused: bool, now_s: float) -> None:
        """Stand still: no beat, the stage's time stops; or go on."""
        ...

    def set_beat(
        self, bpm: float | None, counts: int, now_s: float, first_s: float | None = None
    ) -> None:
        """Set the beat (None: silence), for a drill that leads; see ``Leader.set_beat``."""
        ...


class Attendant:
    """One part; does nothing unless it overrides. State is its own, what it shows are events.

    ``part`` names it to a person. ``indispensable``: it goes on being called after a failure.
    """

    part: ClassVar[str] = say("A part of the coach")
    indispensable: ClassVar[bool] = False

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    @property
    def finished(self) -> bool:
        """Whether the session is over as far as this part is concerned."""
        return False

    def begin(self, now_s: float) -> None:
        """Put in order what the first bytes are to meet."""

    def took(self, source: int, output: ChainOutput, now_s: float) -> None:
        """See what bytes of hand ``source`` completed; the alarm has left already."""

    def heard(self, source: int, event: DeviceEvent, now_s: float) -> None:
        """See what a device said."""

    def saw(self, data: Mapping[str, object], now_s: float) -> None:
        """See an event just after it was applied to the course."""

    def obey(self, command: Command, now_s: float) -> None:
        """Do what of a command is this part's."""

    def tick(self, now_s: float) -> None:
        """Do what the time has come for; called many times a second, also without data."""

    def leave(self, now_s: float) -> None:
        """Take back what is shown: this part has failed and is asked nothing more."""


class Attendants:
    """All who attend to a session, in their order; every one sees all events in one order.

    An attendant may note an event while it sees another: that one is seen after it by all, as it
    stands after it in the recording. Whatever fails in one ends neither the session nor its
    alarm: that part is left out from then on, and ``problems`` says so, a sentence each.
    """

    def __init__(self, *attendants: Attendant) -> None:
        self.problems: tuple[str, ...] = ()
        self._asked: dict[str, tuple[Attendant, ...]] = {}
        self._are(attendants)
        self._unseen: deque[tuple[Mapping[str, object], float]] = deque()
        self._seeing = False

    def __iter__(self) -> Iterator[Attendant]:
        return iter(self._all)

    def begin(self, now_s: float) -> None:
        """Let all put in order what the first bytes are to meet."""
        self._each("begin", now_s, now_s)

    def took(self, source: int, output: ChainOutput, now_s: float) -> None:
        """Let all see what bytes of hand ``source`` completed."""
        self._each("took", now_s, source, output, now_s)

    def heard(self, source: int, event: DeviceEvent, now_s: float) -> None:
        """Let all see what a device said."""
        self._each("heard", now_s, source, event, now_s)

    def saw(self, data: Mapping[str, object], now_s: float) -> None:
        """Let all see an event, once those before it have been seen."""
        self._unseen.append((data, now_s))
        if self._seeing:
            return
        self._seeing = True
        while self._unseen:
            self._show(*self._unseen.popleft())
        self._seeing = False

    def obey(self, command: Command, now_s: float) -> None:
        """Let each do what of a command is its part's."""
        self._each("obey", now_s, command, now_s)

    def tick(self, now_s: float) -> None:
        """Let all do what the time has come for."""
        self._each("tick", now_s, now_s)

    def _show(self, data: Mapping[str, object], at_s: float) -> None:
        self._each("saw", at_s, data, at_s)

    def _are(self, attendants: tuple[Attendant, ...]) -> None:
        """Note who attends, and who of them does anything of each kind."""
        self._all = attendants
        self._asked = {
            name: tuple(each for each in attendants if _does(each, name, nothing))
            for name, nothing in vars(Attendant).items()
            if name in _KINDS
        }

    def _each(self, kind: str, now_s: float, *given: object) -> None:
        for attendant in self._asked[kind]:
            try:
                getattr(attendant, kind)(*given)
            except Exception:  # a hint, a drill or a ghost is never worth the alarm
                self._failed(attendant, now_s)

    def _failed(self, attendant: Attendant, now_s: float) -> None:
        sentence = _FAILED(part=attendant.part)
        if attendant.indispensable:
            sentence = _MISSED(part=attendant.part)
        if sentence not in self.problems:
            # Told once: it may fail again in every turn.
            _log.exception("%s failed", attendant.part)
            self.problems = (*self.problems, sentence)
        if attendant.indispensable or attendant not in self._all:
            return
        self._are(tuple(each for each in self._all if each is not attendant))
        try:
            attendant.leave(now_s)
        except Exception:
            _log.exception("%s could not leave", attendant.part)


def _does(attendant: Attendant, name: str, nothing: object) -> bool:
    return getattr(getattr(attendant, name), "__func__", None) is not nothing


#: What an attendant may be asked.
_KINDS = frozenset(("begin", "took", "heard", "saw", "obey", "tick"))

_FAILED = Phrase(
    "{part} stopped working; practice, recording and the too-much alarm go on without it. "
    "Start a new session to have it back."
)
_MISSED = Phrase(
    "{part} may have been missed once; say it aloud as well. "
    "Practice, recording and the too-much alarm go on."
)
