import os
import signal
import threading
import time

from sims.disk.beside import LATE_S, Beside, Late
from sims.disk.judging import MOST_AGAIN, Tried, judged

MOST_LOST_S = 0.1
STOPPED_S = 0.1
PUNCTUAL, LATE = Late(0.9 * LATE_S), Late(1.1 * LATE_S)


def _of(*tries: Tried):
    return judged(lambda again: tries[min(again, len(tries) - 1)], MOST_LOST_S)


def test_a_loss_on_a_machine_that_was_there_counts_at_once():
    assert _of(Tried("a", 0.11, PUNCTUAL), Tried("b", 0.0, PUNCTUAL)).what == "a"


def test_a_loss_while_the_machine_slept_is_tried_again_and_counted():
    came = _of(Tried("a", 0.11, LATE), Tried("b", 0.12, LATE), Tried("c", 0.02, LATE))
    assert (came.what, came.again) == ("c", 2)
    assert "20 ms lost" in str(came)
    assert "2 times" in str(came)


def test_a_small_loss_counts_whatever_the_machine_did():
    assert _of(Tried("a", 0.1, LATE), Tried("b", 0.0, PUNCTUAL)).what == "a"


def test_what_always_loses_is_no_machines_fault_in_the_end():
    came = _of(Tried("a", 0.11, LATE))
    assert came.lost_s > MOST_LOST_S
    assert came.again == MOST_AGAIN


def test_damage_counts_in_whichever_try():
    assert not _of(Tried("a", 0.11, LATE, whole=False), Tried("b", 0.0, LATE)).whole


def test_a_machine_that_stands_still_is_seen_to_be_late(tmp_path):
    with Beside(tmp_path) as beside:
        begun_s = time.monotonic()
        os.kill(beside.process_id, signal.SIGSTOP)
        threading.Event().wait(STOPPED_S)
        os.kill(beside.process_id, signal.SIGCONT)
        ended_s = time.monotonic()
        late = beside.late(begun_s, ended_s)
        assert late.line_s > 0.8 * STOPPED_S
        assert late.excuses
        # Long before that there was nobody to be late.
        assert beside.late(begun_s - 60.0, begun_s - 59.0) == Late(0.0)
