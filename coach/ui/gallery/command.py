"""Pictures of every page, practice in every state: ``python -m coach.ui.gallery OUTDIR``.

``--all`` makes them in three themes, two languages and two sizes, with sheets to look at.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from coach.ui.debriefing.pdf import debrief_pdf
from coach.ui.gallery.contact import draw_sheets, write_index
from coach.ui.gallery.cost import frame_cost_ms
from coach.ui.gallery.picture import keep_picture
from coach.ui.gallery.pseudo import speak_pseudo
from coach.ui.gallery.samples import sample_debrief
from coach.ui.gallery.shows import Show, shows
from coach.ui.gallery.shows import page_of as page_of
from coach.ui.kit.scale import put_on_scale
from coach.ui.kit.stage import Stage
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import DAY, DIM, NIGHT, Theme, theme_named
from coach.ui.kit.tongue import LANGUAGES, speak

SIZES: Final = (QSize(1280, 800), QSize(800, 600), QSize(900, 1100))
PSEUDO: Final = "pseudo"
_ALL_THEMES: Final = (NIGHT.name, DAY.name, DIM.name)
_ALL_SIZES: Final = SIZES[:2]


class Picture(NamedTuple):
    """One picture that was made; ``group`` is its language, theme and size."""

    path: Path
    group: str


def draw(
    app: QApplication,
    folder: Path,
    themes: Iterable[Theme] = (NIGHT, DAY),
    sizes: Sequence[QSize] = SIZES,
    only: str = "",
    languages: Iterable[str] = ("en",),
    percent: int = 100,
) -> Iterator[Picture]:
    """Draw everything (or what has ``only`` in its name); English again after it.

    ``percent`` is how large Qt draws everything: of a screen of ``sizes`` less is left then.
    """
    folder.mkdir(parents=True, exist_ok=True)
    wished = [show for show in shows() if only in show.name]
    themes = tuple(themes)
    try:
        for language in languages:
            if language == PSEUDO:
                speak_pseudo(app)
            else:
                speak(app, language)
            ending = "" if language == "en" else f"-{language}"
            ending += "" if percent == 100 else f"-{percent}"
            for theme in themes:
                apply_theme(app, theme)
                for show in wished:
                    for size in show.sizes_of(sizes):
                        shape = f"{size.width()}x{size.height()}"
                        path = folder / f"{show.name}-{theme.name}-{shape}{ending}.png"
                        keep_picture(_on_screen(app, show, theme, size, percent), path)
                        group = "own-sizes" if show.sizes else shape
                        yield Picture(path, f"{language}-{theme.name}-{group}")
    finally:
        speak(app, "en")


def _on_screen(app: QApplication, show: Show, theme: Theme, size: QSize, percent: int) -> QWidget:
    """Return what is shown as the window shows it: scrolled where everything is too large."""
    if percent == 100:
        return show.of_size(app, theme, size)
    stage = Stage()
    stage.place(show.of_size(app, theme, size * 100 / percent))
    stage.resize(size * 100 / percent)
    stage.show()
    for _ in range(4):
        app.processEvents()
    return stage


def _size(words: str) -> QSize:
    width, _times, height = words.partition("x")
    return QSize(int(width), int(height))


def main(arguments: list[str] | None = None) -> int:
    """Draw the gallery, or with ``--cost`` say what a frame costs."""
    chosen = _parser().parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    put_on_scale(chosen.scale)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        return 1
    # Deliberately wished ones before all, so that "--all --theme dim" is what it says.
    usual = _ALL_THEMES if chosen.all else _ALL_THEMES[:2]
    themes = [theme_named(name) for name in chosen.theme or usual]
    languages = chosen.language or (tuple(LANGUAGES) if chosen.all else ("en",))
    sizes = chosen.size or (_ALL_SIZES if chosen.all else SIZES)
    made = list(draw(app, chosen.outdir, themes, sizes, chosen.only, languages, chosen.scale))
    (chosen.outdir / "debrief.pdf").write_bytes(debrief_pdf(sample_debrief()))
    sys.stdout.write(f"{len(made)} pictures in {chosen.outdir}\n")
    if chosen.all or chosen.sheets:
        _lay_out(chosen.outdir, made)
    if chosen.cost:
        median_ms, slow_ms = frame_cost_ms(app)
        sys.stdout.write(f"one frame: {median_ms:.2f} ms (99 %: {slow_ms:.2f} ms)\n")
    return 0


def _lay_out(folder: Path, made: Iterable[Picture]) -> None:
    by_group = sorted(made, key=lambda picture: picture.group)
    groups = {
        group: [picture.path for picture in pictures]
        for group, pictures in groupby(by_group, key=lambda picture: picture.group)
    }
    sheets = [path for group, paths in groups.items() for path in draw_sheets(folder, group, paths)]
    index = write_index(folder, groups)
    sys.stdout.write(f"{len(sheets)} sheets to look at, or all of it in {index}\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m coach.ui.gallery", description=__doc__)
    parser.add_argument("outdir", type=Path, help="folder for the pictures")
    parser.add_argument("--all", action="store_true", help="every theme and language, two sizes")
    parser.add_argument("--theme", choices=_ALL_THEMES, action="append")
    parser.add_argument("--language", choices=[*LANGUAGES, PSEUDO], action="append")
    parser.add_argument("--size", type=_size, action="append", help="such as 1280x800")
    parser.add_argument(
        "--scale", type=int, default=100, choices=range(100, 301), metavar="100..300"
    )
    parser.add_argument("--only", default="", help="pages and states whose name contains this")
    parser.add_argument("--sheets", action="store_true", help="also sheets of small pictures")
    parser.add_argument("--cost", action="store_true", help="also measure one frame's cost")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
