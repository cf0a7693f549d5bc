"""What stands on the screen after many frames is what the page looks like painted at once."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from coach.signal.bands import PALM, Band
from coach.ui.gallery.states import force_curve, live_snapshot, pressed_pad
from coach.ui.kit.tokens import NIGHT, Theme
from coach.ui.practising.page import PracticePage
from coach.views import LiveView, Snapshot

FRAMES, FRAMES_HZ, RATE_HZ = 150, 60.0, 500.0
STILL = replace(NIGHT, reduced_motion=True)


def frames(with_map: bool) -> Iterator[Snapshot]:
    """Yield a live session's snapshots: bands and words change, a target, a second of silence."""
    moment = live_snapshot(Band.MEDIUM, 21.4)
    t_s = np.arange(38.0, 60.0 + FRAMES / FRAMES_HZ, 1.0 / RATE_HZ)
    newtons = force_curve(t_s, 50.0)
    at = 0
    for frame in range(FRAMES):
        host_s = 60.0 + frame / FRAMES_HZ
        silent = 80 <= frame < 120
        after = at if silent else int(np.searchsorted(t_s, host_s))
        force_n = float(newtons[after - 1])
        edges = np.searchsorted((PALM.contact_n, PALM.light_n, PALM.medium_n), force_n)
        band = (Band.NONE, Band.LIGHT, Band.MEDIUM, Band.FIRM)[int(edges)]
        yield replace(
            moment,
            number=frame + 1,
            host_s=host_s,
            live=None if silent and frame > 95 else LiveView(band, force_n, False, None, 2.0),
            age_s=max(0.01, host_s - t_s[after - 1]),
            target=Band.FIRM if frame > 40 else Band.MEDIUM,
            trace_t_s=t_s[at:after],
            trace_n=newtons[at:after],
            strokes=moment.strokes if frame in (0, 60) else (),
            pressure_kpa=pressed_pad(30.0 + force_n, 32, 32) if with_map else None,
        )
        at = after


def differing(one: QPixmap, other: QPixmap) -> int:
    """Return how many pixels of two pictures are visibly others."""
    shades = [
        np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
        for image in (
            picture.toImage().convertToFormat(picture.toImage().Format.Format_RGB32)
            for picture in (one, other)
        )
    ]
    apart = np.abs(np.subtract(*shades, dtype=np.int16)).max(axis=2)
    return int(np.count_nonzero(apart > 8))


@pytest.mark.parametrize(("with_map", "theme"), [(False, STILL), (True, NIGHT)])
def test_nothing_old_is_left_on_the_screen(app: QApplication, with_map: bool, theme: Theme) -> None:
    page = PracticePage(theme)
    page.set_animating(False)
    page.resize(1000, 640)
    page.show()
    for number, snapshot in enumerate(frames(with_map)):
        page.show_snapshot(snapshot)
        app.processEvents()
        if number % 15 == 14:
            on_screen = app.primaryScreen().grabWindow(page.winId())
            assert differing(on_screen, page.grab()) <= 6, number
