"""Before others: what has to be in time does not wait for what a machine is busy with besides."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

#: The least urgent of those that the system runs before all common work.
_REAL_TIME: Final = 1
#: What sound servers give themselves, where real time is not to be had.
_NICE: Final = -11
#: A thread that has work for longer lets another one of its own process have a turn.
_TURN_S: Final = 0.0005
_THREADS: Final = Path("/proc/self/task")


def go_first(thread: int = 0) -> None:
    """Let a thread (0: this one), and those that it starts from now on, run before others.

    On Linux that takes a right which many machines give to those who work with sound; without it
    nothing changes. Where there is but one processor nothing goes so far before that a window
    could not be used any more.
    """
    with suppress(AttributeError, OSError):
        if len(os.sched_getaffinity(0)) > 1:
            os.sched_setscheduler(thread, os.SCHED_RR, os.sched_param(_REAL_TIME))
            return
    with suppress(AttributeError, OSError):
        os.setpriority(os.PRIO_PROCESS, thread, _NICE)


@contextmanager
def going_first() -> Iterator[None]:
    """Let this thread, and those that it starts within, go first until the end of the ``with``."""
    before = _rank()
    turn_s = sys.getswitchinterval()
    go_first()
    sys.setswitchinterval(_TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(turn_s)
        _rank_again(before)


def all_go_first() -> None:
    """Let this whole process run before others where it may, and its threads take short turns.

    One thread that did not would hold up the others, which wait for their turn after it.
    """
    go_first()
    with suppress(OSError):
        # Libraries have begun some by now.
        for each in _THREADS.iterdir():
            go_first(int(each.name))
    sys.setswitchinterval(_TURN_S)


def _rank() -> tuple[int, int, int] | None:
    """Return by which policy, how urgent and how nice this thread is, None where nobody knows."""
    with suppress(AttributeError, OSError):
        urgent = os.sched_getparam(0).sched_priority
        return os.sched_getscheduler(0), urgent, os.getpriority(os.PRIO_PROCESS, 0)
    return None


def _rank_again(before: tuple[int, int, int] | None) -> None:
    if before is None:
        return
    policy, urgent, nice = before
    with suppress(OSError):
        os.sched_setscheduler(0, policy, os.sched_param(urgent))
        os.setpriority(os.PRIO_PROCESS, 0, nice)
