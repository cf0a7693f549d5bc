"""The practice page: the dial, the last 20 seconds, what to do, and a few things to press."""

from collections import deque
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from coach.messages import Command
from coach.saying import say
from coach.timing import Clock, MonotonicClock
from coach.ui.kit.announcing import announce
from coach.ui.kit.ground import lay_ground
from coach.ui.kit.stage import FITS
from coach.ui.kit.tokens import Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.announcer import Announcer
from coach.ui.practising.arrangement import Arrangement, arrangement_of, has_receiver
from coach.ui.practising.asking import Asking
from coach.ui.practising.covering import Covering
from coach.ui.practising.frame_clock import FrameClock
from coach.ui.practising.hovering import Hovering
from coach.ui.practising.moment import before_any, is_resting
from coach.ui.practising.parts import PracticeParts
from coach.ui.practising.seeing import Seeing
from coach.ui.practising.sheets import Sheets
from coach.ui.practising.showing import show_controls, show_moving, show_slow, take_in
from coach.ui.practising.sight import Sight
from coach.ui.practising.stopping import Stopping
from coach.ui.practising.wishes import Wishes
from coach.views import Snapshot

_SLOW_EVERY_S = 0.25
#: By then whatever was pressed or shown last has come to rest too.
_STILL_AFTER_S = 2.0
_MARKS_KEPT = 8


class PracticePage(QWidget):
    """Shows snapshots, emits commands, and repaints beat and age by its own clock.

    ``command`` carries a coach.messages Command; ``left`` says that the person wants to leave,
    ``window_wished`` that the one who receives wants a window of their own, ``whole_screen_wished``
    whether the whole screen is wished for, for band and beat alone. Of a practice that is over
    ``left`` asks for the debrief, ``again_wished`` for the same anew, ``home_wished`` for home.
    In a replay
    (``is_replay``) there is nothing to set. ``with_receiver`` shows the receiver's buttons from
    the beginning, also outside a routine.
    """

    command = Signal(object)
    left = Signal()
    window_wished = Signal()
    whole_screen_wished = Signal(bool)
    again_wished = Signal()
    home_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock | None = None,
        parent: QWidget | None = None,
        *,
        is_replay: bool = False,
        with_receiver: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme, self._is_replay = theme, is_replay
        self._clock: Clock = clock or MonotonicClock()
        self._snapshot = before_any(is_replay)
        self.now_s = self._slow_due_s = float("-inf")
        self._asynchronies_s: deque[float] = deque(maxlen=_MARKS_KEPT)
        self._wishes = Wishes(self._send, self._snapshot)
        self._stopping = Stopping()
        self._seeing = Seeing(self, self._show_anew, self.whole_screen_wished.emit)
        self._receiver_shown = with_receiver
        self._receiver_met = with_receiver
        self._parts = parts = PracticeParts(theme, self, is_replay)
        self._covering = Covering(self, parts)
        self.hovering = Hovering(self, parts, lambda: self._snapshot)
        self.sheets = Sheets(self, parts.keys, parts.numbers, self._arrange)
        parts.keys.closed.connect(self.sheets.close)
        self._announcer = Announcer(partial(announce, self))
        self._animating = True
        self._frames = FrameClock(self, lambda: self.tick(self._clock.now_s()))
        self._asking = Asking(self, parts, self._clock, self._wishes, self._stopping, self._seeing)
        self._dress()

    def _dress(self) -> None:
        lay_ground(self, self._theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(shown(say("Practice")))
        self.setMinimumSize(self.minimumSizeHint())
        self.setProperty(FITS, True)

    def minimumSizeHint(self) -> QSize:
        return PracticeParts.least_size(self._is_replay)

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    # -- what is shown ---------------------------------------------------------------------

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take in a snapshot and show it."""
        had = self.arrangement()
        self._snapshot = snapshot
        if not self._receiver_met and has_receiver(snapshot):
            self._receiver_met = self._receiver_shown = True
        if snapshot.restarted:
            self._asynchronies_s.clear()
        self._asynchronies_s.extend(
            stroke.asynchrony_s for stroke in snapshot.strokes if stroke.asynchrony_s is not None
        )
        take_in(self._parts, snapshot)
        if had != self.arrangement():
            self._arrange()
        self._frames.snapshot_came()
        self.tick(max(self.now_s, snapshot.host_s))

    def tick(self, host_s: float) -> None:
        """Show the page as it is at host second ``host_s``: beat, age and all."""
        self.now_s = host_s
        snapshot, parts, is_over = self._snapshot, self._parts, self.arrangement().is_over
        self._wishes.update(snapshot, host_s)
        self._stopping.update(snapshot.stopped and not is_resting(snapshot), host_s)
        self._announcer.update(snapshot, host_s)
        if is_over:
            self._stopping.end()
            if host_s - snapshot.host_s > _STILL_AFTER_S:
                self._frames.run(False)
        if self.cover(host_s):
            return
        bare = self._seeing.bare and not is_over
        show_moving(parts, snapshot, host_s, tuple(self._asynchronies_s), bare=bare)
        show_controls(parts, self._wishes)
        if host_s >= self._slow_due_s:
            show_slow(parts, snapshot, host_s)
            self._slow_due_s = host_s + _SLOW_EVERY_S

    def cover(self, host_s: float) -> bool:
        """Lay too much, or else a stop, over all parts; return whether one of them lies there."""
        snapshot = self._snapshot
        replayed = self._is_replay or snapshot.replay is not None
        lies = self._covering.show(snapshot, self._stopping.since_s, host_s, replayed=replayed)
        if self._covering.any_changed:
            self._slow_due_s = host_s
        if self._covering.stop_changed:
            # The keys now mean the stop: no sheet and no button below may take one.
            self.sheets.close()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return lies

    def set_animating(self, animating: bool) -> None:
        """Let the page repaint itself 60 times a second, or leave ``tick`` to the caller."""
        self._animating = animating
        self._frames.run(animating and self.isVisible())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_animating(self._animating)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._frames.run(False)

    # -- where it is shown -----------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def set_sight(self, sight: Sight) -> None:
        """Show everything, dial and foot line only, or band and beat alone, on the whole screen."""
        self._seeing.show(sight)

    def _show_anew(self) -> None:
        self._arrange()
        if self._snapshot.number:
            self.tick(self.now_s)

    def toggle_numbers(self) -> None:
        """Tell what the numbers on the page mean, or tell no more; practice goes on."""
        self.sheets.toggle_numbers(self._snapshot)

    def _arrange(self) -> None:
        arrangement = self.arrangement()
        self._parts.arrange(arrangement, self._seeing.sight)
        self._seeing.show_pointer(arrangement.is_over)

    def arrangement(self) -> Arrangement:
        """Return what stands on the page now."""
        return arrangement_of(self._snapshot, self._is_replay, self._receiver_shown)

    # -- what a person asks for ------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._asking.press(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With band and beat alone the page is one large key."""
        if self._seeing.bare and not self._stopping.on and self.arrangement().answers:
            self._asking.press_big_key()
        else:
            super().mousePressEvent(event)

    def toggle_receiver(self) -> None:
        """Show the receiver's buttons, or hide them."""
        self._receiver_met, self._receiver_shown = True, not self._receiver_shown
        self._arrange()

    def _send(self, command: Command) -> None:
        self.command.emit(command)
        show_controls(self._parts, self._wishes)
