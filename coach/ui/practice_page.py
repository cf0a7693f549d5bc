"""The practice page: the dial, the last 20 seconds, the map, a few controls and the foot line."""

from collections import deque

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from coach.messages import Command
from coach.timing import Clock, MonotonicClock
from coach.ui.foot_words import foot_line
from coach.ui.hands_words import hands_shown
from coach.ui.moment import dial_view, is_resting, is_too_much
from coach.ui.practice_keys import KeyActions, press, wish_keys
from coach.ui.practice_parts import Beside, PracticeParts
from coach.ui.tokens import Theme
from coach.ui.wishes import Wishes
from coach.views import Snapshot, idle_snapshot

_FRAME_MS = 16
_FOOT_EVERY_S = 0.25
_MARKS_KEPT = 8


class PracticePage(QWidget):
    """Shows snapshots, emits commands, and repaints beat and age by its own clock.

    ``command`` carries a coach.messages Command; ``left`` says that the person wants to leave.
    In a replay (``is_replay``) there is nothing to set.
    """

    command = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock | None = None,
        parent: QWidget | None = None,
        *,
        is_replay: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme, self._is_replay = theme, is_replay
        self._clock: Clock = clock or MonotonicClock()
        self._snapshot = idle_snapshot()
        self._now_s = self._foot_due_s = float("-inf")
        self._asynchronies_s: deque[float] = deque(maxlen=_MARKS_KEPT)
        self._wishes = Wishes(self._send, self._snapshot)
        self._focus_only = False
        self._parts = PracticeParts(theme, self, is_replay)
        self._animating = True
        self._timer = QTimer(self, interval=_FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_frame)
        self._key_actions = self._make_key_actions()
        self._connect_controls()
        self._dress()

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.background))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Practice")
        self.setMinimumSize(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:
        return PracticeParts.least_size(self._is_replay)

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    # -- what is shown ---------------------------------------------------------------------

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take in a snapshot and show it."""
        trace, had = self._parts.trace, self._shown_parts()
        self._snapshot = snapshot
        if snapshot.restarted:
            trace.clear()
            self._asynchronies_s.clear()
        trace.set_bands(snapshot.edges, snapshot.target)
        trace.extend(snapshot.trace_t_s, snapshot.trace_n)
        trace.add_strokes(snapshot.strokes)
        self._asynchronies_s.extend(
            stroke.asynchrony_s for stroke in snapshot.strokes if stroke.asynchrony_s is not None
        )
        self._parts.map.show_map(snapshot.pressure_kpa, snapshot.edges)
        for hand in snapshot.hands[1:]:
            trace.extend_other(hand.trace_t_s, hand.trace_n)
        if had != self._shown_parts():
            self._arrange()
        self.tick(max(self._now_s, snapshot.host_s))

    def tick(self, host_s: float) -> None:
        """Show the page as it is at host second ``host_s``: beat, age and all."""
        self._now_s = host_s
        snapshot, parts = self._snapshot, self._parts
        self._wishes.update(snapshot, host_s)
        too_much = is_too_much(snapshot, host_s)
        if too_much != parts.too_much.isVisibleTo(self):
            parts.too_much.setVisible(too_much)
            parts.too_much.raise_()
            self._foot_due_s = host_s
        if too_much:
            return
        parts.dial.show_view(dial_view(snapshot, host_s, tuple(self._asynchronies_s)))
        parts.trace.show_at(self._trace_now_s(host_s), snapshot.stream_offset_s, snapshot.beat)
        if snapshot.hands:
            parts.hands.show_hands(hands_shown(snapshot, host_s))
        self._show_controls()
        if host_s >= self._foot_due_s:
            parts.footer.show_line(foot_line(snapshot, host_s))
            self._foot_due_s = host_s + _FOOT_EVERY_S

    def _trace_now_s(self, host_s: float) -> float:
        """Return the trace's right edge: now, or the newest point while a replay rests."""
        newest_s = self._parts.trace.newest_s
        rests = is_resting(self._snapshot)
        return (
            newest_s + self._snapshot.stream_offset_s if rests and newest_s is not None else host_s
        )

    def _show_controls(self) -> None:
        wishes = self._wishes
        self._parts.controls.show_state(
            wishes.paused, wishes.sound_on, wishes.pace_bpm, wishes.counts, wishes.target
        )

    def set_animating(self, animating: bool) -> None:
        """Let the page repaint itself 60 times a second, or leave ``tick`` to the caller."""
        self._animating = animating
        if animating and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _on_frame(self) -> None:
        self.tick(self._clock.now_s())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_animating(self._animating)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    # -- where it is shown -----------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def set_focus_only(self, focus_only: bool) -> None:
        """Show dial and foot line only, or everything."""
        self._focus_only = focus_only
        self._arrange()

    def show_keys(self, shown: bool) -> None:
        """Show or hide the sheet of keys."""
        self._parts.keys.setVisible(shown)

    @property
    def keys_shown(self) -> bool:
        """Whether the sheet of keys is shown."""
        return self._parts.keys.isVisible()

    def _arrange(self) -> None:
        beside, is_replay = self._shown_parts()
        self._parts.arrange(beside, is_replay, self._focus_only)

    def _shown_parts(self) -> tuple[Beside, bool]:
        """Return what stands beside the trace, and if it is a replay, with nothing to set."""
        snapshot = self._snapshot
        beside: Beside = "nothing" if snapshot.pressure_kpa is None else "map"
        if snapshot.hands:
            beside = "hands"
        return beside, self._is_replay or snapshot.replay is not None

    # -- what a person asks for ------------------------------------------------------------

    def _connect_controls(self) -> None:
        controls, wishes = self._parts.controls, self._wishes
        controls.pause_pressed.connect(wishes.toggle_pause)
        controls.sound_pressed.connect(wishes.toggle_sound)
        controls.leave_pressed.connect(self.left)
        controls.tapped.connect(self._tap)
        controls.pace_stepped.connect(wishes.step_pace)
        controls.counts_stepped.connect(wishes.step_counts)
        controls.target_chosen.connect(wishes.choose_target)

    def _make_key_actions(self) -> KeyActions:
        return {
            **wish_keys(self._wishes),
            Qt.Key.Key_Escape: self._escape,
            Qt.Key.Key_T: self._tap,
            Qt.Key.Key_F: self._toggle_focus_only,
            Qt.Key.Key_Question: self._toggle_keys,
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press(self._key_actions, event)

    def _send(self, command: Command) -> None:
        self.command.emit(command)
        self._show_controls()

    def _escape(self) -> None:
        if self.keys_shown:
            self.show_keys(False)
        else:
            self.left.emit()

    def _toggle_keys(self) -> None:
        self.show_keys(not self.keys_shown)

    def _toggle_focus_only(self) -> None:
        self.set_focus_only(not self._focus_only)

    def _tap(self) -> None:
        self._wishes.tap(self._clock.now_s())
