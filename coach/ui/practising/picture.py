"""A picture of the practice page as it stood after a row of snapshots, without any screen."""

from collections.abc import Iterable
from pathlib import Path

from coach.errors import SetupError
from coach.ui.kit.files import save_picture
from coach.ui.kit.offscreen import offscreen_application
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import NIGHT, Theme
from coach.ui.practising.page import PracticePage
from coach.views import Snapshot

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
    app = offscreen_application()
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
    save_picture(Path(path), picture)
