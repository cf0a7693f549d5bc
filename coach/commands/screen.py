"""Whether there is a screen to open a window on."""

import os
import sys

from coach.errors import SetupError


def has_screen() -> bool:
    """Return whether a window can be expected to open here."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def need_screen(instead: str) -> None:
    """Raise SetupError with what to do ``instead`` when there is no screen."""
    if not has_screen():
        raise SetupError(f"there is no screen here to open a window on; {instead}")
