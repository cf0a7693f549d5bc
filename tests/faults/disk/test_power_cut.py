"""The power goes while a session is recorded: 1.1 seconds at most are lost.

Nothing is too much meanwhile: an alarm is synced at once, and so would be all before it.
"""

import math
import random
from concurrent.futures import ThreadPoolExecutor

import pytest

from coach.errors import FileError
from sims.disk.faulty import NO_SYNC, asked, failing
from sims.disk.loop_disk import LoopDisk, loops_are_refused
from sims.disk.pressing_glove import PressingGlove

MOST_LOST_S = 1.1
RATE_HZ = 200.0
BEGINS_WITHIN_S = 40.0


def _cut(warm, folder, kept, after_s, environment=None) -> float:
    """Record on a disk of its own, cut its power, look what is there; return the seconds lost."""
    folder.mkdir()
    with LoopDisk(folder) as disk, PressingGlove(presses=False) as glove:
        path = disk.at / "a.rec"
        victim = warm.coach(
            ["record", glove.address, "-o", str(path)], folder / "said.txt", environment
        )
        at_s = glove.until_worn_for(after_s, BEGINS_WITHIN_S)
        disk.cut_power()
        victim.let_go()
        disk.unmount()
        disk.mount()
        try:
            return glove.lost_s(kept(path), at_s)
        except FileError:  # there is nothing, or nothing of it is left
            return glove.lost_s(b"", at_s)


@pytest.mark.punctual
def test_38a_the_power_of_a_real_disk_is_cut(tmp_path, warm, kept, told):
    refused = loops_are_refused(tmp_path / "probe")
    if refused:  # test_38c shows the same by what is asked of the disk, and when
        told.tried(0)
        told.saw(f"no disk of one's own here ({refused})")
        return
    chance = random.Random(38)
    moments_s = [chance.uniform(1.5, 3.0) for _ in range(3)]
    with ThreadPoolExecutor() as pool:
        cuts = [
            pool.submit(_cut, warm, tmp_path / str(number), kept, moment_s)
            for number, moment_s in enumerate(moments_s)
        ]
        lost_s = [cut.result() for cut in cuts]
    told.tried(len(lost_s))
    told.lost(math.ceil(max(0.0, max(lost_s) - MOST_LOST_S) * RATE_HZ))
    told.saw(f"{max(lost_s):.2f} s lost at most")
    assert max(lost_s) <= MOST_LOST_S


def test_38b_where_nothing_is_synced_more_is_lost(tmp_path, warm, kept, told):
    refused = loops_are_refused(tmp_path / "probe")
    if refused:
        told.tried(0)
        told.saw(f"no disk of one's own here ({refused})")
        return
    lost_s = _cut(warm, tmp_path / "unsynced", kept, 2.0, NO_SYNC)
    told.saw(f"without syncs {lost_s:.2f} s are lost")
    assert lost_s > MOST_LOST_S


@pytest.mark.punctual
def test_38c_whenever_the_power_goes_what_was_synced_is_enough(tmp_path, warm, kept, told):
    path, log = tmp_path / "a.rec", tmp_path / "calls"
    with PressingGlove(presses=False) as glove:
        victim = warm.coach(
            ["record", glove.address, "-o", str(path)], tmp_path / "said.txt",
            failing("/a.rec", log=log),
        )  # fmt: skip
        ended_s = glove.until_worn_for(5.0, BEGINS_WITHIN_S)
        victim.kill()
        victim.wait()
        calls = [call for call in asked(log) if call.ended_s <= ended_s]
        lost_s = [
            _lost_s(calls, path, glove, cut_s, kept, tmp_path / "left.rec")
            for cut_s in _worst_moments_s(calls, ended_s)
        ]
    told.tried(len(lost_s))
    told.saw(f"at the worst moments {max(lost_s):.2f} s are lost")
    assert max(lost_s) <= MOST_LOST_S
    assert len(lost_s) >= 4


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
