"""From a snapshot and the second of painting to what the dial shows.

Age is judged here, at paint time: past 250 ms a band is gone even when no snapshot comes.
"""

from dataclasses import replace

from coach.saying import Phrase, joined, said_again, say
from coach.signal.bands import BANDS, Band
from coach.timing import STALE_AFTER_S
from coach.ui.kit.band_words import target_words
from coach.ui.kit.force_words import PAST_RANGE, sure_force_words
from coach.ui.practising.dial_view import NO_BEAT, DialView
from coach.ui.practising.glide_words import glide_words
from coach.ui.practising.goal_line import newtons_at
from coach.ui.practising.hand_names import briefs
from coach.views import BeatView, LiveView, ReplayView, Snapshot, idle_snapshot
from coach.words import PACE_WORDS

#: What stands in the band's place while a drill hides it.
BY_FEEL = say("By feel")
_TRUTH_LATER = say("Nothing to look at now. The truth comes after.")
#: Less than this on a pad is nothing to speak of.
_LEAST_KPA = 0.5
_PEAK, _FOLLOW = Phrase("peak {peak_kpa:.0f} kPa"), say("follow the line")
#: In the band's place where the sensor is at its limit, and while hands are shaken out.
EASE_OFF, _BREAK = say("Ease off"), say("Break", meaning="hands off")
_DONE, _THE_END = say("Done"), say("The end")
_PAUSED, _CONNECTING = say("Paused"), say("Connecting")
_OPENS = say("Opening", meaning="recording")
_PRESS_SPACE = say("Press Space to go on.")
_TAP_OR_PRESS = say("Tap three times or press Space to go on.")
_AGAIN = say("Press Space to see it again, or D for the debrief.")
_WHOLE = say("That was the whole session.")
_OPENING = say("One moment, the recording is opening.")
_RHYTHM = {
    "steady": say("steady rhythm"),
    "settling": say("rhythm settling"),
    "uneven": say("uneven rhythm"),
    "unknown": "",
}
_QUIET = say("The glove went quiet.")
_REASONS = {
    "connecting": say("One moment, your glove is waking up."),
    "live": _QUIET,
    "quiet": _QUIET,
    "lost": say("The glove is gone. Check its plug or battery."),
    "ended": say("This session is over."),
}


def before_any(is_replay: bool) -> Snapshot:
    """Return what is shown before the engine's first word: a recording wakes no glove up."""
    idle = idle_snapshot()
    return replace(idle, replay=ReplayView(0.0, 0.0, 1.0)) if is_replay else idle


def data_age_s(snapshot: Snapshot, now_s: float) -> float | None:
    """Return how old the newest sample is at host second ``now_s``; None: none has come."""
    if snapshot.age_s is None:
        return None if snapshot.live is None else max(0.0, now_s - snapshot.host_s)
    return max(0.0, now_s - (snapshot.host_s - snapshot.age_s))


def is_fresh(snapshot: Snapshot, now_s: float) -> bool:
    """Return whether there is a reading young enough to be shown as live."""
    age_s = data_age_s(snapshot, now_s)
    return snapshot.live is not None and age_s is not None and age_s <= STALE_AFTER_S


def is_too_much(snapshot: Snapshot, now_s: float) -> bool:
    """Return whether the whole window must say too much."""
    live = snapshot.live
    if live is None or is_resting(snapshot) or not is_fresh(snapshot, now_s):
        return False
    return live.too_much or live.band is Band.TOO_MUCH


def hides_feedback(snapshot: Snapshot) -> bool:
    """Return whether a drill hides force and band just now."""
    return snapshot.drill is not None and not snapshot.drill.shows


def beat_shown(snapshot: Snapshot) -> BeatView:
    """Return the beat that may be seen: none where a drill hides it, or after a stop."""
    silent = snapshot.drill is not None and not snapshot.drill.beats
    return NO_BEAT if silent or snapshot.stopped else snapshot.beat


def dial_view(snapshot: Snapshot, now_s: float, asynchronies_s: tuple[float, ...] = ()) -> DialView:
    """Return what the dial shows of a snapshot at host second ``now_s``."""
    shows_band = is_fresh(snapshot, now_s) and not is_resting(snapshot)
    if shows_band and hides_feedback(snapshot):
        return _by_feel(snapshot, now_s)
    live = snapshot.live if shows_band else None
    age_s = data_age_s(snapshot, now_s)
    rest = _rest_word(snapshot, age_s) if live is None else ""
    return DialView(
        band=None if live is None else live.band,
        force_n=0.0 if live is None else live.force_n,
        peak_kpa=None if live is None else live.peak_kpa,
        error_n=None if live is None else live.error_n,
        saturated=live is not None and live.saturated,
        edges=snapshot.edges,
        target=target_shown(snapshot, now_s),
        beat=beat_shown(snapshot),
        now_s=now_s,
        asynchronies_s=asynchronies_s,
        caption=_reason(snapshot, rest) if live is None else _live_caption(snapshot),
        age_s=age_s,
        rest=rest,
        paused=snapshot.paused,
        word="" if live is None else _word_instead(snapshot, live),
    )


def _word_instead(snapshot: Snapshot, live: LiveView) -> str:
    """Return what is said instead of the band: past the range nobody knows which it is."""
    if live.saturated and live.band is not Band.NONE:
        return EASE_OFF
    rests = snapshot.cue is not None and snapshot.cue.kind == "break"
    return _BREAK if rests and live.band is Band.NONE else ""


def _by_feel(snapshot: Snapshot, now_s: float) -> DialView:
    """Return a dial that tells nothing of the press: the beat alone, if it may be seen."""
    return DialView(
        band=None,
        beat=beat_shown(snapshot),
        now_s=now_s,
        caption=_TRUTH_LATER,
        rest=BY_FEEL,
        paused=snapshot.paused,
        hidden=True,
    )


def _rest_word(snapshot: Snapshot, age_s: float | None) -> str:
    if is_over(snapshot):
        return _DONE if snapshot.replay is None else _THE_END
    if snapshot.replay is not None and snapshot.paused:
        return _PAUSED
    if snapshot.link.phase != "connecting" or age_s is not None:
        return ""
    return _CONNECTING if snapshot.replay is None else _OPENS


def _reason(snapshot: Snapshot, rest: str) -> str:
    if rest == _PAUSED:
        return _PRESS_SPACE
    if rest == _THE_END:
        return _AGAIN
    if rest == _DONE:
        return said_again(snapshot.link.sentence) or _WHOLE
    if rest == _OPENS:
        return _OPENING
    return said_again(snapshot.link.sentence) or _REASONS[snapshot.link.phase]


def _live_caption(snapshot: Snapshot) -> str:
    if snapshot.paused:
        return _TAP_OR_PRESS if snapshot.taps else _PRESS_SPACE
    live = snapshot.live
    if live is None:
        return ""
    if live.saturated and live.band is not Band.NONE:
        return PAST_RANGE
    # Without a beat the dial's middle says the force already.
    parts = [_force(snapshot, live)] if beat_shown(snapshot).running or live.saturated else []
    glide = glide_words(snapshot)
    peak_kpa = 0.0 if live.peak_kpa is None or live.band is Band.NONE else live.peak_kpa
    # The hardest spot stands under the map too: a glide's speed is the rarer word.
    if peak_kpa >= _LEAST_KPA and not glide:
        parts.append(_PEAK(peak_kpa=peak_kpa))
    parts += _aim(snapshot)
    parts += [glide] if glide else []
    rhythm = PACE_WORDS.get(snapshot.pace) or _RHYTHM[snapshot.steadiness]
    return joined(" · ", [*parts, rhythm] if rhythm else parts)


def _force(snapshot: Snapshot, live: LiveView) -> str:
    """Return the force with its error; without a touch an error says nothing."""
    error_n = None if live.band is Band.NONE else live.error_n
    doubted = bool(snapshot.link.doubts) and live.band is not Band.NONE
    force = sure_force_words(live.force_n, error_n, live.saturated, doubted)
    pressing = live.band is not Band.NONE and _hardest_hand(snapshot, live)
    return joined(" ", (pressing, force)) if pressing else force


def _hardest_hand(snapshot: Snapshot, live: LiveView) -> str:
    """Return which of several hands it is that the dial shows, empty for one hand alone."""
    for at, hand in enumerate(snapshot.hands):
        if hand.live is not None and hand.live.force_n == live.force_n:
            return briefs(snapshot.hands)[at]
    return ""


def _aim(snapshot: Snapshot) -> list[str]:
    """Return what to aim for in words; a drill that has no band for it says so itself."""
    drill = snapshot.drill
    if drill is not None and drill.goal:
        return [_FOLLOW]
    return (
        []
        if drill is not None and snapshot.target is Band.NONE
        else [target_words(snapshot.target)]
    )


def target_shown(snapshot: Snapshot, now_s: float) -> Band:
    """Return the band to aim for: where a drill has a line, the one that it runs through now."""
    newtons = None if snapshot.drill is None else newtons_at(snapshot.drill.goal, now_s)
    if newtons is None:
        return snapshot.target
    edges = snapshot.edges
    limits = (edges.contact_n, edges.light_n, edges.medium_n)
    return BANDS[sum(newtons >= limit for limit in limits)]


def is_over(snapshot: Snapshot) -> bool:
    """Return whether the session, or the recording that is replayed, has come to its end."""
    return snapshot.finished or (snapshot.replay is not None and snapshot.link.phase == "ended")


def is_resting(snapshot: Snapshot) -> bool:
    """Return whether no data is meant to come: a replay that stands, a session that is over."""
    return is_over(snapshot) or (snapshot.replay is not None and snapshot.paused)
