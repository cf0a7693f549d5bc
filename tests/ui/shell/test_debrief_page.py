"""The debrief's page: replay from the ribbon, practise over it, answers drawn and said."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from coach.practice.debrief.builder import DebriefBuilder
from coach.practice.debrief.losses import Losses
from coach.practice.debrief.offsets import Offsets, offset_words, offsets_of
from coach.practice.debrief.pieces import Pieces
from coach.practice.debrief.stretches import RibbonData, Stretch
from coach.signal.bands import Band
from coach.ui.debriefing.beside_beat import BesideBeat
from coach.ui.debriefing.page import DebriefPage
from coach.ui.debriefing.ribbon import Ribbon, ribbon_in_words
from coach.ui.debriefing.sheet import debrief_sheet
from coach.ui.debriefing.wished_place import wished_name
from coach.ui.gallery.past import sample_rich_debrief
from coach.ui.kit.tokens import NIGHT

Heard = Callable[[object], list[object]]
Shown = Callable[..., QWidget]

pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture
def page(shown: Shown) -> QWidget:
    return shown(DebriefPage(NIGHT, sample_rich_debrief()))


def press(page: QWidget, words: str) -> None:
    buttons = page.findChildren(QPushButton)
    found = [each for each in buttons if words in (each.text(), each.accessibleName())]
    QTest.keyClick(found[0], Qt.Key.Key_Return)


def test_a_click_on_the_ribbon_replays_from_there(page: QWidget, heard: Heard) -> None:
    replayed = heard(page.replay)
    ribbon = page.findChildren(Ribbon)[0]
    QTest.mouseClick(ribbon, Qt.MouseButton.LeftButton, pos=QPoint(ribbon.width() // 2, 60))
    assert replayed == pytest.approx([120.0], abs=1.0)


def test_it_can_be_practised_over_and_saved_three_ways(page: QWidget, heard: Heard) -> None:
    over, saved = heard(page.over), heard(page.save)
    press(page, "Practise over this")
    for words in ("Save as HTML", "Save as PDF", "Save as picture"):
        press(page, words)
    assert len(over) == 1
    assert saved == ["html", "pdf", "png"]


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (800, 600), (720, 500)])
def test_saving_is_at_hand_without_scrolling(shown: Shown, width: int, height: int) -> None:
    page = shown(DebriefPage(NIGHT, sample_rich_debrief()), width, height)
    assert (page.width(), page.height()) == (width, height), "it fits, and asks for no more"
    scrolled = page.findChildren(QScrollArea)[0]
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    foot = [each for each in buttons if not scrolled.isAncestorOf(each)]
    names = {each.accessibleName() or each.text() for each in foot}
    assert {"Save as HTML", "Save as PDF", "Save as picture", "Replay it"} <= names
    for each in foot:
        place = QRect(each.mapTo(page, QPoint()), each.size())
        assert page.rect().contains(place)
        assert place.top() >= height - 140
        assert each.width() >= each.sizeHint().width(), "no word of it is cut"


def test_the_keys_scroll_to_the_end_and_back(shown: Shown, app: QApplication) -> None:
    page = shown(DebriefPage(NIGHT, sample_rich_debrief()), 800, 600)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()

    def pressed(key: Qt.Key) -> int:
        QTest.keyClick(app.focusWidget(), key)
        return bar.value()

    assert bar.maximum() > 500
    assert pressed(Qt.Key.Key_PageDown) == bar.pageStep()
    assert pressed(Qt.Key.Key_End) == bar.maximum()
    assert pressed(Qt.Key.Key_PageUp) == bar.maximum() - bar.pageStep()
    assert pressed(Qt.Key.Key_Home) == 0


def shapes(shown: Shown, *answers: tuple[float, str]) -> np.ndarray[Any, Any]:
    """The rows above the ribbon as they are painted, True where something is."""
    data = RibbonData(100.0, (Stretch(0.0, 100.0, Band.LIGHT),), (), answers or ((0.0, ""),))
    ribbon = shown(Ribbon(NIGHT, data, axis=True), 402, 110)
    picture = ribbon.grab().toImage()
    ground = picture.pixelColor(398, 2)
    return np.array(
        [[picture.pixelColor(x, y) != ground for x in range(402)] for y in range(2, 24)]
    )


def test_each_word_has_a_shape_of_its_own_where_it_was_said(shown: Shown) -> None:
    drawn = {}
    for word in ("softer", "good", "deeper", "stop"):
        painted = shapes(shown, (50.0, word))
        columns = np.flatnonzero(painted.any(axis=0))
        # 1 px inset on both sides, so half way is at 201; the shape is 13 px about it.
        assert columns.min() == pytest.approx(201, abs=8)
        drawn[word] = painted[:, 194:209].tobytes()
        assert columns.max() > 225, "its word stands beside it"
    assert len(set(drawn.values())) == 4


def test_words_that_have_no_room_leave_their_shapes(shown: Shown) -> None:
    painted = shapes(shown, (50.0, "softer"), (54.0, "softer"))
    gap = painted[:, 209 : 209 + 1]
    assert not gap.any(), "no word between two that were said at once"


def test_what_was_said_is_told_to_who_cannot_see_it() -> None:
    data = RibbonData(60.0, (), (), ((3.0, "softer"), (9.0, "softer"), (20.0, "good")))
    assert ribbon_in_words(data).endswith("your partner said softer 2 times, good once")


@pytest.mark.parametrize(("offset_s", "above"), [(0.3, True), (-0.3, False)])
def test_late_is_above_the_beat_and_early_below(shown: Shown, offset_s: float, above: bool) -> None:
    offsets = Offsets(((50.0, offset_s),), None, 0.4, 100.0)
    plot = shown(BesideBeat(NIGHT, offsets), 500, 242)
    picture = plot.grab().toImage()
    # The plot is from 96 to 488 and from 8 to 208; the dot is in its middle.
    bright = [y for y in range(10, 206) if picture.pixelColor(292, y).lightness() > 120]
    assert bright
    middle = sum(bright) / len(bright)
    assert middle == pytest.approx(108 - 100 * offset_s / 0.4, abs=4)
    assert (middle < 108) is above


@pytest.mark.parametrize("offset_s", [3.0, -3.0])
def test_a_stroke_beyond_the_plot_is_marked_clear_of_the_dots(
    shown: Shown, offset_s: float
) -> None:
    """A dot lies at the very edge at the same second; the mark stands outside of it."""
    edge_s = 0.4 if offset_s > 0 else -0.4
    offsets = Offsets(((50.0, offset_s), (50.0, edge_s)), None, 0.4, 100.0)
    picture = shown(BesideBeat(NIGHT, offsets), 500, 242).grab().toImage()
    outside = range(4) if offset_s > 0 else range(212, 216)
    assert any(picture.pixelColor(292, y).lightness() > 120 for y in outside)
    assert "a triangle at the edge marks it." in offset_words(offsets)


def test_the_line_of_the_mean_is_named_beside_it(shown: Shown) -> None:
    def bright(mean_s: float | None) -> list[int]:
        offsets = Offsets(((50.0, 0.1),), mean_s, 0.4, 100.0)
        picture = shown(BesideBeat(NIGHT, offsets), 500, 242).grab().toImage()
        return [
            y for y in range(8, 208)
            if any(picture.pixelColor(x, y).lightness() > 120 for x in range(430, 490))
        ]  # fmt: skip

    # Late by half of the plot's reach: the word is at a quarter of its height.
    named = [y for y in bright(0.2) if abs(y - 58) < 12]
    assert len(named) > 6
    assert not [y for y in bright(None) if abs(y - 58) < 12]


def test_no_beat_is_said_instead_of_drawn(story_free: Any) -> None:
    assert offsets_of(story_free).points == ()
    assert "no beat" in offset_words(offsets_of(story_free))


@pytest.fixture
def story_free() -> Any:
    """A debrief of nothing at all."""
    return DebriefBuilder().build()


def test_coming_nearer_to_the_beat_is_said() -> None:
    nearer = tuple((float(t_s), 0.5 - 0.04 * t_s) for t_s in range(12))
    assert "nearer to the beat" in offset_words(Offsets(nearer, 0.2, 1.0, 12.0))
    same = tuple((float(t_s), 0.1) for t_s in range(12))
    assert "about the same" in offset_words(Offsets(same, 0.1, 1.0, 12.0))


@pytest.mark.parametrize(
    ("width", "back"),
    [(1280, "Save the data for other programs"), (800, "Practise over this")],
)
def test_shift_tab_from_done_goes_to_what_is_seen_before_it(
    app: QApplication, shown: Shown, width: int, back: str
) -> None:
    page = shown(DebriefPage(NIGHT, sample_rich_debrief()), width, 600)
    QTest.keyClick(app.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    reached = app.focusWidget()
    assert reached is not None
    assert page.isAncestorOf(reached)
    assert back in (reached.accessibleName(), getattr(reached, "text", str)())


def test_what_a_damaged_recording_lacks_stands_under_the_sentence(shown: Shown) -> None:
    lost = Losses(holes=((3.4, 9.1),), places=1, breaks_off_s=200.2)
    debrief = replace(sample_rich_debrief(), pieces=Pieces(losses=lost))
    page = shown(DebriefPage(NIGHT, debrief), 1024, 700)
    (told,) = [each for each in page.findChildren(QLabel) if "between 3.4 s" in each.text()][:1]
    assert told.mapTo(page, QPoint()).y() < 200, "seen without scrolling"
    assert "it breaks off at 3:20" in told.text()
    assert "between 3.4 s and 9.1 s" in debrief_sheet(debrief).toPlainText()


def test_where_it_was_saved_can_be_copied_letter_by_letter(shown: Shown) -> None:
    made = shown(DebriefPage(NIGHT, sample_rich_debrief()), 1280, 800)
    assert isinstance(made, DebriefPage)
    said = "Saved: /home/ada/My papers/Before bed 2026-11-21 20.15.pdf"
    made.show_saved(said)
    (words,) = [each for each in made.findChildren(QLabel) if each.text() == said]
    words.setSelection(0, len(said))
    assert words.selectedText() == said


@pytest.mark.parametrize("started_at", ["0001-01-01T00:00:00+14:00", "once upon a time", ""])
def test_a_session_of_no_known_day_is_saved_by_its_title(started_at: str) -> None:
    debrief = replace(sample_rich_debrief(), started_at=started_at)
    assert wished_name(debrief, "pdf") == f"{debrief.title}.pdf"
