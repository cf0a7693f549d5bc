"""Writing a routine of one's own: checked while one types, and never lost by a key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from coach.practice.routines.library import BUNDLED, parse_routine
from coach.ui.kit.tokens import NIGHT
from coach.ui.routines.body_map import BodyMap
from coach.ui.routines.editor import RoutineEditor
from coach.ui.routines.stage_strip import StageStrip
from coach.ui.routines.text_edit import RoutineTextEdit

pytestmark = pytest.mark.usefixtures("app")

HAND = (BUNDLED / "one-hand.toml").read_text()
FULL = (BUNDLED / "full-back.toml").read_text()
CONTROL = Qt.KeyboardModifier.ControlModifier


class Opened:
    """An editor that is shown, and all that it said."""

    def __init__(self, app: QApplication, editor: RoutineEditor) -> None:
        self.app, self.editor = app, editor
        self.saved: list[str] = []
        self.left = 0
        editor.saved.connect(self.saved.append)
        editor.back.connect(self._count)
        editor.resize(1280, 800)
        editor.show()
        editor.activateWindow()
        app.processEvents()
        (self.edit,) = editor.findChildren(RoutineTextEdit)

    def _count(self) -> None:
        self.left += 1

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.app.focusWidget() or self.editor, key, *modifiers)
        self.app.processEvents()

    def type_at(self, line: int, words: str) -> None:
        self.edit.go_to(line)
        QTest.keyClicks(self.edit, words)
        self.app.processEvents()

    def words(self) -> str:
        return " ".join(label.text() for label in self.editor.findChildren(QLabel))

    def button(self, words: str) -> QPushButton:
        return next(
            each for each in self.editor.findChildren(QPushButton) if each.text().startswith(words)
        )


def line_of(text: str, words: str) -> int:
    return next(at for at, line in enumerate(text.splitlines(), 1) if words in line)


def test_what_is_written_is_shown_with_its_length(app: QApplication) -> None:
    opened = Opened(app, RoutineEditor(NIGHT, FULL))
    assert "Full back: 27 min" in opened.words()
    assert "27 min 16 s" in opened.words()
    assert "22 stages" in opened.editor.findChildren(StageStrip)[0].accessibleName()
    assert opened.edit.marked_line is None


def test_a_mistake_is_said_and_marked_while_one_types_and_gone_when_mended(
    app: QApplication,
) -> None:
    opened = Opened(app, RoutineEditor(NIGHT, HAND))
    line = line_of(HAND, "seconds = 60")
    opened.type_at(line, "x")
    assert opened.edit.marked_line == line
    assert f"Line {line}: " in opened.words()
    assert not opened.button("Save").isEnabled()
    opened.press(Qt.Key.Key_S, CONTROL)
    assert opened.saved == []
    opened.press(Qt.Key.Key_Backspace)
    assert opened.edit.marked_line is None
    assert opened.button("Save").isEnabled()
    assert f"Line {line}" not in opened.words()


def test_the_picture_of_the_last_good_text_stays_while_a_word_is_half_written(
    app: QApplication,
) -> None:
    opened = Opened(app, RoutineEditor(NIGHT, HAND))
    opened.type_at(line_of(HAND, "seconds = 60"), "x")
    assert "3 stages" in opened.editor.findChildren(StageStrip)[0].accessibleName()


def test_a_change_of_time_changes_the_strip(app: QApplication) -> None:
    opened = Opened(app, RoutineEditor(NIGHT, HAND.replace("= 90", "= 900")))
    opened.type_at(line_of(HAND, "seconds = 60"), "0")
    assert "10:30 min" in opened.editor.findChildren(StageStrip)[0].accessibleName()


def test_the_body_follows_the_cursor(app: QApplication) -> None:
    opened = Opened(app, RoutineEditor(NIGHT, FULL))
    body = opened.editor.findChildren(BodyMap)[0]
    opened.edit.go_to(line_of(FULL, "thumb walk"))
    assert "thumb walk on the strips beside the spine" in body.accessibleName()
    opened.edit.go_to(line_of(FULL, "sacrum circles"))
    assert "sacrum circles" in body.accessibleName()


def test_saving_gives_the_text_as_it_is_written(app: QApplication) -> None:
    opened = Opened(app, RoutineEditor(NIGHT, HAND))
    opened.type_at(line_of(HAND, "duration_s"), "0 # long")
    opened.press(Qt.Key.Key_S, CONTROL)
    assert opened.saved == [HAND.replace("= 90", "= 900 # long")]


def test_saving_says_what_it_replaces(app: QApplication) -> None:
    opened = Opened(app, RoutineEditor(NIGHT, HAND, ("one-hand", "my-one-hand")))
    assert "in the place of ours called one-hand" in opened.words()
    opened.button("Give it a name").click()
    assert parse_routine(opened.editor.text, "").name == "my-one-hand-2"
    assert "a routine of your own, called my-one-hand-2" in opened.words()
    opened.editor.write(HAND.replace('"one-hand"', '"my-one-hand"'))
    assert "replaces your own routine called my-one-hand" in opened.words()


def test_escape_leaves_at_once_when_nothing_was_written(app: QApplication) -> None:
    opened = Opened(app, RoutineEditor(NIGHT, HAND))
    opened.press(Qt.Key.Key_Escape)
    assert opened.left == 1


def test_what_was_written_is_not_lost_by_escape_however_often(app: QApplication) -> None:
    opened = Opened(app, RoutineEditor(NIGHT, HAND))
    opened.type_at(1, " mine")
    for _ in range(4):
        opened.press(Qt.Key.Key_Escape)
        assert opened.left == 0
    assert opened.editor.text == HAND.replace("\n", " mine\n", 1)
    opened.type_at(1, "!")
    assert " mine!" in opened.editor.text


def test_one_may_let_it_go_or_save_it_on_leaving(app: QApplication) -> None:
    opened = Opened(app, RoutineEditor(NIGHT, HAND))
    opened.type_at(1, " mine")
    opened.press(Qt.Key.Key_Escape)
    opened.button("Save it").click()
    assert opened.saved == [opened.editor.text]
    assert opened.left == 0
    opened.press(Qt.Key.Key_Escape)
    opened.button("Let it go").click()
    assert opened.left == 1


def test_a_save_that_failed_keeps_the_text_and_says_why(app: QApplication) -> None:
    opened = Opened(app, RoutineEditor(NIGHT, HAND, unsaved=True))
    opened.editor.show_problem("The disk is full; make room and save again.")
    assert "The disk is full" in opened.words()
    opened.press(Qt.Key.Key_Escape)
    assert opened.left == 0
    assert opened.editor.text == HAND


def test_a_broken_file_opens_at_its_mistake(app: QApplication) -> None:
    broken = FULL.replace('technique = "rake"', 'technique = "rakes"')
    opened = Opened(app, RoutineEditor(NIGHT, broken))
    line = line_of(broken, "rakes")
    assert (opened.edit.marked_line, opened.edit.line) == (line, line)
    assert "did you mean rake?" in opened.words()


def test_rubbish_of_any_kind_is_only_said(app: QApplication) -> None:
    for text in ("", "\n\n", "[[stages]]", "= 3", "name = 'x'", "\x00", "[" * 900, "é" * 5_000):
        opened = Opened(app, RoutineEditor(NIGHT, text))
        assert not opened.button("Save").isEnabled()
        opened.editor.write(HAND)
        assert opened.button("Save").isEnabled()


def test_a_change_can_be_undone(app: QApplication) -> None:
    opened = Opened(app, RoutineEditor(NIGHT, HAND))
    opened.button("Give it a name").click()
    opened.press(Qt.Key.Key_Z, CONTROL)
    assert opened.editor.text == HAND
