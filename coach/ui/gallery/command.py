"""Pictures of every page, practice in every state: ``python -m coach.ui.gallery OUTDIR``."""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from coach.signal.bands import Band
from coach.ui.debriefing.pdf import debrief_pdf
from coach.ui.gallery import pages as gallery_pages
from coach.ui.gallery.picture import keep_picture
from coach.ui.gallery.receiver import draw_windows
from coach.ui.gallery.samples import sample_debrief
from coach.ui.gallery.states import State, gallery_states, live_snapshot
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import DAY, DIM, NIGHT, Theme, theme_named
from coach.ui.practising.page import PracticePage

SIZES = (QSize(1280, 800), QSize(800, 600), QSize(900, 1100))


def page_of(state: State, theme: Theme, size: QSize) -> PracticePage:
    """Return a page that shows a state, standing still."""
    page = PracticePage(theme)
    page.set_animating(False)
    page.resize(size)
    page.show()
    page.show_snapshot(state.snapshot)
    page.tick(state.now_s)
    if state.later_s:
        page.show_snapshot(replace(state.snapshot, host_s=state.now_s + state.later_s))
    page.set_focus_only(state.focus_only)
    page.sheets.show_keys(state.keys)
    if state.numbers:
        page.toggle_numbers()
    return page


def draw(
    app: QApplication,
    folder: Path,
    themes: Iterable[Theme] = (NIGHT, DAY),
    sizes: Iterable[QSize] = SIZES,
    only: str = "",
) -> list[Path]:
    """Draw every state of practice (or whose name contains ``only``); returns the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for theme in themes:
        apply_theme(app, theme)
        for size in sizes:
            for state in gallery_states():
                if only in state.name:
                    page = page_of(state, theme, size)
                    name = f"{state.name}-{theme.name}-{size.width()}x{size.height()}.png"
                    paths.append(folder / name)
                    keep_picture(page, paths[-1])
    return paths


def frame_cost_ms(app: QApplication, frames: int = 300) -> tuple[float, float]:
    """Return median and 99th percentile of a live frame at 1280 × 800 with a full trace, CPU ms.

    A frame is what the running page does 60 times a second: take a snapshot in, repaint dial
    and trace, put them on the window.
    """
    apply_theme(app, NIGHT)
    snapshot = live_snapshot(Band.MEDIUM, 21.4)
    page = page_of(State("cost", snapshot), NIGHT, SIZES[0])
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


def _size(words: str) -> QSize:
    width, _times, height = words.partition("x")
    return QSize(int(width), int(height))


def main(arguments: list[str] | None = None) -> int:
    """Draw the gallery, or with ``--cost`` say what a frame costs."""
    parser = argparse.ArgumentParser(prog="python -m coach.ui.gallery", description=__doc__)
    parser.add_argument("outdir", type=Path, help="folder for the pictures")
    parser.add_argument("--theme", choices=[NIGHT.name, DAY.name, DIM.name], action="append")
    parser.add_argument("--size", type=_size, action="append", help="such as 1280x800")
    parser.add_argument("--only", default="", help="pages and states whose name contains this")
    parser.add_argument("--cost", action="store_true", help="also measure one frame's cost")
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        return 1
    themes = [theme_named(name) for name in chosen.theme or (NIGHT.name, DAY.name)]
    sizes = chosen.size or SIZES
    paths = draw(app, chosen.outdir, themes, sizes, chosen.only)
    paths += draw_windows(app, chosen.outdir, themes, chosen.only)
    paths += gallery_pages.draw(app, chosen.outdir, themes, sizes, chosen.only)
    (chosen.outdir / "debrief.pdf").write_bytes(debrief_pdf(sample_debrief()))
    sys.stdout.write(f"{len(paths)} pictures in {chosen.outdir}\n")
    if chosen.cost:
        median_ms, slow_ms = frame_cost_ms(app)
        sys.stdout.write(f"one frame: {median_ms:.2f} ms (99 %: {slow_ms:.2f} ms)\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
