"""Bringing in pressure data: a file, what must be said of it, how far it is, its debrief."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from coach.recordings.imports import Imported, Look, Wishes, import_file, look_into
from coach.saying import joined, say, say_many
from coach.ui.importing.page import ImportPage
from coach.ui.importing.progress_page import ProgressPage
from coach.ui.kit.tongue import shown
from coach.ui.ways.way import Back, Way

_PRESSURE_DATA, _ALL_FILES = say("Pressure data"), say("All files")
_PATTERNS = "*.csv *.asf *.asc *.fgt *.txt *.tsv"
#: What is chosen or dropped where a recording is looked for, and is none.
ENDINGS = frozenset({".csv", ".asf", ".asc", ".fgt", ".txt", ".tsv"})


class _NotWantedError(Exception):
    """Ends an import whose page is gone; nobody waits for its answer."""


class _Told(QObject):
    """Carries progress from the worker to the window."""

    #: Bytes of a large file are more than an int of Qt's holds.
    progress = Signal(object, object)


class ImportWay(Way):
    """From choosing a file to the debrief of what was in it."""

    def choose(self, back: Back) -> None:
        """Ask for a file, then import it."""
        kinds = f"{shown(_PRESSURE_DATA)} ({_PATTERNS});;{shown(_ALL_FILES)} (*)"
        title = shown(say("Choose pressure data"))
        name, _filter = QFileDialog.getOpenFileName(self.window, title, "", kinds)
        if name:
            self.begin(Path(name), back)

    def begin(self, path: Path, back: Back) -> None:
        """Import a file, asking first for what it does not say."""

        def seen(look: Look) -> None:
            if look.format == "csv" or look.missing:
                self._ask(look, back)
            else:
                self._import(look, Wishes(look.format), back)

        self.window.fetch(say("Looking into the file …"), lambda: look_into(path), seen, back)

    def _ask(self, look: Look, back: Back, said: Wishes | None = None, problem: str = "") -> None:
        page = ImportPage(self.theme, look, said)
        if problem:
            page.show_problem(problem)
        page.wished.connect(lambda wishes: self._import(look, wishes, back))
        page.another.connect(lambda: self.choose(back))
        page.back.connect(back)
        self.window.show_page(page, say("Import"))

    def _import(self, look: Look, wishes: Wishes, back: Back) -> None:
        window = self.window
        target = self.services.new_recording_path()
        page = ProgressPage(look.path.name)
        told = _Told(page)
        told.progress.connect(page.show_progress)

        def work(cancelled: threading.Event) -> Imported:
            def tell(done: int, total: int) -> None:
                if cancelled.is_set():
                    raise _NotWantedError
                told.progress.emit(done, total)

            return import_file(look.path, target, wishes, tell)

        window.show_page(page, say("Import"))
        window.run_job(
            work,
            lambda done: window.past.open(done.path, back, _said(done)),
            lambda problem: self._ask(look, back, wishes, problem),
        )
        page.cancelled.connect(back)


def _said(done: Imported) -> str:
    if done.format == "csv":
        count = say_many("{n:,} row", "{n:,} rows", done.rows)
    else:
        count = say_many("{n:,} frame", "{n:,} frames", done.rows)
    whole = say("Imported {count}, {duration_s:.0f} s.", count=count, duration_s=done.duration_s)
    return joined(" ", [whole, *done.notes])
