"""A thread with an asyncio loop of its own, where bleak lives: nothing else waits for the air."""

import asyncio
import sys
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError
from contextlib import suppress
from typing import Any, Final, TypeVar

_BEGIN_S: Final = 5.0
#: Longer than this nobody waits for what hangs in the system's Bluetooth service.
_END_S: Final = 5.0
_LET_GO_S: Final = 1.0
_Result = TypeVar("_Result")


class LoopClosed(Exception):  # noqa: N818 - it was asked to end, which is no mistake
    """The loop was closed while something waited for it."""


class BleLoop:
    """Runs coroutines for other threads until it is closed; make a new one then."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: asyncio.Event | None = None
        self._began = threading.Event()
        self._lock = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="bluetooth", daemon=True)
        self._thread.start()
        self._began.wait(_BEGIN_S)

    def call(self, work: Coroutine[Any, Any, _Result], timeout_s: float) -> _Result:
        """Return what ``work`` returns, or raise what it raises.

        Raises TimeoutError after ``timeout_s``, LoopClosed when the loop is closed meanwhile.
        """
        with self._lock:
            if self._closed or self._loop is None:
                work.close()
                raise LoopClosed
            waiting = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return waiting.result(timeout_s)
        except CancelledError:
            raise LoopClosed from None
        finally:
            waiting.cancel()

    def post(self, action: Callable[[], object]) -> None:
        """Run ``action`` soon on the loop's thread; not at all once the loop is closed."""
        with self._lock:
            if not self._closed and self._loop is not None:
                self._loop.call_soon_threadsafe(action)

    def close(self) -> None:
        """Cancel whatever runs and end the thread; may be called twice and from any thread."""
        with self._lock:
            if not self._closed and self._loop is not None and self._end is not None:
                self._loop.call_soon_threadsafe(self._end.set)
            self._closed = True
        self._thread.join(_END_S)

    def _run(self) -> None:
        asyncio.run(self._live())

    async def _live(self) -> None:
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        self._began.set()
        await self._end.wait()
        kept = _kept_by_bleak()
        watching = getattr(kept, "_bus_watcher_task", None)
        others = asyncio.all_tasks() - {asyncio.current_task(), watching}
        if others:
            for task in others:
                task.cancel()
            await asyncio.wait(others, timeout=_LET_GO_S)
        await _let_bus_go(kept)


def _kept_by_bleak() -> object:
    """Return what bleak keeps for this loop until the exit, where nobody takes it away."""
    if sys.platform != "linux":
        return None
    from bleak.backends.bluezdbus import manager

    return getattr(manager, "_global_instances", {}).pop(asyncio.get_running_loop(), None)


async def _let_bus_go(kept: object) -> None:
    bus = getattr(kept, "_bus", None)
    if bus is None:
        return
    bus.disconnect()
    # It raises whatever ended the connection; it has ended, and that is all that is asked.
    with suppress(Exception):
        async with asyncio.timeout(_LET_GO_S):
            await bus.wait_for_disconnect()
