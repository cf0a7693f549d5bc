"""Tekscan's ASCII movies (I-Scan, F-Scan and kin; ``.asf`` or ``.csv``); facts: docs/imports.md."""

from collections.abc import Iterator, Mapping
from typing import Final

import numpy as np

from coach.errors import FileError
from coach.recordings.imports import movie as movies
from coach.recordings.imports.lines import OR_WHOLE, Lines
from coach.recordings.imports.movie import Frame, Grid, Movie, Wishes
from coach.recordings.imports.numbers import number_of, row_of
from coach.recordings.imports.units import area_in_mm2, length_in_mm, unit_named
from coach.saying import say

#: A cell where the sensor has none.
_BLANKS: Final = frozenset({"B", "b"})
#: A header is some thirty lines; a file without a frame after so many is something else.
_LONGEST_HEADER: Final = 500
#: No word or value of a header is longer; five hundred lines may be of a quarter megabyte each.
_LONGEST_WORDS: Final = 200

Header = Mapping[str, str]


def read_tekscan(lines: Lines, wishes: Wishes) -> Movie:
    """Return the movie; raises FileError, also while frames are read, naming the line."""
    header = _header(lines)
    where = str(lines.path)
    rows, columns = (_whole(lines, header, name) for name in ("ROWS", "COLS"))
    movies.check_cells(where, rows, columns)
    period_s = _period_s(lines, header, wishes)
    told_mm = _pitch_mm(header, wishes)
    area_mm2 = wishes.area_mm2 or _area_mm2(header, told_mm)
    pitch_mm = movies.settled_pitch_mm(told_mm, area_mm2, wishes)
    return Movie(
        format="tekscan",
        name=f"Tekscan {header.get('SENSOR_TYPE', '').strip()[:24]}".strip(),
        cells=rows * columns,
        newtons_per=movies.value_newtons(where, header.get("UNITS", ""), area_mm2, wishes),
        frames=_frames(lines, rows, columns, period_s, _count(header)),
        grid=Grid(rows, columns, pitch_mm, area_mm2),
        rate_hz=1.0 / period_s,
        full_scale_n=_full_scale_n(header, area_mm2),
    )


def _header(lines: Lines) -> Header:
    """Return ``KEY value`` of every line before the first frame, which is pushed back."""
    found: dict[str, str] = {}
    for line in lines:
        # A CSV export pads each line with the commas of an empty table row.
        text = line.strip().rstrip(",;").strip().strip('"')
        key, _, value = text.partition(" ")
        if key.upper() == "FRAME":
            lines.push_back(line)
            return found
        if key and not text.startswith("ASCII_DATA"):
            found.setdefault(key[:_LONGEST_WORDS].upper(), value[:_LONGEST_WORDS].strip())
        if lines.number > _LONGEST_HEADER:
            break
    raise FileError(
        say(
            "{path} has a Tekscan heading but no frame; export the movie again, with its frames",
            path=lines.path,
        )
    )


def _whole(lines: Lines, header: Header, name: str) -> int:
    number = number_of(header.get(name, "").partition(" ")[0])
    if number is None or not number.is_integer():
        raise FileError(
            say(
                "{path} has no whole number {name} in its heading; export the movie again",
                path=lines.path,
                name=name,
            )
        )
    return int(number)


def _measure(header: Header, name: str) -> tuple[float, str]:
    """Return a number and its unit, 0 where there is none."""
    value, _, unit = header.get(name, "").partition(" ")
    number = number_of(value)
    return (number if number is not None and 0 < number < 1e9 else 0.0), unit.strip()


def _period_s(lines: Lines, header: Header, wishes: Wishes) -> float:
    if wishes.rate_hz:
        return 1.0 / wishes.rate_hz
    period_s, _unit = _measure(header, "SECONDS_PER_FRAME")
    if not period_s:
        raise FileError(
            say(
                "{path} does not say how long a frame lasts (SECONDS_PER_FRAME); say "
                "it with --rate, for example --rate 100 frames a second",
                path=lines.path,
            )
        )
    return period_s


def _pitch_mm(header: Header, wishes: Wishes) -> tuple[float, float] | None:
    if wishes.pitch_mm:
        return wishes.pitch_mm, wishes.pitch_mm
    across, down = (_length_mm(header, name) for name in ("COL_SPACING", "ROW_SPACING"))
    return (across, down) if across and down else None


def _length_mm(header: Header, name: str) -> float:
    number, unit = _measure(header, name)
    return number * (length_in_mm(unit or "mm") or 0.0)


def _area_mm2(header: Header, pitch_mm: tuple[float, float] | None) -> float:
    number, unit = _measure(header, "SENSEL_AREA")
    worth = area_in_mm2(unit)
    if number and worth:
        return number * worth
    return pitch_mm[0] * pitch_mm[1] if pitch_mm else 0.0


def _full_scale_n(header: Header, area_mm2: float) -> float | None:
    """Return what a saturated cell reads, where the file says it in a unit of pressure."""
    number, told = _measure(header, "SATURATION_PRESSURE")
    unit = unit_named(told)
    if not number or unit is None or unit.kind != "pressure":
        return None
    # As a value of the file is scaled, so that one at the limit is at it to the last bit.
    return number * (unit.worth * area_mm2 * 1e-3)


def _count(header: Header) -> int | None:
    """Return how many frames the heading promises, None where it does not say."""
    first, last = (
        number_of(header.get(name, "").partition(" ")[0]) for name in ("START_FRAME", "END_FRAME")
    )
    if first is None or last is None or not 0 <= last - first < 1e9:
        return None
    return int(last - first) + 1


def _frames(
    lines: Lines, rows: int, columns: int, period_s: float, promised: int | None
) -> Iterator[Frame]:
    """Yield each frame as soon as its last row is read."""
    first = last = None
    count = 0
    for line in lines:
        text = line.strip().strip(",;")
        if not text:
            continue
        if text.startswith("@@"):
            _refuse_more(lines)
            break
        number = _frame_number(lines, text)
        if last is not None and number <= last:
            raise FileError(
                say(
                    "{at}, is frame {number} after frame {last}; two movies are mixed "
                    "there, export one of them again",
                    at=lines.at(),
                    number=number,
                    last=last,
                )
            )
        first, last = number if first is None else first, number
        begun = lines.number
        values = [row_of(lines, _row(lines, begun, rows), columns, _BLANKS) for _ in range(rows)]
        count += 1
        yield Frame((number - first) * period_s, np.array(values).ravel(), lines.number)
    if promised is not None and count < promised:
        raise FileError(
            say(
                "{at}, is the end after {count:,} of {promised:,} frames; the file is "
                "cut, export it again{or_whole}",
                at=lines.at(),
                count=count,
                promised=promised,
                or_whole=OR_WHOLE,
            )
        )


def _refuse_more(lines: Lines) -> None:
    """Raise FileError where anything stands after a movie's end."""
    for line in lines:
        if line.strip().strip(",;"):
            raise FileError(
                say(
                    "{at}, goes on after the movie's end with {text!r}; it holds a second "
                    "movie, export each into a file of its own",
                    at=lines.at(),
                    text=line.strip()[:40],
                )
            )


def _frame_number(lines: Lines, text: str) -> int:
    word, _, rest = text.strip('"').partition(" ")
    number = number_of(rest.replace(",", " ").partition(" ")[0])
    if word.upper() != "FRAME" or number is None or not number.is_integer():
        raise FileError(
            say(
                "{at}, says {text!r} where a frame should begin; the file is damaged or "
                "holds a second movie there, export it again",
                at=lines.at(),
                text=text[:40],
            )
        )
    return int(number)


def _row(lines: Lines, begun: int, rows: int) -> str:
    line = next(lines, "")
    # Most rows begin with a digit: only the others are looked at closely.
    if line[:1].isdigit():
        return line
    text = line.strip().strip(",;")
    if not text or text.upper().startswith(("FRAME", "@@")):
        found = lines.number - begun - (1 if line else 0)
        raise FileError(
            say(
                "{at}, ends a frame after {found} of {rows} rows; the file is cut or "
                "mixed there, export it again{or_whole}",
                at=lines.at(),
                found=found,
                rows=rows,
                or_whole=OR_WHOLE,
            )
        )
    return line
