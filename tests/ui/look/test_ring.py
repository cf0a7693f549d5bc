"""Where the keys go is seen on every kind of button, in every theme, and never below a dialog."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coach.practice.measures.library import measures
from coach.practice.routines.library import routine_named
from coach.ui.connect.port_card import PortCard
from coach.ui.gallery.command import page_of
from coach.ui.gallery.states import gallery_states
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.pieces import button
from coach.ui.kit.text_field import TextField
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import THEMES, Theme, contrast, luminance
from coach.ui.kit.veil import Veil
from coach.ui.measures.veil import MeaningVeil
from coach.ui.routines.stage_list import StageRow
from coach.ui.services import PortChoice

each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
#: WCAG 2.2, 1.4.11 and 2.4.13: what shows the focus, against what lies beside it and before it.
ENOUGH = 3.0


def chosen() -> QPushButton:
    """Return a button that is the chosen one of several."""
    made = button("Palm", "choice")
    made.setCheckable(True)
    made.setChecked(True)
    return made


KINDS = {
    "primary": lambda: button("Go on", "primary"),
    "primary of a page": lambda: PageButton("Pause", "Pause", "primary"),
    "raised": lambda: button("Replay"),
    "quiet": lambda: button("Look again", "quiet"),
    "plain": lambda: button("Home", "plain"),
    "chosen": chosen,
}


def edge_pixels(app: QApplication, made: QAbstractButton, focused: bool) -> list[str]:
    """Return the colours from the ground before a button's left edge to well inside it."""
    page = QWidget()
    other = QPushButton("Other")
    column = QVBoxLayout(page)
    column.addWidget(made)
    column.addWidget(other)
    page.resize(300, 160)
    page.show()
    page.activateWindow()
    app.processEvents()
    (made if focused else other).setFocus(Qt.FocusReason.TabFocusReason)
    image: QImage = page.grab().toImage()
    middle = made.geometry().center().y()
    seen = [image.pixelColor(made.x() + dx, middle).name() for dx in range(-3, 12)]
    made.setParent(None)
    page.close()
    return seen


@each_theme
@pytest.mark.parametrize("kind", list(KINDS))
def test_a_ring_is_seen_against_ground_and_fill(app: QApplication, theme: Theme, kind: str) -> None:
    apply_theme(app, theme)
    made = KINDS[kind]()
    before = edge_pixels(app, made, focused=False)
    after = edge_pixels(app, made, focused=True)
    # From outside inwards: two pixels of ring on the ground ...
    ground, ring = after[0], after[3]
    assert contrast(ring, ground) >= ENOUGH
    assert after[3:5] == [ring] * 2
    # ... then what it is told from: the gap before a fill that is as bright, or the fill itself.
    inside = next(colour for colour in after[5:] if colour != ring)
    assert contrast(ring, inside) >= ENOUGH
    fill = after[-1]
    assert min(contrast(ring, fill), contrast(inside, ring)) >= ENOUGH or (
        contrast(inside, fill) >= ENOUGH
    )
    # And at least two pixels all along the edge are another colour than without the focus.
    changed = [contrast(one, other) for one, other in zip(before, after, strict=True)]
    assert sum(each >= ENOUGH for each in changed) >= 2


def lit_line(theme: Theme) -> StageRow:
    """Return the line that is looked at, of a list."""
    made = StageRow(theme, routine_named("before-bed").stages[0])
    made.set_lit(True)
    return made


def chosen_card(theme: Theme) -> PortCard:
    """Return the card of a device that is chosen."""
    made = PortCard(theme, PortChoice("serial:/dev/ttyACM0", "/dev/ttyACM0", "Palm glove"))
    made.setChecked(True)
    return made


@each_theme
@pytest.mark.parametrize("make", [lit_line, chosen_card])
def test_the_ring_of_what_is_lit_anyway_is_seen(
    app: QApplication, theme: Theme, make: Callable[[Theme], QAbstractButton]
) -> None:
    apply_theme(app, theme)
    made = make(theme)
    before = edge_pixels(app, made, focused=False)
    after = edge_pixels(app, made, focused=True)
    changed = [contrast(one, other) for one, other in zip(before, after, strict=True)]
    assert sum(each >= ENOUGH for each in changed) >= 2


@each_theme
@pytest.mark.parametrize("kind", ["primary", "raised", "quiet", "plain", "chosen"])
def test_what_cannot_be_pressed_can_be_read_and_is_told_apart(
    app: QApplication, theme: Theme, kind: str
) -> None:
    apply_theme(app, theme)
    page = QWidget()
    made = KINDS[kind]()
    QVBoxLayout(page).addWidget(made)
    page.resize(300, 80)
    page.show()
    usual = page.grab().toImage()
    made.setEnabled(False)
    app.processEvents()
    image = page.grab().toImage()
    box = made.geometry().adjusted(8, 8, -8, -8)
    colours = {
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    }
    ground = image.pixelColor(box.topLeft()).name()
    assert max(contrast(colour, ground) for colour in colours) >= 4.5
    assert image != usual


@each_theme
def test_a_caret_has_the_colour_of_the_letters(app: QApplication, theme: Theme) -> None:
    apply_theme(app, theme)
    field = TextField("12 kg")
    field.resize(200, 48)
    field.show()
    field.activateWindow()
    field.setFocus()
    app.processEvents()
    image = field.grab().toImage()
    field.setReadOnly(True)
    without = field.grab().toImage()
    caret = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) != without.pixelColor(x, y)
    }
    assert caret == {theme.text.lower()}


def test_dim_is_amber_and_as_dark_as_ever() -> None:
    dim = next(theme for theme in THEMES if theme.name == "dim")
    for colour in (dim.text, dim.quiet):
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        assert red > green > blue
        assert (red - blue) / red > 0.5, "as much colour as a lamp's amber, no longer sand"
    for ground in (dim.background, dim.surface, dim.raised):
        assert contrast(dim.text, ground) >= 7.0
    assert luminance(dim.text) <= luminance("#B0A090"), "what the look named as the brightest"


class Grasping(QWidget):
    """A page that takes the focus to its first part whenever it is seen."""

    def showEvent(self, _event: object) -> None:  # noqa: N802
        self.findChild(QPushButton).setFocus()


def covered_page() -> tuple[QWidget, QPushButton]:
    """Return such a page and its button."""
    page = Grasping()
    below = button("Below", "primary")
    QVBoxLayout(page).addWidget(below)
    page.resize(700, 500)
    return page, below


def test_a_dialog_has_the_keys_though_the_page_below_wants_them(app: QApplication) -> None:
    page, below = covered_page()
    Veil(THEMES[0], page, "Delete it?", "For good.", (("Keep", id), ("Delete", id)))
    page.show()
    page.activateWindow()
    app.processEvents()
    assert app.focusWidget().text() == "Keep"
    below.setFocus()
    assert app.focusWidget().text() == "Keep"
    assert not below.hasFocus()


def test_a_meaning_has_the_keys_though_the_page_below_wants_them(app: QApplication) -> None:
    page, below = covered_page()
    MeaningVeil(THEMES[0], page, measures()[0], below)
    page.show()
    page.activateWindow()
    app.processEvents()
    assert "Close" in app.focusWidget().text()


def test_the_upper_of_two_dialogs_has_the_keys(app: QApplication) -> None:
    page, _below = covered_page()
    page.show()
    page.activateWindow()
    app.processEvents()
    for words in ("First", "Second"):
        Veil(THEMES[0], page, words, "", ((words, id),))
    app.processEvents()
    assert app.focusWidget().text() == "Second"


def test_a_dialogs_main_way_is_at_its_right_and_has_the_ring(app: QApplication) -> None:
    state = next(state for state in gallery_states() if state.name == "medium")
    page = page_of(state, THEMES[0], app.primaryScreen().size())
    ways = (("Go on", id), ("Stop here", id), ("Later", id))
    veil = Veil(THEMES[0], page, "The coach stopped listening", "", ways)
    page.show()
    page.activateWindow()
    app.processEvents()
    found = sorted(veil.findChildren(QPushButton), key=lambda each: each.geometry().left())
    assert [each.text() for each in found] == ["Later", "Stop here", "Go on"]
    assert app.focusWidget() is found[-1]


def test_what_comes_to_a_page_below_a_veil_lies_below_it(app: QApplication) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    page.resize(426, 226)
    page.show()
    words = "The part of it that hears your glove has gone quiet, so what you see is old."
    veil = Veil(THEMES[0], page, "The coach stopped listening", words, (("Go on", page.close),))
    column.addWidget(QPushButton("Last time"))
    app.processEvents()
    assert page.children()[-1] is veil
    assert page.childAt(page.rect().center()) is not None
    for each in veil.findChildren(QLabel):
        needed = each.heightForWidth(each.width())
        assert each.height() >= needed, each.text()
        assert page.rect().contains(QRect(each.mapTo(page, QPoint()), each.size()))
