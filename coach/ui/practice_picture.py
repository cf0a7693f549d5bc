"""A picture of the practice page as it stood after a row of snapshots, without any screen."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from coach.errors import FileError, SetupError
from coach.messages import Snapshot
from coach.ui.practice_page import PracticePage
from coach.ui.theme import apply_theme
from coach.ui.tokens import NIGHT, Theme

SIZE = (1280, 800)


def practice_picture(
    snapshots: Iterable[Snapshot],
    path: str | Path,
    size: tuple[int, int] = SIZE,
    theme: Theme = NIGHT,
) -> None:
    """Save a PNG of the page after ``snapshots``; ``size`` is (width, height) in pixels.

    Raises FileError when the file cannot be written, SetupError when there were no snapshots.
    """
    app = QApplication.instance() or _offscreen_application()
    if isinstance(app, QApplication):
        apply_theme(app, theme)
    page = PracticePage(theme)
    page.set_animating(False)
    page.resize(*size)
    last = None
    for last in snapshots:
        page.show_snapshot(last)
    if last is None:
        raise SetupError("there is nothing to draw yet; practise for a few seconds first")
    page.tick(last.host_s)
    picture = page.grab()
    page.deleteLater()
    if not picture.save(str(path), "PNG"):
        raise FileError(f"{path} cannot be written; choose a folder that exists and is yours")


def _offscreen_application() -> QApplication:
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and (
        sys.platform.startswith("linux")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["coach"])
