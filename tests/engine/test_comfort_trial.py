"""A comfort trial in a session: the alarm stands at the limit of its area, and only then."""

from dataclasses import replace

import numpy as np
import pytest

from coach.messages import Say, SetPaused, Settings, TryComfort
from coach.practice.comfort.ascent import WORDS
from coach.practice.comfort.trial import ComfortTrial
from coach.practice.comfort.trial_settings import trial_settings
from coach.sensors.address import parse_address
from coach.views import Snapshot
from sims.sensor import SimSource

START_S = 1_000.0


def _too_much(snapshots: list[Snapshot]) -> bool:
    return any(s.live is not None and s.live.too_much for s in snapshots)


def test_the_alarm_stands_where_the_trial_ends_and_no_higher(practise):
    """The hand presses 70 N now and then, too much for palms, and the receiver squeezes."""
    usual = practise("too-hard", 14.0, beat=False)
    assert _too_much(usual.shown(1.0, 14.0))
    back = practise("too-hard", 14.0, {0.5: TryComfort("palm", "back")}, beat=False, trial=True)
    assert not _too_much(back.shown(1.0, 14.0))
    assert back.snapshots[-1].edges.firm_n == 90.0
    neck = practise("too-hard", 14.0, {0.5: TryComfort("palm", "neck")}, beat=False, trial=True)
    assert _too_much(neck.shown(1.0, 14.0))
    assert neck.snapshots[-1].edges.firm_n == 54.0


def test_a_word_of_the_receiver_moves_no_edges_in_a_trial(practise):
    words = {0.5: TryComfort("palm", "back"), 1.0: Say("softer"), 2.0: Say("deeper")}
    told = practise("steady", 3.0, words, beat=False, trial=True)
    assert {snapshot.edges.firm_n for snapshot in told.shown(0.6, 3.0)} == {90.0}


def test_a_practice_with_a_beat_keeps_its_alarm(practise):
    led = practise("too-hard", 14.0, {0.5: TryComfort("palm", "back")}, trial=True)
    assert {snapshot.edges.firm_n for snapshot in led.snapshots} == {60.0}
    assert _too_much(led.shown(1.0, 14.0))


@pytest.mark.parametrize("beat", [False, True])
def test_no_stray_command_raises_the_alarm_of_a_practice(practise, beat):
    """Neither without a beat nor in a pause, which has none, nor by a word that moves edges."""
    stray = {0.5: TryComfort("palm", "back"), 1.0: SetPaused(True)}
    words = {1.5: Say("deeper"), 2.0: TryComfort("palm", "back"), 2.5: Say("deeper")}
    told = practise("steady", 3.0, stray | words, beat=beat)
    assert {snapshot.edges.firm_n for snapshot in told.snapshots} == {60.0}


def test_an_unknown_area_changes_nothing(practise):
    told = practise("steady", 3.0, {0.5: TryComfort("palm", "knee")}, beat=False, trial=True)
    assert {snapshot.edges.firm_n for snapshot in told.snapshots} == {60.0}


def test_a_trial_on_the_leaning_glove_finds_what_its_receiver_bears(hosted):
    """All the way: frames, newtons, filter, snapshots, trial; the words come by the hand's truth.

    Stated error: the glove's own 5 %, and 0.15 s of reaction at the hand's speed there.
    """
    source = SimSource(parse_address("sim:leaning"))
    settings = trial_settings(Settings("sim:leaning", speed=0.0, sound=False))
    settings = replace(settings, seconds=70.0)
    snapshots, _ = hosted(settings, source, {0.5: TryComfort("palm", "back")})
    trial = ComfortTrial("palm", "back")
    sentences = set()
    said: set[str] = set()
    bears_n = {"pleasant": 8.0, "firm enough": 24.0, "stop": 42.0}
    for at, snapshot in enumerate(snapshots):
        trial.feel(snapshot.trace_t_s, snapshot.trace_n)
        if at % 5 == 0:
            sentences.add(trial.view.sentence)
        if trial.phase != "rising":
            said.clear()
        felt_n = source.truth.force_n(np.array([snapshot.host_s - START_S - 0.3]))[0]
        for word in WORDS:
            if word not in said and felt_n >= bears_n[word] and trial.say(word):
                said.add(word)
    assert "Slower, please." not in sentences
    assert trial.found is not None
    error_n = 0.05 * 42.0 + 0.15 * 9.0
    assert trial.found.stops_n == pytest.approx((42.0,) * 3, abs=error_n)
    assert trial.found.measured.firm_n == pytest.approx(0.8 * 42.0, abs=0.8 * error_n)
    assert trial.found.measured.medium_n == pytest.approx(24.0, abs=error_n)
