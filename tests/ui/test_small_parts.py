"""The page's small parts alone: words, shapes, lines that shorten, the foot line, the gallery."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from coach.messages import Command
from coach.signal.bands import BANDS, Band
from coach.ui.kit.band_words import (
    band_word,
    draw_shape,
    force_words,
    seconds_words,
)
from coach.ui.kit.elided_label import ElidedLabel
from coach.ui.kit.textures import band_brush
from coach.ui.kit.theme import apply_theme, ui_font
from coach.ui.kit.tokens import NIGHT, TYPE
from coach.ui.kit.tongue import speak
from coach.ui.practising.arrangement import Lead
from coach.ui.practising.controls import TARGETS, Controls
from coach.ui.practising.dial import Dial
from coach.ui.practising.foot_words import foot_line
from coach.ui.practising.footer import Footer, FootLine, FootWords
from coach.ui.practising.keys_sheet import KEYS, REPLAY_KEYS, KeysSheet
from coach.ui.practising.page import PracticePage
from coach.ui.practising.pending import Pending
from coach.ui.practising.too_much import TooMuchScreen
from coach.ui.practising.wishes import Wishes
from coach.views import idle_snapshot
from coach.words import clock_words, count_word

pytestmark = pytest.mark.usefixtures("app")


def test_words_and_numbers_as_a_person_says_them() -> None:
    words = [band_word(band) for band in (*BANDS, None)]
    assert words == ["No contact", "Light", "Medium", "Firm", "Too much", "No data"]
    assert [count_word(count) for count in (0, 7, 8)] == ["one", "eight", "9"]
    assert [force_words(force_n) for force_n in (0.04, 9.94, 9.96, 60.4)] == [
        "0.0 N",
        "9.9 N",
        "10 N",
        "60 N",
    ]
    assert [force_words(force_n) for force_n in (-0.01, -0.0, -0.3)] == ["0.0 N", "0.0 N", "-0.3 N"]
    assert [seconds_words(seconds) for seconds in (0.42, 12.3, 185.0)] == ["0.4 s", "12 s", "3:05"]
    assert [clock_words(seconds) for seconds in (-1.0, 7.2, 750.0)] == ["0:00", "0:07", "12:30"]


def shape_of(band: Band | None) -> bytes:
    image = QImage(48, 48, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    draw_shape(painter, band, QRectF(8, 8, 32, 32), QColor("white"))
    painter.end()
    return bytes(image.constBits())


def test_every_band_has_a_shape_of_its_own() -> None:
    shapes = {shape_of(band) for band in (*BANDS, None)}
    assert len(shapes) == len(BANDS) + 1
    assert all(any(pixel > 128 for pixel in shape) for shape in shapes)


def texture_of(band: Band) -> bytes:
    image = QImage(64, 64, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.fillRect(image.rect(), band_brush(band, "#FFFFFF"))
    painter.end()
    return bytes(image.constBits())


def test_every_band_has_a_texture_of_its_own() -> None:
    assert len({texture_of(band) for band in BANDS[1:]}) == 4


def test_a_long_line_is_shortened_but_told_whole() -> None:
    text = "The disk is full: free some room, practice goes on as long as you like"
    line, wide = ElidedLabel("#FFFFFF", 16), ElidedLabel("#FFFFFF", 16)
    for each, width in ((line, 120), (wide, 900)):
        each.show_text(text)
        each.resize(width, 24)
        each.show()
    assert line.accessibleName() == text
    assert line.minimumSizeHint().width() == 0
    assert wide.sizeHint().width() < 900
    assert line.grab().toImage() != wide.grab().toImage().copy(0, 0, 120, 24)


@pytest.mark.parametrize("width", [720, 1280])
def test_the_foot_line_shows_all_its_words_at_its_height(width: int) -> None:
    footer = Footer(NIGHT)
    footer.arrange(width)
    footer.resize(width, Footer.height_for(width))
    footer.show_line(
        FootLine(
            FootWords("Knead", "1:42 left"),
            FootWords("Palm glove", "200 Hz"),
            FootWords("Sound on", "beat and counts"),
            FootWords("Recording trouble", "practice goes on", True),
            "No sound device was found.",
        )
    )
    footer.show()
    labels = footer.findChildren(QLabel)
    assert {label.text() for label in labels} >= {"Knead", "! Recording trouble", "200 Hz"}
    for label in labels:
        bottom = label.mapTo(footer, label.rect().bottomLeft()).y()
        assert bottom < footer.height()
        assert label.height() >= label.sizeHint().height()


def test_a_practice_page_that_is_made_opens_no_window(opened: list[QWidget]) -> None:
    page = PracticePage(NIGHT)
    assert opened == []
    assert not page.isVisible()


def test_in_a_low_window_the_foot_line_is_one_row_and_cuts_no_trouble() -> None:
    footer = Footer(NIGHT)
    footer.arrange(800, short=True)
    footer.resize(800, Footer.height_for(800, short=True))
    assert footer.height() < 0.6 * Footer.height_for(800)
    told = FootLine(
        FootWords("Free practice", "1:42 so far"),
        FootWords("Palm glove connected", "200 Hz · 120 ms old · battery 82% · none missing"),
        FootWords("Sound on", "tap three times to pause"),
        FootWords("Recording", "3.4 MB kept"),
    )
    footer.show_line(told)
    footer.show()
    QApplication.processEvents()
    quiet = [each for each in footer.findChildren(ElidedLabel) if each.isVisible()]
    assert len(quiet) == 8
    assert all(each.width() >= each.sizeHint().width() for each in quiet)
    full = FootWords("Recording trouble", "practice goes on", True)
    notice = "The disk is full: practice goes on, but the recording waits for free space."
    footer.show_line(replace(told, recording=full, notice=notice))
    QApplication.processEvents()
    shown = {each.text(): each for each in footer.findChildren(QLabel) if each.isVisible()}
    assert notice in shown
    assert shown[notice].geometry().bottom() < footer.height()
    trouble = shown["! Recording trouble"]
    assert trouble.width() >= trouble.sizeHint().width()
    footer.show_line(told)
    QApplication.processEvents()
    assert all(each.isVisible() for each in quiet)


def test_where_there_is_room_for_one_thing_a_glove_that_is_gone_goes_first() -> None:
    footer = Footer(NIGHT)
    footer.arrange(426, low=True)
    footer.resize(426, Footer.height_for(426, low=True))
    well = FootLine(FootWords("Knead", "1:42 left"), FootWords("Palm glove", "200 Hz"))
    gone = replace(well, link=FootWords("Right glove gone", "last heard 3.0 s ago", True))
    footer.show()
    said = []
    for line in (well, gone):
        for notice in ("", "No sound device was found."):
            footer.show_line(replace(line, notice=notice))
            (one,) = (each for each in footer.findChildren(QLabel) if each.isVisible())
            said.append(one.text())
    told = "! Right glove gone – last heard 3.0 s ago"
    assert said == ["Knead – 1:42 left", "No sound device was found.", told, told]


def test_with_the_dial_alone_the_window_is_its_own() -> None:
    page = PracticePage(NIGHT)
    page.set_animating(False)
    page.resize(800, 600)
    page.show()
    page.show_snapshot(replace(idle_snapshot(), number=1))
    page.set_sight("dial")
    (dial,) = page.findChildren(Dial)
    assert dial.height() > 0.9 * page.height()


@pytest.mark.parametrize("width", [720, 1280])
def test_what_stands_alone_in_the_foot_line_has_all_its_room(width: int) -> None:
    footer, words = Footer(NIGHT), "The glove that lies in the other room is connecting"
    nothing = FootWords("", "")
    footer.arrange(width)
    footer.resize(width, Footer.height_for(width))
    footer.show()
    told = FootLine(nothing, FootWords(words, ""), nothing, nothing)
    for line in (told, replace(told, sound=FootWords("Sound on", "")), told):
        footer.show_line(line)
        QApplication.processEvents()
        shown = [each for each in footer.findChildren(QLabel) if each.isVisible()]
        [label] = [each for each in shown if each.text() == words]
        if line is told:
            assert label.width() >= label.sizeHint().width()


@pytest.mark.parametrize("width", [368, 480, 700, 1200])
def test_the_controls_fit_their_width(width: int) -> None:
    controls = Controls(NIGHT)
    controls.arrange(width)
    controls.resize(width, Controls.height_for(width))
    controls.show_state(False, True, 60.0, 4, Band.MEDIUM)
    controls.show()
    assert controls.minimumSizeHint().width() <= width
    assert controls.minimumSizeHint().height() <= Controls.height_for(width)


@pytest.mark.parametrize("lead", ["free", "drill"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_word_touches_its_buttons_edge_beside_a_small_windows_dial(
    app: QApplication, language: str, lead: Lead
) -> None:
    """At 800 x 600 there are 384 px for them; the icon of a target has its own room."""
    apply_theme(app, NIGHT)
    speak(app, language)
    try:
        controls = Controls(NIGHT)
        controls.arrange(384, lead)
        controls.resize(384, Controls.height_for(384, lead))
        controls.show()
        for target in TARGETS:
            controls.show_state(False, True, 60.0, 4, target)
            QApplication.processEvents()
            for button in controls.findChildren(QPushButton):
                if not button.isVisible() or len(button.text()) < 2:
                    continue
                letters = QFontMetricsF(ui_font(TYPE.body, bold=button.isChecked()))
                beside = 0 if button.icon().isNull() else button.iconSize().width() + 4
                needed = letters.horizontalAdvance(button.text().strip()) + beside
                assert button.width() - needed >= 16, button.text()
    finally:
        speak(app, "en")


def test_covers_say_in_words_what_they_show() -> None:
    assert TooMuchScreen(NIGHT).accessibleName() == "Too much. Ease off now"
    assert "Space: pause or go on" in KeysSheet(NIGHT).accessibleDescription()


def test_a_wish_lasts_until_it_is_granted_or_old() -> None:
    wish = Pending[int]()
    assert wish.shown(4, 0.0) == 4
    wish.ask(5, 10.0)
    assert wish.shown(4, 10.9) == 5
    assert wish.shown(5, 10.9) == 5
    assert wish.shown(4, 10.9) == 4
    wish.ask(6, 20.0)
    assert wish.shown(4, 21.1) == 4


def test_the_sound_button_says_what_it_does_not_how_it_is() -> None:
    controls = Controls(NIGHT)
    button = next(b for b in controls.findChildren(QPushButton) if "Sound" in b.accessibleName())
    controls.show_state(False, True, 60.0, 4, Band.MEDIUM)
    assert button.text() == "Mute"
    controls.show_state(False, False, 60.0, 4, Band.MEDIUM)
    assert button.text() == "Unmute"


@pytest.mark.parametrize("keys", [KEYS, REPLAY_KEYS])
def test_every_line_of_the_keys_fits_its_card(keys: tuple[tuple[str, str], ...]) -> None:
    metrics = QFontMetricsF(ui_font(TYPE.body))
    bold = QFontMetricsF(ui_font(TYPE.body, bold=True))
    for key, does in keys:
        assert bold.horizontalAdvance(key) <= 116, key
        assert metrics.horizontalAdvance(does) <= 320, does


def test_where_there_is_no_loudspeaker_nothing_offers_to_sound() -> None:
    controls = Controls(NIGHT)
    button = next(b for b in controls.findChildren(QPushButton) if "Sound" in b.accessibleName())
    deaf = replace(idle_snapshot(), number=1, can_sound=False)
    asked: list[Command] = []
    wishes = Wishes(asked.append, deaf)
    wishes.toggle_sound()
    assert asked == []
    controls.show_state(False, wishes.sound_on, 60.0, 4, Band.MEDIUM)
    assert (button.text(), button.isEnabled()) == ("Silent", False)
    assert foot_line(deaf, 0.0).sound == FootWords("No sound", "watch the picture", True)
    assert foot_line(idle_snapshot(), 0.0).sound == FootWords("", "")
    wishes.update(idle_snapshot(), 1.0)
    controls.show_state(False, wishes.sound_on, 60.0, 4, Band.MEDIUM)
    assert (button.text(), button.isEnabled()) == ("Mute", True)
    wishes.update(replace(idle_snapshot(), number=1, sound_on=False), 2.0)
    controls.show_state(False, wishes.sound_on, 60.0, 4, Band.MEDIUM)
    assert (button.text(), button.isEnabled()) == ("Unmute", True)


def test_the_keys_say_how_they_are_closed_and_a_press_does_it() -> None:
    page = PracticePage(NIGHT)
    page.set_animating(False)
    page.resize(800, 600)
    page.show()
    QTest.keyClick(page, Qt.Key.Key_Question)
    (sheet,) = page.findChildren(KeysSheet)
    assert sheet.isVisible()
    assert "Close  (Esc)" in sheet.accessibleDescription()
    left = []
    page.left.connect(lambda: left.append(True))
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Question)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert left == []
