"""Where a debrief is offered to be kept: among one's own papers, under a name that speaks."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from coach.practice.debrief.outcome import Debrief
from coach.saying import said_again
from coach.ui.kit.picture_file import file_stem
from coach.ui.kit.tongue import shown


def documents_folder() -> Path:
    """Return the person's own folder for documents, else where their things are."""
    where = QStandardPaths.StandardLocation
    for wanted in (where.DocumentsLocation, where.HomeLocation):
        found = Path(QStandardPaths.writableLocation(wanted))
        if found.is_dir():
            return found
    return Path.home()


def wished_name(debrief: Debrief, kind: str) -> str:
    """Return a name for the file: what was practised and when, never who received."""
    try:
        when = f"{datetime.fromisoformat(debrief.started_at).astimezone():%Y-%m-%d %H.%M}"
    except ValueError:
        when = ""
    return f"{file_stem(f'{shown(said_again(debrief.title))} {when}')}.{kind}"
