"""The manual's pictures: ``python -m coach.ui.gallery.manual docs/pictures/manual``."""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QWidget

from coach.ui.gallery.palette import in_few_colours
from coach.ui.gallery.shows import Show, shows
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import DAY, DIM, NIGHT, Theme
from coach.ui.kit.tongue import speak

COMMAND: Final = ".venv/bin/python -m coach.ui.gallery.manual docs/pictures/manual"
_USUAL: Final = QSize(1000, 640)
_SMALL: Final = QSize(720, 500)
_PHONE: Final = QSize(360, 640)
#: Qt's word for as small as can be; what is seen is the same.
_SMALLEST: Final = 0


class Picture(NamedTuple):
    """A file's name, the gallery's state that it shows, and how: all, or the ``part`` of a name."""

    name: str
    state: str
    size: QSize = _USUAL
    theme: Theme = NIGHT
    part: str = ""


PICTURES: Final = (
    Picture("first", "error", QSize(1280, 800)),
    Picture("home", "home-first"),
    Picture("tour", "tour-first"),
    Picture("connect", "connect"),
    Picture("areas", "before-areas"),
    Picture("routines", "routines"),
    Picture("practice", "routine"),
    Picture("dim", "bare", _SMALL, DIM),
    Picture("too-much", "too-much", _SMALL),
    Picture("no-data", "no-data", _SMALL),
    Picture("sound", "sound"),
    Picture("drill", "drill"),
    Picture("debrief", "debrief-rich"),
    Picture("history", "history", theme=DAY),
    Picture("receiver", "receiver", _PHONE),
    Picture("stop", "stopped-asks", _SMALL),
    Picture("comfort", "comfort-rising"),
    Picture("weights", "calibrate-weight"),
    Picture("calibration", "debrief-calibration", part="Your calibration"),
    Picture("late", "timing-found"),
    Picture("line", "debrief-line", part="The sensor's line"),
    Picture("pad", "routine-map"),
)


def draw(app: QApplication, only: str = "") -> Iterator[tuple[str, QImage]]:
    """Draw the manual's pictures, or the one of a name, in English."""
    by_name = {show.name: show for show in shows()}
    speak(app, "en")
    blinking_ms, letters = app.cursorFlashTime(), app.font()
    app.setCursorFlashTime(0)
    _alike_everywhere(app)
    try:
        for picture in PICTURES:
            if only in ("", picture.name):
                apply_theme(app, picture.theme)
                yield picture.name, _drawn(app, by_name[picture.state], picture)
    finally:
        app.setCursorFlashTime(blinking_ms)
        app.setFont(letters)


def keep(app: QApplication, folder: Path, only: str = "") -> list[Path]:
    """Draw the pictures into a folder, in few colours; what else it had of pictures is removed."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for name, image in draw(app, only):
        made.append(folder / f"{name}.png")
        in_few_colours(image).save(str(made[-1]), quality=_SMALLEST)
    if not only:
        _remove(set(folder.glob("*.png")) - set(made))
    return made


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink()


def _alike_everywhere(app: QApplication) -> None:
    """Draw letters as they are cut, wherever a system would move them onto its pixels."""
    letters = app.font()
    letters.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Whatever font is made later begins as a copy of this one.
    app.setFont(letters)


def _drawn(app: QApplication, show: Show, picture: Picture) -> QImage:
    widget = show.of_size(app, picture.theme, picture.size)
    image = _part(widget, picture.part).grab().toImage()
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)
    return image


def _part(widget: QWidget, name: str) -> QWidget:
    parts = (each for each in widget.findChildren(QWidget) if each.accessibleName() == name)
    return next(parts) if name else widget


def main(arguments: list[str] | None = None) -> int:
    """Draw them all, or the one that is named."""
    parser = argparse.ArgumentParser(prog="python -m coach.ui.gallery.manual", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures are kept")
    parser.add_argument("--only", default="", metavar="NAME", help="one of them, such as home")
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        return 1
    made = keep(app, chosen.folder, chosen.only)
    size_kb = sum(path.stat().st_size for path in made) / 1000
    sys.stdout.write(f"{len(made)} pictures in {chosen.folder}, {size_kb:.0f} kB\n")
    return 0 if made else 1


if __name__ == "__main__":
    raise SystemExit(main())
