"""What a recording has lost: where, which seconds, how many records, and whether it was closed."""

from dataclasses import dataclass, field
from typing import Final

#: So many places are named one by one; the rest is counted.
NAMED_PLACES: Final = 16
_NUMBERS: Final = 1 << 32


@dataclass(frozen=True, slots=True)
class Loss:
    """A place where records are lost: ``at`` this byte, between these seconds.

    Seconds count from the first chunk. ``after_s`` is that of the last whole record before it,
    ``before_s`` of the first one after; None where there is none. ``records`` is how many,
    ``uncounted`` when nothing whole follows whose number would tell.
    """

    at: int
    records: int
    after_s: float | None
    before_s: float | None
    uncounted: bool = False

    def words(self) -> str:
        """Return how many, at which seconds and in which byte, as part of a sentence."""
        least = "at least " if self.uncounted else ""
        return f"{least}{_records(self.records)} lost {self._when()} (byte {self.at:,})"

    def _when(self) -> str:
        if self.after_s is None:
            return "before the first data"
        if self.before_s is None:
            return f"after {self.after_s:.2f} s"
        return f"between {self.after_s:.2f} s and {self.before_s:.2f} s"


@dataclass(frozen=True, slots=True)
class Damage:
    """All that a recording has lost.

    ``losses`` names the first 16 places and ``lost_places`` counts them all. ``bad_records`` and
    ``bad_at`` are the damaged pieces and the offsets of the first 16. ``missing_records`` counts
    the numbers that no whole record has; ``misplaced_records`` whole ones whose number was
    there before; ``unknown_records`` whole ones that this app does not know. ``torn_bytes`` is
    an unfinished record at the end of the file. ``last_s`` is the second of the last whole
    record.
    """

    bad_records: int = 0
    bad_at: tuple[int, ...] = ()
    missing_records: int = 0
    misplaced_records: int = 0
    unknown_records: int = 0
    torn_bytes: int = 0
    ended: bool = True
    losses: tuple[Loss, ...] = ()
    lost_places: int = 0
    last_s: float | None = None

    @property
    def whole(self) -> bool:
        """True when nothing is lost and the recording was closed."""
        return self.ended and not (self.lost_places or self.misplaced_records or self.torn_bytes)

    def sentence(self) -> str:
        """Return the loss in one sentence; empty when there is none."""
        said = [loss.words() for loss in self.losses]
        if self.lost_places > len(self.losses):
            more = self.lost_places - len(self.losses)
            said.append(f"more at {'1 more place' if more == 1 else f'{more:,} more places'}")
        if self.misplaced_records:
            said.append(f"{_records(self.misplaced_records)} out of order")
        if self.torn_bytes:
            said.append(f"the last {_bytes(self.torn_bytes)} torn")
        if not self.ended:
            said.append(f"it was not closed, so nothing is known of {self._rest()}")
        return f"Not all of this recording is whole: {'; '.join(said)}." if said else ""

    def _rest(self) -> str:
        return "what came" if self.last_s is None else f"what came after {self.last_s:.2f} s"


@dataclass(slots=True)
class Account:
    """The running tally of one pass over a file; ``first_s`` is the host second of its start."""

    first_s: float | None
    unknown: int = 0
    ended: bool = False
    _bad: int = 0
    _bad_at: list[int] = field(default_factory=list)
    _missing: int = 0
    _misplaced: int = 0
    _expected: int = 0
    _last_s: float | None = None
    _losses: list[Loss] = field(default_factory=list)
    _places: int = 0
    #: Of the place that is still open: its byte, and the numbers lost.
    _at: int | None = None
    _open_missing: int = 0

    def bad(self, place: int) -> None:
        """Note a damaged piece at a file offset."""
        self._bad += 1
        if len(self._bad_at) < NAMED_PLACES:
            self._bad_at.append(place)
        self._at = place if self._at is None else self._at

    def whole(self, place: int, index: int) -> None:
        """Note a whole record's number, and by it what is lost before it."""
        jump = (index - self._expected) % _NUMBERS
        if jump >= _NUMBERS // 2:
            self._misplaced += 1
            return
        self._expected = (index + 1) % _NUMBERS
        if jump:
            self._missing += jump
            self._open_missing += jump
            self._at = place if self._at is None else self._at

    def timed(self, host_s: float) -> bool:
        """Note the time of a whole record; return whether some are lost just before it."""
        after_s = host_s if self.first_s is None else host_s - self.first_s
        lost = self._at is not None
        if lost:
            self._close(after_s)
        self._last_s = after_s
        return lost

    def goes_on(self, index: int) -> bool:
        """Whether a record of this number is the next one, and nothing is lost before it."""
        return self._at is None and index == self._expected

    def went_on(self, index: int, host_s: float) -> None:
        """Note whole records that came one after the other, up to this number and time."""
        self._expected = (index + 1) % _NUMBERS
        self._last_s = host_s if self.first_s is None else host_s - self.first_s

    def damage(self, torn_bytes: int) -> Damage:
        """Return what is lost, at the end of the file."""
        if self._at is not None:
            self._close(None)
        return Damage(
            self._bad,
            tuple(self._bad_at),
            self._missing,
            self._misplaced,
            self.unknown,
            torn_bytes,
            self.ended,
            tuple(self._losses),
            self._places,
            self._last_s,
        )

    def _close(self, before_s: float | None) -> None:
        self._places += 1
        if len(self._losses) < NAMED_PLACES and self._at is not None:
            counted = self._open_missing
            self._losses.append(
                Loss(self._at, max(1, counted), self._last_s, before_s, uncounted=not counted)
            )
        self._at, self._open_missing = None, 0


def _records(count: int) -> str:
    return "1 record is" if count == 1 else f"{count:,} records are"


def _bytes(count: int) -> str:
    return "byte is" if count == 1 else f"{count:,} bytes are"
