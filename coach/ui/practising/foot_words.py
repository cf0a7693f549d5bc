"""The foot line's words, from a snapshot: those of practice, and those of a replay."""

from coach.saying import Phrase, joined, said_again, say
from coach.signal.bands import Band
from coach.ui.practising.foot_cell import FootLine, FootWords
from coach.ui.practising.glide_words import untold_sentences
from coach.ui.practising.link_words import link_words, recorded_words
from coach.ui.practising.moment import data_age_s, is_over
from coach.views import ReplayView, Snapshot
from coach.words import clock_words

_NOTICE_S = 5.0
_NOTHING, _REPLAY = FootWords("", ""), FootWords(say("Replay"), "")
_SOUND_ON = FootWords(say("Sound on"), say("beat and counts"))
_SOUND_AND_TAPS = FootWords(say("Sound on"), say("tap three times to pause"))
_NO_SOUND = FootWords(say("No sound"), say("watch the picture"), True)
_SOUND_OFF = FootWords(say("Sound off"), say("too much still sounds"))
_TROUBLE = FootWords(say("Recording trouble"), say("practice goes on"), True)
_PLACE, _LEFT = Phrase("{at} of {count}"), Phrase("{time} left")
_FREE = say("Free practice")
_SO_FAR, _IN_ALL = Phrase("{time} so far"), Phrase("{time} in all")


def foot_line(snapshot: Snapshot, now_s: float) -> FootLine:
    """Return the foot line's words for a snapshot at host second ``now_s``."""
    if snapshot.replay is not None:
        # Before it is open nobody knows what was recorded, and on what.
        is_open = snapshot.replay.duration_s > 0.0
        return FootLine(
            stage=_replay_words(snapshot, snapshot.replay) if is_open else _REPLAY,
            link=recorded_words(snapshot.link) if is_open else _NOTHING,
            notice=_notice(snapshot, now_s),
        )
    sound = _SOUND_AND_TAPS if snapshot.taps and not snapshot.paused else _SOUND_ON
    if is_over(snapshot) or (snapshot.number == 0 and snapshot.live is None):
        # Before the first word of the engine nobody knows whether there is a loudspeaker.
        sound = _NOTHING
    elif not snapshot.can_sound:
        sound = _NO_SOUND
    elif not snapshot.sound_on:
        sound = _SOUND_OFF
    age_s = None if is_over(snapshot) else data_age_s(snapshot, now_s)
    return FootLine(
        stage=_stage_words(snapshot),
        link=link_words(snapshot, age_s, max(0.0, now_s - snapshot.host_s)),
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
    if snapshot.finished:
        # Of what is over only what was kept of it matters still.
        notices = trouble
    if not notices:
        return ""
    place = int(now_s // _NOTICE_S) % len(notices)
    notice = said_again(notices[place])
    if len(notices) == 1:
        return notice
    return say("{notice}  ({at} of {count})", notice=notice, at=place + 1, count=len(notices))


def _stage_words(snapshot: Snapshot) -> FootWords:
    stage, drill = snapshot.stage, snapshot.drill
    if is_over(snapshot):
        return _whole_words(snapshot)
    if drill is not None:
        revealed = drill.phase == "revealed"
        left = say("how it went") if revealed else _LEFT(time=clock_words(drill.remaining_s))
        return FootWords(said_again(drill.title), left)
    if stage is None and snapshot.number == 0 and snapshot.live is None:
        # Before the engine's first word it may yet be a routine.
        return _NOTHING
    if stage is None:
        return FootWords(_FREE, _SO_FAR(time=clock_words(snapshot.elapsed_s)))
    then = say("then you are done")
    if stage.next_title:
        then = say("then {title}", title=said_again(stage.next_title))
    place = _PLACE(at=stage.index + 1, count=stage.count)
    left = _LEFT(time=clock_words(stage.remaining_s))
    return FootWords(said_again(stage.title), joined(" · ", (place, left, then)))


def _whole_words(snapshot: Snapshot) -> FootWords:
    """Return what was practised, how far one came in it, and for how long."""
    stage, drill = snapshot.stage, snapshot.drill
    in_all = _IN_ALL(time=clock_words(snapshot.elapsed_s))
    if drill is not None:
        return FootWords(said_again(drill.title), in_all)
    if stage is None:
        return FootWords(_FREE, in_all)
    return FootWords(say("Stage {at} of {count}", at=stage.index + 1, count=stage.count), in_all)


def _replay_words(snapshot: Snapshot, replay: ReplayView) -> FootWords:
    """Return what is replayed; where and how long stand on the player's bar."""
    state = say("Replay")
    if is_over(snapshot):
        state = say("Replay at its end")
    elif snapshot.paused:
        state = say("Replay paused")
    elif replay.speed != 1.0:
        state = say("Replay, {speed:g} × as fast", speed=replay.speed)
    if (stage := snapshot.stage) is None:
        return FootWords(state, say("free practice"))
    place = _PLACE(at=stage.index + 1, count=stage.count)
    return FootWords(state, joined(" · ", (said_again(stage.title), place)))


def _doubt_sentences(snapshot: Snapshot) -> tuple[str, ...]:
    """Return what stands to doubt, only while no hand is on: nobody is to read in a stroke."""
    live = snapshot.live
    if live is not None and live.band is not Band.NONE:
        return ()
    standing = [doubt for doubt in snapshot.link.doubts if not doubt.passing]
    # Of the zero the engine says itself what to do, once it is worth it.
    return tuple(doubt.sentence for doubt in standing if doubt.kind != "zero")


def _recording_words(snapshot: Snapshot) -> FootWords:
    recording = snapshot.recording
    if recording is None:
        # Before the first word of the engine nobody knows whether it records.
        unkept = say("Not kept") if is_over(snapshot) else say("Not recording")
        return _NOTHING if snapshot.number == 0 else FootWords(unkept, "")
    if recording.trouble:
        return _TROUBLE
    kept = recording.bytes_written
    size = say("{kilobytes:.0f} kB kept", kilobytes=kept / 1e3)
    if kept >= 1e5:
        size = say("{megabytes:.1f} MB kept", megabytes=kept / 1e6)
    return FootWords(say("Recorded") if is_over(snapshot) else say("Recording"), size)
