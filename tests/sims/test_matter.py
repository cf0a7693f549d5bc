"""The physics: taxels that creep and saturate, palms that lie on pads, receivers that answer."""

from dataclasses import replace

import numpy as np
import pytest

from sims.fsr import Fsr
from sims.hand import Hand
from sims.receiver import Receiver
from sims.scenario import ReceiverPlan, SensorPlan, load_scenario
from sims.spread import PadSpread, make_spread
from sims.truth import Truth

IDEAL = SensorPlan(taxels=1, gain_sd=0.0, hysteresis=0.0, memory=0.0, noise=0.0)


def recovered(plan: SensorPlan, counts: np.ndarray) -> np.ndarray:
    relative = counts / (plan.full_scale - counts.astype(float))
    return plan.a_n * relative**plan.b


def pressed(plan: SensorPlan, newtons: np.ndarray) -> np.ndarray:
    return Fsr(plan, 1).read(newtons[:, np.newaxis], 0.01)[:, 0]


def test_an_ideal_sensor_is_off_by_no_more_than_its_converters_step():
    newtons = np.linspace(0.0, 25.0, 2000)
    counts = pressed(IDEAL, newtons)
    assert (np.diff(counts.astype(int)) >= 0).all()
    newtons, counts = newtons[counts > 0], counts[counts > 0]
    assert (newtons >= recovered(IDEAL, counts - 0.51)).all()
    assert (newtons <= recovered(IDEAL, counts + 0.51)).all()


def test_hysteresis_reads_high_on_the_way_down_only():
    plan = replace(IDEAL, hysteresis=0.1, hysteresis_s=10.0)
    up = np.linspace(0.0, 20.0, 200)
    read_n = recovered(plan, pressed(plan, np.concatenate((up, up[::-1]))))
    assert read_n[:200] == pytest.approx(up, abs=0.02)
    high = read_n[200:][::-1] - up
    # At half the way down it is a tenth of what is held of 20 N, less what is there.
    assert high[100] == pytest.approx(0.1 * (20.0 * np.exp(-1.0 / 10.0) - up[100]), abs=0.03)
    assert (high > -0.02).all()


def test_memory_of_a_long_load_stays_as_a_zero_that_drifts():
    plan = replace(IDEAL, memory=0.02, memory_s=10.0)
    newtons = np.concatenate((np.full(6000, 20.0), np.zeros(3000)))
    blocks = newtons.reshape(-1, 10)
    sensor = Fsr(plan, 1)
    counts = np.concatenate([sensor.read(block[:, np.newaxis], 0.01)[:, 0] for block in blocks])
    read_n = recovered(plan, counts)
    assert read_n[5990] == pytest.approx(20.0 * 1.02, rel=0.005)
    assert read_n[6010] == pytest.approx(0.4, rel=0.1)
    assert read_n[-1] < 0.06


def test_noise_and_spread_of_parts_are_as_large_as_said():
    plan = replace(IDEAL, taxels=400, noise=2.0, gain_sd=0.05)
    counts = Fsr(plan, 1).read(np.full((500, 400), 6.0), 0.01)
    assert counts.std(axis=0).mean() == pytest.approx(2.0, rel=0.05)
    gains = recovered(plan, counts.mean(axis=0)) / 6.0
    assert gains.std() == pytest.approx(0.05, rel=0.2)


def test_above_its_ceiling_a_taxel_reads_full_scale():
    plan = replace(IDEAL, ceiling_n=30.0)
    counts = pressed(plan, np.array([10.0, 29.9, 30.0, 55.0]))
    assert (counts[:2] < 4095).all()
    assert (counts[2:] == 4095).all()


@pytest.mark.parametrize("name", ["beginner", "glide", "pad", "big-pad"])
def test_the_taxels_share_the_force_and_nothing_is_lost(name):
    scenario = load_scenario(name)
    hand = Hand(scenario.hand, 2)
    contact = hand.contact(np.arange(0.0, 20.0, 0.02))
    newtons = make_spread(scenario, 2).newtons(contact)
    assert newtons.shape == (1000, scenario.sensor.count)
    assert (newtons >= 0.0).all()
    assert newtons.sum(axis=1) == pytest.approx(contact.force_n, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("name", ["glide", "pad", "big-pad"])
def test_a_palm_on_a_pad_presses_with_a_few_kilopascals_over_a_palms_area(name):
    scenario = load_scenario(name)
    contact = Hand(scenario.hand, 2).contact(np.arange(0.0, 40.0, 0.02))
    kpa = make_spread(scenario, 2).newtons(contact) / 100.0 * 1000.0
    full = contact.force_n > 0.7 * contact.force_n.max()
    peaks = kpa[full].max(axis=1)
    area_cm2 = (kpa[full] > 0.1 * peaks[:, np.newaxis]).sum(axis=1)
    assert 50 < area_cm2.mean() < 100
    mean_kpa = contact.force_n[full] / area_cm2 * 10.0
    assert 1.0 < mean_kpa.mean() < 5.0
    # A flat palm must never look like a thumb dug in: its peak stays in light.
    assert peaks.max() < 15.0


@pytest.mark.parametrize(("name", "rows"), [("glide", 16), ("big-pad", 32)])
def test_in_a_glide_the_centre_of_pressure_travels_at_a_speed_skin_likes(name, rows):
    scenario = load_scenario(name)
    hand = Hand(scenario.hand, 2)
    spread = make_spread(scenario, 2)
    stroke = Truth(hand, 30.0).strokes[2]
    t_s = np.linspace(stroke.onset_s, stroke.offset_s, 300)
    newtons = spread.newtons(hand.contact(t_s)).reshape(300, rows, rows)
    y_cm = (newtons.sum(axis=2) @ (np.arange(rows) + 0.5)) / newtons.sum(axis=(1, 2))
    travelled_cm = y_cm[0] - y_cm[-1]
    assert travelled_cm > 0.35 * rows
    assert 1.0 < travelled_cm / (stroke.offset_s - stroke.onset_s) < 10.0
    assert (np.diff(y_cm) < 0.01).all()


def test_a_press_stays_where_it_is_and_a_knead_goes_round():
    kneading = load_scenario("pad")
    hand = Hand(kneading.hand, 2)
    stroke = Truth(hand, 30.0).strokes[1]
    contact = hand.contact(np.linspace(stroke.onset_s, stroke.offset_s, 200))
    still = PadSpread(kneading.sensor, "press", 2).centre_mm(contact)
    round_ = PadSpread(kneading.sensor, "knead", 2).centre_mm(contact)
    assert np.ptp(still[0]) == np.ptp(still[1]) == 0.0
    assert np.ptp(round_[0]) > 15.0
    assert np.ptp(round_[1]) > 15.0


def feel(force_n: np.ndarray, cut: int) -> list[tuple[float, str]]:
    receiver = Receiver(ReceiverPlan(comfort_n=40.0, pain_n=60.0), 3)
    t_s = np.arange(len(force_n)) / 100.0
    answers = []
    for at in range(0, len(t_s), cut):
        answers += receiver.feel(t_s[at : at + cut], force_n[at : at + cut])
    return [(answer.t_s, answer.word) for answer in answers]


def test_the_receiver_says_ow_at_once_and_softer_after_a_while():
    force_n = np.concatenate(
        [np.full(200, 20.0), np.full(50, 65.0), np.full(900, 20.0), np.full(150, 45.0)]
    )
    (ow_s, ow), (softer_s, softer) = feel(force_n, len(force_n))
    assert (ow, softer) == ("ow", "softer")
    assert 2.25 <= ow_s <= 2.45
    assert 11.5 + 0.8 + 0.3 <= softer_s <= 11.5 + 0.8 + 0.71


def test_the_receiver_stays_quiet_while_it_is_pleasant_and_feels_the_same_in_any_pieces():
    assert feel(np.full(3000, 35.0), 100) == []
    force_n = 45.0 + 25.0 * np.sin(np.arange(6000) / 90.0)
    whole = feel(force_n, 6000)
    assert len(whole) >= 10
    assert feel(force_n, 1) == feel(force_n, 37) == whole
