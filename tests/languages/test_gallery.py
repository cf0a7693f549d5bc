"""One command makes every picture in every theme and language, and sheets of them to look at."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from coach.saying import say
from coach.ui.gallery.command import main
from coach.ui.gallery.pseudo import pseudo, without_brackets
from coach.ui.kit.tongue import shown


@pytest.mark.usefixtures("app")
def test_one_command_makes_all_there_is_to_look_at(tmp_path: Path) -> None:
    assert main([str(tmp_path), "--all", "--only", "home"]) == 0
    for page in ("home", "home-first"):
        for theme in ("night", "day", "dim"):
            for shape in ("1280x800", "800x600"):
                for ending in ("", "-de"):
                    path = tmp_path / f"{page}-{theme}-{shape}{ending}.png"
                    size = QImage(str(path)).size()
                    assert f"{size.width()}x{size.height()}" == shape
    assert len(list(tmp_path.glob("sheet-*.png"))) == 12
    index = (tmp_path / "index.html").read_text()
    assert index.count("<figure>") == 24
    assert 'href="home-dim-800x600-de.png"' in index
    assert shown(say("{x:.1f}", x=1.5)) == "1.5"


def test_a_page_looks_otherwise_where_nothing_is_as_it_was(
    app: QApplication, tmp_path: Path
) -> None:
    assert app is not None
    words = ["--theme", "night", "--size", "800x600", "--only", "home-first"]
    assert main([str(tmp_path), *words, "--language", "en", "--language", "pseudo"]) == 0
    english = QImage(str(tmp_path / "home-first-night-800x600.png"))
    assert english != QImage(str(tmp_path / "home-first-night-800x600-pseudo.png"))


@pytest.mark.parametrize(
    ("english", "other"),
    [
        ("Back", "⟦Backä⟧"),
        ("N", "⟦N⟧"),
        ("{n} strokes", "{n} ⟦strokesäö⟧"),
        (" a {x:.1f} b ", " ⟦a⟧ {x:.1f} ⟦b⟧ "),
        ("{part0} · {part1}", "{part0} · {part1}"),
    ],
)
def test_the_made_up_language_brackets_what_is_said_and_leaves_values_outside(
    english: str, other: str
) -> None:
    assert pseudo(english) == other


def test_the_made_up_language_is_a_third_longer() -> None:
    english = "Press a little softer at the beginning of each stroke."
    longer = without_brackets(pseudo(english))
    assert len(longer) == pytest.approx(1.35 * len(english), abs=1)
    assert max(map(len, pseudo(english).split())) <= 10
