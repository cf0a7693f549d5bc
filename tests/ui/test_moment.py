"""What a snapshot means at the second of painting: an old band is never shown as live."""

from dataclasses import replace

import numpy as np
import pytest

from coach.coaching_views import CueView
from coach.signal.bands import Band
from coach.ui.practising.foot_words import foot_line
from coach.ui.practising.moment import dial_view, is_too_much
from coach.views import (
    BeatView,
    LinkView,
    LiveView,
    RecordingView,
    ReplayView,
    Snapshot,
    StageView,
    idle_snapshot,
)


@pytest.fixture
def live() -> Snapshot:
    """A medium press whose newest sample was 50 ms old at host second 100."""
    return replace(
        idle_snapshot(100.0),
        link=LinkView("live", name="Palm glove", rate_hz=200.0, taxels=8, battery=0.8),
        live=LiveView(Band.MEDIUM, 21.0, False, None),
        age_s=0.05,
        beat=BeatView(True, 100.0, 1.0, 4),
        trace_t_s=np.array([99.95]),
        trace_n=np.array([21.0]),
        sound_on=True,
    )


def test_a_fresh_band_is_shown(live: Snapshot) -> None:
    view = dial_view(live, 100.0)
    assert (view.band, view.force_n) == (Band.MEDIUM, 21.0)
    assert "21 N" in view.caption


@pytest.mark.parametrize(("now_s", "band"), [(100.199, Band.MEDIUM), (100.201, None)])
def test_the_band_goes_250_ms_after_its_sample(
    live: Snapshot, now_s: float, band: Band | None
) -> None:
    assert dial_view(live, now_s).band is band


def test_silence_has_a_reason_and_an_age(live: Snapshot) -> None:
    view = dial_view(live, 101.15)
    assert view.age_s == pytest.approx(1.2)
    assert view.caption == "The glove went quiet."
    assert foot_line(live, 101.15).link.trouble


def test_the_links_own_sentence_comes_first(live: Snapshot) -> None:
    lost = replace(live, live=None, link=replace(live.link, phase="lost", sentence="Unplugged."))
    assert dial_view(lost, 100.0).caption == "Unplugged."


def test_old_too_much_is_no_too_much(live: Snapshot) -> None:
    hard = replace(live, live=LiveView(Band.TOO_MUCH, 70.0, True, None))
    assert is_too_much(hard, 100.1)
    assert not is_too_much(hard, 100.3)
    assert dial_view(hard, 100.3).band is None


def test_the_latch_counts_whatever_the_band_says(live: Snapshot) -> None:
    assert is_too_much(replace(live, live=LiveView(Band.FIRM, 55.0, True, None)), 100.0)


def test_a_rest_is_called_by_its_name_and_never_by_a_band(live: Snapshot) -> None:
    assert dial_view(idle_snapshot(100.0), 103.0).rest == "Connecting"
    resting = replace(live, live=None, paused=True, replay=ReplayView(3.0, 9.0, 1.0))
    assert dial_view(resting, 105.0).rest == "Paused"
    done = dial_view(replace(live, live=None, finished=True), 105.0)
    assert (done.rest, done.band) == ("Done", None)


def test_a_standing_replay_is_no_trouble(live: Snapshot) -> None:
    resting = replace(live, live=None, paused=True, replay=ReplayView(31.0, 90.0, 2.0))
    line = foot_line(resting, 105.0)
    assert line.stage.title == "Replay paused"
    assert not line.link.trouble
    assert "old" not in line.link.detail


def test_a_pause_in_practice_still_shows_the_pressure(live: Snapshot) -> None:
    view = dial_view(replace(live, paused=True), 100.0)
    assert view.paused
    assert view.band is Band.MEDIUM


def test_the_foot_line_says_stage_link_sound_and_recording(live: Snapshot) -> None:
    told = replace(
        live,
        stage=StageView(1, 5, "Knead", 102.0, "Glide", Band.MEDIUM),
        link=replace(live.link, missing_samples=12, bad_frames=2),
        recording=RecordingView("a", 2_500_000),
    )
    line = foot_line(told, 100.0)
    assert line.stage.title == "Knead"
    assert line.stage.detail == "2 of 5 · 1:42 left · then Glide"
    assert line.link.title == "Palm glove connected"
    assert line.link.detail == "200 Hz · 50 ms old · battery 80% · 12 missing · 2 garbled"
    assert not line.link.trouble
    assert line.sound.title == "Sound on"
    assert line.recording.detail == "2.5 MB kept"
    # In the first seconds something is kept, too.
    begun = foot_line(replace(live, recording=RecordingView("a", 9_400)), 100.0)
    assert begun.recording.detail == "9 kB kept"


def test_flaws_of_a_device_are_said(live: Snapshot) -> None:
    flawed = replace(live, link=replace(live.link, checked=False, calibrated=False, battery=3.9))
    words = foot_line(flawed, 100.0).link
    assert words.title == "Palm glove · not calibrated, unchecked"
    assert "battery 3.9 V" in words.detail


@pytest.mark.parametrize(
    ("phase", "rate_hz", "age_s", "title"),
    [
        ("lost", None, None, "serial:/dev/ttyUSB9 not connected"),
        ("lost", 200.0, 3.0, "serial:/dev/ttyUSB9 gone"),
        ("quiet", 200.0, 3.0, "serial:/dev/ttyUSB9 quiet"),
        ("quiet", 200.0, 0.01, "serial:/dev/ttyUSB9 coming back"),
    ],
)
def test_a_device_never_heard_is_not_gone_and_one_that_speaks_is_not_quiet(
    live: Snapshot, phase: str, rate_hz: float | None, age_s: float | None, title: str
) -> None:
    link = LinkView(phase, name="serial:/dev/ttyUSB9", rate_hz=rate_hz)
    words = foot_line(replace(live, live=None, age_s=age_s, link=link), 100.0).link
    assert (words.title, words.trouble) == (title, True)
    assert bool(words.detail) == (rate_hz is not None)


def test_of_what_is_not_heard_any_more_no_rate_and_no_battery_is_told(live: Snapshot) -> None:
    gone = replace(live, live=None, age_s=8.0, link=replace(live.link, phase="lost"))
    words = foot_line(gone, 100.0).link
    assert words.detail.startswith("last heard 8.0 s ago")
    assert "Hz" not in words.detail
    assert "battery" not in words.detail


def test_what_is_over_has_neither_a_sound_that_is_on_nor_more_to_come(live: Snapshot) -> None:
    done = foot_line(replace(live, number=5, live=None, finished=True), 105.0)
    assert done.sound is not None
    assert (done.sound.title, done.sound.detail) == ("", "")
    assert done.stage.detail.endswith(" in all")
    assert done.recording is not None
    assert done.recording.title == "Not kept"


def test_nothing_is_called_free_practice_before_it_is_known_what_is_practised() -> None:
    waking = idle_snapshot(100.0)
    assert foot_line(waking, 100.0).stage.title == ""
    assert foot_line(replace(waking, number=1), 100.0).stage.title == "Free practice"


def test_a_device_without_a_name_begins_its_line_like_one(live: Snapshot) -> None:
    unnamed = replace(live, link=replace(live.link, name="a sensor that sends text"))
    assert foot_line(unnamed, 100.0).link.title == "A sensor that sends text connected"


def test_recording_trouble_and_every_notice_get_their_turn(live: Snapshot) -> None:
    troubled = replace(
        live, recording=RecordingView("a", 0, "The disk is full."), notices=("No sound device.",)
    )
    assert foot_line(troubled, 100.0).recording.trouble
    shown = {foot_line(troubled, 100.0 + second).notice for second in range(12)}
    assert any(notice.startswith("The disk is full.") for notice in shown)
    assert any(notice.startswith("No sound device.") for notice in shown)
    assert len(shown) == 2


@pytest.fixture
def replayed(live: Snapshot) -> Snapshot:
    """The same press, seen again at double speed."""
    return replace(live, replay=ReplayView(31.0, 90.0, 2.0), sound_on=False)


def test_a_replay_never_speaks_of_sound_recording_or_a_connection(replayed: Snapshot) -> None:
    states = (
        replayed,
        replace(replayed, paused=True),
        replace(replayed, link=LinkView("quiet", name="Palm glove")),
        replace(replayed, link=LinkView("ended", name="Palm glove")),
    )
    for snapshot in states:
        line = foot_line(snapshot, 100.0)
        assert line.sound is None
        assert line.recording is None
        said = f"{line.stage.title} {line.stage.detail} {line.link.title} {line.link.detail}"
        for word in ("ound", "ecording", "connected", "ended", "old", "so far"):
            assert word not in said
        assert "Palm glove" in line.link.title
        assert not line.link.trouble


def test_a_paused_replay_shows_no_band_even_while_its_sample_is_young(replayed: Snapshot) -> None:
    view = dial_view(replace(replayed, paused=True), 100.0)
    assert (view.band, view.rest) == (None, "Paused")
    hard = replace(replayed, paused=True, live=LiveView(Band.TOO_MUCH, 70.0, True, None))
    assert not is_too_much(hard, 100.0)


def test_at_a_replays_end_the_last_band_is_gone_and_two_ways_on_are_offered(
    replayed: Snapshot,
) -> None:
    over = replace(
        replayed, link=LinkView("ended", "Palm glove", "That was the whole recording."), age_s=0.0
    )
    view = dial_view(over, 100.0)
    assert (view.band, view.rest) == (None, "The end")
    assert "again" in view.caption
    assert "debrief" in view.caption
    assert foot_line(over, 100.0).stage.title == "Replay at its end"


def test_while_hands_are_to_be_shaken_out_the_word_is_break(live: Snapshot) -> None:
    cue = CueView("break", "Lift your hands and shake them loose.", 99.0)
    lifted = LiveView(Band.NONE, 0.2, False, None)
    assert dial_view(replace(live, cue=cue, live=lifted), 100.0).word == "Break"
    assert dial_view(replace(live, cue=cue), 100.0).word == ""
    assert dial_view(replace(live, live=lifted), 100.0).word == ""
