"""The foot line's words, from a snapshot: those of practice, and those of a replay."""

from coach.signal.bands import Band
from coach.timing import STALE_AFTER_S
from coach.ui.kit.band_words import seconds_words
from coach.ui.kit.force_words import DOUBT_MARK
from coach.ui.practising.footer import FootLine, FootWords
from coach.ui.practising.glide_words import untold_sentences
from coach.ui.practising.moment import data_age_s, is_over
from coach.views import LinkView, ReplayView, Snapshot
from coach.words import clock_words

_NOTICE_S = 5.0
_PHASES = {
    "connecting": "connecting",
    "live": "connected",
    "quiet": "quiet",
    "lost": "gone",
    "ended": "ended",
}


def foot_line(snapshot: Snapshot, now_s: float) -> FootLine:
    """Return the foot line's words for a snapshot at host second ``now_s``."""
    if snapshot.replay is not None:
        return FootLine(
            stage=_replay_words(snapshot, snapshot.replay),
            link=_recorded_words(snapshot.link),
            notice=_notice(snapshot, now_s),
        )
    sound = FootWords("Sound on", "beat and counts")
    if snapshot.number == 0 and snapshot.live is None:
        # Before the first word of the engine nobody knows whether there is a loudspeaker.
        sound = FootWords("", "")
    elif not snapshot.can_sound:
        sound = FootWords("No sound", "watch the picture", True)
    elif not snapshot.sound_on:
        sound = FootWords("Sound off", "too much still sounds")
    age_s = None if is_over(snapshot) else data_age_s(snapshot, now_s)
    return FootLine(
        stage=_stage_words(snapshot),
        link=_link_words(snapshot.link, age_s),
        sound=sound,
        recording=_recording_words(snapshot),
        notice=_notice(snapshot, now_s),
    )


def _notice(snapshot: Snapshot, now_s: float) -> str:
    """Return one notice at a time, each for some seconds, so that none is cut off."""
    recording = snapshot.recording
    trouble = (recording.trouble,) if recording is not None and recording.trouble else ()
    # The first hand's sentence stands under the dial; the others' nowhere else.
    others = tuple(hand.sentence for hand in snapshot.hands[1:] if hand.sentence)
    notices = trouble + others + snapshot.notices + _doubt_sentences(snapshot)
    notices += untold_sentences(snapshot)
    if not notices:
        return ""
    place = int(now_s // _NOTICE_S) % len(notices)
    count = f"  ({place + 1} of {len(notices)})" if len(notices) > 1 else ""
    return notices[place] + count


def _stage_words(snapshot: Snapshot) -> FootWords:
    stage, drill = snapshot.stage, snapshot.drill
    if drill is not None:
        left = (
            "the truth" if drill.phase == "revealed" else f"{clock_words(drill.remaining_s)} left"
        )
        return FootWords(drill.title, left)
    if stage is None and snapshot.number == 0 and snapshot.live is None:
        # Before the engine's first word it may yet be a routine.
        return FootWords("", "")
    if stage is None:
        return FootWords("Free practice", f"{clock_words(snapshot.elapsed_s)} so far")
    then = f" · then {stage.next_title}" if stage.next_title else " · then you are done"
    left = f"{clock_words(stage.remaining_s)} left"
    return FootWords(stage.title, f"{stage.index + 1} of {stage.count} · {left}{then}")


def _replay_words(snapshot: Snapshot, replay: ReplayView) -> FootWords:
    """Return what is replayed; where and how long stand on the player's bar."""
    state = "Replay"
    if is_over(snapshot):
        state = "Replay at its end"
    elif snapshot.paused:
        state = "Replay paused"
    elif replay.speed != 1.0:
        state = f"Replay, {replay.speed:g} × as fast"
    if (stage := snapshot.stage) is None:
        return FootWords(state, "free practice")
    return FootWords(state, f"{stage.title} · {stage.index + 1} of {stage.count}")


def _recorded_words(link: LinkView) -> FootWords:
    """Return the device that was recorded: nothing here is connected, or old, or in trouble."""
    return FootWords(
        f"Recorded from {link.name or 'a glove'}", " · ".join(_rate(link) + _losses(link))
    )


def _rate(link: LinkView) -> list[str]:
    return [] if link.rate_hz is None else [f"{link.rate_hz:.3g} Hz"]


def _losses(link: LinkView) -> list[str]:
    parts = [f"{link.missing_samples} missing" if link.missing_samples else "none missing"]
    return [*parts, f"{link.bad_frames} garbled"] if link.bad_frames else parts


def _link_words(link: LinkView, age_s: float | None) -> FootWords:
    is_old = link.phase == "live" and age_s is not None and age_s > STALE_AFTER_S
    phase = "quiet" if is_old else link.phase
    flaws = _doubted(link)
    flaws += [] if link.checked else ["unprotected"]
    unheard = age_s is None and link.rate_hz is None
    word = _PHASES[phase]
    if phase == "lost" and unheard:
        word = "not connected"
    elif phase == "quiet" and not is_old and age_s is not None and age_s <= STALE_AFTER_S:
        # It speaks again, and is not to be trusted yet.
        word = "coming back"
    state = f" · {', '.join(flaws)}" if flaws and phase == "live" else f" {word}"
    title = f"{_as_title(link.name)}{state}"
    if unheard:
        return FootWords(title, "", phase in ("quiet", "lost"))
    parts = _rate(link)
    if age_s is not None:
        parts.append(f"{_age_words(age_s)} old")
    if link.battery is not None:
        parts.append(_battery_words(link.battery))
    hint = " ".join(doubt.sentence for doubt in link.doubts)
    return FootWords(title, " · ".join(parts + _losses(link)), phase in ("quiet", "lost"), hint)


def _as_title(name: str) -> str:
    """Return a device's name as a line begins; what is only described has no capital of its own."""
    return f"A{name[1:]}" if name.startswith("a ") else name or "Your glove"


def _doubted(link: LinkView) -> list[str]:
    """Return the first doubt in a few words; its sentence is a notice while hands are off."""
    if link.doubts:
        what = link.doubts[0].what
        return [f"{DOUBT_MARK} {what[:1].lower()}{what[1:]}"]
    return [] if link.calibrated else ["not calibrated"]


def _doubt_sentences(snapshot: Snapshot) -> tuple[str, ...]:
    """Return what stands to doubt, only while no hand is on: nobody is to read in a stroke."""
    live = snapshot.live
    if live is not None and live.band is not Band.NONE:
        return ()
    standing = [doubt for doubt in snapshot.link.doubts if not doubt.passing]
    # Of the zero the engine says itself what to do, once it is worth it.
    return tuple(doubt.sentence for doubt in standing if doubt.kind != "zero")


def _age_words(age_s: float) -> str:
    """Return an age in tens of milliseconds while fresh, in seconds after."""
    return f"{round(age_s * 100) * 10} ms" if age_s <= STALE_AFTER_S else seconds_words(age_s)


def _battery_words(battery: float) -> str:
    return f"battery {battery:.0%}" if battery <= 1.0 else f"battery {battery:.1f} V"


def _recording_words(snapshot: Snapshot) -> FootWords:
    recording = snapshot.recording
    if recording is None:
        # Before the first word of the engine nobody knows whether it records.
        return FootWords("" if snapshot.number == 0 else "Not recording", "")
    if recording.trouble:
        return FootWords("Recording trouble", "practice goes on", True)
    kept = recording.bytes_written
    size = f"{kept / 1e6:.1f} MB" if kept >= 1e5 else f"{kept / 1e3:.0f} kB"
    return FootWords("Recording", f"{size} kept")
