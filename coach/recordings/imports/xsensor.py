"""XSENSOR's CSV movies (X3 Pro, Pro 7 and 8: a block of labels and a map a frame).

Facts: docs/imports.md.
"""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

import numpy as np

from coach.errors import FileError
from coach.recordings.imports import movie as movies
from coach.recordings.imports.lines import OR_WHOLE, Lines
from coach.recordings.imports.movie import Frame, Grid, Movie, Wishes
from coach.recordings.imports.numbers import cells_of, clock_s, number_of, row_of
from coach.recordings.imports.units import length_in_mm
from coach.saying import say

#: A cell that is out of the mat is left empty.
_BLANKS: Final = frozenset({""})
_DAY_S: Final = 86_400.0
#: A block has some twenty labels; a file without a map after so many is something else.
_MOST_LABELS: Final = 200
#: No label or value is longer; two hundred lines may be of a quarter megabyte each.
_LONGEST_WORDS: Final = 200


class _Block(NamedTuple):
    """What stands over a map, by its lower-case label without unit: the value, and the unit."""

    line: int
    said: Mapping[str, tuple[str, str]]

    def text(self, label: str) -> str:
        return self.said.get(label, ("", ""))[0]


def read_xsensor(lines: Lines, wishes: Wishes) -> Movie:
    """Return the movie; raises FileError, also while frames are read, naming the line."""
    first = _labels(lines)
    if first is None:
        raise FileError(
            say(
                "{path} has XSENSOR's labels but no map; export it with its frames",
                path=lines.path,
            )
        )
    where = str(lines.path)
    rows, columns = _size(lines, first)
    across, down = (_cell_mm(first, name) for name in ("sensel width", "sensel height"))
    area_mm2 = wishes.area_mm2 or across * down
    told_unit = first.text("units") or _average_unit(first)
    told_mm = (across, down) if across and down else None
    pitch_mm = movies.settled_pitch_mm(told_mm, area_mm2, wishes)
    return Movie(
        format="xsensor",
        name=f"XSENSOR {first.text('sensor')[:24]}".strip(),
        cells=rows * columns,
        newtons_per=movies.value_newtons(where, told_unit, area_mm2, wishes),
        frames=_frames(lines, first, rows, columns, wishes),
        grid=Grid(rows, columns, pitch_mm, area_mm2),
        rate_hz=wishes.rate_hz,
    )


def _frames(
    lines: Lines, first: _Block, rows: int, columns: int, wishes: Wishes
) -> Iterator[Frame]:
    """Yield each frame as soon as its last row is read."""
    block: _Block | None = first
    clock = _Clock(lines, wishes.rate_hz)
    sensor, named = wishes.sensor or first.text("sensor"), bool(wishes.sensor)
    met: set[str] = set()
    while block is not None:
        found = block.text("sensor")
        met.add(found)
        if found != sensor and not named:
            raise FileError(
                say(
                    "{at}, is of a second sensor, {second}, after {first}; import one of "
                    "them, for example --sensor {example}",
                    at=lines.at(block.line),
                    second=found or say("without a name"),
                    first=sensor or say("one without a name"),
                    example=found or sensor,
                )
            )
        wanted = found == sensor
        if wanted and _size(lines, block) != (rows, columns):
            raise FileError(
                say(
                    "{at}, begins a map of another size than {rows} × {columns}; two "
                    "movies are mixed there, export one of them again",
                    at=lines.at(block.line),
                    rows=rows,
                    columns=columns,
                )
            )
        height, width = (rows, columns) if wanted else _size(lines, block)
        values = [row_of(lines, _row(lines, height, n), width, _BLANKS) for n in range(height)]
        if wanted:
            yield Frame(clock.t_s(block), np.array(values).ravel(), lines.number)
        block = _labels(lines)
    if sensor not in met:
        raise FileError(
            say(
                "{path} has no sensor {sensor}; it has {sensors}",
                path=lines.path,
                sensor=sensor,
                sensors=", ".join(sorted(met)) or say("none", meaning="no sensor"),
            )
        )


class _Clock:
    """Seconds since the first frame, by its time of day or the wished rate."""

    def __init__(self, lines: Lines, rate_hz: float | None) -> None:
        self._lines, self._rate_hz = lines, rate_hz
        self._frames = 0
        self._first_s = self._last_s = 0.0

    def t_s(self, block: _Block) -> float:
        """Return the time of the next frame; raises FileError where it says none."""
        self._frames += 1
        if self._rate_hz:
            return (self._frames - 1) / self._rate_hz
        text = block.text("time")
        told = number_of(text) if ":" not in text else clock_s(text)
        if told is None:
            raise FileError(
                say(
                    "{at}, begins a frame without a time; export the frames' timestamps "
                    "too, or say --rate, for example --rate 25 frames a second",
                    at=self._lines.at(block.line),
                )
            )
        if self._frames == 1:
            self._first_s = self._last_s = told
            return 0.0
        while told < self._last_s - _DAY_S / 2:
            told += _DAY_S
        if told <= self._last_s:
            how = say("the same time as") if told == self._last_s else say("an earlier time than")
            raise FileError(
                say(
                    "{at}, begins a frame with {how} the one before; export times with "
                    "milliseconds, or say --rate, for example --rate 25 frames a second",
                    at=self._lines.at(block.line),
                    how=how,
                )
            )
        self._last_s = told
        return told - self._first_s


def _labels(lines: Lines) -> _Block | None:
    """Return the labels over the next map, whose first row is pushed back; None at the end."""
    said: dict[str, tuple[str, str]] = {}
    begun = 0
    for line in lines:
        cells = [cell.strip() for cell in cells_of(line)]
        first = cells[0] if cells else ""
        if not any(cells) and not ("sensels" in said and len(cells) == _columns(said)):
            continue
        begun = begun or lines.number
        if number_of(first) is not None or (said and not first):
            if "rows" not in said or "columns" not in said:
                raise FileError(
                    say(
                        "{at}, has numbers where a frame's labels (Rows, Columns) should be; "
                        "the file is cut or mixed there, export it again",
                        at=lines.at(),
                    )
                )
            lines.push_back(line)
            return _Block(begun, said)
        label, unit = _label(first)
        value = next((cell for cell in cells[1:] if cell), "")
        said[label[:_LONGEST_WORDS]] = (value[:_LONGEST_WORDS], unit[:_LONGEST_WORDS])
        if len(said) > _MOST_LABELS:
            raise FileError(
                say(
                    "{at}, is still no map; choose an XSENSOR export with frames",
                    at=lines.at(),
                )
            )
    if said and "frame" in said:
        raise FileError(
            say(
                "{at}, is the end before a frame's map; the file is cut, export it again{or_whole}",
                at=lines.at(),
                or_whole=OR_WHOLE,
            )
        )
    return None


def _label(text: str) -> tuple[str, str]:
    """Return ``Sensel Width (cm):`` as its name and its unit."""
    name, _, rest = text.rstrip(": ").partition("(")
    return " ".join(name.lower().rstrip(": ").split()), rest.partition(")")[0].strip()


def _columns(said: Mapping[str, tuple[str, str]]) -> float | None:
    return number_of(said.get("columns", ("", ""))[0])


def _size(lines: Lines, block: _Block) -> tuple[int, int]:
    rows, columns = (number_of(block.text(name)) for name in ("rows", "columns"))
    if rows is None or columns is None or not (rows.is_integer() and columns.is_integer()):
        raise FileError(
            say(
                "{at}, begins a frame without whole numbers of rows and columns; export it again",
                at=lines.at(block.line),
            )
        )
    movies.check_cells(str(lines.path), int(rows), int(columns))
    return int(rows), int(columns)


def _cell_mm(block: _Block, label: str) -> float:
    text, unit = block.said.get(label, ("", ""))
    number, worth = number_of(text), length_in_mm(unit)
    return number * worth if number and worth and 0 < number < 1e6 else 0.0


def _average_unit(block: _Block) -> str:
    """Return the unit of the average, which is the map's own, where no line names it."""
    return next(
        (
            block.said[name][1]
            for name in ("average pressure", "peak pressure")
            if name in block.said
        ),
        "",
    )


def _row(lines: Lines, rows: int, done: int) -> str:
    line = next(lines, "")
    # Most rows begin with a digit: only the others are looked at closely.
    if line[:1].isdigit():
        return line
    cells = cells_of(line)
    first = cells[0].strip() if cells else ""
    blank = not any(cell.strip() for cell in cells)
    if not line or (blank and len(cells) < 2) or (first and number_of(first) is None):
        raise FileError(
            say(
                "{at}, ends a map after {done} of {rows} rows; the file is cut or "
                "mixed there, export it again{or_whole}",
                at=lines.at(),
                done=done,
                rows=rows,
                or_whole=OR_WHOLE,
            )
        )
    return line
