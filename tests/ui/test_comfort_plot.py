"""The plot of a comfort trial: its words stand on their lines, its speed is in no band's colour."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from coach.practice.comfort.ascent import Ascent
from coach.practice.comfort.trial import ComfortTrial
from coach.ui.kit.tokens import DAY, DIM, NIGHT, Theme
from coach.ui.partner.ramp_plot import RampPlot
from coach.ui.partner.ramp_scale import frame_of, words_place

pytestmark = pytest.mark.usefixtures("app")


def ascent(speed: float, top_n: float) -> Ascent:
    made = Ascent("palm", 90.0)
    for at in range(int(top_n / speed * 50) + 1):
        made.add(at / 50, speed * at / 50)
    return made


@pytest.mark.parametrize("height", [160.0, 420.0])
@pytest.mark.parametrize(("force_n", "speed"), [(60.0, 6.0), (90.0, 6.0), (90.0, 60.0)])
def test_the_words_of_a_line_stand_above_it_inside_the_plot_and_off_the_curve(
    height: float, force_n: float, speed: float
) -> None:
    frame = frame_of(QRectF(60, 8, 700, height), 18.0, 90.0)
    curve = ascent(speed, 90.0)
    place = words_place(frame, force_n, 110.0, [curve])
    assert place.bottom() < frame.at(0, force_n).y()
    assert frame.plot.contains(place)
    points = [frame.at(t_s, newtons) for t_s, newtons in curve.curve(10_000)]
    assert not any(place.contains(point) for point in points)


@pytest.mark.parametrize("theme", [NIGHT, DAY, DIM])
def test_how_fast_it_grows_is_not_told_in_the_colour_of_light(
    app: QApplication, theme: Theme
) -> None:
    trial, plot = ComfortTrial("palm", "back"), RampPlot(theme)
    for at in range(100):
        trial.feel([at / 50], [6.0 * at / 50])
    assert trial.view.phase == "rising"
    plot.resize(800, 400)
    plot.show_trial(trial.view, trial.running, trial.ascents)
    app.processEvents()
    image = plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    light = QColor(theme.bands.light).rgb()
    seen = {image.pixel(x, y) for x in range(0, 800, 2) for y in range(0, 400, 2)}
    assert QColor(theme.quiet).rgb() in seen
    assert light not in seen
