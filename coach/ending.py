"""The signals that ask the program to end: Ctrl-C, being told to go, a terminal that hung up."""

import signal
from collections.abc import Callable
from types import FrameType

#: Not every system has a terminal that can hang up.
ENDING_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


def when_asked_to_end(end: Callable[[int, FrameType | None], object]) -> None:
    """Call ``end`` for each ending signal, but for those that whoever started us has ignored.

    nohup has a closed terminal ignored, and a script Ctrl-C for what it left in the background.
    """
    for asked_to_end in ENDING_SIGNALS:
        if signal.getsignal(asked_to_end) is not signal.SIG_IGN:
            signal.signal(asked_to_end, end)
