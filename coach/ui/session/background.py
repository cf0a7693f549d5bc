"""Letting an engine go without making the window wait."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.ui.kit.job import Job

if TYPE_CHECKING:
    from coach.engine.process import Engine


def close_in_background(engine: "Engine", parent: QObject) -> Job:
    """Close an engine in a worker; nobody waits for the answer."""
    return Job(lambda _cancelled: engine.close(), parent, must_run=True).start()
