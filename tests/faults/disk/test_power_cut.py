"""The power goes while a session is recorded: 1.1 seconds at most are lost.

Nothing is too much meanwhile: an alarm is synced at once, and so would be all before it.
"""

import math
import random
import signal
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from coach.errors import FileError
from sims.disk.beside import Beside
from sims.disk.faulty import NO_SYNC, asked, failing
from sims.disk.judging import Tried, judged, told_of
from sims.disk.loop_disk import LoopDisk, loops_are_refused
from sims.disk.pressing_glove import PressingGlove

MOST_LOST_S = 1.1
RATE_HZ = 200.0
BEGINS_WITHIN_S = 40.0
#: Long enough for half a dozen syncs.
RECORDED_S = 3.5


def _cut(warm, folder, kept, after_s, environment=None) -> tuple[float, float]:
    """Record on a disk of its own, cut its power; return the seconds lost, and when it was cut."""
    folder.mkdir()
    with LoopDisk(folder) as disk, PressingGlove(presses=False) as glove:
        path = disk.at / "a.rec"
        victim = warm.coach(
            ["record", glove.address, "-o", str(path)], folder / "said.txt", environment
        )
        at_s = glove.until_worn_for(after_s, BEGINS_WITHIN_S)
        disk.cut_power()
        _kill(victim)
        disk.unmount()
        disk.mount()
        try:
            return glove.lost_s(kept(path), at_s), at_s
        except FileError:  # there is nothing, or nothing of it is left
            return glove.lost_s(b"", at_s), at_s


@pytest.mark.punctual
def test_38a_the_power_of_a_real_disk_is_cut(tmp_path, warm, kept, told):
    refused = loops_are_refused(tmp_path / "probe")
    if refused:  # test_38c shows the same by what is asked of the disk, and when
        told.tried(0)
        told.saw(f"no disk of one's own here ({refused})")
        return
    chance = random.Random(38)
    moments_s = [chance.uniform(1.5, 3.0) for _ in range(3)]

    def cut(number, after_s, again) -> Tried:
        lost_s, at_s = _cut(warm, tmp_path / f"{number}-{again}", kept, after_s)
        return Tried(f"cut after {after_s:.2f} s", lost_s, beside.late(at_s - lost_s, at_s))

    with Beside(tmp_path) as beside, ThreadPoolExecutor() as pool:
        cuts = [
            pool.submit(judged, partial(cut, number, after_s), MOST_LOST_S)
            for number, after_s in enumerate(moments_s)
        ]
        tried = [each.result() for each in cuts]
    worst = max(tried, key=lambda one: one.lost_s)
    told.tried(len(tried))
    told.lost(math.ceil(max(0.0, worst.lost_s - MOST_LOST_S) * RATE_HZ))
    told.saw(f"at most, {worst}; in all, {told_of(tried)}")
    assert worst.lost_s <= MOST_LOST_S, str(worst)


def test_38b_where_nothing_is_synced_more_is_lost(tmp_path, warm, kept, told):
    refused = loops_are_refused(tmp_path / "probe")
    if refused:
        told.tried(0)
        told.saw(f"no disk of one's own here ({refused})")
        return
    lost_s, _ = _cut(warm, tmp_path / "unsynced", kept, 2.0, NO_SYNC)
    told.saw(f"without syncs {lost_s:.2f} s are lost")
    assert lost_s > MOST_LOST_S


@pytest.mark.punctual
def test_38c_whenever_the_power_goes_what_was_synced_is_enough(tmp_path, warm, kept, told):
    moments: list[int] = []

    def cut(again) -> Tried:
        folder = tmp_path / str(again)
        folder.mkdir()
        lost = _lost_at_worst_moments(warm, folder, kept)
        moments.append(len(lost))
        lost_s, cut_s = max(lost)
        return Tried("cut at the worst moment", lost_s, beside.late(cut_s - lost_s, cut_s))

    with Beside(tmp_path) as beside:
        tried = judged(cut, MOST_LOST_S)
    told.tried(moments[-1])
    told.saw(str(tried))
    assert tried.lost_s <= MOST_LOST_S, str(tried)
    assert moments[-1] >= 4


def _lost_at_worst_moments(warm, folder, kept) -> list[tuple[float, float]]:
    """Return what would be lost at each of the worst moments of a recording, and that moment."""
    path, log = folder / "a.rec", folder / "calls"
    with PressingGlove(presses=False) as glove:
        victim = warm.coach(
            ["record", glove.address, "-o", str(path)], folder / "said.txt",
            failing("/a.rec", log=log),
        )  # fmt: skip
        ended_s = glove.until_worn_for(RECORDED_S, BEGINS_WITHIN_S)
        _kill(victim)
        calls = [call for call in asked(log) if call.ended_s <= ended_s]
        return [
            (_lost_s(calls, path, glove, cut_s, kept, folder / "left.rec"), cut_s)
            for cut_s in _worst_moments_s(calls, ended_s)
        ]


def _kill(victim) -> None:
    victim.kill()
    assert victim.wait() == -signal.SIGKILL, victim.said


def _worst_moments_s(calls, ended_s) -> list[float]:
    """Return the moments just before a sync is done: the one before it is longest ago then."""
    done_s = [call.ended_s - 1e-6 for call in calls if call.what == "sync" and call.result == 0]
    return [*done_s[1:], ended_s]


def _lost_s(calls, path, glove, cut_s, kept, left) -> float:
    """Return what would be lost if at ``cut_s`` the disk had only what it has said it has."""
    safe_s = max(
        call.began_s
        for call in calls
        if call.what == "sync" and call.result == 0 and call.ended_s <= cut_s
    )
    size = sum(call.result for call in calls if call.what == "write" and call.ended_s <= safe_s)
    left.write_bytes(path.read_bytes()[:size])
    return glove.lost_s(kept(left), cut_s)
