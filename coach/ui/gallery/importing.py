"""The import's pages, made up for the gallery's pictures."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from coach.recordings.imports import Look
from coach.recordings.imports.lines import OR_WHOLE
from coach.saying import known
from coach.ui.importing.page import ImportPage
from coach.ui.importing.progress_page import ProgressPage
from coach.ui.kit.tokens import Theme

_TABLE = Look(
    Path("kitchen table.csv"),
    "csv",
    (
        ("time (ms)", "left [kg]", "right [kg]", "note"),
        ("0", "0.12", "0.08", ""),
        ("20", "0.31", "0.22", ""),
        ("40", "0.64", "0.41", ""),
        ("60", "0.98", "0.55", "softer"),
    ),
    ("time (ms)", "left [kg]", "right [kg]", "note"),
    "time (ms)",
    "left [kg],right [kg]",
    "kg",
)
_MAT = Look(
    Path("back mat.asc"),
    "novel",
    (
        ("file name:  back mat.sol",),
        ("sensor type: mat",),
        ("total time[secs]: 12.480  time per frame[secs]: 0.0200  …",),
        ("pressure values in kPa",),
        ("comment:",),
    ),
    missing=known(
        "{path} has {cells} sensors and does not say how they lie; say it with --grid "
        "ROWSxCOLUMNS, for example --grid {example}",
        path="back mat.asc",
        cells=256,
        example="16x16",
    ),
)
_OPENBCI = Look(
    Path("OpenBCI-RAW-2026-05-04_18-30-05.txt"),
    "openbci",
    (
        ("%OpenBCI Raw EXG Data",),
        ("%Number of channels = 8",),
        ("%Sample Rate = 250 Hz",),
        ("%Board = OpenBCI_GUI$BoardCytonSerial",),
        ("Sample Index", "EXG Channel 0", "EXG Channel 1", "EXG Channel 2", "…"),
    ),
    ("EXG Channel 0", "EXG Channel 1", "Analog Channel 0", "Analog Channel 1"),
    force="Analog Channel 0",
    missing=known(
        "{file} holds microvolts and counts, not forces; say what one is worth, for example "
        "--unit N --scale 0.02",
        file="OpenBCI-RAW-2026-05-04_18-30-05.txt",
    ),
)


def _cut(theme: Theme) -> QWidget:
    look = Look(Path("long movie.asf"), "tekscan", (("DATA_TYPE MOVIE",), ("ROWS 44",)))
    page = ImportPage(theme, look)
    page.show_problem(
        known(
            "{at}, ends a frame after {found} of {rows} rows; the file is cut or mixed there, "
            "export it again{or_whole}",
            at=known("{file}, line {line}", file="long movie.asf", line=4711),
            found=12,
            rows=44,
            or_whole=OR_WHOLE,
        )
    )
    return page


def _under_way(_theme: Theme) -> QWidget:
    page = ProgressPage("long movie.asf")
    page.show_progress(91_000_000, 214_000_000)
    return page


def import_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {
        "import-table": lambda theme: ImportPage(theme, _TABLE),
        "import-mat": lambda theme: ImportPage(theme, _MAT),
        "import-openbci": lambda theme: ImportPage(theme, _OPENBCI),
        "import-cut": _cut,
        "import-progress": _under_way,
    }
