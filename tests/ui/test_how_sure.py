"""How sure a force is, as a person sees it: beside the number, on the dial, on the foot line."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from coach.sensors.doubts import SATURATED, TYPICAL, extrapolated
from coach.signal.bands import PALM, Band
from coach.ui.gallery.states import live_snapshot
from coach.ui.kit.force_words import error_words, sure_force_words
from coach.ui.kit.tokens import DAY, DIM, NIGHT
from coach.ui.practising.dial import Dial
from coach.ui.practising.dial_geometry import error_levels, radius_at
from coach.ui.practising.dial_hub import force_hub_words
from coach.ui.practising.dial_view import DialView
from coach.ui.practising.foot_words import foot_line
from coach.ui.practising.moment import dial_view
from coach.ui.practising.page import PracticePage
from coach.views import LiveView

pytestmark = pytest.mark.usefixtures("app")

MEDIUM = live_snapshot(Band.MEDIUM, 21.4)
NOW_S = MEDIUM.host_s


def shown(*doubts, **live):
    moment = replace(MEDIUM, link=replace(MEDIUM.link, doubts=doubts))
    return replace(moment, live=replace(MEDIUM.live, **live))


@pytest.mark.parametrize(
    ("error_n", "force_n", "words"),
    [
        (4.6, 21.4, "± 5 N"),
        (5.0, 21.4, "± 5 N"),
        (0.31, 3.0, "± 0.4 N"),
        (0.02, 3.0, "± 0.1 N"),
        (0.24, 30.0, "± 0.3 N"),
        (1.2, 5.0, "± 1.2 N"),
    ],
)
def test_an_error_is_never_shown_smaller_than_it_is(error_n, force_n, words):
    assert error_words(error_n, force_n) == words
    assert float(words.split()[1]) >= error_n - 1e-9


def test_the_number_has_its_error_and_a_mark_where_there_is_a_doubt():
    assert sure_force_words(21.4, None) == "21 N"
    assert sure_force_words(21.4, 4.6) == "21 N ± 5 N"
    assert sure_force_words(21.4, 4.6, doubted=True) == "≈ 21 N ± 5 N"
    assert sure_force_words(2000.0, 500.0, saturated=True) == "past the sensor's range"


def test_the_caption_says_it_only_while_a_hand_is_on():
    assert dial_view(shown(error_n=4.6), NOW_S).caption.startswith("21 N ± 5 N · ")
    assert dial_view(shown(TYPICAL, error_n=5.4), NOW_S).caption.startswith("≈ 21 N ± 6 N")
    off = shown(TYPICAL, error_n=0.2, band=Band.NONE, force_n=0.3)
    assert dial_view(off, NOW_S).caption.startswith("0.3 N · ")


def test_past_the_range_there_is_no_number_anywhere():
    past = shown(SATURATED, saturated=True, force_n=4321.0, error_n=1000.0)
    view = dial_view(past, NOW_S)
    assert view.caption.startswith("past the sensor's range")
    assert not any(letter.isdigit() for letter in view.caption)
    assert force_hub_words(4321.0, 1000.0, True, Band.FIRM) == ("past", "its range")


def test_without_a_beat_the_middle_has_force_and_error():
    assert force_hub_words(21.4, 4.6, False, Band.MEDIUM) == ("21", "± 5 N")
    assert force_hub_words(21.4, None, False, Band.MEDIUM) == ("21", "newtons")


def test_the_foot_line_names_the_first_doubt_and_says_the_rest_when_hands_are_off():
    beyond = extrapolated(39.2)
    line = foot_line(shown(beyond, TYPICAL), NOW_S)
    assert "≈ beyond your weights" in line.link.title
    assert TYPICAL.sentence in line.link.hint
    assert line.notice == ""
    off = replace(shown(beyond, TYPICAL), live=LiveView(Band.NONE, 0.1, False, None))
    assert foot_line(off, NOW_S).notice == TYPICAL.sentence


def test_nothing_to_doubt_says_nothing():
    line = foot_line(shown(), NOW_S)
    assert line.link.hint == ""
    assert "≈" not in line.link.title


def picture(error_n: float | None, theme=NIGHT) -> QImage:
    dial = Dial(theme)
    dial.resize(600, 700)
    dial.show_view(DialView(Band.MEDIUM, 20.0, None, PALM, Band.LIGHT, error_n=error_n))
    return dial.grab().toImage()


@pytest.mark.parametrize("theme", [NIGHT, DAY, DIM], ids=lambda theme: theme.name)
def test_the_dials_band_lies_round_the_discs_edge_and_nowhere_else(theme) -> None:
    sure, unsure = picture(None, theme), picture(5.0, theme)
    rows = [y for y in range(sure.height()) if changed(sure, unsure, y)]
    low, high = error_levels(20.0, 5.0, PALM)
    whole, inner = rows[-1] - rows[0] + 1, radius_at(low) / radius_at(high)
    middle = (rows[0] + rows[-1]) // 2
    across = [x for x in range(600) if sure.pixelColor(x, middle) != unsure.pixelColor(x, middle)]
    assert len(across) < whole * (1.0 - inner) * 1.2 + 8
    assert len(across) > whole * (1.0 - inner) * 0.8 - 8


def changed(one: QImage, other: QImage, y: int) -> bool:
    return any(one.pixelColor(x, y) != other.pixelColor(x, y) for x in range(0, 600, 2))


def test_a_page_with_a_doubt_shows_its_sentence_to_who_points_at_it() -> None:
    page = PracticePage(NIGHT)
    page.set_animating(False)
    page.show_snapshot(shown(TYPICAL, error_n=5.4))
    page.tick(NOW_S)
    assert TYPICAL.sentence in {widget.toolTip() for widget in page.findChildren(QWidget)}
    page.close()
    page.deleteLater()


def test_past_the_range_the_page_asks_to_ease_off_and_shows_no_band() -> None:
    past, firm = (shown(SATURATED, saturated=it, band=Band.FIRM, force_n=47.0) for it in (1, 0))
    view = dial_view(past, NOW_S)
    assert Dial.said(view) == "Ease off: past the sensor's range"
    assert view.caption == "past the sensor's range"
    link = foot_line(past, NOW_S).link
    assert link.trouble
    assert "≈" not in link.title
    dial = Dial(DAY)
    dial.resize(600, 700)
    colours = []
    for each in (firm, past):
        dial.show_view(dial_view(each, NOW_S))
        image = dial.grab().toImage()
        names = {image.pixelColor(x, y).name() for x in range(600) for y in range(0, 700, 7)}
        colours.append((DAY.bands.firm.lower() in names, DAY.warn.lower() in names))
    assert colours == [(True, False), (False, True)]
