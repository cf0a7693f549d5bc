"""A whole session, however many files it is in: one row of chunks and events.

A further file begins with what holds, for whoever has no other, and then repeats what the one
before it may not have kept (docs/recording.md). Here each of these is told once.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile
from pathlib import Path
from typing import Final

from coach.recordings.damage import Damage
from coach.recordings.first_words import GOES_ON
from coach.recordings.plain_json import to_json
from coach.recordings.reader import Recording, open_recording
from coach.recordings.records import Event, Header
from coach.recordings.runs import STEP_CHUNKS, PlacedRun, gathered
from coach.recordings.session_files import session_files
from coach.sensors.source import Chunk

#: Of each file: nothing, or what a pass over all of it has found.
FoundDamage = tuple[tuple[Damage, ...], ...]
#: What holds is told again within so many records.
_MOST_TOLD_AGAIN: Final = 4096
#: Of what is near a place only little is read ahead.
_NEAR_CHUNKS: Final = 200


@dataclass(frozen=True, slots=True)
class WholeRecording:
    """The files of one session that were found, in order; iterate it as one recording."""

    parts: tuple[Recording, ...]

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files, the first of the session first."""
        return tuple(part.path for part in self.parts)

    @property
    def header(self) -> Header:
        """What the first of the files says about the session."""
        return self.parts[0].header

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers of the files that must have been there and were not found."""
        numbers = [part.header.segment for part in self.parts]
        return tuple(number for number in range(1, numbers[-1]) if number not in numbers)

    @property
    def silences_s(self) -> tuple[float, ...]:
        """Seconds between each file's last chunk and the first of the one after; 0: they meet."""
        return tuple(
            max(0.0, after.first_host_s - before.last_host_s)
            for before, after in pairwise(self.parts)
            if after.first_host_s is not None and before.last_host_s is not None
        )

    @property
    def first_host_s(self) -> float | None:
        """When the first chunk came, None without one."""
        return next((p.first_host_s for p in self.parts if p.first_host_s is not None), None)

    @property
    def last_host_s(self) -> float | None:
        """When the last chunk came, None without one."""
        known = [part.last_host_s for part in self.parts if part.last_host_s is not None]
        return known[-1] if known else None

    @property
    def totals(self) -> Mapping[str, object] | None:
        """What the session's end says, None when it was never closed."""
        return self.parts[-1].totals

    @property
    def duration_s(self) -> float:
        """Seconds from the first chunk to the last."""
        if self.first_host_s is None or self.last_host_s is None:
            return 0.0
        return max(0.0, self.last_host_s - self.first_host_s)

    def __iter__(self) -> Iterator[Chunk | Event]:
        if len(self.parts) == 1:
            return iter(self.parts[0])
        return self._joined(self.parts, iter(self.parts[0]))

    @property
    def found_damage(self) -> FoundDamage:
        """What passes over whole files have found lost so far, file by file."""
        return tuple(tuple(part._damage) for part in self.parts)

    def know_damage(self, found: FoundDamage) -> None:
        """Take over what somebody else has found who went through the same files."""
        for part, damage in zip(self.parts, found, strict=True):
            part._damage[:] = damage

    def placed_runs(self, begin: int = 0) -> Iterator[PlacedRun]:
        """Yield runs from one item on, with a mark of each item, to begin at it another time.

        ``begin`` is such a mark, 0 the beginning.
        """
        if len(self.parts) == 1:
            return self.parts[0].placed_runs(begin)
        # Of several files, which are rare, an item's mark is its number: what is before is read.
        items = enumerate(islice(self, begin, None), begin)
        return gathered(items, _NEAR_CHUNKS if begin else STEP_CHUNKS)

    def items_since(self, host_s: float) -> Iterator[Chunk | Event]:
        """Yield chunks and events from host second ``host_s`` on, without reading all before."""
        later = [
            number
            for number, part in enumerate(self.parts)
            if part.first_host_s is not None and part.first_host_s <= host_s
        ]
        rest = self.parts[later[-1] if later else 0 :]
        begun = rest[0].items_from(rest[0].offset_at(host_s))
        if rest[0] is not self.parts[0]:
            # What holds was told in the files before it.
            begun = islice(rest[0], _told_again(rest[0]), None)
        items = self._joined(rest, begun) if len(rest) > 1 else begun
        return (item for item in items if item.host_s >= host_s)

    def _joined(
        self, parts: tuple[Recording, ...], first: Iterator[Chunk | Event]
    ) -> Iterator[Chunk | Event]:
        seen: set[tuple[float, bytes]] = set()
        items = first
        for part, after in pairwise(parts):
            again, meet = _told_again(after), _follows(after, part)
            if meet:
                items = _up_to(items, next(islice(after, again, None), None))
            for item in items:
                if self.missing and isinstance(item, Event):
                    seen.add(_mark(item))
                yield item
            # After a hole what holds must be told, but not a second time.
            items = islice(after, again, None) if meet else _unseen(after, again, seen)
        yield from items


def open_whole(path: str | Path, among: Iterable[Path] = ()) -> WholeRecording:
    """Open the session that a recording is of, by whichever of its files; see ``session_files``.

    Raises FileError with one sentence when the file is no recording, or needs a newer app.
    """
    return WholeRecording(session_files(open_recording(path), among))


def _follows(after: Recording, before: Recording) -> bool:
    return after.header.segment == before.header.segment + 1


def _told_again(part: Recording) -> int:
    """Return how many items a further file begins with that were told before; mostly few.

    One that broke before it was safe stands in the next one, with its own beginning: the last
    mark counts.
    """
    if part.header.segment == 1:
        return 0
    told = 0
    for number, item in enumerate(islice(part, _MOST_TOLD_AGAIN), 1):
        if isinstance(item, Event) and item.data.get("event") == GOES_ON:
            told = number
    return told


def _up_to(
    items: Iterator[Chunk | Event], repeated: Chunk | Event | None
) -> Iterator[Chunk | Event]:
    """Yield what stands before the first item that the next file has too."""
    if repeated is None:
        return items

    def before(item: Chunk | Event) -> bool:
        if item == repeated:
            return False
        if isinstance(item, Event) or isinstance(repeated, Event):
            return True
        # The very one may be lost here.
        return item.source != repeated.source or item.host_s <= repeated.host_s

    return takewhile(before, items)


def _unseen(part: Recording, again: int, seen: set[tuple[float, bytes]]) -> Iterator[Chunk | Event]:
    for number, item in enumerate(part):
        if number >= again or isinstance(item, Chunk) or _mark(item) not in seen:
            yield item


def _mark(event: Event) -> tuple[float, bytes]:
    return event.host_s, to_json(event.data)
