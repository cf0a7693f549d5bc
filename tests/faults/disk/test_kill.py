"""kill -9 of whatever process, at any moment: a tenth of a second at most is lost."""

import math

import pytest

from sims.disk.judging import told_of
from sims.disk.kills import MOST_LOST_S, kills_of_commands, kills_of_engines, kills_of_windows

RATE_HZ = 200.0


def _small(kills, told) -> None:
    tried = list(kills)
    worst = max(tried, key=lambda one: one.lost_s)
    told.tried(len(tried))
    told.lost(math.ceil(max(0.0, worst.lost_s - MOST_LOST_S) * RATE_HZ))
    told.saw(f"at most, {worst}; in all, {told_of(tried)}")
    assert all(one.whole for one in tried)
    assert worst.lost_s <= MOST_LOST_S, str(worst)


@pytest.mark.punctual
@pytest.mark.timeout(240)
def test_37a_the_one_process_of_a_command_is_killed(tmp_path, warm, told):
    _small(kills_of_commands(warm, tmp_path, 8, seed=37), told)


@pytest.mark.punctual
def test_37b_the_engine_of_a_window_is_killed(tmp_path, told):
    _small(kills_of_engines(tmp_path, 2, seed=38), told)


@pytest.mark.punctual
def test_37c_the_window_is_killed_and_its_engine_keeps_the_session(tmp_path, told):
    _small(kills_of_windows(tmp_path, 2, seed=39), told)
