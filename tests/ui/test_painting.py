"""A picture that goes wrong half way is an error of its own, and not the end of the program."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

import coach.ui
from coach.ui.debriefing.rose import Rose
from coach.ui.kit import painting as kit
from coach.ui.kit.tokens import NIGHT

pytestmark = pytest.mark.usefixtures("app")


@pytest.mark.parametrize("make", [QImage, QPixmap])
def test_a_picture_is_let_go_though_the_error_is_still_held(make: type[QImage]) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32) if make is QImage else QPixmap(8, 8)
    with pytest.raises(ZeroDivisionError) as held, kit.painting(picture) as painter:
        painter.drawRect(QRectF(0, 0, 1 / int(painter.opacity() - 1), 1))
    assert held.value.__traceback__ is not None
    assert not picture.paintingActive()


def test_a_page_that_cannot_be_painted_can_be_painted_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rose = Rose(NIGHT, (0.1, 0.2))
    rose.resize(200, 200)
    with monkeypatch.context() as broken:
        broken.setattr("coach.ui.debriefing.rose.paint_rose", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError) as held:
            rose.grab()
    picture = rose.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, 200, 9) for y in range(0, 200, 9)}
    assert len(colours) > 1, "it is drawn"
    assert held.value is not None
    assert not QWidget.paintingActive(rose)


def test_no_painter_is_begun_where_nobody_would_end_it() -> None:
    files = {each: each.read_text() for each in Path(coach.ui.__file__).parent.rglob("*.py")}
    begun = [path.name for path, text in files.items() if "QPainter(" in text]
    assert begun == ["painting.py"]
