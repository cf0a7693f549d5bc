"""The dial alone, by the colours that are on its picture."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage

from coach.signal.bands import PALM, Band
from coach.ui.kit.tokens import DAY, NIGHT, Theme
from coach.ui.practising.dial import Dial
from coach.ui.practising.dial_view import DialView
from coach.views import BeatView

pytestmark = pytest.mark.usefixtures("app")

FORCES_N = {Band.LIGHT: 6.0, Band.MEDIUM: 20.0, Band.FIRM: 45.0}
MEDIUM = DialView(
    Band.MEDIUM, 20.0, None, PALM, Band.LIGHT, BeatView(True, 0.0, 1.0, 4), 1.5, caption="20 N"
)


def picture(theme: Theme, view: DialView, width: int = 600, height: int = 700) -> QImage:
    dial = Dial(theme)
    dial.resize(width, height)
    dial.show_view(view)
    return dial.grab().toImage()


def count_of(image: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    return sum(
        image.pixel(x, y) == wanted
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=["night", "day"])
@pytest.mark.parametrize("band", list(FORCES_N))
def test_the_disc_has_the_colour_of_its_band(theme: Theme, band: Band) -> None:
    target = Band.MEDIUM if band is Band.LIGHT else Band.LIGHT
    view = replace(MEDIUM, band=band, force_n=FORCES_N[band], target=target)
    assert count_of(picture(theme, view), theme.bands.of(band)) > 1000


def test_a_harder_press_is_a_larger_disc() -> None:
    soft, hard = (
        count_of(picture(NIGHT, replace(MEDIUM, force_n=force_n)), NIGHT.bands.medium)
        for force_n in (12.0, 28.0)
    )
    assert hard > 1.2 * soft


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=["night", "day"])
def test_without_data_no_band_colour_is_anywhere(theme: Theme) -> None:
    image = picture(theme, replace(MEDIUM, band=None, caption="The glove went quiet.", age_s=1.2))
    for band in (Band.LIGHT, Band.MEDIUM, Band.FIRM, Band.TOO_MUCH):
        assert count_of(image, theme.bands.of(band)) == 0


def test_bands_differ_without_colour_too() -> None:
    greys = set()
    for band, force_n in FORCES_N.items():
        view = replace(MEDIUM, band=band, force_n=force_n, beat=replace(MEDIUM.beat, running=False))
        word_row = picture(NIGHT, view).copy(0, 560, 600, 80)
        mono = word_row.convertToFormat(QImage.Format.Format_Mono)
        greys.add(bytes(mono.constBits()))
    assert len(greys) == 3


def test_the_bead_moves_with_the_clock_and_rests_when_paused() -> None:
    now, later = (picture(NIGHT, replace(MEDIUM, now_s=now_s)) for now_s in (1.2, 1.6))
    assert now != later
    paused = [picture(NIGHT, replace(MEDIUM, paused=True, now_s=now_s)) for now_s in (1.2, 1.6)]
    assert paused[0] == paused[1]


def test_with_reduced_motion_the_bead_only_steps_from_count_to_count() -> None:
    still = replace(NIGHT, reduced_motion=True)
    first, same, next_count = (
        picture(still, replace(MEDIUM, now_s=now_s)) for now_s in (1.2, 1.8, 2.2)
    )
    assert first == same
    assert first != next_count


def test_onsets_leave_marks_on_their_side() -> None:
    bare = picture(NIGHT, MEDIUM)
    early = picture(NIGHT, replace(MEDIUM, asynchronies_s=(-0.4,)))
    late = picture(NIGHT, replace(MEDIUM, asynchronies_s=(0.4,)))
    sides = {}
    for name, image in (("early", early), ("late", late)):
        changed = [
            x for x in range(600) for y in range(0, 350, 2) if image.pixel(x, y) != bare.pixel(x, y)
        ]
        sides[name] = sum(changed) / len(changed)
    assert sides["early"] < 300 < sides["late"]


def test_only_the_last_eight_onsets_stay() -> None:
    eight = tuple(0.05 * number for number in range(8))
    assert picture(NIGHT, replace(MEDIUM, asynchronies_s=eight)) == picture(
        NIGHT, replace(MEDIUM, asynchronies_s=(-1.5, *eight))
    )


def test_a_screen_reader_hears_band_and_reason() -> None:
    dial = Dial(NIGHT)
    dial.show_view(MEDIUM)
    assert dial.accessibleDescription() == "Medium"
    dial.show_view(replace(MEDIUM, band=None, caption="The glove went quiet."))
    assert dial.accessibleDescription() == "No data: The glove went quiet."


@pytest.mark.parametrize("size", [(240, 280), (1600, 300), (200, 1200)])
def test_any_size_and_any_number_paints(size: tuple[int, int]) -> None:
    for force_n in (float("nan"), -5.0, 1e9):
        assert not picture(NIGHT, replace(MEDIUM, force_n=force_n), *size).isNull()
