"""The reader of each format."""

from collections.abc import Callable, Mapping
from typing import Final

from coach.recordings.imports.csv_columns import read_csv
from coach.recordings.imports.lines import Lines
from coach.recordings.imports.movie import Format, Movie, Wishes
from coach.recordings.imports.novel import read_novel
from coach.recordings.imports.openbci import read_openbci
from coach.recordings.imports.tekscan import read_tekscan
from coach.recordings.imports.xsensor import read_xsensor

READERS: Final[Mapping[Format, Callable[[Lines, Wishes], Movie]]] = {
    "csv": read_csv,
    "tekscan": read_tekscan,
    "novel": read_novel,
    "xsensor": read_xsensor,
    "openbci": read_openbci,
}
