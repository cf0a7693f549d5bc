"""The labels that XSENSOR writes over each map: its size, its cells, its unit, its time."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from coach.errors import FileError
from coach.recordings.imports import movie as movies
from coach.recordings.imports.lines import OR_WHOLE, Lines
from coach.recordings.imports.numbers import cells_of, number_of
from coach.recordings.imports.units import length_in_mm
from coach.saying import say

#: A block has some twenty labels; a file without a map after so many is something else.
_MOST_LABELS: Final = 200
#: No label or value is longer; two hundred lines may be of a quarter megabyte each.
_LONGEST_WORDS: Final = 200


class Block(NamedTuple):
    """What stands over a map, by its lower-case label without unit: the value, and the unit."""

    line: int
    said: Mapping[str, tuple[str, str]]

    def text(self, label: str) -> str:
        """Return the value with this label, empty for none."""
        return self.said.get(label, ("", ""))[0]


def next_block(lines: Lines) -> Block | None:
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
            return Block(begun, said)
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


def map_size(lines: Lines, block: Block) -> tuple[int, int]:
    """Return the map's rows and columns; raises FileError where it has none."""
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


def cell_mm(block: Block, label: str) -> float:
    """Return the length with this label in millimetres, 0 for none."""
    text, unit = block.said.get(label, ("", ""))
    number, worth = number_of(text), length_in_mm(unit)
    return number * worth if number and worth and 0 < number < 1e6 else 0.0


def average_unit(block: Block) -> str:
    """Return the unit of the average, which is the map's own, where no line names it."""
    return next(
        (
            block.said[name][1]
            for name in ("average pressure", "peak pressure")
            if name in block.said
        ),
        "",
    )


def _label(text: str) -> tuple[str, str]:
    """Return ``Sensel Width (cm):`` as its name and its unit."""
    name, _, rest = text.rstrip(": ").partition("(")
    return " ".join(name.lower().rstrip(": ").split()), rest.partition(")")[0].strip()


def _columns(said: Mapping[str, tuple[str, str]]) -> float | None:
    return number_of(said.get("columns", ("", ""))[0])
