"""With all bands in one colour a person still tells them apart: by shape, word, height or place."""

from dataclasses import fields, replace
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from coach.coaching_views import PlannedStage
from coach.practice.debrief.stretches import RibbonData, Stretch
from coach.signal.bands import Band
from coach.ui.debriefing.ribbon import paint_ribbon
from coach.ui.gallery.shows import page_of
from coach.ui.gallery.states import State, live_snapshot
from coach.ui.kit.tokens import DAY, DIM, NIGHT, BandColours, Theme
from coach.ui.routines.stage_strip import StageStrip
from coach.views import LiveView

TOUCHED = (Band.LIGHT, Band.MEDIUM, Band.FIRM, Band.TOO_MUCH)
AIMED_FOR = (Band.LIGHT, Band.MEDIUM, Band.FIRM)
#: A shape or a word that is another changes more dots than this, a shade of a few none.
SEEN_DOTS = 60
SEEN_SHADE = 40

pytestmark = pytest.mark.usefixtures("app")


def of_one_colour(theme: Theme) -> Theme:
    """Return a theme in which every band has the colour of a quiet word."""
    return replace(
        theme, bands=BandColours(**{each.name: theme.quiet for each in fields(BandColours)})
    )


def grey(widget: QWidget) -> np.ndarray:
    return shades(widget.grab().toImage())


def shades(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    return rows[:, : plain.width()].astype(np.int16)


def assert_all_differ(pictures: dict[Band, np.ndarray]) -> None:
    for one, other in combinations(pictures, 2):
        dots = np.count_nonzero(np.abs(pictures[one] - pictures[other]) > SEEN_SHADE)
        assert dots > SEEN_DOTS, f"{one.value} looks like {other.value}"


@pytest.mark.parametrize("theme", [NIGHT, DAY, DIM], ids=lambda theme: theme.name)
def test_the_dial_tells_one_band_from_another_though_the_press_is_as_hard(theme: Theme) -> None:
    pictures = {}
    for band in (Band.NONE, *TOUCHED):
        snapshot = live_snapshot(Band.MEDIUM, 21.0)
        live = LiveView(band, 21.0, band is Band.TOO_MUCH, None)
        state = State(
            "one", replace(snapshot, live=live, trace_t_s=np.empty(0), trace_n=np.empty(0))
        )
        page = page_of(state, of_one_colour(theme), QSize(1280, 800))
        pictures[band] = grey(page)
        page.close()
    assert_all_differ(pictures)


@pytest.mark.parametrize("theme", [NIGHT, DAY, DIM], ids=lambda theme: theme.name)
def test_what_is_aimed_for_is_told_too(theme: Theme) -> None:
    pictures = {}
    for band in AIMED_FOR:
        snapshot = replace(live_snapshot(Band.NONE, 0.2), target=band)
        page = page_of(State("one", snapshot), of_one_colour(theme), QSize(1280, 800))
        pictures[band] = grey(page)
        page.close()
    assert_all_differ(pictures)


def test_a_session_s_ribbon_tells_them_by_height() -> None:
    pictures = {}
    for band in (Band.NONE, *TOUCHED):
        image = QImage(400, 60, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        data = RibbonData(10.0, (Stretch(2.0, 8.0, band),))
        paint_ribbon(painter, QRectF(0, 0, 400, 60), data, of_one_colour(NIGHT))
        painter.end()
        pictures[band] = shades(image)
    assert_all_differ(pictures)


def test_a_routine_s_stages_tell_them(app: QApplication) -> None:
    assert app is not None
    pictures = {}
    for band in AIMED_FOR:
        strip = StageStrip(of_one_colour(NIGHT))
        strip.resize(500, strip.sizeHint().height())
        strip.show_plan(tuple(PlannedStage(name, 60.0, "back", band) for name in ("One", "Two")))
        pictures[band] = grey(strip)
    assert_all_differ(pictures)
