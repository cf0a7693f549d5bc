"""Between the engine's process and the pages: polls, hands on, and notices when it falls silent."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from coach.messages import Command, Finish, Seen
from coach.timing import Clock
from coach.ui.kit.window_words import for_window
from coach.views import Snapshot

if TYPE_CHECKING:
    from coach.engine.process import Engine

POLL_MS = 16
#: A healthy engine speaks 60 times a second. Silence is seen and heard within 500 ms: the polling,
#: the opening of a loudspeaker and what waits in it have the rest.
SILENT_AFTER_S = 0.3
#: A fresh process has to load its libraries before its first word.
STARTUP_S = 10.0


class EngineLink(QObject):
    """Polls an engine 60 times a second and emits each snapshot, in order.

    ``silent`` comes once when the engine died or said nothing for too long, ``recovered`` when it
    speaks again. ``finished`` comes once, with the snapshot that ended the session.
    """

    snapshot = Signal(object)
    silent = Signal()
    recovered = Signal()
    finished = Signal()

    def __init__(self, engine: "Engine", clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._clock = clock
        self._polled_s = self._heard_s = clock.now_s()
        self._spoke = self._is_silent = self._is_finished = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)

    @property
    def engine(self) -> "Engine":
        """The engine behind this link, to be closed by whoever opened it."""
        return self._engine

    @property
    def is_silent(self) -> bool:
        """Whether the engine is dead or has said nothing for too long."""
        return self._is_silent

    def start(self) -> None:
        """Begin to poll."""
        self._polled_s = self._heard_s = self._clock.now_s()
        self._timer.start()

    def stop(self) -> None:
        """Poll no more; the engine itself is left as it is."""
        self._timer.stop()

    def send(self, command: Command) -> None:
        """Give the engine a command; a dead engine is noticed, never raised."""
        try:
            self._engine.send(command)
        except (OSError, ValueError):
            self._fall_silent()

    def finish(self) -> None:
        """Ask the engine to end the session and close its recording."""
        self.send(Finish())

    @Slot()
    def poll(self) -> None:
        """Hand on what came; judge the silence."""
        now_s = self._clock.now_s()
        if now_s - self._polled_s > SILENT_AFTER_S / 2:
            # The window itself slept: the engine gets its full time again before it is judged.
            self._heard_s = now_s
        self._polled_s = now_s
        snapshots = self._receive()
        if snapshots:
            self._hear(snapshots, now_s)
        elif self._too_long(now_s):
            self._fall_silent()

    def _receive(self) -> list[Snapshot]:
        try:
            return self._engine.poll()
        except (OSError, EOFError):
            return []

    def _hear(self, snapshots: list[Snapshot], now_s: float) -> None:
        self._spoke, self._heard_s = True, now_s
        if self._is_silent:
            self._is_silent = False
            self.recovered.emit()
        for snapshot in snapshots:
            self.snapshot.emit(_in_window_words(snapshot))
        self.send(Seen(snapshots[-1].number))
        if any(snapshot.finished for snapshot in snapshots) and not self._is_finished:
            self._is_finished = True
            self.finished.emit()

    def _too_long(self, now_s: float) -> bool:
        if self._is_finished:
            return False
        allowed_s = SILENT_AFTER_S if self._spoke else STARTUP_S
        return not self._engine.alive or now_s - self._heard_s > allowed_s

    def _fall_silent(self) -> None:
        if not self._is_silent and not self._is_finished:
            self._is_silent = True
            self.silent.emit()


def _in_window_words(snapshot: Snapshot) -> Snapshot:
    """Return a snapshot that sends nobody to a terminal for what the window can do."""
    said = (snapshot.link.sentence, *(hand.sentence for hand in snapshot.hands))
    if all(each == for_window(each) for each in said):
        return snapshot
    link = replace(snapshot.link, sentence=for_window(snapshot.link.sentence))
    hands = tuple(replace(each, sentence=for_window(each.sentence)) for each in snapshot.hands)
    return replace(snapshot, link=link, hands=hands)
