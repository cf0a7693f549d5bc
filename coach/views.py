"""What an engine shows of its session: snapshots, and the views that they are made of.

Everything here is plain, frozen and picklable, like ``coach.messages`` that goes the other way.
"""

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from coach.coaching_views import (
    CheckInView,
    CueView,
    DrillView,
    GhostView,
    PlannedStage,
    ReceiverView,
    SparedAreas,
)
from coach.sensors.doubts import Doubt
from coach.signal.bands import PALM, Band, Edges
from coach.signal.strokes import ToldBy
from coach.signal.tempo import Pace

LinkPhase = Literal["connecting", "live", "quiet", "lost", "ended"]


@dataclass(frozen=True, slots=True)
class LinkView:
    """The state of the link in a person's words: ``sentence`` says what, why and what to do.

    ``device_id`` is the device's own, empty before it is known; ``calibration`` the mark of the
    calibration that gives its newtons, empty where none was made. ``doubts`` is all there is to
    doubt of its newtons now, the passing ones first.
    """

    phase: LinkPhase
    name: str = ""
    sentence: str = ""
    rate_hz: float | None = None
    taxels: int = 0
    missing_samples: int = 0
    bad_frames: int = 0
    checked: bool = True
    battery: float | None = None
    calibrated: bool = True
    device_id: str = ""
    calibration: str = ""
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class LiveView:
    """The newest reading; absent from a snapshot once it is older than 250 ms.

    The true force lies within ``error_n`` of ``force_n`` in 95 presses of 100 (None: nobody
    knows); ``saturated``: it is past the sensor's range, and ``force_n`` no number to show.
    ``speed_cm_s`` is how fast the hand travels over a pad, None where nothing tells it.
    """

    band: Band
    force_n: float
    too_much: bool
    peak_kpa: float | None
    error_n: float | None = None
    saturated: bool = False
    speed_cm_s: float | None = None


@dataclass(frozen=True, slots=True)
class BeatView:
    """Where the beat is: ``origin_s`` is the host second of a stroke's first count.

    The count now is ``floor((now - origin_s) / period_s) mod counts``, from 0; a page paints
    from this and its own clock, so the beat is smooth at any snapshot rate.
    """

    running: bool
    origin_s: float
    period_s: float
    counts: int


@dataclass(frozen=True, slots=True)
class StrokeMark:
    """A stroke for the pages: when, how hard, and how far from its beat (None: no beat).

    ``told_by`` says what told it, ``speed_cm_s`` how fast it travelled (None: nobody knows).
    """

    onset_s: float
    offset_s: float
    peak_n: float
    asynchrony_s: float | None
    told_by: ToldBy = "force"
    speed_cm_s: float | None = None


@dataclass(frozen=True, slots=True)
class StageView:
    """The stage of a routine that one is in; ``seconds`` is how long it lasts in all.

    ``hold_s`` and ``breaths`` say how long each hold lasts, None where nothing is held or no
    breath counted; ``direction`` which way the hands go, ``safety`` what never to do.
    """

    index: int
    count: int
    title: str
    remaining_s: float
    next_title: str | None
    target: Band
    seconds: float = 0.0
    technique: str = ""
    area: str = ""
    side: str = "both"
    note: str = ""
    hold_s: float | None = None
    breaths: int | None = None
    direction: str = ""
    safety: str = ""


@dataclass(frozen=True, slots=True)
class ReplayView:
    """Where a replay is."""

    position_s: float
    duration_s: float
    speed: float


@dataclass(frozen=True, slots=True)
class RecordingView:
    """Where the session is kept, and what is wrong with that (empty: nothing)."""

    path: str
    bytes_written: int
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class SoundView:
    """What the sound comes out of and how long each path takes, in seconds, as measured.

    ``buffer_s`` is what waits in the device; ``beat_s`` how far a beat was off its second,
    ``tone_s``, ``speech_s`` and ``alarm_s`` from the decision to the ear, ``motor_s`` from an order
    to the glove's answer. None: not measured yet. ``trouble`` says why nothing is heard (empty: it
    is).
    """

    output: str = ""
    trouble: str = ""
    buffer_s: float | None = None
    beat_s: float | None = None
    tone_s: float | None = None
    alarm_s: float | None = None
    motor_s: float | None = None
    speech_s: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class HandView:
    """One of several hands: its link in words, its newest reading and its trace.

    ``live`` is None once its data is older than 250 ms. ``trace_t_s`` and ``trace_n`` (m,) are
    its points since the snapshot before, in the stream seconds of the FIRST hand, so that all
    traces share one axis. ``share`` is its part, 0 to 1, of the force of all hands over the last
    10 s; ``lag_s`` the median over the last 8 of its strokes that match one of the first hand,
    positive when this one begins later (None: nothing to say).
    """

    name: str
    phase: LinkPhase
    sentence: str
    live: LiveView | None
    age_s: float | None
    trace_t_s: NDArray[np.float64]
    trace_n: NDArray[np.float64]
    share: float | None
    lag_s: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """All that a page needs, about 60 times a second.

    ``trace_t_s`` and ``trace_n`` (m,) are the stream's points since the snapshot before
    (at most 100 a second); ``strokes`` likewise. ``stream_offset_s`` added to stream seconds
    gives host seconds. ``pressure_kpa`` (rows, columns) is there for a grid only.
    ``restarted`` asks the page to forget its trace (after a seek). ``hands`` is empty for one
    source; with more it holds each, the first source's first: then ``live`` is the harder
    hand's, and ``link``, traces, strokes and map stay the first's. ``can_sound``: there is a
    loudspeaker. ``stopped``: the
    one who receives said stop, and nobody has said yet that it may go on. ``glides``: hands are
    to travel or circle; ``glides_untold``: they do, and nothing tells one glide from the next.
    ``sound`` comes about once a second, None in between. ``taps``: taps on the pad are heeded.
    """

    number: int
    host_s: float
    link: LinkView
    live: LiveView | None
    age_s: float | None
    elapsed_s: float
    paused: bool
    target: Band
    edges: Edges
    beat: BeatView
    stream_offset_s: float
    trace_t_s: NDArray[np.float64]
    trace_n: NDArray[np.float64]
    strokes: tuple[StrokeMark, ...] = ()
    pressure_kpa: NDArray[np.float32] | None = None
    stage: StageView | None = None
    replay: ReplayView | None = None
    recording: RecordingView | None = None
    notices: tuple[str, ...] = ()
    steadiness: Literal["steady", "settling", "uneven", "unknown"] = "unknown"
    sound_on: bool = False
    can_sound: bool = True
    restarted: bool = False
    finished: bool = False
    hands: tuple[HandView, ...] = ()
    plan: tuple[PlannedStage, ...] = ()
    spared: SparedAreas = field(default_factory=SparedAreas)
    cue: CueView | None = None
    check_in: CheckInView | None = None
    receiver: ReceiverView | None = None
    stopped: bool = False
    drill: DrillView | None = None
    ghost: GhostView | None = None
    pace: Pace = "unknown"
    glides: bool = False
    glides_untold: bool = False
    sound: SoundView | None = None
    taps: bool = False


def idle_snapshot(host_s: float = 0.0) -> Snapshot:
    """Return the snapshot of a session that has heard nothing yet."""
    return Snapshot(
        number=0,
        host_s=host_s,
        link=LinkView("connecting"),
        live=None,
        age_s=None,
        elapsed_s=0.0,
        paused=False,
        target=Band.MEDIUM,
        edges=PALM,
        beat=BeatView(False, host_s, 1.0, 4),
        stream_offset_s=0.0,
        trace_t_s=np.empty(0),
        trace_n=np.empty(0),
    )
