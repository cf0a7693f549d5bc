"""``replay:FILE?speed=1&hand=1``: a recording as a device, its bytes again at their own times."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from coach.errors import DeviceError, UsageError
from coach.recordings.opening import opening
from coach.recordings.reader import Event, Header
from coach.recordings.whole import WholeRecording, open_whole
from coach.saying import say
from coach.sensors.address import Address
from coach.sensors.replay_pace import ReplayPace
from coach.sensors.source import Chunk, WireFormat
from coach.timing import Clock

#: A recording tells so many hands apart.
_MOST_HANDS: Final = 256


class ReplaySource:
    """Yields a recording's chunks, stamps as recorded, on absolute deadlines of the clock.

    ``speed`` 0 is as fast as it is asked for. ``seek``, ``set_speed``, ``set_paused`` and
    ``close`` may come from another thread. Raises FileError for a file that is no recording.
    Of a recording of several hands it is the one that the address names, the first by default;
    with ``all_hands`` it is all of them, and the chunks say which is whose.
    """

    def __init__(self, address: Address, *, all_hands: bool = False) -> None:
        address.only("speed", "hand")
        if not address.target:
            raise UsageError(say("replay: needs a file; write for example replay:practice.rec"))
        self._path = Path(address.target)
        self._pace = ReplayPace(address.number("speed", 1.0))
        self._hand = None if all_hands else _hand_number(address) - 1
        self._lock = threading.RLock()
        self._recording: WholeRecording | None = None
        self._clock: Clock | None = None
        self._items: Iterator[Chunk | Event] = iter(())
        self._next: Chunk | None = None
        self._events: list[Event] = []
        self._all_events: list[Event] | None = None
        self._closed = False
        self._turn = 0
        self._at_host_s = 0.0

    @property
    def recording(self) -> WholeRecording:
        """The recording itself, opened when first asked for."""
        with self._lock:
            if self._recording is None:
                recording = open_whole(self._path)
                if self._hand is not None and self._hand >= len(recording.header.sources):
                    raise UsageError(
                        say(
                            "{path} has no hand {hand}; leave the option hand out",
                            path=self._path,
                            hand=self._hand + 1,
                        )
                    )
                self._recording = recording
            return self._recording

    @property
    def header(self) -> Header:
        """What the recording says about itself."""
        return self.recording.header

    @property
    def format(self) -> WireFormat:
        """How the recorded bytes are decoded."""
        return self.header.sources[self._hand or 0].format

    @format.setter  # noqa: A003
    def format(self, value: WireFormat) -> None:
        raise AttributeError(
            say("a recording is decoded as it was recorded, not as {value}", value=value)
        )

    @property
    def unit(self) -> str:
        """The unit of plain numbers in the recorded bytes."""
        return self.header.sources[self._hand or 0].unit

    @property
    def recorded_address(self) -> str:
        """The address of the device that was recorded."""
        return self.header.sources[self._hand or 0].address

    @property
    def duration_s(self) -> float:
        """Seconds from the first chunk to the last."""
        return self.recording.duration_s

    @property
    def position_s(self) -> float:
        """Seconds from the first chunk to the newest that was read, or sought."""
        return max(0.0, self._at_host_s - self._first_host_s)

    @property
    def speed(self) -> float:
        """How many times as fast as it happened; 0 is as fast as can be."""
        return self._pace.speed

    def open(self, clock: Clock) -> None:
        """Begin at the start; the first chunk is due at once."""
        with self._lock:
            self._clock = clock
            self._closed = False
            self._begin(self.recording)

    def read(self, timeout_s: float) -> Chunk | None:
        """Return the next chunk when its time has come; EOFError after the last."""
        with self._lock:
            clock, chunk, turn = self._opened(), self._next, self._turn
            if chunk is None and not self._pace.paused:
                raise EOFError(say("the recording is over"))
            now_s = clock.now_s()
            if chunk is None or self._pace.paused:
                due_s = now_s + timeout_s + 1.0
            else:
                due_s = self._pace.due_s(chunk.host_s, now_s)
        clock.wait_until(min(due_s, now_s + timeout_s))
        with self._lock:
            if chunk is None or due_s > now_s + timeout_s or turn != self._turn:
                return None
            self._at_host_s = chunk.host_s
            self._advance()
            return chunk

    def write(self, data: bytes) -> None:
        """Ignore commands: what happened has happened."""

    def close(self) -> None:
        """Let the file go; reading then ends with EOFError."""
        with self._lock:
            self._closed = True
            self._turn += 1
            self._items, self._next = iter(()), None

    @property
    def has_events(self) -> bool:
        """Whether events have been met since they were last asked for."""
        return bool(self._events)

    def events_until_now(self) -> list[Event]:
        """Return the events met since the last call.

        After a seek: all of the recording's events up to that place, so that a session's
        state can be built again from nothing.
        """
        with self._lock:
            events, self._events = self._events, []
            return events

    def set_speed(self, speed: float) -> None:
        """Replay ``speed`` times as fast from here on; 0 is as fast as can be."""
        with self._lock:
            self._settle()
            self._pace.set_speed(speed)

    def set_paused(self, paused: bool) -> None:
        """Stand still, or go on from where it stood."""
        with self._lock:
            self._settle()
            self._pace.paused = paused

    def seek(self, position_s: float) -> None:
        """Go on at ``position_s``; whatever decodes must begin anew.

        The next chunk opens with the device's description and starts at a whole frame or line.
        """
        with self._lock:
            self._opened()
            recording = self.recording
            position_s = min(max(0.0, position_s), recording.duration_s)
            if position_s <= 0.0:
                self._begin(recording)
                return
            target_s = self._first_host_s + position_s
            if self._all_events is None:
                self._all_events = [item for item in recording if isinstance(item, Event)]
            self._events = [event for event in self._all_events if event.host_s < target_s]
            self._items = opening(recording.items_since(target_s), recording)
            self._advance()
            self._restart(target_s)

    def go_on(self, items: Iterator[Chunk | Event], host_s: float) -> None:
        """Go on with items that follow a chunk of host second ``host_s``, which was read."""
        with self._lock:
            self._opened()
            self._events, self._items = [], items
            self._advance()
            self._restart(host_s)

    @property
    def _first_host_s(self) -> float:
        return self.recording.first_host_s or 0.0

    def _opened(self) -> Clock:
        if self._closed:
            raise EOFError(say("the replay was closed"))
        if self._clock is None:
            raise DeviceError(say("the replay is not open yet; open it first"))
        return self._clock

    def _begin(self, recording: WholeRecording) -> None:
        self._events = []
        self._items = iter(recording)
        self._advance()
        self._restart(self._first_host_s)

    def _restart(self, host_s: float) -> None:
        self._turn += 1
        self._pace.begin(host_s, self._opened().now_s())
        self._at_host_s = host_s

    def _advance(self) -> None:
        for item in self._items:
            if isinstance(item, Event):
                self._events.append(item)
            elif self._hand is None:
                self._next = item
                return
            elif item.source == self._hand:
                self._next = replace(item, source=0)
                return
        self._next = None

    def _settle(self) -> None:
        """Take the present place as the new origin of all deadlines."""
        if self._clock is None:
            return
        self._turn += 1
        next_host_s = None if self._next is None else self._next.host_s
        self._pace.settle(self._clock.now_s(), self._at_host_s, next_host_s)


def _hand_number(address: Address) -> int:
    hand = address.number("hand", 1)
    if not 1 <= hand <= _MOST_HANDS or hand % 1:
        raise UsageError(say("hand is a whole number from 1 up; write for example hand=2"))
    return int(hand)
