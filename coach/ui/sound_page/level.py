"""A volume to drag or to step by keys, with a ring where the focus is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from coach.saying import say
from coach.ui.kit.painting import painting
from coach.ui.kit.tokens import TOUCH_PX, Theme
from coach.ui.kit.tongue import shown
from coach.ui.sound_page.words import percent

_STEP, _PAGE = 5, 20
_HANDLE_PX = 11.0


class Level(QSlider):
    """From 0 to 100; says its value to whoever cannot see it."""

    def __init__(self, theme: Theme, name: str, volume: float) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setRange(0, 100)
        self.setSingleStep(_STEP)
        self.setPageStep(_PAGE)
        self.setAccessibleName(shown(say("Volume of {layer}", layer=name)))
        self.setMinimumSize(120, TOUCH_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._tell)
        self.setValue(round(100 * volume))
        self._tell()

    @property
    def volume(self) -> float:
        """How loud, 0 to 1."""
        return self.value() / 100

    def sizeHint(self) -> QSize:
        return QSize(220, TOUCH_PX)

    def _tell(self) -> None:
        self.setAccessibleDescription(shown(percent(self.volume)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme, middle = self._theme, self.height() / 2
            left, right = _HANDLE_PX + 3, self.width() - _HANDLE_PX - 3
            at = left + (right - left) * self.volume
            painter.setPen(Qt.PenStyle.NoPen)
            for end, colour in ((right, theme.strong_line), (at, theme.text)):
                painter.setBrush(QColor(colour if self.isEnabled() else theme.line))
                painter.drawRoundedRect(QRectF(left, middle - 3, max(6.0, end - left), 6), 3, 3)
            painter.setBrush(QColor(theme.text if self.isEnabled() else theme.strong_line))
            ring = theme.focus if self.hasFocus() else theme.surface
            painter.setPen(QPen(QColor(ring), 3))
            painter.drawEllipse(QPointF(at, middle), _HANDLE_PX, _HANDLE_PX)
