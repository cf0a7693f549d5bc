"""A snapshot from the state of a session, live or replayed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypedDict, TypeVar, Unpack

from coach.coaching_views import (
    CheckInView,
    CueView,
    DrillView,
    GhostView,
    PlannedStage,
    ReceiverView,
    SparedAreas,
)
from coach.engine.chain import Chain
from coach.engine.course import Course
from coach.engine.drill_course import drill_view
from coach.engine.gathering import pressure_map
from coach.engine.hand import Hand
from coach.engine.hand_views import hand_views
from coach.signal.bands import BANDS
from coach.signal.rhythm import BeatGrid
from coach.views import (
    BeatView,
    LinkPhase,
    LinkView,
    LiveView,
    RecordingView,
    Snapshot,
    SoundView,
    StageView,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, on two clocks: ``host_s`` is the world's, ``session_s`` the session's own.

    Live they are the same; in a replay the session's second is the recorded one, and runs
    ``speed`` times as fast.
    """

    host_s: float
    session_s: float
    speed: float = 1.0

    def on_host(self, session_s: float) -> float:
        """Return when a second of the session is, on the world's clock."""
        return self.host_s + (session_s - self.session_s) / self.speed


class Hosted(TypedDict, total=False):
    """What only the host of a live session knows."""

    recording: RecordingView | None
    notices: tuple[str, ...]
    sound_on: bool
    can_sound: bool
    finished: bool
    ghost: GhostView | None
    sound: SoundView | None
    taps: bool


class _Coached(TypedDict):
    """What a course tells of the coaching."""

    stage: StageView | None
    plan: tuple[PlannedStage, ...]
    spared: SparedAreas
    cue: CueView | None
    check_in: CheckInView | None
    receiver: ReceiverView | None
    stopped: bool
    drill: DrillView | None
    glides: bool


def snapshot_of(
    hands: Sequence[Hand],
    moment: Moment,
    number: int,
    links: Sequence[LinkView],
    elapsed_s: float,
    **hosted: Unpack[Hosted],
) -> Snapshot:
    """Return what can be shown of any session, and what only its host knows."""
    first = hands[0]
    course, gathering, grid = first.course, first.gathering, first.course.beat
    ages_s = [hand.data_age_s(moment.session_s) for hand in hands]
    lives = [_sure(hand.live(moment.session_s), hand.chain) for hand in hands]
    hardest = max(range(len(hands)), key=lambda number: _hardness(lives[number]))
    trace_t_s, trace_n = gathering.trace()
    gauge = first.chain.gauge
    return Snapshot(
        number=number,
        host_s=moment.host_s,
        link=links[0],
        live=lives[hardest],
        age_s=ages_s[hardest],
        elapsed_s=elapsed_s,
        paused=course.paused,
        target=course.target,
        edges=course.edges,
        beat=_beat_view(grid, moment),
        stream_offset_s=moment.host_s - (moment.session_s - first.chain.host_offset_s()),
        trace_t_s=trace_t_s,
        trace_n=trace_n,
        strokes=gathering.strokes(),
        pressure_kpa=pressure_map(first.chain),
        steadiness=gathering.rhythm.steadiness,
        pace=gathering.rhythm.pace,
        hands=hand_views(hands, links, lives, ages_s) if len(hands) > 1 else (),
        glides_untold=course.manner == "glides" and gauge is not None and gauge.glides_untold,
        **_coached(course, moment),
        **hosted,
    )


def _coached(course: Course, moment: Moment) -> _Coached:
    care = course.care
    return _Coached(
        stage=course.stage_view(moment.session_s),
        plan=course.plan,
        spared=course.spared,
        cue=_on_host(care.cue, moment),
        check_in=_on_host(care.check_in, moment),
        receiver=_said_on_host(care.receiver, moment),
        stopped=care.stopped,
        drill=_drill(course, moment),
        glides=course.manner == "glides",
    )


def _beat_view(grid: BeatGrid | None, moment: Moment) -> BeatView:
    if grid is None:
        return BeatView(False, moment.host_s, 1.0, 4)
    origin_s, period_s = moment.on_host(grid.origin_s), grid.period_s / moment.speed
    return BeatView(True, origin_s, period_s, grid.counts)


def _sure(live: LiveView | None, chain: Chain) -> LiveView | None:
    """Return a reading with how sure it is, and how fast the hand travels."""
    gauge = chain.gauge
    if live is None or gauge is None:
        return live
    return LiveView(
        live.band,
        live.force_n,
        live.too_much,
        live.peak_kpa,
        error_n=gauge.error_n(live.force_n),
        saturated=gauge.saturated,
        speed_cm_s=gauge.speed_cm_s,
    )


def _hardness(live: LiveView | None) -> tuple[int, float]:
    if live is None:
        return -1, 0.0
    return BANDS.index(live.band), live.force_n


_Since = TypeVar("_Since", CueView, CheckInView)


def _on_host(view: _Since | None, moment: Moment) -> _Since | None:
    return view and replace(view, since_s=moment.on_host(view.since_s))


def _said_on_host(view: ReceiverView | None, moment: Moment) -> ReceiverView | None:
    return view and replace(view, said_s=moment.on_host(view.said_s))


def _drill(course: Course, moment: Moment) -> DrillView | None:
    if course.drill is None:
        return None
    at_s = moment.session_s if course.paused_at_s is None else course.paused_at_s
    view = drill_view(course.drill, at_s)
    goal = tuple((moment.on_host(corner_s), newtons) for corner_s, newtons in view.goal)
    return replace(view, goal=goal)


def device_view(
    chain: Chain,
    address: str,
    phase: LinkPhase = "live",
    sentence: str = "",
    battery: float | None = None,
) -> LinkView:
    """Return what is known of the device, as a link that is live unless said otherwise."""
    info, counts, calibration = chain.info, chain.link_counts, chain.calibration
    return LinkView(
        phase=phase,
        name=address if info is None else info.name,
        sentence=sentence,
        rate_hz=None if info is None else info.rate_hz,
        taxels=0 if info is None else info.taxels,
        missing_samples=counts.missing_samples,
        bad_frames=counts.bad_frames,
        checked=info is None or info.checked,
        battery=battery,
        calibrated=info is None or info.curve is None or calibration is not None,
        device_id="" if info is None else info.device_id,
        calibration="" if calibration is None else calibration.mark,
        doubts=() if chain.gauge is None else chain.gauge.doubts(),
    )
