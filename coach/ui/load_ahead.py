"""Loads, while somebody looks at the home page, what lies behind it."""

import importlib
import threading
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from coach.ui.kit.job import Job

#: What is pressed first comes first; each brings along all that its pages are made of.
BEHIND_HOME: Final = (
    "coach.ui.ways.practising",
    "coach.engine.process",
    "coach.ui.ways.past",
    "coach.ui.ways.connecting",
    "coach.ui.ways.partner",
    "coach.ui.ways.drills",
    "coach.ui.ways.replaying",
    "coach.ui.ways.routines",
    "coach.ui.ways.before",
    "coach.ui.ways.comfort",
    "coach.ui.ways.timing",
    "coach.ui.ways.over",
    "coach.ui.ways.importing",
    "coach.ui.ways.settings",
    "coach.ui.awake",
    "coach.ui.ways.calibrating",
    "coach.ui.measures.page",
    "coach.ui.history.session_line",
    "coach.ui.history.session_summary",
    "coach.recordings.history",
    "coach.recordings.listed",
    "coach.sensors.serial_port",
    "coach.engine.debriefing",
    "coach.sound.own_alarm",
)
#: The last session is looked up first.
_AFTER_MS: Final = 250


def load_ahead(parent: QObject) -> None:
    """Begin soon to load what lies behind home, in a worker: the window answers meanwhile."""

    def begin() -> None:
        job = Job(_load, parent).start()
        # A window that is closed already does not wait for the rest.
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(job.cancel)

    QTimer.singleShot(_AFTER_MS, parent, begin)


def _load(cancelled: threading.Event) -> None:
    for name in BEHIND_HOME:
        if cancelled.is_set():
            return
        importlib.import_module(name)
