"""How large everything is: Qt takes it from the environment, before it begins."""

import os
import sys
from typing import Final

_FACTOR: Final = "QT_SCALE_FACTOR"
#: What we set ourselves is not what the person set for all programs.
_OURS: Final = "COACH_SCALE_FACTOR"
_WORDS: Final = ("-c", "from coach.cli import main; raise SystemExit(main([]))")


def put_on_scale(percent: int) -> None:
    """Let Qt begin with this scale; one that the person set for it themselves stays."""
    if os.environ.get(_FACTOR) not in (None, os.environ.get(_OURS)):
        return
    if percent == 100:
        os.environ.pop(_FACTOR, None)
    else:
        os.environ[_FACTOR] = f"{percent / 100:g}"
    os.environ[_OURS] = os.environ.get(_FACTOR, "")


def start_anew() -> None:
    """Start the app once more, beside this one, which is about to end."""
    from PySide6.QtCore import QProcess

    words = [] if getattr(sys, "frozen", False) else list(_WORDS)
    QProcess.startDetached(sys.executable, words)
