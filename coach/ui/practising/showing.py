"""What each part of the practice page shows of a snapshot at a second."""

from dataclasses import replace

from coach.coaching_views import PlannedStage
from coach.saying import said_again, say
from coach.ui.practising.foot_words import foot_line
from coach.ui.practising.guide_words import guide_of, warning_of
from coach.ui.practising.hands_words import hands_shown
from coach.ui.practising.moment import (
    beat_shown,
    data_age_s,
    dial_view,
    hides_feedback,
    is_fresh,
    is_resting,
)
from coach.ui.practising.parts import PracticeParts
from coach.ui.practising.quiet_line import quiet_line
from coach.ui.practising.sight import bare_line, only_band_and_beat
from coach.ui.practising.stop_screen import ASKS_AFTER_S, StopShown
from coach.ui.practising.wishes import Wishes
from coach.views import Snapshot, StageView

COVERED = say("Covered for now")


def take_in(parts: PracticeParts, snapshot: Snapshot) -> None:
    """Give the parts what a snapshot adds, once."""
    trace = parts.trace
    if snapshot.restarted:
        trace.clear()
    drill = snapshot.drill
    trace.set_bands(snapshot.edges, snapshot.target)
    trace.set_goal(() if drill is None else drill.goal, snapshot.host_s)
    trace.set_cover(COVERED if hides_feedback(snapshot) else "")
    trace.extend(snapshot.trace_t_s, snapshot.trace_n)
    trace.add_strokes(snapshot.strokes)
    for hand in snapshot.hands[1:]:
        trace.extend_other(hand.trace_t_s, hand.trace_n)
    hidden = hides_feedback(snapshot)
    parts.map.show_map(None if hidden else snapshot.pressure_kpa, snapshot.edges)
    beat = beat_shown(snapshot)
    # Rounded, so that a pace that is still being found paints nothing anew.
    stroke_s = round(beat.period_s * beat.counts, 1) if beat.running else None
    parts.ghost.show_ghost(None if hidden else snapshot.ghost, stroke_s)
    stage = snapshot.stage
    if stage is not None:
        spared = snapshot.spared
        parts.body.show_stage(
            stage.area, stage.side, stage.technique, spared.avoid, stage.direction, spared.soften
        )
        plan = as_long_as_now(snapshot.plan, stage)
        if plan != parts.plan:
            parts.plan = plan
            parts.strip.show_plan(plan)
            parts.strip.show_now(stage.index, stage.remaining_s)
    asked = snapshot.check_in
    parts.receiver.show_asked("" if asked is None else said_again(asked.text))


def as_long_as_now(plan: tuple[PlannedStage, ...], stage: StageView) -> tuple[PlannedStage, ...]:
    """Return a plan whose running stage is as long as it has become."""
    at = stage.index
    if not 0 <= at < len(plan) or plan[at].seconds == stage.seconds or stage.seconds <= 0.0:
        return plan
    return (*plan[:at], replace(plan[at], seconds=stage.seconds), *plan[at + 1 :])


def show_moving(
    parts: PracticeParts,
    snapshot: Snapshot,
    host_s: float,
    asynchronies_s: tuple[float, ...],
    *,
    bare: bool = False,
) -> None:
    """Show what moves with every frame: the dial, the quiet line, the trace.

    ``bare`` leaves band and beat, and what must be known beside them.
    """
    line = quiet_line(snapshot, host_s)
    view = dial_view(snapshot, host_s, asynchronies_s)
    if bare:
        line, view = bare_line(line, snapshot), only_band_and_beat(view)
    # The line takes the caption's place: one thing is said at a time.
    parts.dial.show_view(view if line is None else replace(view, caption=""))
    parts.line.show_line(line)
    parts.trace.show_at(
        trace_now_s(parts, snapshot, host_s), snapshot.stream_offset_s, beat_shown(snapshot)
    )
    if snapshot.hands and not hides_feedback(snapshot):
        parts.hands.show_hands(hands_shown(snapshot, host_s))


def show_slow(parts: PracticeParts, snapshot: Snapshot, host_s: float) -> None:
    """Show what changes by the second: words, times, the place in the routine."""
    parts.footer.show_line(foot_line(snapshot, host_s))
    guide = guide_of(snapshot)
    parts.guide.show_guide(guide)
    parts.numbers.show_warning(warning_of(guide))
    if snapshot.stage is not None:
        parts.strip.show_now(snapshot.stage.index, snapshot.stage.remaining_s)


def show_controls(parts: PracticeParts, wishes: Wishes) -> None:
    """Show what was asked for, before the engine has answered."""
    parts.controls.show_state(
        wishes.paused, wishes.sound_on, wishes.pace_bpm, wishes.counts, wishes.target
    )


def stop_shown(snapshot: Snapshot, since_s: float, host_s: float, is_replay: bool) -> StopShown:
    """Return how far a stop is that began at ``since_s``."""
    no_data = ""
    if not is_resting(snapshot) and not is_fresh(snapshot, host_s):
        heard = data_age_s(snapshot, host_s) is not None or snapshot.link.phase != "connecting"
        no_data = dial_view(snapshot, host_s).caption if heard else ""
    return StopShown(
        asks=is_replay or host_s - since_s >= ASKS_AFTER_S, answers=not is_replay, no_data=no_data
    )


def trace_now_s(parts: PracticeParts, snapshot: Snapshot, host_s: float) -> float:
    """Return the trace's now: the host second, or the newest point while a replay rests."""
    newest_s = parts.trace.newest_s
    if is_resting(snapshot) and newest_s is not None:
        return newest_s + snapshot.stream_offset_s
    return host_s
