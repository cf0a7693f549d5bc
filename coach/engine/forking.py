"""Values that a forked child makes while its parent is at something else, over a pipe.

A child that is forked begins within milliseconds, with all that is loaded; a new interpreter takes
a quarter of a second to load as much. But a fork takes along the one thread that asks for it, and
what others held stays held: so it is for a process with no other thread (``can_fork``), and for
work that calls no library that has threads of its own. numpy's BLAS ends its threads before a fork
by itself, and begins them anew when they are needed.
"""

import gc
import os
import pickle
import select
import signal
import sys
import threading
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from struct import Struct
from typing import Any, Final, NoReturn

#: Stands before each value: how many bytes it is. None is of no bytes, so 0 is the end.
_LENGTH: Final = Struct("<Q")
#: As much as the system lets anybody's pipe hold: a child that is so far ahead waits.
_PIPE_BYTES: Final = 1 << 20
#: A child that says nothing for so long has hung, and will say nothing more.
HUNG_AFTER_S: Final = 10.0

Make = Callable[[], Iterable[object]]
Packed = Callable[[object], bytes]


class ChildLostError(Exception):
    """A child could not be made, or is gone before it came to the end of its values."""


def can_fork() -> bool:
    """Whether it is safe to fork here and now."""
    only = threading.active_count() == 1 and threading.current_thread() is threading.main_thread()
    return sys.platform == "linux" and only


def processor_is_free() -> bool:
    """Whether a child would have a processor to itself, as far as the last minute tells.

    Where all have more to do than they can, two processes wait for each other, and take longer
    than one.
    """
    processors = len(os.sched_getaffinity(0))
    return processors > 1 and os.getloadavg()[0] < processors


def from_child(make: Make, packed: Packed) -> Iterator[Any]:
    """Yield what ``make`` makes in a child, each by way of ``packed`` and ``pickle.loads``.

    Raises ChildLostError if that ends before its end, of whatever; all that was yielded is right.
    Of the child nothing is left once this generator is closed, and it ends soon after this process
    does. It runs nothing of ours but ``make``: no handler of a signal, nothing due at the exit.
    """
    child = _Child()
    try:
        child.begin(make, packed)
        yield from child.values()
    except OSError as problem:
        raise ChildLostError(str(problem)) from problem
    finally:
        child.end()


class _Child:
    def __init__(self) -> None:
        self._pid = 0
        self._reading = self._writing = -1
        self._room = bytearray()

    def begin(self, make: Make, packed: Packed) -> None:
        """Fork. The child hears no signal, from its first moment on: Ctrl-C is for the parent."""
        self._reading, self._writing = os.pipe()
        heard = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
        try:
            self._pid = _fork()
            if not self._pid:
                _live(make, packed, self._reading, self._writing)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, heard)
        self._writing = _closed(self._writing)

    def values(self) -> Iterator[Any]:
        """Yield what comes until the child says that this was all."""
        while length := _LENGTH.unpack(self._read(_LENGTH.size))[0]:
            yield pickle.loads(self._read(length))

    def end(self) -> None:
        """End the child where it has not, and leave nothing of it."""
        self._reading, self._writing = _closed(self._reading), _closed(self._writing)
        if self._pid:
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
            # Somebody else may have asked for whatever child has ended.
            with suppress(ChildProcessError):
                os.waitpid(self._pid, 0)

    def _read(self, length: int) -> memoryview:
        """Return the next so many bytes, in a room that is used again for what follows."""
        if len(self._room) < length:
            self._room = bytearray(length)
        whole = rest = memoryview(self._room)[:length]
        waiting = select.poll()
        waiting.register(self._reading, select.POLLIN)
        while rest:
            if not waiting.poll(HUNG_AFTER_S * 1e3):
                raise ChildLostError("it says nothing any more")
            came = os.readv(self._reading, [rest])
            if not came:
                raise ChildLostError("it ended")
            rest = rest[came:]
        return whole


def _closed(number: int) -> int:
    if number >= 0:
        os.close(number)
    return -1


def _fork() -> int:
    with warnings.catch_warnings():
        # Python from 3.12 on warns of a fork where the system counts another thread of any kind:
        # those of BLAS have ended, but a moment later they are counted still.
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def _live(make: Make, packed: Packed, reading: int, writing: int) -> NoReturn:
    """The child's whole life. Where nobody reads any more the pipe is broken, and it ends."""
    try:
        os.close(reading)
        # What the parent had made is looked through by no collector here, and so is not copied.
        gc.freeze()
        _make_roomy(writing)
        for value in make():
            data = packed(value)
            _write(writing, _LENGTH.pack(len(data)))
            _write(writing, data)
        _write(writing, _LENGTH.pack(0))
    finally:
        os._exit(0)


def _make_roomy(pipe: int) -> None:
    import fcntl

    # Who has many pipes already gets no larger one; the usual will do.
    with suppress(OSError):
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _write(pipe: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(pipe, rest) :]
