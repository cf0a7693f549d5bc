"""The receiver's own window: four words as large as can be, STOP always within reach."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from coach.coaching_views import CheckInView, ReceiverView
from coach.messages import Command, GoOn, Say
from coach.ui.kit.tokens import NIGHT, TOUCH_PX
from coach.ui.receiver.buttons import WordButton
from coach.ui.receiver.window import DEAF, ReceiverWindow
from coach.views import idle_snapshot

USUAL = replace(idle_snapshot(60.0), number=1)


class Phone:
    """A window as the one who receives holds it."""

    def __init__(self, app: QApplication, width: int = 360, height: int = 640) -> None:
        self.window = ReceiverWindow(NIGHT)
        self.asked: list[Command] = []
        self.window.command.connect(self.asked.append)
        self.window.resize(width, height)
        self.window.show()
        self.window.activateWindow()
        app.processEvents()
        self.window.show_snapshot(USUAL)

    def button(self, words: str) -> QPushButton:
        found = [b for b in self.window.findChildren(QPushButton) if words in b.text()]
        assert len(found) == 1, words
        return found[0]

    def reads(self) -> str:
        return " ".join(
            each.text() for each in self.window.findChildren(QLabel) if each.isVisible()
        )


@pytest.fixture
def phone(app: QApplication) -> Phone:
    return Phone(app)


@pytest.mark.parametrize("word", ["Softer", "Good", "Deeper", "STOP"])
def test_each_word_is_said_by_a_tap(phone: Phone, word: str) -> None:
    QTest.mouseClick(phone.button(word), Qt.MouseButton.LeftButton)
    assert phone.asked == [Say(word.lower(), "window")]


@pytest.mark.parametrize(
    ("key", "word"),
    [
        (Qt.Key.Key_7, "softer"),
        (Qt.Key.Key_8, "good"),
        (Qt.Key.Key_9, "deeper"),
        (Qt.Key.Key_0, "stop"),
        (Qt.Key.Key_Space, "stop"),
        (Qt.Key.Key_Backspace, "stop"),
    ],
)
def test_each_word_is_said_by_a_key(phone: Phone, key: Qt.Key, word: str) -> None:
    QTest.keyClick(phone.window, key)
    assert phone.asked == [Say(word, "window")]


def test_the_space_bar_stops_even_with_another_word_in_focus(phone: Phone) -> None:
    assert not isinstance(QApplication.focusWidget(), WordButton)
    deeper = phone.button("Deeper")
    deeper.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(deeper, Qt.Key.Key_Space)
    assert phone.asked == [Say("stop", "window")]


def test_enter_says_the_word_in_focus(phone: Phone) -> None:
    good = phone.button("Good")
    good.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(good, Qt.Key.Key_Return)
    assert phone.asked == [Say("good", "window")]


def test_stop_darkens_at_once_and_only_a_yes_goes_on(phone: Phone) -> None:
    QTest.mouseClick(phone.button("STOP"), Qt.MouseButton.LeftButton)
    image = phone.window.grab().toImage()
    assert image.pixelColor(4, 4).lightness() < 8
    phone.asked.clear()
    phone.window.show_snapshot(replace(USUAL, stopped=True, host_s=62.0))
    for key in (Qt.Key.Key_7, Qt.Key.Key_8, Qt.Key.Key_9):
        QTest.keyClick(phone.window, key)
    assert phone.asked == []
    QTest.mouseClick(phone.button("You may go on"), Qt.MouseButton.LeftButton)
    assert phone.asked == [GoOn()]
    assert not phone.button("You may go on").isVisible()


def test_a_stop_is_sent_whatever_the_window_believes(phone: Phone) -> None:
    stop = phone.button("STOP")
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert phone.asked == [Say("stop", "window")]
    QTest.keyClick(phone.window, Qt.Key.Key_Space)
    assert phone.asked == [Say("stop", "window")] * 2
    phone.asked.clear()
    phone.window.show_snapshot(replace(USUAL, stopped=True, host_s=60.2))
    # The giver may have pressed "Go on" since this snapshot; that the engine makes one event of
    # repeated stops is tested in test_care.
    QTest.keyClick(QApplication.focusWidget() or phone.window, Qt.Key.Key_Space)
    assert phone.asked == [Say("stop", "window")]
    phone.asked.clear()
    phone.window.show_snapshot(replace(USUAL, stopped=False, host_s=90.0))
    QTest.keyClick(phone.window, Qt.Key.Key_Space)
    assert phone.asked == [Say("stop", "window")]


def test_a_double_tap_on_stop_never_says_yes(phone: Phone) -> None:
    stop = phone.button("STOP")
    finger = stop.geometry().center()
    for part in (0.3, 0.5, 0.9):
        finger.setY(round(stop.y() + part * stop.height()))
        QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
        below = phone.window.childAt(finger)
        assert below is not None
        QTest.mouseClick(below, Qt.MouseButton.LeftButton)
    QTest.keyClick(phone.window, Qt.Key.Key_G)
    phone.window.show_snapshot(replace(USUAL, stopped=True, host_s=61.0))
    QTest.keyClick(phone.window, Qt.Key.Key_G)
    assert GoOn() not in phone.asked


def test_a_stop_said_elsewhere_is_shown_here(phone: Phone) -> None:
    phone.window.show_snapshot(replace(USUAL, stopped=True))
    assert "Your partner sees it now" in phone.reads()


def test_the_question_and_what_came_of_the_last_word_are_read(phone: Phone) -> None:
    said = ReceiverView("softer", "window", 59.0, -1, "One step softer now.")
    asked = CheckInView("How is this pressure?", 50.0)
    phone.window.show_snapshot(replace(USUAL, receiver=said, check_in=asked))
    assert "How is this pressure?" in phone.reads()
    assert "One step softer now." in phone.reads()


def test_it_says_when_nobody_hears_and_when_somebody_does_again(phone: Phone) -> None:
    phone.window.show_deaf()
    assert DEAF in phone.reads()
    phone.window.show_snapshot(USUAL)
    assert DEAF not in phone.reads()


def test_a_stop_that_nobody_hears_never_says_that_it_was_seen(phone: Phone) -> None:
    phone.window.show_deaf()
    QTest.mouseClick(phone.button("STOP"), Qt.MouseButton.LeftButton)
    assert DEAF in phone.reads()
    assert "sees it" not in phone.reads()
    phone.window.show_snapshot(replace(USUAL, stopped=True))
    assert "sees it" in phone.reads()


@pytest.mark.parametrize("size", [(360, 480), (360, 640), (480, 900), (900, 500), (1600, 900)])
def test_every_word_has_room_and_stop_the_most(app: QApplication, size: tuple[int, int]) -> None:
    phone = Phone(app, *size)
    buttons = phone.window.findChildren(WordButton)
    boxes = {button.text().strip(): button.geometry() for button in buttons}
    assert set(boxes) == {"Softer", "Good", "Deeper", "STOP"}
    stop = boxes.pop("STOP")
    for word, box in boxes.items():
        assert phone.window.rect().contains(box), word
        assert box.height() >= TOUCH_PX
        assert stop.width() * stop.height() >= 2.4 * box.width() * box.height()
        assert not box.intersects(stop)
    for button in buttons:
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert words + button.iconSize().width() <= button.width() - 4, button.text()
    for words in phone.window.findChildren(QLabel):
        if words.isVisible():
            assert words.geometry().bottom() < min(box.top() for box in (*boxes.values(), stop))
    said = ReceiverView("deeper", "window", 59.0, 2, "Firm begins no higher than this. " * 2)
    phone.window.show_snapshot(replace(USUAL, receiver=said))
    told = next(w for w in phone.window.findChildren(QLabel) if "Firm begins" in w.text())
    assert told.heightForWidth(told.width()) <= told.height()
