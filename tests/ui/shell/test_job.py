"""Slow work in a worker: one answer in the window's thread, none after a cancel."""

import threading

import pytest
from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QApplication

from coach.errors import DeviceError
from coach.ui.kit.job import Job, as_sentence


class Asker:
    """Runs jobs and keeps what they answered."""

    def __init__(self, app: QApplication) -> None:
        self.app, self.parent = app, QObject()
        self.answers: list[tuple[str, object]] = []
        self.threads: list[int] = []

    def ask(self, work: object, must_run: bool = False) -> Job:
        job = Job(work, self.parent, must_run=must_run)
        job.done.connect(lambda result: self.hear("done", result))
        job.failed.connect(lambda sentence: self.hear("failed", sentence))
        return job

    def hear(self, kind: str, what: object) -> None:
        self.answers.append((kind, what))
        self.threads.append(threading.get_ident())

    def settle(self) -> None:
        QThreadPool.globalInstance().waitForDone(60_000)
        self.app.processEvents()


@pytest.fixture
def asker(app: QApplication) -> Asker:
    return Asker(app)


def test_the_work_is_done_elsewhere_and_answered_here(asker: Asker) -> None:
    asker.ask(lambda _cancelled: threading.get_ident()).start()
    asker.settle()
    [(kind, worker)] = asker.answers
    assert kind == "done"
    assert worker != threading.get_ident()
    assert asker.threads == [threading.get_ident()]


def test_a_problem_becomes_its_sentence(asker: Asker) -> None:
    def work(_cancelled: threading.Event) -> None:
        raise DeviceError("the port is busy; close the other program")

    asker.ask(work).start()
    asker.settle()
    assert asker.answers == [("failed", "The port is busy; close the other program.")]


def test_anything_unexpected_is_still_a_sentence_and_no_traceback(asker: Asker) -> None:
    asker.ask(lambda _cancelled: 1 / 0).start()
    asker.settle()
    [(kind, sentence)] = asker.answers
    assert kind == "failed"
    assert "Traceback" not in str(sentence)
    assert str(sentence).endswith(".")


def test_after_a_cancel_no_answer_comes(asker: Asker) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def work(cancelled: threading.Event) -> bool:
        inside.set()
        go_on.wait(60.0)
        return cancelled.is_set()

    job = asker.ask(work).start()
    assert inside.wait(60.0)
    job.cancel()
    go_on.set()
    asker.settle()
    assert asker.answers == []


@pytest.mark.parametrize("must_run", [False, True])
def test_only_work_that_must_run_runs_when_it_was_cancelled_first(
    asker: Asker, must_run: bool
) -> None:
    ran = threading.Event()
    job = asker.ask(lambda _cancelled: ran.set(), must_run)
    job.cancel()
    job.start()
    asker.settle()
    assert ran.is_set() is must_run
    assert asker.answers == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("the port is gone", "The port is gone."),
        ("Plug it in.", "Plug it in."),
        ("/dev/ttyUSB0 is busy", "/dev/ttyUSB0 is busy."),
        ("practice.rec is empty", "practice.rec is empty."),
        ("  ", ""),
    ],
)
def test_sentences_look_like_sentences_and_names_stay_as_they_are(
    words: str, sentence: str
) -> None:
    assert as_sentence(words) == sentence
