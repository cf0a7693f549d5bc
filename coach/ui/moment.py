"""From a snapshot and the second of painting to what the dial and the foot line show.

Age is judged here, at paint time: past 250 ms a band is gone even when no snapshot comes.
"""

import math

from coach.messages import LinkView, RecordingView, Snapshot
from coach.signal.bands import Band
from coach.ui.band_words import clock_words, force_words, seconds_words, target_words
from coach.ui.dial import DialView
from coach.ui.footer import FootLine, FootWords
from coach.ui.tokens import FRESH_S

_NOTICE_S = 5.0
_RHYTHM = {
    "steady": "steady rhythm",
    "settling": "rhythm settling",
    "uneven": "uneven rhythm",
    "unknown": "",
}
_REASONS = {
    "connecting": "One moment, your glove is waking up.",
    "live": "The glove went quiet.",
    "quiet": "The glove went quiet.",
    "lost": "The glove is gone. Check its plug or battery.",
    "ended": "This session is over.",
}
_PHASES = {
    "connecting": "connecting",
    "live": "connected",
    "quiet": "quiet",
    "lost": "gone",
    "ended": "ended",
}


def data_age_s(snapshot: Snapshot, now_s: float) -> float | None:
    """Return how old the newest sample is at host second ``now_s``; None: none has come."""
    if snapshot.age_s is None:
        return None if snapshot.live is None else max(0.0, now_s - snapshot.host_s)
    return max(0.0, now_s - (snapshot.host_s - snapshot.age_s))


def is_fresh(snapshot: Snapshot, now_s: float) -> bool:
    """Return whether there is a reading young enough to be shown as live."""
    age_s = data_age_s(snapshot, now_s)
    return snapshot.live is not None and age_s is not None and age_s <= FRESH_S


def is_too_much(snapshot: Snapshot, now_s: float) -> bool:
    """Return whether the whole window must say too much."""
    live = snapshot.live
    if live is None or not is_fresh(snapshot, now_s):
        return False
    return live.too_much or live.band is Band.TOO_MUCH


def dial_view(snapshot: Snapshot, now_s: float, asynchronies_s: tuple[float, ...] = ()) -> DialView:
    """Return what the dial shows of a snapshot at host second ``now_s``."""
    live = snapshot.live if is_fresh(snapshot, now_s) else None
    age_s = data_age_s(snapshot, now_s)
    rest = _rest_word(snapshot, age_s) if live is None else ""
    return DialView(
        band=None if live is None else live.band,
        force_n=0.0 if live is None else live.force_n,
        peak_kpa=None if live is None else live.peak_kpa,
        edges=snapshot.edges,
        target=snapshot.target,
        beat=snapshot.beat,
        now_s=now_s,
        asynchronies_s=asynchronies_s,
        caption=_reason(snapshot, rest) if live is None else _live_caption(snapshot),
        age_s=age_s,
        rest=rest,
        paused=snapshot.paused,
    )


def _rest_word(snapshot: Snapshot, age_s: float | None) -> str:
    if snapshot.finished:
        return "Done"
    if snapshot.replay is not None and snapshot.paused:
        return "Paused"
    return "Connecting" if snapshot.link.phase == "connecting" and age_s is None else ""


def _reason(snapshot: Snapshot, rest: str) -> str:
    if rest == "Paused":
        return "Press Space to go on."
    if rest == "Done":
        return snapshot.link.sentence or "That was the whole session."
    return snapshot.link.sentence or _REASONS[snapshot.link.phase]


def _live_caption(snapshot: Snapshot) -> str:
    if snapshot.paused:
        return "Press Space to go on."
    live = snapshot.live
    if live is None:
        return ""
    # Without a beat the dial's middle says the force already.
    parts = [force_words(live.force_n)] if snapshot.beat.running else []
    if live.peak_kpa is not None and not math.isnan(live.peak_kpa):
        parts.append(f"peak {live.peak_kpa:.0f} kPa")
    parts.append(target_words(snapshot.target))
    rhythm = _RHYTHM[snapshot.steadiness]
    return " · ".join([*parts, rhythm] if rhythm else parts)


def foot_line(snapshot: Snapshot, now_s: float) -> FootLine:
    """Return the foot line's words for a snapshot at host second ``now_s``."""
    return FootLine(
        stage=_stage_words(snapshot),
        link=_link_words(
            snapshot.link, None if is_resting(snapshot) else data_age_s(snapshot, now_s)
        ),
        sound=FootWords("Sound on", "beat and counts")
        if snapshot.sound_on
        else FootWords("Sound off", "too much still sounds"),
        recording=_recording_words(snapshot.recording),
        notice=_notice(snapshot, now_s),
    )


def _notice(snapshot: Snapshot, now_s: float) -> str:
    """Return one notice at a time, each for some seconds, so that none is cut off."""
    recording = snapshot.recording
    trouble = (recording.trouble,) if recording is not None and recording.trouble else ()
    notices = trouble + snapshot.notices
    if not notices:
        return ""
    place = int(now_s // _NOTICE_S) % len(notices)
    count = f"  ({place + 1} of {len(notices)})" if len(notices) > 1 else ""
    return notices[place] + count


def is_resting(snapshot: Snapshot) -> bool:
    """Return whether no data is meant to come: a replay that stands, a session that is over."""
    return snapshot.finished or (snapshot.replay is not None and snapshot.paused)


def _stage_words(snapshot: Snapshot) -> FootWords:
    stage, replay = snapshot.stage, snapshot.replay
    if stage is None and replay is not None:
        place = f"{clock_words(replay.position_s)} of {clock_words(replay.duration_s)}"
        return FootWords("Replay", f"{place} · {replay.speed:g} × as fast")
    if stage is None:
        return FootWords("Free practice", f"{clock_words(snapshot.elapsed_s)} so far")
    then = f" · then {stage.next_title}" if stage.next_title else " · then you are done"
    left = f"{clock_words(stage.remaining_s)} left"
    return FootWords(stage.title, f"{stage.index + 1} of {stage.count} · {left}{then}")


def _link_words(link: LinkView, age_s: float | None) -> FootWords:
    is_old = link.phase == "live" and age_s is not None and age_s > FRESH_S
    phase = "quiet" if is_old else link.phase
    flaws = [] if link.calibrated else ["not calibrated"]
    flaws += [] if link.checked else ["unprotected"]
    state = f" · {', '.join(flaws)}" if flaws and phase == "live" else f" {_PHASES[phase]}"
    title = f"{link.name or 'Your glove'}{state}"
    parts = [] if link.rate_hz is None else [f"{link.rate_hz:.3g} Hz"]
    if age_s is not None:
        parts.append(f"{_age_words(age_s)} old")
    if link.battery is not None:
        parts.append(_battery_words(link.battery))
    parts.append(f"{link.missing_samples} missing" if link.missing_samples else "none missing")
    if link.bad_frames:
        parts.append(f"{link.bad_frames} garbled")
    return FootWords(title, " · ".join(parts), phase in ("quiet", "lost"))


def _age_words(age_s: float) -> str:
    """Return an age in tens of milliseconds while fresh, in seconds after."""
    return f"{round(age_s * 100) * 10} ms" if age_s <= FRESH_S else seconds_words(age_s)


def _battery_words(battery: float) -> str:
    return f"battery {battery:.0%}" if battery <= 1.0 else f"battery {battery:.1f} V"


def _recording_words(recording: RecordingView | None) -> FootWords:
    if recording is None:
        return FootWords("Not recording", "")
    if recording.trouble:
        return FootWords("Recording trouble", "practice goes on", True)
    return FootWords("Recording", f"{recording.bytes_written / 1e6:.1f} MB kept")
