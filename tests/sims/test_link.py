"""The faulty line: does it do as much as it says, and can the host tell exactly?"""

from dataclasses import replace
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from coach.sensors.wire import FrameParser, Samples
from sims.glove import Sent
from sims.link import FaultyLink
from sims.scenario import LinkPlan, load_scenario
from sims.world import Played, play

CLEAN = load_scenario("steady")


@cache
def clean(seconds: float = 60.0) -> Played:
    return play(CLEAN, 2, seconds)


def played_over(seconds: float = 60.0, **faults: float):
    return play(replace(CLEAN, link=LinkPlan(**faults)), seed=2, seconds=seconds)


def test_every_lost_sample_is_missed_by_exact_count(hear):
    played = played_over(drop=0.03)
    heard = hear(played.chunks)
    faults = played.faults
    assert faults.dropped_records == pytest.approx(0.03 * faults.records, rel=0.2)
    assert heard.counts.missing_samples == faults.dropped_samples > 0
    assert heard.counts.samples + faults.dropped_samples == 12_000
    assert heard.counts.bad_frames == 0


def test_flipped_bits_cost_their_record_and_nothing_else(hear):
    whole, played = hear(clean().chunks), played_over(bit_error_rate=1e-4)
    heard = hear(played.chunks)
    bits = 8 * sum(len(chunk.data) for chunk in played.chunks)
    assert played.faults.flipped_bits == pytest.approx(1e-4 * bits, rel=0.3)
    assert heard.counts.missing_samples >= played.faults.damaged_samples > 0
    # A flip in a delimiter joins two records, a flip to zero splits one.
    assert heard.counts.bad_frames == pytest.approx(played.faults.damaged_records, rel=0.15)
    place = np.rint(heard.t_s * 200.0).astype(int)
    assert np.array_equal(heard.newtons, whole.newtons[place])


def test_doubled_records_are_heard_once(hear):
    played = played_over(double=0.05)
    heard = hear(played.chunks)
    assert heard.counts.duplicates == pytest.approx(played.faults.doubled_records, abs=3)
    assert heard.counts.samples == 12_000
    assert heard.counts.missing_samples == 0


def test_swapped_records_come_one_after_the_next():
    played = played_over(seconds=20.0, swap=0.05)
    parser = FrameParser()
    said = [message for chunk in played.chunks for message in parser.feed(chunk.data)]
    seqs = [message.seq for message in said if isinstance(message, Samples)]
    assert seqs != sorted(seqs)
    backwards = sum(1 for one, after in pairwise(seqs) if after < one)
    assert backwards == pytest.approx(played.faults.swapped_records, abs=2)
    assert backwards > 20
    assert set(seqs) == set(range(0, 4000, 2))


def test_merged_chunks_lose_nothing(hear):
    whole, played = clean(), played_over(merge=0.3)
    ours = b"".join(chunk.data for chunk in played.chunks)
    assert b"".join(chunk.data for chunk in whole.chunks).startswith(ours)
    assert len(played.chunks) + played.faults.merged_chunks == len(whole.chunks)
    assert played.faults.merged_chunks == pytest.approx(0.3 * 6000, rel=0.1)
    assert hear(played.chunks).counts.missing_samples == 0


def test_late_chunks_hold_up_all_behind_them_and_arrive_in_order(hear):
    played = played_over(late_one_in=500, late_s=0.4)
    stamps = np.array([chunk.host_s for chunk in played.chunks])
    assert (np.diff(stamps) >= 0.0).all()
    heard = hear(played.chunks)
    delays = heard.host_s - 100.0 - heard.t_s
    assert delays.max() == pytest.approx(0.41, abs=0.005)
    assert (delays > 0.02).mean() == pytest.approx(0.4 / 5.0, abs=0.02)
    assert played.faults.late_chunks == 12
    assert heard.counts.missing_samples == 0


def test_the_same_plan_and_seed_do_the_same_damage():
    plan = LinkPlan(drop=0.1, double=0.1, swap=0.1, bit_error_rate=1e-3, merge=0.2)
    records = [[Sent(bytes([k % 251 + 1] * 20) + b"\x00", 2)] for k in range(400)]

    def carry(seed: int) -> list[object]:
        link = FaultyLink(plan, seed)
        return [*(link.carry(k / 100, list(sent)) for k, sent in enumerate(records)), link.faults]

    assert carry(1) == carry(1)
    assert carry(1) != carry(2)
