"""A snapshot from the state of a session, live or replayed."""

from dataclasses import dataclass
from typing import Protocol

from coach.chain import Chain
from coach.course import Course
from coach.messages import BeatView, LinkView, Snapshot
from coach.views import Gathering, pressure_map


class Shown(Protocol):
    """What a session has to show."""

    chain: Chain
    course: Course
    gathering: Gathering


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


def snapshot_of(
    shown: Shown,
    moment: Moment,
    number: int,
    link: LinkView,
    age_s: float | None,
    elapsed_s: float,
) -> Snapshot:
    """Return what can be shown of any session; the caller adds what only it has."""
    course, gathering, grid = shown.course, shown.gathering, shown.course.beat
    trace_t_s, trace_n = gathering.trace()
    beat = BeatView(False, moment.host_s, 1.0, 4)
    if grid is not None:
        origin_s, period_s = moment.on_host(grid.origin_s), grid.period_s / moment.speed
        beat = BeatView(True, origin_s, period_s, grid.counts)
    stroke_period_s = None if grid is None else grid.stroke_period_s
    return Snapshot(
        number=number,
        host_s=moment.host_s,
        link=link,
        live=gathering.live(age_s, shown.chain.too_much),
        age_s=age_s,
        elapsed_s=elapsed_s,
        paused=course.paused,
        target=course.target,
        edges=course.edges,
        beat=beat,
        stream_offset_s=moment.host_s - (moment.session_s - shown.chain.host_offset_s()),
        trace_t_s=trace_t_s,
        trace_n=trace_n,
        strokes=gathering.strokes(),
        pressure_kpa=pressure_map(shown.chain),
        stage=course.stage_view(moment.session_s),
        steadiness=gathering.rhythm(stroke_period_s).steadiness,
    )


def device_view(chain: Chain, address: str) -> LinkView:
    """Return what is known of the device, as a live link with nothing to complain of."""
    info, counts = chain.info, chain.link_counts
    return LinkView(
        phase="live",
        name=address if info is None else info.name,
        rate_hz=None if info is None else info.rate_hz,
        taxels=0 if info is None else info.taxels,
        missing_samples=counts.missing_samples,
        bad_frames=counts.bad_frames,
        checked=info is None or info.checked,
        calibrated=chain.calibrated,
    )
