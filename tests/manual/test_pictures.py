"""The manual's pictures are what the app draws now, each is in the manual, and none is missing."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from coach.ui.gallery.manual import COMMAND, PICTURES, draw, main
from coach.ui.gallery.palette import in_few_colours
from coach.ui.kit.theme import load_fonts, ui_font
from coach.ui.kit.tokens import NIGHT, TYPE
from tests.manual.pages import LOOKED_UP, READ_FIRST, ROOT, pictures
from tests.manual.pages import PICTURES as FOLDER

#: A square of so many pixels looks otherwise if its pixels are this far off in the mean, of 255.
SQUARE_PX, OFF = 10, 8.0
MOST_BYTES = 1_500_000

pytestmark = pytest.mark.usefixtures("app")


def pixels(image: QImage) -> NDArray[np.int32]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)
    return rows[..., :3].astype(np.int32)


def where_otherwise(kept: QImage, drawn: QImage) -> list[tuple[int, int]]:
    """Return (x, y) of the squares that look otherwise; [(-1, -1)] for another size."""
    if kept.size() != drawn.size():
        return [(-1, -1)]
    off = np.abs(pixels(kept) - pixels(drawn)).max(axis=2)
    down, across = -off.shape[0] % SQUARE_PX, -off.shape[1] % SQUARE_PX
    off = np.pad(off, ((0, down), (0, across)))
    rows, columns = (length // SQUARE_PX for length in off.shape)
    means = off.reshape(rows, SQUARE_PX, columns, SQUARE_PX).mean(axis=(1, 3))
    found = np.argwhere(means > OFF) * SQUARE_PX
    return [(int(x), int(y)) for y, x in found]


def test_they_are_what_the_app_draws_now(app: QApplication) -> None:
    aged = {}
    for name, drawn in draw(app):
        kept = QImage(str(FOLDER / f"{name}.png"))
        otherwise = where_otherwise(kept, drawn)
        if otherwise:
            aged[name] = otherwise[:3]
    assert not aged, (
        f"these pictures show what the app draws no longer, first at (x, y): {aged}; "
        f"look at them, then renew them: {COMMAND}"
    )


def test_one_letter_of_the_smallest_words_is_seen_and_few_colours_are_not() -> None:
    load_fonts()
    one = QImage(400, 40, QImage.Format.Format_RGB32)
    one.fill(QColor(NIGHT.surface))
    other = one.copy()
    for image, words in ((one, "Palm glove connected"), (other, "Palm glave connected")):
        painter = QPainter(image)
        painter.setFont(ui_font(TYPE.small))
        painter.setPen(QColor(NIGHT.quiet))
        painter.drawText(8, 24, words)
        painter.end()
    assert where_otherwise(one, other)
    assert not where_otherwise(one, in_few_colours(one))


def test_few_colours_are_few() -> None:
    random = np.random.default_rng(5)
    noise = random.integers(0, 256, (64, 96, 4), dtype=np.uint8)
    image = QImage(noise.tobytes(), 96, 64, QImage.Format.Format_RGB32)
    made = in_few_colours(image)
    assert made.size() == image.size()
    assert 200 < len(made.colorTable()) <= 256
    assert np.abs(pixels(made) - pixels(image)).max(axis=2).mean() < 48


def test_one_command_draws_what_the_manual_shows(tmp_path: Path) -> None:
    assert main([str(tmp_path), "--only", "stop"]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["stop.png"]
    assert not where_otherwise(QImage(str(FOLDER / "stop.png")), QImage(str(tmp_path / "stop.png")))


def test_each_has_a_name_of_its_own_and_a_place_on_a_page() -> None:
    names = Counter(picture.name for picture in PICTURES)
    assert max(names.values()) == 1
    in_use = {path.stem for page in READ_FIRST for path in pictures(page) if path.parent == FOLDER}
    assert in_use == set(names)
    assert {path.name for path in FOLDER.iterdir()} == {f"{name}.png" for name in names}


@pytest.mark.parametrize(
    "page", [*READ_FIRST, *LOOKED_UP], ids=lambda page: f"{page.parent.name}-{page.stem}"
)
def test_every_picture_of_a_page_is_there_and_says_what_it_shows(page: Path) -> None:
    for path in pictures(page):
        assert path.exists(), f"{page.relative_to(ROOT)} shows {path.name}; draw it: {COMMAND}"
    assert "![](" not in page.read_text()


def test_together_they_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < MOST_BYTES
