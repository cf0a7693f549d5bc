"""The screen stays on while somebody practises: hands that are full touch no key and no mouse."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Final

from coach.ui.awake_keeper import APP, WHY, Keeper

#: Asks the session's manager for the same where there is no such service.
_LINUX_CHILD: Final = (
    *("systemd-inhibit", "--what=idle:sleep", f"--who={APP}", f"--why={WHY}", "--mode=block"),
    *("sleep", "infinity"),
)
#: Display and machine stay awake for as long as it runs.
_MAC_CHILD: Final = ("caffeinate", "-di")
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2


class NoKeeper:
    """Keeps nothing on."""

    def hold(self) -> None:
        """Do nothing."""

    def release(self) -> None:
        """Do nothing."""


class Awake:
    """Holds the screen on once, however often it is asked to."""

    def __init__(self, keeper: Callable[[], Keeper]) -> None:
        self._make = keeper
        self._keeper: Keeper | None = None
        self.holding = False

    def hold(self) -> None:
        """Keep the screen on until ``release``."""
        if not self.holding:
            self.holding = True
            self._keeper = self._keeper or self._make()
            self._keeper.hold()

    def release(self) -> None:
        """Let it sleep again."""
        if self.holding and self._keeper is not None:
            self.holding = False
            self._keeper.release()


def keeper_for(platform: str = sys.platform) -> Keeper:
    """Return what keeps the screen on here."""
    if platform == "darwin":
        return ChildKeeper(_MAC_CHILD)
    if platform == "win32":
        return WindowsKeeper()
    from coach.ui.awake_bus import BusKeeper

    return BusKeeper(ChildKeeper(_LINUX_CHILD))


class ChildKeeper:
    """A program that keeps the screen on for as long as it runs; where it is missing, nothing."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        """Start it."""
        quiet = subprocess.DEVNULL
        try:
            self._child = subprocess.Popen(self._command, stdin=quiet, stdout=quiet, stderr=quiet)
        except OSError:
            self._child = None

    def release(self) -> None:
        """End it."""
        child, self._child = self._child, None
        if child is not None:
            child.terminate()
            child.wait()


class WindowsKeeper:
    """The thread's execution state says that a display is needed."""

    def hold(self) -> None:
        """Need it."""
        self._set(_CONTINUOUS | _SYSTEM | _DISPLAY)

    def release(self) -> None:
        """Need it no more."""
        self._set(_CONTINUOUS)

    def _set(self, state: int) -> None:
        import ctypes

        library = getattr(ctypes, "windll", None)
        if library is not None:
            library.kernel32.SetThreadExecutionState(state)
