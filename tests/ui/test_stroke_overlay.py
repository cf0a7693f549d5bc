"""All strokes in one plot: one far above all others must not flatten them, nor be hidden."""

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from coach.practice.debrief.html import debrief_html
from coach.signal.bands import Band
from coach.ui.debriefing.next_card import next_card
from coach.ui.debriefing.page import DebriefPage
from coach.ui.debriefing.parts import overlay_of
from coach.ui.debriefing.stroke_overlay import OverlayData, StrokeCurve, StrokeOverlay, scale_for
from coach.ui.gallery.past import sample_drill_debrief
from coach.ui.gallery.samples import sample_debrief
from coach.ui.kit.tokens import NIGHT

pytestmark = pytest.mark.usefixtures("app")
T_S = np.linspace(0.0, 3.0, 61)


def plotted(app: QApplication, *peaks_n: float) -> tuple[StrokeOverlay, OverlayData]:
    curves = tuple(StrokeCurve(T_S, peak * np.sin(np.pi * T_S / 3.0)) for peak in peaks_n)
    data = OverlayData(curves, None, Band.MEDIUM, 10.0, 30.0)
    plot = StrokeOverlay(NIGHT, data)
    plot.resize(600, 240)
    plot.show()
    app.processEvents()
    return plot, data


def test_one_hard_stroke_leaves_the_others_most_of_the_plot_and_is_named(
    app: QApplication,
) -> None:
    plot, data = plotted(app, *[24.0] * 20, 36.0, 78.0)
    assert scale_for(data).top_n < 40.0
    assert plot.accessibleName().endswith("one stroke up to 78 N")
    image = plot.grab().toImage()
    above = {image.pixel(x, y) for x in range(46, 588) for y in range(22)}
    assert QColor(NIGHT.text).rgb() in above, "its mark and its newtons stand above the plot"


def test_strokes_alike_are_all_shown_whole(app: QApplication) -> None:
    plot, data = plotted(app, 20.0, 26.0, 31.0, 40.0)
    assert scale_for(data).top_n >= 40.0
    assert "up to" not in plot.accessibleName()


@pytest.mark.parametrize("peaks", [(0.5,), (80.0,), (20.0, 80.0), (80.0, 80.0, 80.0)])
def test_a_few_strokes_have_their_scale(app: QApplication, peaks: tuple[float, ...]) -> None:
    _, data = plotted(app, *peaks)
    scale = scale_for(data)
    assert scale.top_n >= 30.0
    assert all(peak <= scale.top_n for at, peak in enumerate(peaks) if at not in scale.beyond)


def test_page_and_file_say_the_same_of_the_hardest_stroke() -> None:
    debrief = sample_debrief()
    assert scale_for(overlay_of(debrief)).words == "one stroke up to 78 N"
    assert "one stroke up to 78 N" in debrief_html(debrief)


def test_for_next_time_there_is_more_than_a_tip() -> None:
    page, sought = DebriefPage(NIGHT, sample_debrief()), []
    page.replay.connect(sought.append)
    look = next(each for each in page.findChildren(QPushButton) if "See 2:49" in each.text())
    look.click()
    assert 160.0 < sought[0] < 169.12
    words = [each.text() for each in page.findChildren(QLabel)]
    assert "Keep what went well: soft starts and pace." in words
    assert "A drill for pressure: “Match the band”." in words


def test_after_a_drill_nothing_sends_to_another() -> None:
    frame = next_card(sample_drill_debrief(), lambda _second: None, lambda _name: None)
    assert not frame.findChildren(QPushButton)
    assert not [
        each for each in frame.children() if "A drill for" in str(getattr(each, "text", str)())
    ]
