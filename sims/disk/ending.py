"""Waiting for the end of a process, whoever started it."""

import os
import select


def handle_of(process_id: int) -> int | None:
    """Return a handle of a process, None for one that has ended already."""
    try:
        return os.pidfd_open(process_id)
    except ProcessLookupError:
        return None


def wait_for_end(handle: int | None, within_s: float) -> None:
    """Return once the process has ended, and let the handle go; raises TimeoutError."""
    if handle is None:
        return
    ended = select.poll()
    ended.register(handle, select.POLLIN)
    try:
        if not ended.poll(within_s * 1000):
            raise TimeoutError(f"a process has not ended within {within_s:.0f} s")
    finally:
        os.close(handle)
