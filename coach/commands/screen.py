"""Whether there is a screen to open a window on."""

import os
import subprocess
import sys
from collections.abc import Callable

from coach.errors import SetupError

#: Platforms of Qt that paint into memory: they need no screen and always start.
SCREENLESS = ("offscreen", "minimal")
TRY_S = 15.0
TRY = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
#: What a bundle is called with to do the same: it holds a Python, and is none.
TRY_WORD = "--try-screen"


def has_screen() -> bool:
    """Return whether a window can open here."""
    return screen_problem() is None


def need_screen(instead: str, meanwhile: Callable[[], object] | None = None) -> None:
    """Raise SetupError with what to do ``instead`` when there is no screen.

    Where that has to be tried, ``meanwhile`` is done in the time that it takes.
    """
    problem = screen_problem(meanwhile)
    if problem is not None:
        raise SetupError(f"{problem}; {instead}")


def screen_problem(meanwhile: Callable[[], object] | None = None) -> str | None:
    """Return why no window can open here, None when one can."""
    wished = os.environ.get("QT_QPA_PLATFORM", "")
    if wished in SCREENLESS:
        return None
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not named and not wished:
        return "there is no screen here to open a window on"
    if _window_system_answers(meanwhile):
        return None
    return f"the screen{f' {named}' if named else ''} does not let a window open (see coach doctor)"


def _window_system_answers(meanwhile: Callable[[], object] | None) -> bool:
    # Qt ends the whole process where it finds no screen, so another one goes first.
    quiet = subprocess.DEVNULL
    words = [TRY_WORD] if getattr(sys, "frozen", False) else ["-c", TRY]
    try:
        with subprocess.Popen(
            [sys.executable, *words], stdin=quiet, stdout=quiet, stderr=quiet
        ) as tried:
            try:
                if meanwhile is not None:
                    meanwhile()
                return tried.wait(TRY_S) == 0
            finally:
                tried.kill()
    except (OSError, subprocess.TimeoutExpired):
        return False
