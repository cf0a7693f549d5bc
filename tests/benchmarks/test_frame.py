"""The page's curve and map and pyqtgraph's show the same forces at the same seconds."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from benchmarks.speed.frame_peers import SIZE, SPAN_S, Page, Parts, Plot, Pressing
from coach.signal.bands import PALM
from coach.ui.kit.offscreen import offscreen_application
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.trace_zones import TraceFrame

FRAMES = 30
#: Seconds ago at which the force is compared.
AGES_S = (3.0, 6.2, 11.1, 17.9)


@pytest.fixture
def app() -> Iterator[QApplication]:
    application = offscreen_application()
    apply_theme(application, NIGHT)
    yield application
    for window in application.topLevelWidgets():
        window.close()
        window.deleteLater()


@pytest.fixture
def pressing() -> Pressing:
    return Pressing(FRAMES / 60.0 + 1.0)


def painted(app: QApplication, painter: Parts | Plot | Page) -> QImage:
    painter.window.show()
    for frame in range(FRAMES):
        painter.prepare(frame)()
        app.processEvents()
    return painter.window.grab().toImage()


def has_line(image: QImage, at: QPointF) -> bool:
    """Return whether the line goes through a place, give or take 4 pixels."""
    reach = range(-4, 5)
    places = [(round(at.x()) + dx, round(at.y()) + dy) for dx in reach for dy in reach]
    return any(QColor(image.pixel(x, y)).lightness() > 200 for x, y in places)


def test_both_curves_go_through_the_same_forces(app: QApplication, pressing: Pressing) -> None:
    ours, theirs = Parts(pressing, False, SIZE), Plot(pressing, False, SIZE)
    our_image, their_image = painted(app, ours), painted(app, theirs)
    frame = TraceFrame.of(ours.trace.size(), PALM)
    last = pressing.until(FRAMES - 1)
    for age_s in AGES_S:
        force_n = float(pressing.newtons[last - round(1000 * age_s)])
        x = frame.plot.right() - age_s / frame.pixel_s()
        assert has_line(our_image, QPointF(x, frame.y_of(force_n)))
        place = theirs.plot.vb.mapViewToScene(QPointF(-age_s, force_n))
        assert has_line(their_image, place)
    assert theirs.plot.viewRange()[0] == pytest.approx([-SPAN_S, 0.0])


def test_both_maps_show_the_same_pad(app: QApplication, pressing: Pressing) -> None:
    ours, theirs = Parts(pressing, True, SIZE), Plot(pressing, True, SIZE)
    painted(app, ours)
    painted(app, theirs)
    assert theirs.image is not None
    assert ours.map is not None
    kpa = pressing.pad_kpa(FRAMES - 1)
    assert np.array_equal(theirs.image.image, kpa)
    empty = ours.map.grab().toImage()
    ours.map.show_map(kpa, PALM)
    assert ours.map.grab().toImage() == empty


def test_the_page_paints_a_frame_of_it_all(app: QApplication, pressing: Pressing) -> None:
    images = [painted(app, Page(pressing, with_map)) for with_map in (False, True)]
    assert images[0] != images[1]
    assert all((image.width(), image.height()) == (1280, 800) for image in images)
