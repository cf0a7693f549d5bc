"""How the system ranks threads: what goes before others, and what a machine allows of that."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor

from coach.priority import go_first

#: A policy of the scheduler, and how nice a thread is.
Rank = tuple[int, int]


def rank_of(thread: int) -> Rank:
    """Return how a thread is ranked, by the number that the system has for it."""
    return os.sched_getscheduler(thread), os.getpriority(os.PRIO_PROCESS, thread)


def rank_allowed() -> Rank:
    """Return how a thread is ranked that asked to go first, as far as this machine lets it."""

    def ask() -> Rank:
        go_first()
        return rank_of(threading.get_native_id())

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(ask).result()
