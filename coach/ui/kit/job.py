"""Slow things off the window's thread: one piece of work, one answer, or none once cancelled."""

import logging
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from coach.errors import CoachError
from coach.reasons import in_a_sentence, reason
from coach.saying import as_sentence as as_sentence
from coach.saying import say
from coach.ui.kit.tongue import shown
from coach.ui.kit.window_words import for_window

_log = logging.getLogger(__name__)
Work = Callable[[threading.Event], Any]
_Made = TypeVar("_Made")


class Job(QObject):
    """Runs ``work(cancelled)`` in a pool's thread and answers in the window's thread.

    Exactly one of ``done`` (the result) and ``failed`` (one sentence) comes, except after
    ``cancel``: then neither does. ``work`` may look at the event to stop early, and must look
    at it before it changes anything that outlives it. ``must_run`` work is done even when it was
    cancelled before its turn came.
    """

    done = Signal(object)
    failed = Signal(str)
    _answered = Signal(object, object)

    def __init__(self, work: Work, parent: QObject, *, must_run: bool = False) -> None:
        super().__init__(parent)
        self._work, self._must_run = work, must_run
        self._cancelled = threading.Event()
        self._answered.connect(self._deliver)

    def start(self, pool: QThreadPool | None = None) -> "Job":
        """Begin; returns itself, so that the caller can cancel it."""
        (pool or QThreadPool.globalInstance()).start(self._run)
        return self

    def cancel(self) -> None:
        """Want no answer any more."""
        self._cancelled.set()

    def _run(self) -> None:
        result: object = None
        problem: Exception | None = None
        if self._must_run or not self._cancelled.is_set():
            try:
                result = self._work(self._cancelled)
            except Exception as raised:
                problem = raised
        # The window may be gone by now, and its objects with it.
        try:
            self._answered.emit(result, problem)
        except RuntimeError:
            _log.debug("a job's answer came after the window had closed")

    @Slot(object, object)
    def _deliver(self, result: object, problem: Exception | None) -> None:
        if not self._cancelled.is_set():
            if problem is None:
                self.done.emit(result)
            else:
                self.failed.emit(sentence_of(problem))
        self.deleteLater()


def attempt(work: Callable[[], _Made], refused: Callable[[str], object]) -> _Made | None:
    """Return what quick ``work`` makes, None after telling ``refused`` why it could not."""
    try:
        return work()
    except (CoachError, OSError) as problem:
        refused(sentence_of(problem))
        return None


def sentence_of(problem: Exception) -> str:
    """Return what went wrong as one sentence for a person, in the language spoken.

    It is told at once, since a signal that carries text would make a plain text of it.
    """
    return shown(_said(problem))


def _said(problem: Exception) -> str:
    if isinstance(problem, CoachError):
        return as_sentence(for_window(str(problem)))
    if isinstance(problem, OSError) and problem.strerror:
        why, file = in_a_sentence(reason(problem)), problem.filename or say("no file")
        return say("That did not work: {why} ({file}).", why=why, file=file)
    _log.error("unexpected", exc_info=problem)
    return say(
        "Something unexpected happened ({kind}); please try again.", kind=type(problem).__name__
    )
