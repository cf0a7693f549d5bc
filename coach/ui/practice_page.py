"""The practice page: the dial, the last 20 seconds, the map, a few controls and the foot line."""

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from coach.messages import Command, Snapshot, idle_snapshot
from coach.timing import Clock, MonotonicClock
from coach.ui.controls import TARGETS, Controls
from coach.ui.dial import Dial
from coach.ui.footer import Footer
from coach.ui.keys_sheet import KeysSheet
from coach.ui.moment import dial_view, foot_line, is_resting, is_too_much
from coach.ui.practice_layout import Box, band_word_px, places, side_width
from coach.ui.pressure_map import PressureMap
from coach.ui.tokens import Theme
from coach.ui.too_much import TooMuchScreen
from coach.ui.trace import Trace
from coach.ui.wishes import Wishes

_FRAME_MS = 16
_FOOT_EVERY_S = 0.25
_MARKS_KEPT = 8


class PracticePage(QWidget):
    """Shows snapshots, emits commands, and repaints beat and age by its own clock.

    ``command`` carries a coach.messages Command; ``left`` says that the person wants to leave.
    """

    command = Signal(object)
    left = Signal()

    def __init__(
        self, theme: Theme, clock: Clock | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock: Clock = clock or MonotonicClock()
        self._snapshot = idle_snapshot()
        self._now_s = self._foot_due_s = float("-inf")
        self._asynchronies_s: deque[float] = deque(maxlen=_MARKS_KEPT)
        self._wishes = Wishes(self._send, self._snapshot)
        self._focus_only = False
        self._dial, self._trace = Dial(theme, self), Trace(theme, self)
        self._map, self._footer = PressureMap(theme, self), Footer(theme, self)
        self._controls = Controls(theme, self)
        self._too_much, self._keys = TooMuchScreen(theme, self), KeysSheet(theme, self)
        self._too_much.hide()
        self._keys.hide()
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
        return QSize(720, 600)

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    # -- what is shown ---------------------------------------------------------------------

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take in a snapshot and show it."""
        had = _parts_of(self._snapshot)
        self._snapshot = snapshot
        if snapshot.restarted:
            self._trace.clear()
            self._asynchronies_s.clear()
        self._trace.set_bands(snapshot.edges, snapshot.target)
        self._trace.extend(snapshot.trace_t_s, snapshot.trace_n)
        self._trace.add_strokes(snapshot.strokes)
        self._asynchronies_s.extend(
            stroke.asynchrony_s for stroke in snapshot.strokes if stroke.asynchrony_s is not None
        )
        self._map.show_map(snapshot.pressure_kpa, snapshot.edges)
        if had != _parts_of(snapshot):
            self._arrange()
        self.tick(max(self._now_s, snapshot.host_s))

    def tick(self, host_s: float) -> None:
        """Show the page as it is at host second ``host_s``: beat, age and all."""
        self._now_s = host_s
        snapshot = self._snapshot
        self._wishes.update(snapshot, host_s)
        too_much = is_too_much(snapshot, host_s)
        if too_much != self._too_much.isVisibleTo(self):
            self._too_much.setVisible(too_much)
            self._too_much.raise_()
            self._foot_due_s = host_s
        if too_much:
            return
        self._dial.show_view(dial_view(snapshot, host_s, tuple(self._asynchronies_s)))
        self._trace.show_at(self._trace_now_s(host_s), snapshot.stream_offset_s, snapshot.beat)
        self._show_controls()
        if host_s >= self._foot_due_s:
            self._footer.show_line(foot_line(snapshot, host_s))
            self._foot_due_s = host_s + _FOOT_EVERY_S

    def _trace_now_s(self, host_s: float) -> float:
        """Return the trace's right edge: now, or the newest point while a replay rests."""
        newest_s = self._trace.newest_s
        rests = is_resting(self._snapshot)
        return (
            newest_s + self._snapshot.stream_offset_s if rests and newest_s is not None else host_s
        )

    def _show_controls(self) -> None:
        wishes = self._wishes
        self._controls.show_state(
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
        self._keys.setVisible(shown)

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        side = side_width(width, height)
        has_map, has_controls = _parts_of(self._snapshot)
        foot = Footer.height_for(width)
        controls = Controls.height_for(side) if has_controls else 0
        where = places(width, height, foot, controls, has_map, self._focus_only)
        self._controls.arrange(side)
        self._footer.arrange(width)
        self._dial.set_word_px(band_word_px(width, height, self._focus_only))
        for widget, box in (
            (self._dial, where.dial),
            (self._footer, where.foot),
            (self._trace, where.trace),
            (self._map, where.pad),
            (self._controls, where.controls),
        ):
            _put(widget, box)
        for cover in (self._keys, self._too_much):
            cover.setGeometry(self.rect())
            cover.raise_()

    # -- what a person asks for ------------------------------------------------------------

    def _connect_controls(self) -> None:
        controls, wishes = self._controls, self._wishes
        controls.pause_pressed.connect(wishes.toggle_pause)
        controls.sound_pressed.connect(wishes.toggle_sound)
        controls.leave_pressed.connect(self.left)
        controls.tapped.connect(self._tap)
        controls.pace_stepped.connect(wishes.step_pace)
        controls.counts_stepped.connect(wishes.step_counts)
        controls.target_chosen.connect(wishes.choose_target)

    def _make_key_actions(self) -> dict[int, Callable[[], None]]:
        key, wishes = Qt.Key, self._wishes
        return {
            key.Key_Space: wishes.toggle_pause,
            key.Key_Escape: self._escape,
            key.Key_Up: partial(wishes.step_pace, 1),
            key.Key_Down: partial(wishes.step_pace, -1),
            key.Key_Right: partial(wishes.step_counts, 1),
            key.Key_Left: partial(wishes.step_counts, -1),
            key.Key_T: self._tap,
            key.Key_S: wishes.toggle_sound,
            key.Key_F: self._toggle_focus_only,
            key.Key_Question: self._toggle_keys,
            key.Key_PageDown: partial(wishes.skip_stage, 1),
            key.Key_PageUp: partial(wishes.skip_stage, -1),
            key.Key_1: partial(wishes.choose_target, TARGETS[0]),
            key.Key_2: partial(wishes.choose_target, TARGETS[1]),
            key.Key_3: partial(wishes.choose_target, TARGETS[2]),
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._key_actions.get(event.key())
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        steps = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
        if action is None or not plain:
            event.ignore()
        elif not event.isAutoRepeat() or event.key() in steps:
            action()

    def _send(self, command: Command) -> None:
        self.command.emit(command)
        self._show_controls()

    def _escape(self) -> None:
        if self._keys.isVisible():
            self.show_keys(False)
        else:
            self.left.emit()

    def _toggle_keys(self) -> None:
        self.show_keys(not self._keys.isVisible())

    def _toggle_focus_only(self) -> None:
        self.set_focus_only(not self._focus_only)

    def _tap(self) -> None:
        self._wishes.tap(self._clock.now_s())


def _parts_of(snapshot: Snapshot) -> tuple[bool, bool]:
    """Return whether there is a map, and whether there is anything to set: not in a replay."""
    return snapshot.pressure_kpa is not None, snapshot.replay is None


def _put(widget: QWidget, box: Box | None) -> None:
    widget.setVisible(box is not None)
    if box is not None:
        widget.setGeometry(QRect(*box))
