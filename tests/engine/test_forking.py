"""What a forked child makes comes as it was made, and nothing of it stays, however it ends."""

import itertools
import mmap
import os
import pickle
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest

from coach.engine import forking
from coach.engine.forking import ChildLostError, from_child, processor_is_free

if sys.platform != "linux":
    pytest.skip("there a child is never forked", allow_module_level=True)


def own_number_and(values: Iterator[object]) -> Iterator[object]:
    """Yield first who makes them."""
    yield os.getpid()
    yield from values


def numbers_that_end_by(end, at: int) -> Iterator[int]:
    for number in range(100):
        if number == at:
            end()
        yield number


def is_gone(pid: int) -> bool:
    """Whether there is no such process, not even one that waits to be asked how it ended."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def taken(values: Iterator[object]) -> list[object]:
    """Return what comes before the child is lost."""
    found: list[object] = []
    with pytest.raises(ChildLostError):
        found.extend(values)
    return found


def in_a_program(text: str, *words: str) -> subprocess.Popen[str]:
    """Start a program of its own, which has one thread and the terminal's signals to itself."""
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(text), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def test_what_it_makes_comes_in_its_order_and_as_it_was():
    made = [None, "word", {"a": (1, 2.5)}, b"", np.arange(400_000.0), [np.nan] * 3]
    came = list(from_child(lambda: made, pickle.dumps))
    assert came[:4] == made[:4]
    assert np.array_equal(came[4], made[4])
    assert came[4].flags.writeable
    assert np.isnan(came[5]).all()


def test_one_that_makes_nothing_has_come_to_its_end():
    assert list(from_child(tuple, pickle.dumps)) == []


def test_when_all_has_come_nothing_of_it_is_left():
    before = os.listdir("/proc/self/fd")
    pid, *rest = from_child(lambda: own_number_and(iter("ab")), pickle.dumps)
    assert rest == ["a", "b"]
    assert pid != os.getpid()
    assert is_gone(pid)
    assert os.listdir("/proc/self/fd") == before


def test_when_nobody_wants_more_nothing_of_it_is_left():
    with closing(from_child(lambda: own_number_and(itertools.count()), pickle.dumps)) as values:
        pid = next(values)
        assert next(values) == 0
        assert not is_gone(pid)
    assert is_gone(pid)


@pytest.mark.parametrize("at", [0, 1, 57, 99])
def test_one_that_is_killed_has_told_the_truth_until_then(at):
    def make():
        return numbers_that_end_by(lambda: os.kill(os.getpid(), signal.SIGKILL), at)

    assert taken(from_child(make, pickle.dumps)) == list(range(at))


def test_one_that_is_killed_in_the_midst_of_a_value_has_not_told_it(monkeypatch):
    last = pickle.dumps("the last")

    def half(pipe: int, data: bytes) -> None:
        if data == last:
            os.write(pipe, data[:5])
            os.kill(os.getpid(), signal.SIGKILL)
        os.write(pipe, data)

    monkeypatch.setattr(forking, "_write", half)
    assert taken(from_child(lambda: ["a", "b", "the last", "c"], pickle.dumps)) == ["a", "b"]


def test_one_that_fails_says_nothing_about_it_to_anybody(capfd):
    def fail():
        raise RuntimeError("of the child alone")

    assert taken(from_child(lambda: numbers_that_end_by(fail, 4), pickle.dumps)) == [0, 1, 2, 3]
    assert capfd.readouterr() == ("", "")


def test_one_that_hangs_is_not_waited_for(monkeypatch):
    def make():
        return own_number_and(numbers_that_end_by(signal.pause, 2))

    values = from_child(make, pickle.dumps)
    pid = next(values)
    assert [next(values), next(values)] == [0, 1]
    monkeypatch.setattr(forking, "HUNG_AFTER_S", 0.05)
    assert taken(values) == []
    assert is_gone(pid)


def test_where_the_system_makes_no_child_it_is_lost_before_it_begins(monkeypatch):
    def no_room():
        raise OSError("no room for another process")

    monkeypatch.setattr(os, "fork", no_room)
    before = os.listdir("/proc/self/fd")
    assert taken(from_child(lambda: "ab", pickle.dumps)) == []
    assert os.listdir("/proc/self/fd") == before


def test_it_is_never_further_ahead_than_its_pipe_holds():
    each, at = 1 << 20, mmap.mmap(-1, 8)

    def make():
        for number in range(40):
            at[:8] = number.to_bytes(8, "little")
            yield bytes(each)

    values = from_child(make, pickle.dumps)
    # What is being read, what the pipe holds, and what is being made.
    ahead = [int.from_bytes(at[:8], "little") - number for number, _ in enumerate(values)]
    assert len(ahead) == 40
    assert max(ahead) <= 3


def test_it_hears_no_signal_and_runs_no_handler_of_ours():
    heard = []
    kinds = signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGUSR1, signal.SIGWINCH

    def make():
        for kind in kinds:
            os.kill(os.getpid(), kind)
            yield list(heard)

    before = {kind: signal.signal(kind, lambda *_: heard.append(1)) for kind in kinds}
    ours = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    try:
        assert list(from_child(make, pickle.dumps)) == [[]] * len(kinds)
        assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == ours
        os.kill(os.getpid(), signal.SIGUSR1)
        assert heard == [1]
    finally:
        for kind, handler in before.items():
            signal.signal(kind, handler)


#: Tells its own number and its child's, and then takes value after value.
ENDLESS = """
    import atexit, itertools, os, pickle, sys
    from coach.engine.forking import from_child

    atexit.register(print, "the exit", flush=True)
    def make():
        yield os.getpid()
        yield from itertools.repeat(bytes(100_000))
    try:
        for value in from_child(make, pickle.dumps):
            if isinstance(value, int):
                print(value, flush=True)
    except KeyboardInterrupt:
        print("Ctrl-C", flush=True)
    finally:
        print("the end", flush=True)
"""


def test_it_ends_when_its_parent_is_killed():
    with in_a_program(ENDLESS) as parent:
        assert int(parent.stdout.readline()) != parent.pid
        parent.kill()
        # It holds the other end of this as long as it lives.
        assert parent.communicate(timeout=60) == ("", "")


def test_ctrl_c_is_told_once_and_what_is_due_at_the_exit_is_done_once():
    with in_a_program(ENDLESS) as parent:
        child = int(parent.stdout.readline())
        os.killpg(parent.pid, signal.SIGINT)
        assert parent.communicate(timeout=60) == ("Ctrl-C\nthe end\nthe exit\n", "")
    assert parent.returncode == 0
    assert is_gone(child)


def test_only_a_program_of_one_thread_may():
    program = """
        import threading
        from coach.engine.forking import can_fork

        told = [can_fork()]
        over = threading.Event()
        thread = threading.Thread(target=over.wait)
        thread.start()
        told.append(can_fork())
        over.set()
        thread.join()
        print(*told, can_fork())
    """
    with in_a_program(program) as asked:
        assert asked.communicate(timeout=60) == ("True False True\n", "")


@pytest.mark.parametrize(
    ("processors", "at_work", "free"),
    [({0, 1}, 0.3, True), ({0, 1}, 1.9, True), ({0, 1}, 2.4, False), ({3}, 0.0, False)],
)
def test_a_processor_is_free_where_others_leave_one(monkeypatch, processors, at_work, free):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: processors)
    monkeypatch.setattr(os, "getloadavg", lambda: (at_work, 5.0, 5.0))
    assert processor_is_free() is free
