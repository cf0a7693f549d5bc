"""Who attends to a session: coaching, care and drills, each turning what it sees into events."""

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Protocol

from coach.engine.chain import ChainOutput
from coach.engine.course import Course
from coach.messages import Command
from coach.sensors.source import DeviceEvent


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

    def set_paused(self, paused: bool, now_s: float) -> None:
        """Stand still: no beat, the stage's time stops; or go on."""
        ...

    def set_beat(
        self, bpm: float | None, counts: int, now_s: float, first_s: float | None = None
    ) -> None:
        """Set the beat (None: silence), for a drill that leads; see ``Leader.set_beat``."""
        ...


class Attendant:
    """One part; does nothing unless it overrides. State is its own, what it shows are events."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    @property
    def finished(self) -> bool:
        """Whether the session is over as far as this part is concerned."""
        return False

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


class Attendants:
    """All who attend to a session, in their order; every one sees all events in one order.

    An attendant may note an event while it sees another: that one is seen after it by all, as it
    stands after it in the recording.
    """

    def __init__(self, *attendants: Attendant) -> None:
        self._all = attendants
        self._unseen: deque[tuple[Mapping[str, object], float]] = deque()
        self._seeing = False

    def __iter__(self) -> Iterator[Attendant]:
        return iter(self._all)

    def saw(self, data: Mapping[str, object], now_s: float) -> None:
        """Let all see an event, once those before it have been seen."""
        self._unseen.append((data, now_s))
        if self._seeing:
            return
        self._seeing = True
        while self._unseen:
            event, at_s = self._unseen.popleft()
            for attendant in self._all:
                attendant.saw(event, at_s)
        self._seeing = False
