"""Which numbers stand on the practice page just now, and so may be asked after. No Qt."""

from collections.abc import Iterator

from coach.practice.measures.library import Measure, measure_named
from coach.ui.practising.moment import beat_shown
from coach.views import LinkView, Snapshot
from coach.words import PACE_WORDS


def numbers_shown(snapshot: Snapshot) -> tuple[Measure, ...]:
    """Return what each number on the page means, in the order in which the eye meets them."""
    found = (measure_named(name) for name in _names(snapshot))
    return tuple(measure for measure in found if measure is not None)


def _names(snapshot: Snapshot) -> Iterator[str]:
    live = snapshot.live
    yield from ("force_n", "band")
    if live is not None and live.error_n is not None:
        yield "force_error"
    if snapshot.pressure_kpa is not None or (live is not None and live.peak_kpa is not None):
        yield "peak_kpa"
    if snapshot.glides and live is not None and live.speed_cm_s is not None:
        yield "speed_cm_s"
    yield from _rhythm(snapshot)
    if snapshot.ghost is not None:
        yield "difference_n"
    if snapshot.hands:
        yield from ("hand_share", "lag_s")
    yield from _link(snapshot.link, replayed=snapshot.replay is not None)


def _rhythm(snapshot: Snapshot) -> Iterator[str]:
    if beat_shown(snapshot).running:
        yield from ("pace_bpm", "asynchrony_s")
    if snapshot.steadiness != "unknown":
        yield "steadiness"
    if snapshot.pace in PACE_WORDS:
        yield "pace"


def _link(link: LinkView, *, replayed: bool) -> Iterator[str]:
    if not replayed:
        yield "age_s"
    if link.rate_hz is not None:
        yield "rate_hz"
    yield "missing_samples"
    if link.bad_frames:
        yield "bad_frames"
    if link.doubts:
        yield "doubt"
