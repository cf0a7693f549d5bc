"""What a frame of the live page costs."""

import statistics
import time
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from coach.signal.bands import Band
from coach.ui.gallery.shows import page_of
from coach.ui.gallery.states import State, live_snapshot
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import NIGHT


def frame_cost_ms(app: QApplication, frames: int = 300) -> tuple[float, float]:
    """Return median and 99th percentile of a live frame at 1280 × 800 with a full trace, CPU ms.

    A frame is what the running page does 60 times a second: take a snapshot in, repaint dial
    and trace, put them on the window.
    """
    apply_theme(app, NIGHT)
    snapshot = live_snapshot(Band.MEDIUM, 21.4)
    page = page_of(State("cost", snapshot), NIGHT, QSize(1280, 800))
    app.processEvents()
    costs_ms = []
    for frame in range(1, frames + 1):
        now_s = snapshot.host_s + frame / 60.0
        moved = replace(
            snapshot,
            host_s=now_s,
            trace_t_s=np.array([now_s - 0.02, now_s - 0.01]),
            trace_n=np.array([20.0, 20.5]),
            strokes=(),
        )
        began_s = time.process_time()
        page.show_snapshot(moved)
        app.processEvents()
        costs_ms.append((time.process_time() - began_s) * 1e3)
    page.close()
    return statistics.median(costs_ms), float(np.percentile(costs_ms, 99))
