"""The simulated hand's way and its motion sensor, against formulas of our own."""

import itertools

import numpy as np
import pytest

from coach.sensors.source import MotionBlock, SampleBlock
from coach.sensors.wire import FrameParser, Motion, SetBeat, Stop, WireDecoder, encode
from sims.accelerometer import G_M_S2, Accelerometer, MotionPlan
from sims.glove import Glove
from sims.path import Glide, acceleration_m_s2, edges, position_m
from sims.scenario import load_scenario
from sims.world import World, play

#: A sensor on a hand with no tremor, no bias and no noise to speak of, over a flat body.
PURE = MotionPlan(
    rate_hz=100.0, noise_ug=0.0, bias_mg=0.0, turn_noise_deg=0.0, turn_bias_deg=0.0,
    turn_creep_deg=0.0, tilt_deg=0.0, waves_deg=0.0, breath_deg=0.0, tremor_m_s2=0.0,
    tremor_deg_s=0.0,
)  # fmt: skip


def test_a_minimum_jerk_way_is_that_of_the_books():
    glide = Glide(1.0, 4.0, 0.0, 0.3)
    t_s = np.linspace(1.0, 5.0, 401)
    u = (t_s - 1.0) / 4.0
    assert position_m([glide], t_s) == pytest.approx(0.3 * (10 * u**3 - 15 * u**4 + 6 * u**5))
    by_hand = 0.3 / 16.0 * (60 * u - 180 * u**2 + 120 * u**3)
    assert acceleration_m_s2([glide], t_s) == pytest.approx(by_hand, abs=2e-4)
    # A tenth of the peak speed: 16 u² (1 − u)² = 0.1.
    at = 0.5 - np.sqrt(0.25 - np.sqrt(0.1) / 4.0)
    assert edges("minimum-jerk") == pytest.approx((at, 1.0 - at), abs=1e-4)


@pytest.mark.parametrize("shape", ["early", "late", "even", "minimum-jerk"])
def test_every_way_goes_from_rest_to_rest(shape):
    glide = Glide(0.0, 2.0, 0.1, 0.4, shape)
    t_s = np.linspace(-0.1, 2.1, 2201)
    at_m = position_m([glide], t_s)
    assert (at_m[0], at_m[-1]) == (0.1, pytest.approx(0.4))
    speed = np.diff(at_m)
    assert (speed >= 0.0).all()
    fast = t_s[:-1][speed >= 0.1 * speed.max()]
    assert (fast[0], fast[-1]) == pytest.approx((glide.onset_s, glide.offset_s), abs=0.003)


def test_a_hand_at_rest_reads_gravity_and_the_chips_noise_has_its_density():
    t_s = np.arange(0.0, 60.0, 0.01)
    still = Accelerometer(PURE, 5).read((), t_s)
    assert np.linalg.norm(still[:, :3], axis=1) == pytest.approx(G_M_S2, abs=0.001)
    assert np.abs(still[:, 3:]).max() == 0.0
    noisy = MotionPlan(**{**PURE_FIELDS, "noise_ug": 300.0, "turn_noise_deg": 0.01})
    read = Accelerometer(noisy, 5).read((), t_s)
    # Averaged over a second, a density d leaves d / √2 (s).
    means = read.reshape(60, 100, 6).mean(axis=1)
    assert means[:, :3].std(axis=0).mean() == pytest.approx(300e-6 * G_M_S2 / 2**0.5, rel=0.25)
    assert np.degrees(means[:, 3:].std(axis=0).mean()) == pytest.approx(0.01 / 2**0.5, rel=0.25)


PURE_FIELDS = {name: getattr(PURE, name) for name in MotionPlan.__dataclass_fields__}


def test_what_it_turns_adds_up_to_how_gravity_leans():
    glides = [Glide(1.0, 4.0, 0.0, 0.4)]
    bent = MotionPlan(**{**PURE_FIELDS, "tilt_deg": 4.0, "waves_deg": 0.5})
    t_s = np.arange(0.0, 6.0, 0.005)
    read = Accelerometer(bent, 9).read(glides, t_s)
    before, after = read[100, :3], read[-100, :3]
    leant = np.arccos(before @ after / np.linalg.norm(before) / np.linalg.norm(after))
    turned = np.linalg.norm((read[:, 3:] * 0.005).sum(axis=0))
    assert leant == pytest.approx(turned, rel=0.02)
    assert np.degrees(leant) > 4.0


def test_the_glove_sends_its_motion_beside_its_samples_on_one_clock():
    world = World(load_scenario("glide-motion"), 4)
    assert isinstance(world.device, Glove)
    decoder = WireDecoder()
    decoded = []
    while world.due_s <= 14.0:
        chunk = world.step()
        decoded += [] if chunk is None else decoder.feed(chunk)
    motion = [item for item in decoded if isinstance(item, MotionBlock)]
    samples = [item for item in decoded if isinstance(item, SampleBlock)]
    t_s = np.concatenate([block.t_s for block in motion])
    assert np.diff(t_s) == pytest.approx(np.full(len(t_s) - 1, 0.01), abs=1e-6)
    assert t_s[-1] == pytest.approx(samples[-1].t_s[-1], abs=0.06)
    assert decoder.counts.missing_motion == decoder.counts.bad_frames == 0
    truth = world.device.moving.glides
    assert [glide.to_m for glide in truth][1::2] == pytest.approx(
        [glide.from_m - abs(glide.to_m - glide.from_m) for glide in truth][1::2]
    )
    assert all(0.2 <= abs(glide.to_m) <= 0.4 for glide in truth[:1])


def test_strokes_follow_the_beat_and_each_is_gone_through_with():
    world = World(load_scenario("glide-motion"), 2)
    assert isinstance(world.device, Glove)
    while world.due_s <= 40.0:
        if abs(world.due_s - 7.5) < 1e-6:
            world.write(encode(SetBeat(1.5, 1.1, 4)), world.due_s)
        if world.due_s > 7.5 and round(world.due_s * 100) % 50 == 0:
            world.write(encode(SetBeat(0.0, 0.0, 1)), world.due_s)
        world.step()
    glides = world.device.moving.glides
    assert all(one.end_s < other.start_s for one, other in itertools.pairwise(glides))
    assert all(one.to_m == other.from_m for one, other in itertools.pairwise(glides))
    late_s = [(glide.onset_s - 9.0 + 2.2) % 4.4 - 2.2 for glide in glides[4:]]
    assert np.abs(late_s).max() < 0.25


def test_a_glove_that_is_stopped_sends_no_motion():
    world = World(load_scenario("glide-motion"), 2)
    parser, said = FrameParser(8), []
    world.write(encode(Stop()), 0.5)
    while world.due_s <= 2.0:
        chunk = world.step()
        said += [(world.due_s, m) for m in parser.feed(b"" if chunk is None else chunk.data)]
    assert max(at_s for at_s, m in said if isinstance(m, Motion)) < 0.6


@pytest.mark.parametrize("name", ["beginner", "glide", "steady"])
def test_hands_without_a_motion_sensor_send_none(name):
    parser = FrameParser()
    said = [m for chunk in play(name, seconds=6.0).chunks for m in parser.feed(chunk.data)]
    assert not any(isinstance(message, Motion) for message in said)
