"""One area of the body and how it may be touched today: fine, go easy, or leave out."""

from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.practice.routines.names import area_title
from coach.saying import Phrase, say
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TOUCH_PX, TYPE, Theme
from coach.ui.kit.tongue import shown

AreaChoice = Literal["fine", "soften", "avoid"]
WORDS: Final[dict[AreaChoice, str]] = {
    "fine": say("Fine"),
    "soften": say("Go easy"),
    "avoid": say("Leave out"),
}
_TOLD: Final[dict[AreaChoice, Phrase]] = {
    "fine": Phrase("{area}: fine"),
    "soften": Phrase("{area}: go easy"),
    "avoid": Phrase("{area}: leave out"),
}
NOT_IN_ROUTINE: Final = say("not reached")
_NOT_IN_IT: Final = Phrase("{told}, not part of this routine")
_CHOICES: Final = tuple(WORDS)
#: The longer word has the more room.
_SHARES: Final[dict[AreaChoice, float]] = {"fine": 0.27, "soften": 0.35, "avoid": 0.38}
#: Above this width the letters are larger, and the name has more room.
_WIDE_ABOVE_PX = 420


class AreaRow(QWidget):
    """Left and right, 1 to 3, or a click choose. ``changed`` follows a choice, ``met`` the focus.

    ``stepped`` is an arrow up or down (−1, +1), for the page to go to another row.
    """

    changed = Signal()
    met = Signal()
    stepped = Signal(int)

    def __init__(self, theme: Theme, area: str, choice: AreaChoice, concerned: bool) -> None:
        super().__init__()
        self._theme, self.area, self.choice = theme, area, choice
        self._concerned = concerned
        self._name, self._why = shown(area_title(area)), shown(NOT_IN_ROUTINE)
        self._words = {each: shown(words) for each, words in WORDS.items()}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(320, TOUCH_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, TOUCH_PX)

    def choose(self, choice: AreaChoice) -> None:
        """Choose how this area may be touched."""
        if choice != self.choice:
            self.choice = choice
            self._say()
            self.update()
            self.changed.emit()

    def _say(self) -> None:
        told = _TOLD[self.choice](area=area_title(self.area))
        self.setAccessibleName(shown(told if self._concerned else _NOT_IN_IT(told=told)))

    def _name_width(self) -> float:
        return self.width() * (0.37 if self.width() > _WIDE_ABOVE_PX else 0.36)

    def _boxes(self) -> list[QRectF]:
        left = self._name_width()
        room = self.width() - left - SPACE.hair
        top, height = SPACE.hair, self.height() - 2 * SPACE.hair
        boxes = []
        for choice in _CHOICES:
            width = room * _SHARES[choice]
            boxes.append(QRectF(left, top, width, height))
            left += width
        return boxes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        number = key - int(Qt.Key.Key_1)
        at = _CHOICES.index(self.choice)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            at = min(max(at + (1 if key == Qt.Key.Key_Right else -1), 0), len(_CHOICES) - 1)
            self.choose(_CHOICES[at])
        elif 0 <= number < len(_CHOICES):
            self.choose(_CHOICES[number])
        elif key == Qt.Key.Key_Space:
            self.choose(_CHOICES[(at + 1) % len(_CHOICES)])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for choice, box in zip(_CHOICES, self._boxes(), strict=True):
            if box.contains(event.position()):
                self.choose(choice)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.met.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = self._theme
            around = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(QColor(theme.focus if self.hasFocus() else theme.edge), 2))
            painter.setBrush(QColor(theme.surface))
            painter.drawRoundedRect(around, RADII.medium, RADII.medium)
            self._paint_name(painter)
            for choice, box in zip(_CHOICES, self._boxes(), strict=True):
                self._paint_choice(painter, choice, box)

    def _paint_name(self, painter: QPainter) -> None:
        """Paint the area's name, and below it where it plays no part."""
        theme = self._theme
        box = QRectF(SPACE.medium, 0, self._name_width() - SPACE.medium, self.height())
        flags = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        size = TYPE.body if self.width() > _WIDE_ABOVE_PX else TYPE.small
        rows = [(self._name, _fitting(self._name, size, box.width()))]
        if not self._concerned:
            rows.append((self._why, TYPE.small - 2))
        heights = []
        for text, size in rows:
            painter.setFont(ui_font(size))
            heights.append(painter.boundingRect(box, flags, text).height())
        top = box.center().y() - sum(heights) / 2
        painter.setPen(QColor(theme.text if self._concerned else theme.quiet))
        for (text, size), height in zip(rows, heights, strict=True):
            painter.setFont(ui_font(size))
            painter.drawText(QRectF(box.left(), top, box.width(), height), flags, text)
            top += height

    def _paint_choice(self, painter: QPainter, choice: AreaChoice, box: QRectF) -> None:
        theme, is_chosen = self._theme, choice == self.choice
        if is_chosen:
            stands_out = choice != "fine"
            painter.setPen(QPen(QColor(theme.text if stands_out else theme.strong_line), 2))
            painter.setBrush(QColor(theme.text if stands_out else theme.raised))
            painter.drawRoundedRect(box.adjusted(1, 2, -1, -2), RADII.small, RADII.small)
        painter.setFont(ui_font(TYPE.small, bold=is_chosen))
        ink = theme.background if is_chosen and choice != "fine" else theme.text
        painter.setPen(QColor(ink if is_chosen else theme.quiet))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words[choice])


def _fitting(name: str, size: int, width: float) -> int:
    """Return the letters' size at which each word of a name has room, two less at most."""
    for smaller in range(size, size - 2, -1):
        metrics = QFontMetricsF(ui_font(smaller))
        if all(metrics.horizontalAdvance(word) <= width for word in name.split()):
            return smaller
    return size - 2
