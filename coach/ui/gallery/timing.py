"""Tap on the beat, made up for the gallery's pictures."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import numpy as np
from PySide6.QtWidgets import QWidget

from coach.practice.latency.kept import KeptLatencies, KeptLatency
from coach.practice.latency.taps import WANTED
from coach.signal.bands import Band
from coach.timing import VirtualClock
from coach.ui.gallery.states import live_snapshot
from coach.ui.kit.tokens import Theme
from coach.ui.timing.page import TimingPage
from coach.views import BeatView, Snapshot, StrokeMark

_BEGAN_S = 50.0


def timing_page(
    theme: Theme,
    taps: int,
    beside_s: float = -0.032,
    sensor_s: float = 0.018,
    jitter_s: float = 0.006,
    kept: bool = False,
) -> TimingPage:
    """Return the page after so many taps of a person ``beside_s`` from the beat."""
    clock = VirtualClock(_BEGAN_S)
    figures = KeptLatencies()
    if kept:
        figures = figures.with_sensor("glove", KeptLatency(0.018, 0.004, 16, "2026-11-14"))
    page = TimingPage(theme, clock, figures, "Loudspeaker", today=date(2026, 11, 21))
    page.show_snapshot(_snapshot(_BEGAN_S + 0.5, ()))
    random = np.random.default_rng(3)
    for tap in range(taps):
        key_s = _BEGAN_S + 1.0 + tap + beside_s + 0.015 * float(random.standard_normal())
        clock.wait_until(key_s)
        page.tap()
        onset_s = key_s + sensor_s + jitter_s * float(random.standard_normal())
        page.show_snapshot(_snapshot(key_s + 0.4, (onset_s,)))
    if taps >= WANTED:
        page.show_snapshot(_snapshot(clock.now_s() + 2.0, ()))
    return page


def _snapshot(now_s: float, onsets_s: tuple[float, ...]) -> Snapshot:
    told = live_snapshot(Band.LIGHT, 2.0)
    marks = tuple(StrokeMark(onset_s, onset_s + 0.2, 2.0, None) for onset_s in onsets_s)
    return replace(
        told,
        host_s=now_s,
        beat=BeatView(True, _BEGAN_S + 1.0, 1.0, 1),
        strokes=marks,
        stream_offset_s=0.0,
        sound_on=True,
        link=replace(told.link, device_id="glove"),
    )


def timing_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {
        "timing-tapping": lambda theme: timing_page(theme, 9, kept=True),
        "timing-found": lambda theme: timing_page(theme, WANTED, kept=True),
        "timing-late-sound": lambda theme: timing_page(theme, WANTED, beside_s=0.17),
        "timing-refused": lambda theme: timing_page(theme, WANTED, jitter_s=0.15),
    }
