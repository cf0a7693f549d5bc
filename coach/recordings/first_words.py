"""What a further file of a session begins with, so that it can be read without the first."""

import threading
from typing import Final

from coach.framing import WIRE, RecordReader, encode_record
from coach.recordings.records import (
    EVENT,
    Event,
    Header,
    Record,
    chunk_record,
    host_s_of,
    timed_body,
)
from coach.sensors.source import Chunk

#: A device describes itself within its first words; farther on nobody listens for it.
_WITHIN_BYTES: Final = 1 << 20
_DESCRIPTOR: Final = 0x10
#: Events that hold until another of their kind; those of several devices hold for each.
_HOLDS: Final = frozenset(
    ("plan", "stage", "beat", "target", "edges", "paused", "drill", "receiver", "stopped")
)
_HOLDS_FOR_EACH: Final = {"zero": "hand", "latency": "device"}
_STAGE_LASTS: Final = "extended"
#: What stands before this is said again; whoever has read the file before leaves it out.
GOES_ON: Final = "goes_on"


class FirstWords:
    """Hears a session from its first chunk on; ``before`` may come from another thread.

    ``listens`` while a device may still be to describe itself: in a session's first second.
    """

    def __init__(self, header: Header) -> None:
        sources = enumerate(header.sources)
        self._listening = {
            number: RecordReader(WIRE)
            for number, source in sources
            if source.format in ("wire", "auto")
        }
        self.listens = bool(self._listening)
        self._heard_bytes: dict[int, int] = dict.fromkeys(self._listening, 0)
        self._described: dict[int, bytes] = {}
        self._events: dict[object, list[Event]] = {}
        self._lock = threading.Lock()

    def chunk(self, chunk: Chunk) -> None:
        """Note how a device describes itself."""
        reader = self._listening.get(chunk.source)
        if reader is None:
            return
        self._heard_bytes[chunk.source] += len(chunk.data)
        for payload in reader.feed(chunk.data):
            if payload[0] == _DESCRIPTOR:
                with self._lock:
                    self._described[chunk.source] = encode_record(WIRE, payload)
                self._hear_no_more(chunk.source)
                return
        if self._heard_bytes[chunk.source] > _WITHIN_BYTES:
            self._hear_no_more(chunk.source)

    def event(self, event: Event) -> None:
        """Note what holds from now on."""
        name = event.data.get("event")
        with self._lock:
            if name == _STAGE_LASTS:
                self._events.setdefault(name, []).append(event)
            elif name in _HOLDS:
                if name == "stage":
                    self._events.pop(_STAGE_LASTS, None)
                self._hold(name, event)
            elif isinstance(name, str) and name in _HOLDS_FOR_EACH:
                self._hold((name, str(event.data.get(_HOLDS_FOR_EACH[name]))), event)

    def before(self, records: list[Record], newest_s: float) -> list[Record]:
        """Return the records of a new file up to these, which it repeats from the one before.

        ``newest_s`` is the time of the last one that is in any.
        """
        from_s = host_s_of(records[0]) if records else newest_s
        with self._lock:
            # The frame that is cut here is no part of this description.
            told = [
                chunk_record(Chunk(from_s, b"\x00" + data, source))
                for source, data in self._described.items()
            ]
            held = [event for events in self._events.values() for event in events]
        told += [(EVENT, timed_body(event.host_s, event.data)) for event in held]
        mark = (EVENT, timed_body(from_s, {"event": GOES_ON}))
        return [*told, mark, *records]

    def _hear_no_more(self, source: int) -> None:
        del self._listening[source]
        self.listens = bool(self._listening)

    def _hold(self, key: object, event: Event) -> None:
        # At the end of the row: they are to be taken in the order in which they came.
        self._events.pop(key, None)
        self._events[key] = [event]
