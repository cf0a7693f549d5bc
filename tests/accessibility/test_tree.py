"""A screen reader finds a fitting role for what we paint ourselves, and hears what matters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from coach.saying import say
from coach.ui.kit import announcing
from coach.ui.kit.announcing import announce

Role = QAccessible.Role

pytestmark = pytest.mark.usefixtures("listening")


class Painted(QWidget):
    def paintEvent(self, _event: object) -> None:  # noqa: N802
        pass


def test_what_we_paint_is_a_picture_and_what_takes_keys_is_moved_along(app: QApplication) -> None:
    assert app is not None
    Painted.__module__ = "coach.ui.made_up"
    page = QWidget()
    column = QVBoxLayout(page)
    picture, scale, plain = Painted(), Painted(), QWidget()
    for each in (picture, scale, plain):
        each.setAccessibleName("a name")
        column.addWidget(each)
    scale.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    told = QAccessible.queryAccessibleInterface(page)
    roles = [told.child(at).role() for at in range(3)]
    assert roles == [Role.Graphic, Role.Slider, Role.Client]


def test_what_matters_is_said_when_somebody_listens(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert app is not None
    heard: list[tuple[str, bool]] = []

    class Ears(QAccessible):
        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802
            heard.append((event.message(), event.politeness().name == "Assertive"))

    monkeypatch.setattr(announcing, "QAccessible", Ears)
    widget = QWidget()
    announce(widget, say("Too much"), at_once=True)
    announce(widget, say("The next stage"))
    announce(widget, "")
    assert heard == [("Too much", True), ("The next stage", False)]
