"""A picture that was saved is the one that was seen, under its title, and opens elsewhere."""

import dataclasses
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from coach.saying import say
from coach.ui.debriefing.rose import Rose
from coach.ui.kit.picture_file import SHARPER, Picture, free_place, inside, painted_by
from coach.ui.kit.save_picture import SavePicture
from coach.ui.kit.tokens import DAY, DIM, NIGHT, Theme

pytestmark = pytest.mark.usefixtures("app")
_SVG = "{http://www.w3.org/2000/svg}"
_PHASES = (-0.12, -0.02, 0.0, 0.01, 0.03, 0.3)
_SIZE = QSize(300, 220)


def a_rose(title: str = "Where your strokes began") -> Picture:
    return Picture(
        title,
        painted_by(lambda theme: Rose(theme, _PHASES)),
        lambda: _SIZE,
        note="Saturday 21 November, 20:15",
        when="2026-11-21",
    )


def seen(theme: Theme) -> QImage:
    """Return the rose as it is seen on a page of that theme."""
    ground = QWidget()
    palette = ground.palette()
    palette.setColor(palette.ColorRole.Window, QColor(theme.surface))
    ground.setPalette(palette)
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Rose(theme, _PHASES))
    ground.resize(_SIZE)
    return ground.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def farthest(one: QImage, other: QImage) -> int:
    """Return by how much two pictures differ where they differ most, 0 to 255."""
    assert one.size() == other.size()
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(a - b) for a, b in pairs)


@pytest.mark.parametrize("theme", [NIGHT, DAY, DIM], ids=lambda theme: theme.name)
def test_the_png_holds_what_was_seen(theme: Theme, tmp_path: Path) -> None:
    picture = a_rose()
    place = SavePicture(theme, lambda: picture, lambda: tmp_path).save("png")
    assert place is not None
    kept = QImage(str(place))
    box = inside(picture)
    part = kept.copy(box.x() * SHARPER, box.y() * SHARPER, 300 * SHARPER, 220 * SHARPER)
    smooth = Qt.TransformationMode.SmoothTransformation
    mode = Qt.AspectRatioMode.IgnoreAspectRatio
    reduced = part.scaled(_SIZE, mode, smooth).convertToFormat(QImage.Format.Format_RGB32)
    page = seen(theme)
    # Edges are softer at half the pixels; what is ground, and what is ink, is the same.
    tiny = QSize(60, 44)
    assert farthest(reduced.scaled(tiny, mode, smooth), page.scaled(tiny, mode, smooth)) < 40
    assert kept.pixelColor(2, 2).name() == theme.surface.lower()
    head = kept.copy(0, 0, kept.width(), box.y() * SHARPER)
    assert any(
        head.pixelColor(x, y).name() != theme.surface.lower()
        for x in range(0, head.width(), 2)
        for y in range(0, head.height(), 4)
    ), "its title stands over it"


def test_the_svg_is_drawn_in_lines_on_white_and_holds_its_words(tmp_path: Path) -> None:
    place = SavePicture(NIGHT, a_rose, lambda: tmp_path).save("svg")
    assert place is not None
    root = ElementTree.parse(place).getroot()
    assert root.tag == f"{_SVG}svg"
    words = " ".join("".join(each.itertext()) for each in root.iter(f"{_SVG}text"))
    for told in ("Where your strokes began", "Saturday 21 November, 20:15", "on the beat", "late"):
        assert told in words
    assert root.find(f"{_SVG}title") is not None
    assert not list(root.iter(f"{_SVG}image")), "no pixels: it is sharp at any size"
    ground = next(root.iter(f"{_SVG}rect"))
    filled = next(each for each in root.iter(f"{_SVG}g") if ground in list(each))
    assert filled.get("fill") == "#ffffff", "as one prints it, whatever the theme"


def test_a_second_picture_takes_no_file_away(tmp_path: Path) -> None:
    saver = SavePicture(NIGHT, a_rose, lambda: tmp_path)
    places = [saver.save("png") for _ in range(3)]
    assert [None if each is None else each.name for each in places] == [
        "Where your strokes began 2026-11-21.png",
        "Where your strokes began 2026-11-21 (2).png",
        "Where your strokes began 2026-11-21 (3).png",
    ]


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("a/b: c?", "a b c 2026-11-21"),
        ("../../etc", "etc 2026-11-21"),
        ("", "2026-11-21"),
        ("x" * 300, "x" * 120),
    ],
)
def test_a_title_makes_a_name_that_every_disk_takes(title: str, stem: str, tmp_path: Path) -> None:
    picture = a_rose(title)
    assert picture.stem == stem
    assert free_place(tmp_path, picture.stem, "png").parent == tmp_path


def test_it_says_where_the_picture_is_and_why_it_could_not_be_saved(tmp_path: Path) -> None:
    folder = tmp_path
    saver = SavePicture(NIGHT, a_rose, lambda: folder)
    heard: list[str] = []
    saver.said.connect(heard.append)
    place = saver.save("svg")
    assert heard == [f"Saved: {place}"]
    folder = tmp_path / "gone"
    assert saver.save("png") is None
    assert "could not be saved" in heard[-1]
    assert heard[-1].endswith(".")
    assert any(each.text() == heard[-1] for each in saver.findChildren(QLabel))


def test_where_it_is_can_be_copied_letter_by_letter(tmp_path: Path) -> None:
    picture = dataclasses.replace(a_rose("Your strokes"), when="2026-11-21 20.15")
    saver = SavePicture(NIGHT, lambda: picture, lambda: tmp_path)
    assert saver.save("png") is not None
    (words,) = [each for each in saver.findChildren(QLabel) if each.text().startswith("Saved")]
    saver.resize(700, 60)
    saver.show()
    words.setSelection(0, len(words.text()))
    _, _, path = words.selectedText().partition(": ")
    assert Path(path).is_file(), path


def test_its_buttons_are_reached_and_pressed_by_keys(tmp_path: Path) -> None:
    saver = SavePicture(NIGHT, a_rose, lambda: tmp_path)
    saver.show()
    buttons = saver.findChildren(QAbstractButton)
    assert [each.accessibleName() for each in buttons] == [
        "Save “Where your strokes began” as PNG",
        "Save “Where your strokes began” as SVG",
    ]
    for each in buttons:
        assert each.focusPolicy() & Qt.FocusPolicy.TabFocus
        QTest.keyClick(each, Qt.Key.Key_Space)
    assert {each.suffix for each in tmp_path.iterdir()} == {".png", ".svg"}


def test_the_picture_is_the_one_of_the_moment_it_is_saved(tmp_path: Path) -> None:
    titles = iter([say("First"), say("First"), say("Second")])
    saver = SavePicture(NIGHT, lambda: a_rose(next(titles)), lambda: tmp_path)
    saver.save("png")
    saver.save("png")
    names = sorted(each.name for each in tmp_path.iterdir())
    assert names == ["First 2026-11-21.png", "Second 2026-11-21.png"]
    assert inside(a_rose()).topLeft() != QPoint(0, 0)
