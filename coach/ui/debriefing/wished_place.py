"""Where a debrief is offered to be kept: among one's own papers, under a name that speaks."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from coach.practice.debrief.outcome import Debrief
from coach.saying import said_again
from coach.ui.debriefing.parts import when_words
from coach.ui.kit.files import own_folder
from coach.ui.kit.picture_file import file_stem
from coach.ui.kit.tongue import shown


def documents_folder() -> Path:
    """Return the person's own folder for documents, else where their things are."""
    return own_folder(QStandardPaths.StandardLocation.DocumentsLocation)


def wished_name(debrief: Debrief, kind: str) -> str:
    """Return a name for the file: what was practised and when, never who received."""
    title = shown(said_again(debrief.title))
    return f"{file_stem(f'{title} {when_words(debrief)}')}.{kind}"
