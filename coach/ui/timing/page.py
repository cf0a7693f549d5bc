"""Tap on the beat: a live page that finds how late the sensor tells of a touch."""

from datetime import date
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from coach.practice.latency.kept import KeptLatencies, KeptLatency, sensible
from coach.practice.latency.tapping import Tapping
from coach.practice.latency.taps import WANTED
from coach.practice.latency.words import in_use_words
from coach.saying import joined, say
from coach.signal.beat_grid import BeatGrid
from coach.timing import Clock
from coach.ui.kit.narrow import stand
from coach.ui.kit.page_frame import head_row, page_column
from coach.ui.kit.pieces import button, label
from coach.ui.kit.tokens import Theme
from coach.ui.kit.tongue import shown
from coach.ui.timing.pulse import Pulse
from coach.ui.timing.result import KEPT, ResultPanel
from coach.views import BeatView, Snapshot

TITLE: Final = say("Tap on the beat")
HOW: Final = say(
    "Wear the glove, or lay the pad over the key. On each beat press the space bar with the "
    "finger that feels, straight down, and let go: {wanted} times.",
    wanted=WANTED,
)
NO_SOUND: Final = say("There is no sound here, so go by the circle.")
WAKING: Final = say("One moment, your sensor is waking up.")
TWICE: Final = say("Nearly there: hold still a moment.")
FOUND: Final = say("This is what your taps came to.")
SIMULATED: Final = say(
    "The hand is simulated: its touches are not yours, so this is only to look at."
)
_FRAME_MS: Final = 16
#: Keys that lead somewhere are no taps.
_NO_TAPS: Final = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_SILENT: Final = BeatView(False, 0.0, 1.0, 1)


class TimingPage(QWidget):
    """A live page for ``SessionHost``, for a session with ``tapping_settings``.

    ``kept`` are the figures in use, ``output`` the sound's name; ``keeps`` carries the figures
    as the person wants them from now on, and ``left`` leads back. ``clock`` is the engine's own.
    """

    command = Signal(object)
    left = Signal()
    keeps = Signal(object)

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        kept: KeptLatencies | None = None,
        output: str = "",
        *,
        simulated: bool = False,
        today: date | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(shown(TITLE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._clock, self._kept, self._output = clock, kept or KeptLatencies(), output
        self._today, self._simulated = today, simulated
        self._tapping = Tapping()
        self._snapshot: Snapshot | None = None
        self._pulse, self._result = Pulse(theme, WANTED), ResultPanel()
        self._sentence, self._now = label(WAKING, "large"), label("", tone="quiet")
        self._result.used.connect(self._use)
        self._result.unused.connect(self._use_none)
        self._result.again.connect(self._begin_again)
        self._lay_out()
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self._paint)

    def _lay_out(self) -> None:
        tapping = QWidget()
        inside = QVBoxLayout(tapping)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._pulse, 1)
        inside.addWidget(self._now)
        self._stack = QStackedLayout()
        self._column = page_column(self)
        back = button(say("Back  (Esc)"), "plain", self.left.emit)
        back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column.addLayout(head_row(TITLE, back))
        self._column.addWidget(self._sentence)
        self._column.addLayout(self._stack, 1)
        # Only now: what a stack without a place shows becomes a window of its own.
        self._stack.addWidget(tapping)
        self._stack.addWidget(self._result)

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    @property
    def tapping(self) -> Tapping:
        """The test as far as it has come."""
        return self._tapping

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take in the beat and the touches that the sensor has told of."""
        self._snapshot = snapshot
        beat = snapshot.beat
        running = BeatGrid(beat.origin_s, beat.period_s, beat.counts) if beat.running else None
        self._tapping.follow(running)
        for mark in snapshot.strokes:
            self._tapping.touch(mark.onset_s + snapshot.stream_offset_s)
        self._tapping.look(snapshot.host_s)
        self._show()

    def tap(self) -> None:
        """Take a tap, now."""
        if self._tapping.tap(self._clock.now_s()):
            self._show()

    def _show(self) -> None:
        tapping, snapshot = self._tapping, self._snapshot
        if tapping.found is not None:
            self._show_result()
            return
        self._stack.setCurrentIndex(0)
        self._sentence.setText(shown(self._sentence_now()))
        device = "" if snapshot is None else snapshot.link.device_id
        said = [in_use_words(self._kept.sensors.get(device)), SIMULATED if self._simulated else ""]
        self._now.setText(shown(joined(" ", [each for each in said if each])))
        self._paint()

    def _sentence_now(self) -> str:
        snapshot = self._snapshot
        if snapshot is None or snapshot.live is None or not snapshot.beat.running:
            return (snapshot.link.sentence if snapshot else "") or WAKING
        if self._tapping.taps >= WANTED:
            return TWICE
        return HOW if snapshot.sound_on else joined(" ", (HOW, NO_SOUND))

    def _show_result(self) -> None:
        snapshot, found = self._snapshot, self._tapping.found
        if self._stack.currentIndex() == 1 or found is None or snapshot is None:
            return
        device = snapshot.link.device_id
        self._sentence.setText(shown(SIMULATED if self._simulated else FOUND))
        self._result.show_found(
            found, self._kept.sensors.get(device), heard=snapshot.sound_on, named=bool(device)
        )
        self._stack.setCurrentIndex(1)
        self._result.focus_first()

    def _paint(self) -> None:
        beat = _SILENT if self._snapshot is None else self._snapshot.beat
        self._pulse.show_moment(beat, self._clock.now_s(), self._tapping.taps)

    # -- what a person does ------------------------------------------------------------------

    def _begin_again(self) -> None:
        self._tapping = Tapping()
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use(self, earlier: bool) -> None:
        found, snapshot, kept = self._tapping.found, self._snapshot, self._kept
        if found is None or snapshot is None:
            return
        made_on, device = (self._today or date.today()).isoformat(), snapshot.link.device_id
        figure, beside = found.sensor, found.beside
        if figure is not None and device and sensible(figure.seconds):
            late = KeptLatency(figure.seconds, figure.error_s, figure.count, made_on)
            kept = kept.with_sensor(device, late)
        if earlier and beside is not None and sensible(found.sound_at_least_s):
            late = KeptLatency(found.sound_at_least_s, beside.error_s, beside.count, made_on)
            kept = kept.with_sound(self._output, late)
        self._keep(kept)

    def _use_none(self) -> None:
        if self._snapshot is not None:
            self._keep(self._kept.with_sensor(self._snapshot.link.device_id, None))

    def _keep(self, kept: KeptLatencies) -> None:
        self._kept = kept
        self._result.show_kept(KEPT)
        self.keeps.emit(kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self._tapping.over and event.key() not in _NO_TAPS:
            if not event.isAutoRepeat():
                self.tap()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.tap()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._frames.start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self._frames.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._result.fit(self.width())
        stand(self._result.ways, self)
