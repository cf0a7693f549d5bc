"""Which format a file of pressure data has: by what stands in it, never by its name."""

import re
from itertools import islice
from pathlib import Path
from typing import Final

from coach.recordings.imports.lines import Lines, open_lines
from coach.recordings.imports.movie import Format
from coach.recordings.imports.numbers import cells_of
from coach.recordings.imports.openbci_columns import is_brainflow, is_openbci

_LINES_LOOKED_AT: Final = 60
_TEKSCAN: Final = re.compile(
    r"(DATA_TYPE|ROW_SPACING|COL_SPACING|SENSEL_AREA|SECONDS_PER_FRAME|START_FRAME|ASCII_DATA)\b"
)
_NOVEL: Final = re.compile(r"(time per frame|scanning rate|sensor type|(left|right) sensors?\s*:)")
_XSENSOR: Final = frozenset({"sensel width", "sensel height", "sensels", "cop row", "cop column"})


def format_of(path: Path) -> Format:
    """Return the format of a file; what is no maker's is a table. Raises FileError."""
    with open_lines(path) as lines:
        return detect(lines)


def detect(lines: Lines) -> Format:
    """Return the format by the first lines; reads them."""
    tekscan = novel = xsensor = 0
    looked_at: list[str] = []
    for line in islice(lines, _LINES_LOOKED_AT):
        if not looked_at and is_openbci(line):
            return "openbci"
        looked_at.append(line)
        text = line.strip().strip('"')
        tekscan += bool(_TEKSCAN.match(text))
        novel += len(_NOVEL.findall(text.lower()))
        first = (cells_of(line) or [""])[0].partition("(")[0]
        xsensor += first.strip().rstrip(": ").lower() in _XSENSOR
        # A comma may stand in a comment; one hint of a maker's own words is not yet its format.
        if tekscan >= 2:
            return "tekscan"
        if novel >= 2:
            return "novel"
        if xsensor >= 2:
            return "xsensor"
    return "openbci" if is_brainflow(looked_at) else "csv"
