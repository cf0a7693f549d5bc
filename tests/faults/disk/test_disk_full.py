"""A disk that has no room, or takes less than it is given."""

import os
import resource
import time

import pytest

from coach.recordings.reader import open_recording
from sims.disk.faulty import failing
from sims.disk.loop_disk import mounting_is_refused, small_disk, unmount

UNLIMITED = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
ALARM_S = 0.1


def _room(at) -> int:
    found = os.statvfs(at)
    return found.f_bavail * found.f_frsize


def _practised_while_full(victim, glove, path, until, valid, told, fill, free):
    """Let the disk be full for some presses, then free again, then end."""
    until(lambda: path.stat().st_size > 2000)
    fill()
    until(lambda: "The disk is full" in victim.said)
    full_s = time.monotonic()
    # Practice goes on: the live line and the alarm of two presses from now on.
    until(lambda: sum(late < 1.0 for late in glove.latencies_s(full_s)) >= 2)
    worst_s = max(glove.latencies_s(full_s)[:2])
    assert worst_s <= ALARM_S
    told.alarm(worst_s)
    assert valid(path)
    free()
    until(lambda: "kept again" in victim.said)
    pulses = len(glove.pulses_s)
    until(lambda: len(glove.pulses_s) > pulses)
    ended_s = time.monotonic()
    assert victim.end() == 0
    told.saw("the disk is full: practice goes on")
    return ended_s


@pytest.mark.punctual
def test_30a_a_small_disk_that_fills_up(tmp_path, practise, glove, until, kept, valid, told):
    at = tmp_path / "small"
    refused = mounting_is_refused(at)
    if refused:  # test_30b shows the same by a limit on the file
        told.tried(0)
        told.saw(f"no small disk here ({refused})")
        return
    small_disk(at, 512)
    try:
        filler = at / "filler"

        def fill() -> None:
            with filler.open("wb", buffering=0) as file:
                while room := _room(at):
                    file.write(bytes(min(room, 4096)))

        path = at / "a.rec"
        ended_s = _practised_while_full(
            practise(path), glove, path, until, valid, told, fill, filler.unlink
        )
        lost_s = glove.lost_s(kept(path), ended_s)
        damage = open_recording(path).damage
    finally:
        unmount(at)
    assert damage.whole
    assert lost_s <= 0.1
    told.lost(0)


@pytest.mark.punctual
def test_30b_a_file_that_may_not_grow(tmp_path, practise, glove, until, kept, valid, told):
    path = tmp_path / "a.rec"
    victim = practise(path)

    def limit(size) -> None:
        resource.prlimit(victim.process_id, resource.RLIMIT_FSIZE, size)

    ended_s = _practised_while_full(
        victim, glove, path, until, valid, told,
        lambda: limit((path.stat().st_size + 777, resource.RLIM_INFINITY)),
        lambda: limit(UNLIMITED),
    )  # fmt: skip
    assert open_recording(path).damage.whole
    assert glove.lost_s(kept(path), ended_s) <= 0.1
    told.lost(0)


def test_30c_a_session_that_ends_while_the_disk_is_full(tmp_path, practise, until, valid, told):
    path = tmp_path / "a.rec"
    victim = practise(path)
    until(lambda: path.stat().st_size > 2000)
    most = path.stat().st_size + 777
    resource.prlimit(victim.process_id, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
    until(lambda: "The disk is full" in victim.said)
    assert victim.end() == 0
    assert valid(path)
    assert not open_recording(path).damage.ended
    told.saw("what fitted is whole")


def test_31a_a_disk_that_takes_seven_bytes_at_a_time(tmp_path, practise, glove, until, kept, told):
    path = tmp_path / "a.rec"
    victim = practise(path, failing("a.rec", takes=7))
    until(lambda: len(glove.pulses_s) >= 3)
    ended_s = time.monotonic()
    assert victim.end() == 0
    assert open_recording(path).damage.whole
    assert glove.lost_s(kept(path), ended_s) <= 0.1
    told.lost(0)
    told.saw("every short write is completed")


def test_31b_a_write_that_is_short_for_good_is_cut_back(tmp_path, practise, until, valid, told):
    path = tmp_path / "a.rec"
    victim = practise(path)
    until(lambda: path.stat().st_size > 2000)
    most = path.stat().st_size + 777
    resource.prlimit(victim.process_id, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
    until(lambda: "The disk is full" in victim.said)
    # The system has written up to the limit, into the midst of a record.
    assert most - 200 < path.stat().st_size < most
    assert valid(path)
    resource.prlimit(victim.process_id, resource.RLIMIT_FSIZE, UNLIMITED)
    until(lambda: "kept again" in victim.said)
    assert victim.end() == 0
    assert open_recording(path).damage.whole
    told.lost(0)
