"""A replay: the practice page's views over a bar with play, place, speed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from coach.messages import Seek, SetPaused, SetSpeed
from coach.practice.debrief.stretches import RibbonData
from coach.saying import say
from coach.timing import Clock
from coach.ui.debriefing.ribbon import STEP_S, Ribbon
from coach.ui.kit.narrow import is_narrow
from coach.ui.kit.pieces import button, label, row
from coach.ui.kit.stage import FITS
from coach.ui.kit.tokens import SPACE, TOUCH_PX, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.page import PracticePage
from coach.views import Snapshot
from coach.words import clock_words

_PLAY_PX = 96
_TIME_FROM_PX = 760
_RIBBON_PX, _LOW_RIBBON_PX = 64, 36
_PAUSE, _PLAY, _AGAIN = say("Pause"), say("Play"), say("Again")
SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0)


def speed_words(speed: float) -> str:
    """Return a speed as "½×" or "2×"."""
    return "½×" if speed == 0.5 else f"{speed:g}×"


class ReplayPlayer(QWidget):
    """Shows a replay's snapshots; ``command`` and ``left`` as on the practice page."""

    command = Signal(object)
    left = Signal()
    debrief = Signal()

    def __init__(self, theme: Theme, title: str, clock: Clock | None = None) -> None:
        super().__init__()
        self.setAccessibleName(shown(say("Replay of {title}", title=title)))
        self._paused = self._over = False
        self._position_s = self._duration_s = 0.0
        self._known = False
        self.page = PracticePage(theme, clock, is_replay=True)
        self.page.installEventFilter(self)
        self.page.left.connect(self.left)
        self._ribbon = Ribbon(theme, RibbonData(0.0), seekable=True)
        self._ribbon.setFixedHeight(_RIBBON_PX)
        self._ribbon.sought.connect(self._seek)
        self._play = button(_PAUSE, "primary", self._toggle)
        self._says: tuple[str, str] = ("", _PAUSE)
        self._play.setMinimumWidth(_PLAY_PX)
        self._time = label("0:00", "body", wrap=False)
        self._speeds = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self._bar())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(FITS, True)

    def _bar(self) -> QWidget:
        bar = QFrame()
        column = self._bar_column = QVBoxLayout(bar)
        column.setSpacing(SPACE.small)
        column.addWidget(self._ribbon)
        back = button(say("Back"), "plain", self.left.emit)
        back.setAccessibleName(shown(say("Back (Escape)")))
        debrief = button(say("Debrief"), "quiet", self.debrief.emit)
        for each in (back, debrief):
            each.setStyleSheet(f"padding: 0 {SPACE.medium}px;")
        line = row(self._play, SPACE.hair, self._time, None, spacing=SPACE.small)
        speeds = [self._speed_button(speed) for speed in SPEEDS]
        line.addLayout(row(*speeds, spacing=SPACE.hair))
        line.addStretch(1)
        line.addWidget(debrief)
        line.addWidget(back)
        column.addLayout(line)
        return bar

    def _speed_button(self, speed: float) -> QWidget:
        made = button(speed_words(speed), "choice", lambda: self.command.emit(SetSpeed(speed)))
        made.setCheckable(True)
        made.setMinimumWidth(TOUCH_PX)
        made.setStyleSheet(f"padding: 0 {SPACE.hair}px;")
        made.setChecked(speed == 1.0)
        made.setAccessibleName(shown(say("{speed:g} times as fast", speed=speed)))
        made.setProperty("speed", speed)
        # Until it is known that there is room: they alone would make a window wider.
        made.hide()
        self._speeds.addButton(made)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow window the ribbon alone says where one is.
        self._time.setVisible(self.width() >= _TIME_FROM_PX)
        # In the narrowest the speeds are left to their keys.
        narrow = is_narrow(self)
        for each in self._speeds.buttons():
            each.setVisible(not narrow)
        self._ribbon.setFixedHeight(_LOW_RIBBON_PX if narrow else _RIBBON_PX)
        top, side = (SPACE.hair, SPACE.small) if narrow else (SPACE.small, SPACE.large)
        self._bar_column.setContentsMargins(side, top, side, side)

    def set_ribbon(self, data: RibbonData) -> None:
        """Show the session's bands along the place; until then it is a plain bar."""
        self._known = True
        self._duration_s = max(self._duration_s, data.duration_s)
        self._ribbon.set_data(data)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show where the replay is and what was felt there."""
        self.page.show_snapshot(snapshot)
        self._paused = snapshot.paused
        self._over = snapshot.link.phase == "ended"
        if (replay := snapshot.replay) is not None:
            self._position_s, self._duration_s = replay.position_s, replay.duration_s
            if not self._known:
                self._known = True
                self._ribbon.set_data(RibbonData(replay.duration_s))
            for each in self._speeds.buttons():
                each.setChecked(each.property("speed") == replay.speed)
        self._ribbon.set_position(self._position_s)
        self._say(clock_words(self._position_s), clock_words(self._duration_s))

    def _say(self, position: str, duration: str) -> None:
        """Say where it is, and what the button does, where either is another."""
        says = (
            say("{position} of {duration}", position=position, duration=duration),
            self._play_words(),
        )
        if says != self._says:
            self._says = says
            self._time.setText(shown(says[0]))
            self._play.setText(shown(says[1]))

    def _play_words(self) -> str:
        if self._over:
            return _AGAIN
        return _PLAY if self._paused else _PAUSE

    def _toggle(self) -> None:
        if self._over:
            self._seek(0.0)
        else:
            self.command.emit(SetPaused(not self._paused))

    def _seek(self, position_s: float) -> None:
        goal_s = min(max(0.0, position_s), self._duration_s)
        self._position_s = goal_s
        self._ribbon.set_position(goal_s)
        self.command.emit(Seek(goal_s))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event.key()):
            self.page.keyPressEvent(event)

    def _key(self, key: int) -> bool:
        """Do what a key means in a replay; the practice page keeps F, M and the question mark."""
        keys = Qt.Key
        if key == keys.Key_Space:
            self._toggle()
        elif key in (keys.Key_Left, keys.Key_Right):
            self._seek(self._position_s + (STEP_S if key == keys.Key_Right else -STEP_S))
        elif key in (keys.Key_Home, keys.Key_End):
            self._seek(0.0 if key == keys.Key_Home else self._duration_s)
        elif key in (keys.Key_Up, keys.Key_Down):
            self._step_speed(1 if key == keys.Key_Up else -1)
        elif key == keys.Key_D:
            self.debrief.emit()
        elif key == keys.Key_Escape and not self.page.sheets.any_shown:
            self.left.emit()
        else:
            return key not in (
                keys.Key_F,
                keys.Key_M,
                keys.Key_Question,
                keys.Key_Escape,
                keys.Key_Tab,
                keys.Key_Backtab,
            )
        return True

    def _step_speed(self, by: int) -> None:
        chosen = next((b.property("speed") for b in self._speeds.buttons() if b.isChecked()), 1.0)
        at = SPEEDS.index(chosen) + by if chosen in SPEEDS else 1
        if 0 <= at < len(SPEEDS):
            self.command.emit(SetSpeed(SPEEDS[at]))
