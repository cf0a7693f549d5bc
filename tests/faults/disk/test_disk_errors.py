"""A disk that fails, lies about what it kept, or takes seconds over it."""

import statistics
import time

import pytest

from coach.recordings.reader import open_recording
from sims.disk.faulty import asked, failing
from sims.disk.loop_disk import LoopDisk, loops_are_refused
from sims.disk.pressing_glove import PressingGlove
from sims.disk.tracing import injected, tracing_is_refused

ALARM_S = 0.1


def _goes_on(victim, glove, until) -> float:
    """Let two more presses be felt, then end the session; return when it ended."""
    until(lambda: "it goes on in" in victim.said)
    pulses = len(glove.pulses_s)
    until(lambda: len(glove.pulses_s) >= pulses + 2)
    ended_s = time.monotonic()
    assert victim.end() == 0
    return ended_s


def test_32a_writes_fail_and_a_new_segment_goes_on(tmp_path, practise, glove, until, kept, told):
    first, second = tmp_path / "a.rec", tmp_path / "a-2.rec"
    victim = practise(first, failing("/a.rec", write_fails_at=25))
    ended_s = _goes_on(victim, glove, until)
    assert "Input/output error" in victim.said
    assert str(second) in victim.said
    assert glove.lost_s(kept(first, second), ended_s) <= 0.1
    assert open_recording(second).damage.whole
    headers = open_recording(first).header, open_recording(second).header
    assert headers[0].session_id == headers[1].session_id
    assert (headers[0].segment, headers[1].segment) == (1, 2)
    told.lost(0)
    told.saw("it goes on in a new segment")


def test_32b_the_system_says_that_a_write_failed(tmp_path, practise, glove, until, kept, told):
    first, second = tmp_path / "a.rec", tmp_path / "a-2.rec"
    victim = practise(first)
    refused = tracing_is_refused(victim.process_id)
    if refused:  # test_32a shows the same
        told.tried(0)
        told.saw(f"no tracing here ({refused})")
        return
    with injected(victim.process_id, first, "write", "error=EIO", tmp_path / "calls"):
        until(lambda: second.exists())
    ended_s = _goes_on(victim, glove, until)
    assert "INJECTED" in (tmp_path / "calls").read_text()
    assert glove.lost_s(kept(first, second), ended_s) <= 0.1
    assert open_recording(second).damage.whole
    told.lost(0)


def test_33a_a_sync_that_failed_is_never_believed_again(
    tmp_path, practise, glove, until, kept, told
):
    first, second, log = tmp_path / "a.rec", tmp_path / "a-2.rec", tmp_path / "calls"
    # As real disks do: it fails once, throws the pages away, and says yes from then on.
    victim = practise(first, failing("/a.rec", sync_fails_at=3, log=log))
    ended_s = _goes_on(victim, glove, until)
    assert "Input/output error" in victim.said
    calls = asked(log)
    syncs = [call.result for call in calls if call.what == "sync"]
    assert syncs == [0, 0, -1]
    # What the last good sync did not cover may be gone: all of that stands in the second file.
    good_s = [call.began_s for call in calls if call.what == "sync" and call.result == 0][-1]
    safe = sum(call.result for call in calls if call.what == "write" and call.ended_s <= good_s)
    survived = tmp_path / "survived.rec"
    survived.write_bytes(first.read_bytes()[:safe])
    assert safe < first.stat().st_size
    assert glove.lost_s(kept(survived, second), ended_s) <= 0.1
    assert open_recording(second).damage.whole
    told.lost(0)
    told.saw("what memory holds is written elsewhere")


def test_33b_the_system_says_that_a_sync_failed(tmp_path, practise, glove, until, kept, told):
    first, second, log = tmp_path / "a.rec", tmp_path / "a-2.rec", tmp_path / "calls"
    victim = practise(first)
    refused = tracing_is_refused(victim.process_id)
    if refused:  # test_33a shows the same
        told.tried(0)
        told.saw(f"no tracing here ({refused})")
        return
    with injected(victim.process_id, first, "fdatasync", "error=EIO:when=1", log):
        ended_s = _goes_on(victim, glove, until)
    calls = [line for line in log.read_text().splitlines() if "fdatasync" in line]
    assert len(calls) == 1
    assert "INJECTED" in calls[0]
    assert glove.lost_s(kept(first, second), ended_s) <= 0.1
    told.lost(0)


def test_33c_another_disk_is_trusted_more(tmp_path, practise, glove, until, kept, own_folder, told):
    refused = loops_are_refused(tmp_path / "probe")
    if refused:  # on one disk alone there is no other
        told.tried(0)
        told.saw(f"no disk of one's own here ({refused})")
        return
    with LoopDisk(tmp_path) as disk:
        first, second = disk.at / "a.rec", own_folder / "recordings" / "a-2.rec"
        victim = practise(first, failing("/a.rec", sync_fails_at=3))
        ended_s = _goes_on(victim, glove, until)
        assert str(second) in victim.said
        assert glove.lost_s(kept(first, second), ended_s) <= 0.1
    told.lost(0)


@pytest.mark.punctual
def test_34_a_write_that_takes_five_seconds(tmp_path, warm, practise, glove, until, kept, told):
    path, beside = tmp_path / "a.rec", tmp_path / "beside.rec"
    with PressingGlove() as calm_glove:
        calm = warm.coach(["record", calm_glove.address, "-o", str(beside)], tmp_path / "calm.txt")
        victim = practise(path, failing("/a.rec", stalls_at=25, stalls_s=5.0))
        until(lambda: "does not answer" in victim.said)
        noticed_s = time.monotonic()
        until(lambda: "kept again" in victim.said)
        over_s = time.monotonic()
        assert over_s - noticed_s > 2.0
        assert calm.end() == 0
        usual_s = calm_glove.latencies_s(0.0, over_s - 1.0)
    assert victim.end() == 0
    late_s = glove.latencies_s(noticed_s - 2.0, over_s - 0.2)
    assert len(late_s) >= 8
    assert max(late_s) <= ALARM_S
    # As without it, but for what a machine does by itself.
    assert statistics.median(late_s) <= statistics.median(usual_s) + 0.005
    assert glove.lost_s(kept(path), over_s) <= 0.1
    assert open_recording(path).damage.whole
    told.alarm(max(late_s))
    told.lost(0)
    told.saw(
        f"median {1000 * statistics.median(late_s):.1f} ms, "
        f"without the stall {1000 * statistics.median(usual_s):.1f} ms"
    )
