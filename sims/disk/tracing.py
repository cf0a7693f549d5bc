"""A process whose calls to the system fail, by ``strace``: it answers in the system's stead."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_SEIZE: Final = """
import ctypes, os, sys
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
if libc.ptrace(0x4206, int(sys.argv[1]), None, None):
    print(os.strerror(ctypes.get_errno()))
"""
BEGINS_WITHIN_S: Final = 60.0


def tracing_is_refused(process_id: int) -> str:
    """Return why this process may not be traced here, empty where it may; asks the system."""
    command = [sys.executable, "-S", "-E", "-c", _SEIZE, str(process_id)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    return said or ("" if shutil.which("strace") else "there is no strace")


@contextmanager
def injected(process_id: int, path: Path, call: str, fault: str, log: Path) -> Iterator[None]:
    """Let a call fail where it is for the file ``path``; ``log`` tells each such call.

    ``fault`` is as ``strace`` has it: ``error=EIO``, ``error=EIO:when=1``.
    """
    command = [
        "strace", "-f", "-p", str(process_id), "-P", str(path), "-e", f"trace={call}",
        "-e", f"inject={call}:{fault}", "-o", str(log),
    ]  # fmt: skip
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        try:
            # It says so for each thread that it has got hold of.
            if tracer.stderr is None or "attached" not in tracer.stderr.readline():
                raise RuntimeError("strace did not get hold of the process")
            yield
        finally:
            os.kill(tracer.pid, signal.SIGTERM)
