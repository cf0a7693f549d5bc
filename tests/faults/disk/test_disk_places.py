"""A folder that may not be written to, and a file or a whole disk that goes away."""

import re
import time
from pathlib import Path

import pytest

from coach.recordings.reader import open_recording
from sims.disk.loop_disk import LoopDisk, loops_are_refused
from sims.disk.pressing_glove import PressingGlove

NOTICED_S = 2.0
OFFERED = re.compile(r"keep it in (.+)$")


def _refused(warm, folder, tmp_path, told) -> None:
    """Ask for a recording in a folder that takes none, then do as the sentence offers."""
    with PressingGlove() as glove:
        words = ["record", glove.address, "--seconds", "1", "-o"]
        asked = warm.coach([*words, str(folder / "a.rec")], tmp_path / "refused.txt")
        assert asked.wait() == 1
        # Before the start: the device was not even opened.
        assert glove.greeted_s is None
        assert len(asked.said.strip().splitlines()) == 1
        assert str(folder / "a.rec") in asked.said
        offered = OFFERED.search(asked.said.strip())
        assert offered
        path = Path(offered[1]) / "a.rec"
        assert not path.is_relative_to(folder)
        again = warm.coach([*words, str(path)], tmp_path / "again.txt")
        assert again.wait() == 0
    assert open_recording(path).damage.whole
    told.saw("refused before the start, and another folder offered")


@pytest.mark.usefixtures("own_folder")
def test_35a_a_folder_that_takes_no_file(tmp_path, warm, told):
    # The kernel's own: not even root makes a file there.
    _refused(warm, Path("/sys/kernel"), tmp_path, told)


@pytest.mark.usefixtures("own_folder")
def test_35b_a_disk_that_may_only_be_read(tmp_path, warm, told):
    refused = loops_are_refused(tmp_path / "probe")
    if refused:  # test_35a shows the same
        told.tried(0)
        told.saw(f"no disk of one's own here ({refused})")
        return
    with LoopDisk(tmp_path) as disk:
        disk.unmount()
        disk.mount("ro")
        _refused(warm, disk.at, tmp_path, told)


def _noticed(victim, glove, until, told, sentence, within_s=60.0) -> float:
    """Wait until a person reads of it, then let two more presses be felt and end."""
    took_s = until(lambda: sentence in victim.said, within_s)
    told.saw(f"noticed after {took_s:.1f} s")
    pulses = len(glove.pulses_s)
    until(lambda: len(glove.pulses_s) >= pulses + 2)
    ended_s = time.monotonic()
    assert victim.end() == 0
    return ended_s


@pytest.mark.punctual
def test_36a_the_file_is_deleted(tmp_path, practise, glove, until, kept, told):
    path = tmp_path / "a.rec"
    victim = practise(path)
    until(lambda: len(glove.pulses_s) >= 1)
    path.unlink()
    gone_s = time.monotonic()
    ended_s = _noticed(victim, glove, until, told, "deleted or moved", NOTICED_S)
    second = tmp_path / "a-2.rec"
    assert str(second) in victim.said
    assert open_recording(second).damage.whole
    # From the moment it was gone, all is kept again.
    found = kept(second)
    assert glove.lost_s(found, ended_s) <= 0.1
    assert glove.first_kept_s(found) <= glove.next_sent_s(gone_s)
    told.lost(0)


def test_36b_the_file_is_moved(tmp_path, practise, glove, until, kept, told):
    path, elsewhere = tmp_path / "a.rec", tmp_path / "elsewhere.rec"
    victim = practise(path)
    until(lambda: len(glove.pulses_s) >= 1)
    path.rename(elsewhere)
    ended_s = _noticed(victim, glove, until, told, "deleted or moved")
    assert glove.lost_s(kept(elsewhere, tmp_path / "a-2.rec"), ended_s) <= 0.1
    told.lost(0)


def test_36c_the_disk_is_torn_out(tmp_path, practise, glove, until, kept, own_folder, told):
    refused = loops_are_refused(tmp_path / "probe")
    if refused:  # tests 32a, 33a and 36a show each part of it
        told.tried(0)
        told.saw(f"no disk of one's own here ({refused})")
        return
    with LoopDisk(tmp_path) as disk:
        path = disk.at / "a.rec"
        victim = practise(path)
        until(lambda: len(glove.pulses_s) >= 1)
        torn_s = time.monotonic()
        disk.cut_power()
        ended_s = _noticed(victim, glove, until, told, "it goes on in")
        second = own_folder / "recordings" / "a-2.rec"
        assert str(second) in victim.said
        found = kept(second)
        assert glove.lost_s(found, ended_s) <= 0.1
        assert glove.first_kept_s(found) <= glove.next_sent_s(torn_s)
        disk.unmount()
        disk.mount()
        # And what was before that is on the disk, once it is put in again.
        assert glove.lost_s(kept(path, second), ended_s) <= 0.1
    told.lost(0)


def test_36d_the_folder_is_no_longer_the_disk(tmp_path, practise, glove, until, kept, told):
    refused = loops_are_refused(tmp_path / "probe")
    if refused:  # test_36b shows the same: the name leads elsewhere
        told.tried(0)
        told.saw(f"no disk of one's own here ({refused})")
        return
    with LoopDisk(tmp_path) as disk:
        path = disk.at / "a.rec"
        victim = practise(path)
        until(lambda: len(glove.pulses_s) >= 1)
        disk.pull_out()
        ended_s = _noticed(victim, glove, until, told, "deleted or moved")
        second = kept(disk.at / "a-2.rec")
        disk.mount()
        first = kept(path)
    assert glove.lost_s(second, ended_s) <= 0.1
    assert glove.first_kept_s(second) <= glove.last_kept_s(first) + 0.02
    told.lost(0)
