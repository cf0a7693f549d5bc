"""Two hands on the practice page: each one's band, the balance, who lags, and one that is gone."""

from dataclasses import replace

import pytest

from coach.signal.bands import Band
from coach.ui.gallery.states import gallery_states
from coach.ui.kit.tokens import DAY, NIGHT
from coach.ui.practising.foot_words import foot_line
from coach.ui.practising.hands_panel import HandsPanel
from coach.ui.practising.hands_words import hands_shown
from coach.ui.practising.moment import dial_view
from coach.ui.practising.page import PracticePage
from coach.ui.practising.trace import Trace
from coach.views import HandView, LiveView, Snapshot

STATES = {state.name: state.snapshot for state in gallery_states()}
HANDS = STATES["hands"]
NOW_S = HANDS.host_s


def with_second(**changes: object) -> Snapshot:
    first, second = HANDS.hands
    return replace(HANDS, hands=(first, replace(second, **changes)))


def test_each_hand_says_its_band_and_force() -> None:
    first, second = hands_shown(HANDS, NOW_S).rows
    assert (first.title, first.words) == ("Left glove", "Medium  21 N")
    assert (second.title, second.words) == ("Right glove", "Light  8.6 N")


@pytest.mark.parametrize(
    ("lag_s", "words"),
    [
        (0.14, "Right glove begins 0.14 s later"),
        (-0.2, "Left glove begins 0.20 s later"),
        (0.02, "Both begin together"),
        (None, ""),
    ],
)
def test_the_hand_that_lags_is_named(lag_s: float | None, words: str) -> None:
    assert hands_shown(with_second(lag_s=lag_s), NOW_S).timing == words


def test_hands_of_one_name_are_told_apart() -> None:
    rows = hands_shown(with_second(name="Left glove"), NOW_S).rows
    assert [row.title for row in rows] == ["First · Left glove", "Second · Left glove"]


def test_an_old_hand_has_no_band_though_no_snapshot_comes() -> None:
    rows = hands_shown(HANDS, NOW_S + 0.3).rows
    assert [row.band for row in rows] == [None, None]
    lonely = with_second(live=None, age_s=3.0, phase="lost", sentence="The right glove is gone.")
    first, second = hands_shown(lonely, NOW_S).rows
    assert (first.band, second.band, second.words) == (Band.MEDIUM, None, "No data")
    assert foot_line(lonely, NOW_S).notice == "The right glove is gone."


@pytest.mark.usefixtures("app")
def test_the_panel_stands_in_the_maps_place_and_shows_both() -> None:
    page = PracticePage(NIGHT)
    page.resize(1280, 800)
    page.set_animating(False)
    page.show()
    page.show_snapshot(STATES["medium"])
    panel = page.findChild(HandsPanel)
    assert panel is not None
    assert not panel.isVisible()
    page.show_snapshot(STATES["hands"])
    assert panel.isVisible()
    assert "Right glove: Light  8.6 N" in panel.accessibleDescription()
    page.show_snapshot(STATES["medium"])
    assert not panel.isVisible()


def bar_px(force_n: float, row: int) -> int:
    """Return how many pixels of a hand's bar are in its band's colour."""
    first, second = HANDS.hands
    live = LiveView(Band.FIRM, force_n, False, None)
    hands: list[HandView] = [replace(first, live=None), replace(second, live=None)]
    hands[row] = replace(hands[row], live=live)
    panel = HandsPanel(DAY)
    panel.resize(400, 200)
    panel.show_hands(hands_shown(replace(HANDS, hands=tuple(hands)), NOW_S))
    image = panel.grab().toImage()
    y = round(image.height() * (row * 64 + 22 + 2 + 5) / 200)
    colour = DAY.bands.firm.lower()
    found = sum(image.pixelColor(x, y).name() == colour for x in range(image.width()))
    return round(found * 400 / image.width())


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("row", [0, 1])
def test_a_bar_is_as_long_as_its_hands_force(row: int) -> None:
    lengths = [bar_px(force_n, row) for force_n in (20.0, 40.0, 60.0)]
    # A bar of 400 px is 75 N long; the edges at 10, 30 and 60 N are 2 px gaps in it.
    assert lengths == [pytest.approx(400 * n / 75, abs=8) for n in (20.0, 40.0, 60.0)]
    assert bar_px(0.0, row) == 0


def test_brief_words_tell_hands_apart_and_who_lags() -> None:
    shown = hands_shown(with_second(lag_s=0.14), NOW_S)
    assert [row.brief for row in shown.rows] == ["Left", "Right"]
    assert shown.brief_timing == "Right 0.14 s later"
    same = hands_shown(with_second(name="Left glove", lag_s=-0.2), NOW_S)
    assert [row.brief for row in same.rows] == ["First", "Second"]
    assert same.brief_timing == "First 0.20 s later"


@pytest.mark.usefixtures("app")
def test_in_a_small_window_two_hands_have_the_room_of_a_curve_that_nobody_could_read() -> None:
    page = PracticePage(NIGHT)
    page.resize(800, 600)
    page.show()
    page.show_snapshot(HANDS)
    hands, curve = page.findChildren(HandsPanel)[0], page.findChildren(Trace)[0]
    assert hands.isVisible()
    assert not curve.isVisible()
    assert hands.width() >= 360
    page.resize(1280, 800)
    page.show_snapshot(HANDS)
    assert hands.isVisible()
    assert curve.isVisible()


@pytest.mark.parametrize("gone", [0, 1])
def test_the_foot_line_is_in_trouble_where_either_glove_is_gone(gone: int) -> None:
    assert foot_line(HANDS, NOW_S).link.title == "Both hands connected"
    hands = list(HANDS.hands)
    hands[gone] = replace(hands[gone], phase="lost", live=None, age_s=3.0)
    words = foot_line(replace(HANDS, hands=tuple(hands)), NOW_S).link
    assert words.title == f"{HANDS.hands[gone].name} gone"
    assert words.detail == "last heard 3.0 s ago"
    assert words.trouble


def test_a_glove_that_went_quiet_is_told_of_though_no_snapshot_comes() -> None:
    quiet = with_second(phase="live", live=None, age_s=0.2)
    assert foot_line(quiet, NOW_S).link.title == "Both hands connected"
    words = foot_line(quiet, NOW_S + 0.1).link
    assert (words.title, words.trouble) == ("Right glove quiet", True)


def test_where_one_glove_is_gone_the_panel_says_so_instead_of_a_share() -> None:
    shown = hands_shown(with_second(phase="lost", live=None, age_s=3.0), NOW_S)
    assert [row.trouble for row in shown.rows] == [False, True]
    assert shown.share is None
    assert shown.timing == "No share while one hand is not felt"


def test_of_two_hands_the_caption_says_whose_force_it_is() -> None:
    assert dial_view(HANDS, NOW_S).caption.startswith("Left 21 N · ")
    harder = replace(HANDS.hands[1].live, band=Band.FIRM, force_n=40.0)
    assert dial_view(replace(with_second(live=harder), live=harder), NOW_S).caption.startswith(
        "Right 40 N · "
    )
