"""Made-up moments of practice, one for each state that the practice page can be in."""

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from coach.practice.routines.library import routine_named
from coach.saying import Phrase, as_sentence, say
from coach.sensors import ble_problems
from coach.sensors.doubts import SATURATED, TYPICAL, Doubt
from coach.signal.bands import PALM, Band
from coach.ui.gallery.care import care_snapshots, in_routine
from coach.ui.gallery.gliding import over_pad, untold
from coach.ui.practising.dial_view import NO_BEAT
from coach.ui.practising.sight import Sight
from coach.views import (
    BeatView,
    HandView,
    LinkView,
    LiveView,
    RecordingView,
    ReplayView,
    Snapshot,
    StrokeMark,
    idle_snapshot,
)

_NO_SOUND = say(
    "There is no sound here, so no beat and no alarm can be heard: watch the picture; "
    "once a loudspeaker or headphones are plugged in it goes on by itself."
)
_NEVER_LESS = Phrase(
    "It never reads less than {least_n:.1f} N. If no hand rests on it, lift both hands and press Z."
)
_NOW_S = 60.0
_RATE_HZ = 100.0
_PERIOD_S = 1.0
_COUNTS = 4
#: Of the eight strokes that the dial marks.
_ASYNCHRONIES_S = (-0.14, 0.09, 0.12, -0.05, 0.3, -0.08, 0.04, -0.02)


class State(NamedTuple):
    """A named moment: what the page is told, when it is painted, and in which mode.

    ``later_s`` after the first painting the same is told once more.
    """

    name: str
    snapshot: Snapshot
    now_s: float = _NOW_S
    sight: Sight = "all"
    keys: bool = False
    numbers: bool = False
    later_s: float = 0.0


def force_curve(t_s: np.ndarray, peak_n: float) -> np.ndarray:
    """Return newtons (m,) of one smooth press every four counts, none quite like another."""
    stroke = t_s / (_PERIOD_S * _COUNTS)
    phase = stroke % 1.0
    press = np.where(phase < 0.8, np.sin(np.pi * np.clip(phase / 0.8, 0, 1)) ** 1.5, 0.0)
    uneven = 1.0 + 0.18 * np.sin(2.1 * np.floor(stroke)) + 0.02 * np.sin(2 * np.pi * 5.3 * t_s)
    return np.asarray(np.maximum(0.0, peak_n * press * uneven + 0.3))


def pressed_pad(peak_kpa: float, rows: int = 16, columns: int = 16) -> np.ndarray:
    """Return kPa (rows, columns) of a palm that leans on its heel."""
    row, column = np.mgrid[0:rows, 0:columns]
    heel = np.exp(-((row - 0.62 * rows) ** 2 + (column - 0.45 * columns) ** 2) / (0.05 * rows**2))
    ball = 0.6 * np.exp(
        -((row - 0.3 * rows) ** 2 + (column - 0.62 * columns) ** 2) / (0.02 * rows**2)
    )
    whole = heel + ball
    return np.asarray(peak_kpa * whole / whole.max(), dtype=np.float32)


def live_snapshot(band: Band, force_n: float, curve_peak_n: float = 26.0) -> Snapshot:
    """Return an ordinary moment of free practice in a band."""
    t_s = np.arange(_NOW_S - 22.0, _NOW_S - 0.01, 1.0 / _RATE_HZ)
    newtons = force_curve(t_s, curve_peak_n)
    newtons[-60:] = np.linspace(newtons[-60], force_n, 60)
    first = _NOW_S - 4.0 * len(_ASYNCHRONIES_S)
    strokes = tuple(
        StrokeMark(first + 4.0 * index + 0.25 + late_s, 0.0, 26.0, late_s)
        for index, late_s in enumerate(_ASYNCHRONIES_S)
    )
    return replace(
        idle_snapshot(_NOW_S),
        number=1,
        link=LinkView(
            "live", name="Palm glove", rate_hz=200.0, taxels=8, missing_samples=3, battery=0.82
        ),
        live=LiveView(band, force_n, band is Band.TOO_MUCH, None),
        age_s=0.02,
        elapsed_s=72.0,
        beat=BeatView(True, _NOW_S - 25.45, _PERIOD_S, _COUNTS),
        trace_t_s=t_s,
        trace_n=newtons,
        strokes=strokes,
        recording=RecordingView("practice.coach", 3_400_000),
        steadiness="steady",
        sound_on=True,
    )


def gallery_states() -> tuple[State, ...]:
    """Return every state of the page."""
    medium = live_snapshot(Band.MEDIUM, 21.4)
    quiet = replace(medium.link, phase="quiet", sentence=say("The glove went quiet."))
    lost = replace(
        medium.link,
        phase="lost",
        sentence=say("The glove is gone. Check its plug or battery."),
    )
    return (
        State("connecting", _connecting()),
        State("none", live_snapshot(Band.NONE, 0.3)),
        State("light", live_snapshot(Band.LIGHT, 6.2, 9.0)),
        State("medium", medium),
        State("firm", replace(live_snapshot(Band.FIRM, 47.0, 44.0), steadiness="settling")),
        State("too-much", live_snapshot(Band.TOO_MUCH, 68.0, 40.0)),
        State("no-data", replace(medium, link=quiet), now_s=_NOW_S + 1.2),
        State("lost", replace(medium, live=None, link=lost), now_s=_NOW_S + 8.0),
        State("error", _sure(medium, 4.6)),
        State("error-no-beat", replace(_sure(medium, 4.6), beat=NO_BEAT)),
        State("doubt", _sure(medium, 5.4, TYPICAL)),
        State("doubt-hands-off", _sure(live_snapshot(Band.NONE, 0.3), 0.3, TYPICAL)),
        State("past-range", _past_range()),
        State("paused", replace(medium, paused=True)),
        State("routine-map", _routine_with_map(medium)),
        State("glide-pad", over_pad(_gliding(medium), pressed_pad(6.0))),
        State("glide-untold", untold(_gliding(medium))),
        State("hands", _two_hands(medium)),
        State("hands-lost", _two_hands(medium, lost=True)),
        State("trouble", _trouble(medium)),
        State("focus", medium, sight="dial"),
        State("bare", medium, sight="bare"),
        State("bare-paused", replace(medium, paused=True), sight="bare"),
        State("bare-lost", replace(medium, live=None, link=lost), now_s=_NOW_S + 8.0, sight="bare"),
        State("keys", medium, keys=True),
        State("numbers", _sure(medium, 4.6), numbers=True),
        State("numbers-routine", _routine_with_map(medium), numbers=True),
        State("replay-paused", _resting_replay(medium), now_s=_NOW_S + 5.0),
        State("done", replace(medium, live=None, finished=True), now_s=_NOW_S + 2.0),
        State(
            "done-unkept",
            replace(medium, live=None, finished=True, recording=None),
            now_s=_NOW_S + 2.0,
        ),
        *(State(name, moment) for name, moment in care_snapshots(medium).items()),
        State("stopped-asks", care_snapshots(medium)["stopped"], later_s=2.0),
    )


def _sure(moment: Snapshot, error_n: float, *doubts: Doubt) -> Snapshot:
    """Return a moment whose force has an error, and doubts."""
    assert moment.live is not None
    return replace(
        moment,
        live=replace(moment.live, error_n=error_n),
        link=replace(moment.link, doubts=doubts, calibrated=TYPICAL not in doubts),
    )


def _past_range() -> Snapshot:
    firm = _sure(live_snapshot(Band.FIRM, 47.0, 60.0), 9.0, SATURATED, TYPICAL)
    assert firm.live is not None
    # Where the sensor is at its limit the curve is flat.
    most = np.minimum(firm.trace_n, 47.0)
    return replace(firm, live=replace(firm.live, saturated=True), trace_n=most)


def _connecting() -> Snapshot:
    sentence = say("One moment, your glove is waking up.")
    return replace(
        idle_snapshot(_NOW_S), link=LinkView("connecting", name="Palm glove", sentence=sentence)
    )


def _routine_with_map(medium: Snapshot) -> Snapshot:
    return replace(
        in_routine(medium, routine_named("full-back")),
        live=LiveView(Band.MEDIUM, 21.4, False, 34.0),
        link=replace(medium.link, name="Pad 16 × 16", rate_hz=100.0, taxels=256, battery=None),
        pressure_kpa=pressed_pad(34.0),
    )


def _gliding(medium: Snapshot) -> Snapshot:
    return in_routine(medium, routine_named("full-back"), 0)


def _two_hands(medium: Snapshot, lost: bool = False) -> Snapshot:
    t_s = medium.trace_t_s
    first = HandView("Left glove", "live", "", medium.live, 0.02, t_s, medium.trace_n, 0.62, None)
    second = replace(
        first,
        name="Right glove",
        live=LiveView(Band.LIGHT, 8.6, False, None),
        trace_t_s=t_s,
        trace_n=np.roll(medium.trace_n, 14) * 0.6,
        share=0.38,
        lag_s=0.14,
    )
    if lost:
        gone = as_sentence(ble_problems.lost(second.name))
        second = replace(second, phase="lost", sentence=gone, live=None, age_s=8.0)
        second = replace(second, share=None, lag_s=None)
        first = replace(first, share=None)
    return replace(medium, link=replace(medium.link, name="Left glove"), hands=(first, second))


def _trouble(medium: Snapshot) -> Snapshot:
    return replace(
        medium,
        link=replace(medium.link, checked=False, calibrated=False, bad_frames=14),
        recording=RecordingView(
            "practice.coach",
            3_400_000,
            say("The disk is full: practice goes on, but the recording waits for free space."),
        ),
        notices=(_NO_SOUND, _NEVER_LESS(least_n=1.3)),
        sound_on=False,
        can_sound=False,
        steadiness="uneven",
    )


def _resting_replay(medium: Snapshot) -> Snapshot:
    return replace(medium, paused=True, replay=ReplayView(31.0, 90.0, 1.0), edges=PALM)
