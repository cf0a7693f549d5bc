"""Saving what a person asked to keep: all of it or nothing, and only if still wanted."""

import threading
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QStandardPaths
from PySide6.QtGui import QPixmap

from coach.errors import FileError
from coach.files import PRIVATE, write_whole
from coach.reasons import not_saved, reason
from coach.saying import say


def own_folder(kind: QStandardPaths.StandardLocation) -> Path:
    """Return the person's own folder of a kind (pictures …), else where their things are."""
    for wanted in (kind, QStandardPaths.StandardLocation.HomeLocation):
        found = Path(QStandardPaths.writableLocation(wanted))
        if found.is_dir():
            return found
    return Path.home()


def save_bytes(path: Path, data: bytes, cancelled: threading.Event | None = None) -> None:
    """Write ``data`` to ``path`` in one step; raises FileError, leaving what was there."""
    if cancelled is not None and cancelled.is_set():
        return
    try:
        write_whole(path, data, PRIVATE)
    except OSError as problem:
        raise not_saved(path, problem) from problem


def save_picture(path: Path, picture: QPixmap) -> None:
    """Write a picture as PNG, whole or not at all; raises FileError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    try:
        write_whole(path, bytes(buffer.data().data()))
    except OSError as problem:
        raise FileError(
            say(
                "{place} cannot be written ({reason}); choose a folder that exists and is yours",
                place=str(path),
                reason=reason(problem),
            )
        ) from problem
