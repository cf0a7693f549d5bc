"""What is written beside the signals of EDF+: time-stamped annotations, in each record's bytes."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from coach.recordings.exports.content import Content
from coach.recordings.exports.edf_grid import Grid

#: A record has room for so many bytes at least, and twice as many while that is not enough.
_LEAST_BYTES: Final = 64
#: No annotation is longer; a question or a hint is a sentence.
_LONGEST: Final = 240


class Annotation(NamedTuple):
    """Seconds from the file's first sample, how long it lasts (None: a moment), and words."""

    onset_s: float
    duration_s: float | None
    text: str


def annotations_of(
    content: Content, grid: Grid, gaps: Sequence[tuple[float, float]], last: int, records: int
) -> list[Annotation]:
    """Return strokes, events and where there are no data, in the order of their seconds."""
    first_s = grid.first_s
    strokes = [
        Annotation(each.onset_s - first_s, each.offset_s - each.onset_s, _stroke(each.peak_n))
        for each in content.strokes
    ]
    notes = [Annotation(note.t_s - first_s, note.duration_s, note.text) for note in content.notes]
    holes = [Annotation(begin_s, lasts_s, "no data") for begin_s, lasts_s in gaps]
    left = records * grid.samples - last - 1
    if left:
        holes.append(Annotation((last + 1) / grid.rate_hz, left / grid.rate_hz, "end, no data"))
    return sorted([*strokes, *notes, *holes], key=lambda each: each.onset_s)


def _stroke(peak_n: float) -> str:
    return f"stroke {peak_n:.1f} N" if peak_n == peak_n else "stroke"


def laid_out(annotations: Sequence[Annotation], grid: Grid, records: int) -> list[bytes]:
    """Return the annotation bytes of each record, all of one even length.

    Each stands in the record of its onset or, where that is full, in one of the next.
    """
    marks = [(_record_of(each, grid, records), _list(each)) for each in annotations]
    keepers = [_keeper(grid.record_s * number) for number in range(records)]
    longest = max((len(text) for _, text in marks), default=0)
    size = _LEAST_BYTES
    while size < len(keepers[-1]) + longest:
        size *= 2
    while True:
        found = _spread(marks, keepers, size)
        if found is not None:
            return found
        size *= 2


def _spread(
    marks: Sequence[tuple[int, bytes]], keepers: Sequence[bytes], size: int
) -> list[bytes] | None:
    at, laid = 0, []
    for number, keeper in enumerate(keepers):
        text = keeper
        while at < len(marks) and marks[at][0] <= number and len(text) + len(marks[at][1]) <= size:
            text += marks[at][1]
            at += 1
        laid.append(text.ljust(size, b"\x00"))
    return laid if at == len(marks) else None


def _record_of(each: Annotation, grid: Grid, records: int) -> int:
    place = int(each.onset_s * grid.rate_hz) // grid.samples
    return max(0, min(place, records - 1))


def _keeper(onset_s: Decimal) -> bytes:
    """Return what each record begins with: its own second."""
    return f"+{onset_s:f}\x14\x14\x00".encode()


def _list(each: Annotation) -> bytes:
    lasts = "" if each.duration_s is None else f"\x15{max(0.0, each.duration_s):.6f}"
    text = "".join(sign if sign.isprintable() else " " for sign in each.text)[:_LONGEST]
    return f"{each.onset_s:+.6f}{lasts}\x14{text}\x14\x00".encode()
