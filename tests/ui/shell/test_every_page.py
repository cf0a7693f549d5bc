"""Every page: reached by keyboard, named, and not cut off."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from coach.ui.connect.port_card import PortCard
from coach.ui.gallery.command import main
from coach.ui.gallery.pages import pages
from coach.ui.gallery.states import gallery_states
from coach.ui.history.session_line import SessionLine
from coach.ui.kit.choice_card import ChoiceCard
from coach.ui.kit.line_button import LineButton
from coach.ui.kit.tokens import NIGHT

Heard = Callable[[object], list[object]]
Shown = Callable[..., QWidget]
#: These wrap and shorten their words themselves.
SelfPainted = (ChoiceCard, LineButton, PortCard, SessionLine)

pytestmark = pytest.mark.usefixtures("app")


@pytest.mark.parametrize("name", sorted(pages()))
def test_every_page_is_one_window_is_walked_by_tab_and_is_not_cut_off(
    app: QApplication, name: str, shown: Shown, opened: list[QWidget]
) -> None:
    """By night; by day it has other colours and nothing else."""
    page = shown(pages()[name](NIGHT), 900, 1100)
    # A part that is shown before it has a place is a window that takes the keys away.
    assert opened == [page]
    assert page.isActiveWindow()
    assert_not_cut_off(page)
    assert_named_where_tab_leads(app, page)


def assert_not_cut_off(page: QWidget) -> None:
    assert page.width() == 900
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            right = button.mapTo(page, button.rect().bottomRight()).x()
            assert right < 900, f"{button.text()!r} is cut off"
            words = button.text().replace("&", "")
            fits = button.fontMetrics().horizontalAdvance(words) <= button.width()
            assert fits or isinstance(button, SelfPainted), f"{words!r} is cut off"


def assert_named_where_tab_leads(app: QApplication, page: QWidget) -> None:
    met: list[QWidget] = []
    for _ in range(60):
        QTest.keyClick(app.focusWidget() or page, Qt.Key.Key_Tab)
        focused = app.focusWidget()
        if focused is None or focused in met:
            break
        met.append(focused)
    assert met
    for widget in met:
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or text, f"{type(widget).__name__} has no name"
        assert widget.isVisible()


def test_one_command_draws_every_page(tmp_path: Path) -> None:
    """By day; by night each is opened for whoever asks for it by keys, eyes or ears."""
    assert main([str(tmp_path), "--size", "720x500", "--theme", "day"]) == 0
    names = {path.name for path in tmp_path.glob("*.png")}
    states = [state.name for state in gallery_states()]
    assert names >= {f"{page}-day-720x500.png" for page in (*pages(), *states)}
    practising = [tmp_path / f"{name}-day-720x500.png" for name in states]
    assert {QImage(str(path)).size().toTuple() for path in practising} == {(720, 500)}
    assert len({path.read_bytes() for path in practising}) == len(states)
    assert (tmp_path / "debrief.pdf").read_bytes().startswith(b"%PDF")


def test_one_command_draws_in_both_themes(tmp_path: Path) -> None:
    assert main([str(tmp_path), "--size", "720x500", "--only", "home"]) == 0
    drawn = [QImage(str(tmp_path / f"home-{theme}-720x500.png")) for theme in ("night", "day")]
    assert all((image.width(), image.height()) == (720, 500) for image in drawn)
    assert drawn[0].pixelColor(2, 2).lightness() < 60 < 200 < drawn[1].pixelColor(2, 2).lightness()
