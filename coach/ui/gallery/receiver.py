"""Pictures of the receiver's own window, on a phone and on a wide screen."""

from dataclasses import replace

from PySide6.QtCore import QSize

from coach.coaching_views import CheckInView, ReceiverView
from coach.ui.kit.tokens import Theme
from coach.ui.receiver.window import ReceiverWindow
from coach.views import Snapshot, idle_snapshot

WINDOW_SIZES = (QSize(360, 640), QSize(480, 900), QSize(900, 500))


def receiver_moments() -> dict[str, Snapshot]:
    """Return what the window may be told."""
    usual = replace(idle_snapshot(60.0), number=1)
    softer = ReceiverView("softer", "window", 58.0, -1, "One step softer now.")
    return {
        "receiver": usual,
        "receiver-asked": replace(
            usual, receiver=softer, check_in=CheckInView("Is this a good pressure for you?", 50.0)
        ),
        "receiver-stopped": replace(usual, stopped=True),
        "receiver-deaf": usual,
    }


def window_of(name: str, theme: Theme, size: QSize) -> ReceiverWindow:
    """Return the window in one of its moments."""
    snapshot = receiver_moments()[name]
    window = ReceiverWindow(theme)
    window.resize(size)
    window.show()
    window.show_snapshot(snapshot)
    window.show_snapshot(replace(snapshot, host_s=snapshot.host_s + 2.0))
    if name == "receiver-deaf":
        window.show_deaf()
    return window
