"""Pictures of the receiver's own window, on a phone and on a wide screen."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from coach.coaching_views import CheckInView, ReceiverView
from coach.ui.gallery.picture import keep_picture
from coach.ui.kit.theme import apply_theme
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
            usual, receiver=softer, check_in=CheckInView("How is this pressure?", 50.0)
        ),
        "receiver-stopped": replace(usual, stopped=True),
        "receiver-deaf": usual,
    }


def draw_windows(
    app: QApplication, folder: Path, themes: Iterable[Theme], only: str = ""
) -> list[Path]:
    """Draw the window in each of its moments; returns the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for theme in themes:
        apply_theme(app, theme)
        for size in WINDOW_SIZES:
            for name, snapshot in receiver_moments().items():
                if only in name:
                    window = ReceiverWindow(theme)
                    window.resize(size)
                    window.show()
                    window.show_snapshot(snapshot)
                    window.show_snapshot(replace(snapshot, host_s=snapshot.host_s + 2.0))
                    if name == "receiver-deaf":
                        window.show_deaf()
                    app.processEvents()
                    file = f"{name}-{theme.name}-{size.width()}x{size.height()}.png"
                    paths.append(folder / file)
                    keep_picture(window, paths[-1])
    return paths
