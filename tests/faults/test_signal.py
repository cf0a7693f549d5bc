"""What a taxel says is wrong: faults 21 to 26, on gloves whose every reading is written here."""

from dataclasses import replace

import numpy as np
import pytest

from coach.messages import Zero
from coach.sensors.wire import MotorPulse
from sims.bare_glove import GLOVE, SCALE, BareGlove

#: Too much is sounded, and sent to the glove, within so long of the sample's arrival.
IN_TIME_S = 0.05
#: The technical alarm begins within so long.
ALARM_S = 1.0
NAN, INFINITY = float("nan"), float("inf")
FLOATS = replace(SCALE, taxels=8, name="Eight scales")
#: By hand: 8 · 13 N · (900 / (4095 - 900))^1.25 = 21.3 N, which the table calls medium.
MEDIUM_COUNTS = 900.0


def strokes(t_s, top=MEDIUM_COUNTS):
    """Return the readings of a hand that strokes once a second, none two taxels alike."""
    return top * 0.5 * (1.0 - np.cos(2.0 * np.pi * t_s)) * np.linspace(0.9, 1.1, 8)


def then(readings, number, value, from_s=5.0):
    """Return the same readings, but one taxel says ``value`` from a second on."""

    def changed(t_s):
        each = np.broadcast_to(np.asarray(readings(t_s), np.float64), 8).copy()
        if t_s >= from_s:
            each[number] = value
        return each

    return changed


def doubts(shown):
    """Return the doubts that are shown beside the force."""
    return {doubt.kind: doubt for doubt in shown.link.doubts}


@pytest.mark.parametrize("wrong", [NAN, INFINITY])
def test_21a_a_force_that_is_no_number_is_no_data_and_never_light(witness, told, wrong):
    glove = BareGlove(lambda t_s: 20.0 if t_s < 5.0 else wrong, SCALE)
    seen = witness(glove, 7.0)
    assert seen.onlooker.bands(2.0, 5.2) == {"medium"}
    assert seen.onlooker.bands(5.3, 7.0) == {None}
    begun_s = next(at_s for at_s in seen.ear.begins("no data") if at_s > 1.0)
    assert 5.0 < begun_s < 5.0 + ALARM_S
    assert not seen.ear.begins("too much")
    told.alarm(begun_s - 5.0)
    told.saw("no data, greyed")


@pytest.mark.parametrize("wrong", [NAN, -INFINITY])
def test_21b_one_taxel_without_a_number_is_marked_and_the_others_go_on(witness, told, wrong):
    seen = witness(BareGlove(then(lambda _t_s: 2.5, 3, wrong), FLOATS), 9.0)
    after = seen.onlooker.seen(5.1, 9.0)
    assert seen.onlooker.bands(5.3, 9.0) == {"medium"}
    assert {round(s.live.force_n, 3) for s in after[30:]} == {7 * 2.5}
    marked = doubts(after[-1])["stuck"]
    assert marked.what == "Taxel 4 is stuck"
    assert "no number" in marked.why
    first = next(s for s in after if "stuck" in doubts(s))
    assert first.host_s - 1_000.0 < 5.0 + 3.1
    told.saw(marked.what)


def test_21c_what_a_few_taxels_still_say_is_no_light_touch_of_the_whole_hand(witness, told):
    """A plug half out: one taxel of eight still has a number, and it is a small one."""

    def readings(t_s):
        return [2.5] * 8 if t_s < 5.0 else [4.0] + [NAN] * 7

    seen = witness(BareGlove(readings, FLOATS), 9.0)
    assert seen.onlooker.bands(5.3, 9.0) == {None}
    begun_s = next(at_s for at_s in seen.ear.begins("no data") if at_s > 1.0)
    told.alarm(begun_s - 5.0)
    assert begun_s < 5.0 + ALARM_S


def test_21d_what_a_few_taxels_say_is_too_much_when_it_is(witness, told):
    def readings(t_s):
        return [2.5] * 8 if t_s < 5.0 else [NAN] * 7 + [75.0]

    glove = BareGlove(readings, FLOATS)
    seen = witness(glove, 9.0)
    (begun_s,) = seen.ear.begins("too much")
    assert 5.0 < begun_s < 5.0 + IN_TIME_S
    assert seen.onlooker.bands(5.1, 9.0) == {"too_much"}
    assert all(seen.ear.heard("too much", at_s) for at_s in np.arange(5.1, 9.0, 0.1))
    told.alarm(begun_s - 5.0)


def test_21e_numbers_that_end_under_too_much_do_not_shake_the_glove_for_ever(witness, told):
    """Nobody knows any more: that is the technical alarm, one, and no hail of others."""
    glove = BareGlove(lambda t_s: 20.0 if t_s < 4.0 else 75.0 if t_s < 5.0 else NAN, SCALE)
    seen = witness(glove, 12.0)
    assert len(glove.times_told(MotorPulse)) == 1
    (begun_s,) = seen.ear.begins("too much")
    assert begun_s < 4.0 + IN_TIME_S
    assert not seen.ear.heard("too much", 6.0)
    assert all(seen.ear.heard("no data", at_s) for at_s in np.arange(6.0, 12.0, 0.25))
    told.alarm(begun_s - 4.0)


@pytest.mark.parametrize(("number", "rest"), [(0, 0.0), (7, 300.0)])
def test_22_a_taxel_at_its_limit_is_too_much(witness, told, number, rest):
    """The hand is light by all the others: past its range nobody knows how hard it is."""
    glove = BareGlove(then(lambda _t_s: rest, number, 4095.0), GLOVE)
    seen = witness(glove, 9.0)
    (begun_s,) = seen.ear.begins("too much")
    (shaken_s,) = glove.times_told(MotorPulse)
    assert 5.0 < begun_s < 5.0 + IN_TIME_S
    assert shaken_s < 5.0 + IN_TIME_S
    assert seen.onlooker.bands(5.1, 9.0) == {"too_much"}
    shown = seen.onlooker.seen(5.1, 9.0)[-1]
    assert shown.live.saturated
    assert "saturated" in doubts(shown)
    told.alarm(max(begun_s, shaken_s) - 5.0)
    told.saw("past the sensor's range, and too much")


def test_23_a_taxel_that_always_says_the_same_is_the_one_that_is_marked(witness, told):
    seen = witness(BareGlove(then(strokes, 5, 400.0, from_s=2.0), GLOVE), 16.0)
    marked = doubts(seen.onlooker.seen(15.0, 16.0)[-1])["stuck"]
    # This one, and none of the seven that a hand strokes.
    assert marked.what == "Taxel 6 is stuck"
    assert "wires" in marked.do
    told.saw(marked.what)


def test_24a_a_zero_that_has_moved_is_said_with_what_to_do(witness, told):
    """Something presses 3 N from 3 s on, and stays: a strap, a drift, or a hand that rests."""
    glove = BareGlove(lambda t_s: 0.0 if t_s < 3.0 else 3.0, SCALE)
    seen = witness(glove, 28.0)
    said = {notice for shown in seen.onlooker.seen(25.0, 28.0) for notice in shown.notices}
    (sentence,) = said
    assert sentence.startswith("It never reads less than 3.0 N.")
    assert "lift both hands and press Z" in sentence
    # Until somebody says so, it is what the sensor says it is.
    assert seen.onlooker.seen(27.0, 28.0)[-1].live.force_n == pytest.approx(3.0, abs=0.05)
    told.saw(sentence)


def test_24b_a_new_zero_is_refused_under_a_hand_and_taken_once_it_is_off(witness, told):
    def readings(t_s):
        hand_n = 8.0 * (1.0 - np.cos(2.0 * np.pi * t_s)) if 5.0 <= t_s < 15.0 else 0.0
        return 1.5 + hand_n

    wishes = {8.0: Zero(), 20.0: Zero()}
    seen = witness(BareGlove(readings, SCALE), 26.0, wishes)
    refused = {notice for shown in seen.onlooker.seen(11.1, 14.0) for notice in shown.notices}
    assert any("Lift both hands" in notice for notice in refused), refused
    under = [shown.live.force_n for shown in seen.onlooker.seen(8.1, 15.0)]
    assert max(under) == pytest.approx(1.5 + 16.0, rel=0.05)
    assert min(under) > 1.0, "the hand was taken off as nothing"
    off = [shown.live.force_n for shown in seen.onlooker.seen(23.0, 26.0)]
    assert off == pytest.approx([0.0] * len(off), abs=0.05)
    told.tried(2)
    told.saw(next(iter(refused)))


def test_25_a_broken_wire_is_marked_and_is_not_taken_for_no_touch(witness, told):
    """Seven taxels are stroked again and again, and the eighth says nothing at all."""
    slow = replace(GLOVE, rate_hz=50.0)
    seen = witness(BareGlove(then(strokes, 2, 0.0, from_s=0.0), slow), 46.0)
    marked = doubts(seen.onlooker.seen(45.0, 46.0)[-1])["silent"]
    assert marked.what == "Taxel 3 is silent"
    assert "wires" in marked.do
    assert "silent" in {doubt.kind for doubt in seen.debrief.sure.doubts}
    told.saw(marked.what)


def test_26_a_short_circuit_is_too_much_and_is_said_to_be_in_the_wires(witness, told):
    glove = BareGlove(then(strokes, 6, 4095.0), GLOVE)
    seen = witness(glove, 14.0)
    (begun_s,) = seen.ear.begins("too much")
    assert 5.0 < begun_s < 5.0 + IN_TIME_S
    assert seen.onlooker.bands(5.1, 14.0) == {"too_much"}
    marked = doubts(seen.onlooker.seen(13.0, 14.0)[-1])["stuck"]
    assert marked.what == "Taxel 7 is stuck"
    told.alarm(begun_s - 5.0)
    told.saw(f"too much; {marked.what}")
