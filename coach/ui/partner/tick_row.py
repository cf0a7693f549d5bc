"""A line to tick: a box, what it is, and why, with the key that ticks it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from coach.saying import say
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TOUCH_PX, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.words_label import held_together

_BOX_PX = 26.0
#: From this width on the letters are larger.
_WIDE_FROM_PX = 460
#: No row grows taller, however much room there is.
TALLEST_PX = 108
#: From this height on there is room for the largest letters.
_TALL_FROM_PX = 92
TALL_LETTERS_PX = 24.0, 19.0
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class TickRow(QAbstractButton):
    """Ticked by Space or a click; arrows and Enter are its page's.

    ``columns`` is how many others it is as wide as; its letters are no larger than theirs.
    """

    def __init__(self, theme: Theme, title: str, sentence: str, key: str, columns: int = 1) -> None:
        super().__init__()
        self._columns = columns
        self._alike: tuple[TickRow, ...] = (self,)
        self._theme, self._sentence, self._key = theme, held_together(shown(sentence)), key
        self.setText(shown(title))
        self.setCheckable(True)
        self.setAccessibleName(self.text())
        said = say("{sentence} Key {key}.", sentence=sentence, key=key)
        self.setAccessibleDescription(shown(said))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumHeight(TALLEST_PX)

    def keep_like(self, rows: Sequence["TickRow"]) -> None:
        """Have the letters of ``rows``: the largest only where all of them have the room."""
        self._alike = tuple(rows)

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, TOUCH_PX)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._words_height(width, _fonts(self._usual_px(width)))
        return max(TOUCH_PX, round(words) + 2 * SPACE.small + 2)

    def _words_height(self, width: int, fonts: tuple[QFont, QFont]) -> float:
        title, sentence = fonts
        room = QRectF(0, 0, width - 2 * SPACE.medium - _BOX_PX - SPACE.medium - 2, 1000)
        below = QFontMetricsF(sentence).boundingRect(room, int(_WRAP), self._sentence)
        return QFontMetricsF(title).height() + below.height()

    def letters_px(self) -> tuple[float, float]:
        """Return how large title and sentence are: as large as all alike have room for."""
        if all(row.has_room_for_largest() for row in self._alike):
            return TALL_LETTERS_PX
        return self._usual_px(self.width())

    def has_room_for_largest(self) -> bool:
        """Return whether the largest letters fit into the row as it is."""
        width, height = self.width(), self.height()
        if not self._is_wide(width) or height < _TALL_FROM_PX:
            return False
        words = self._words_height(width, _fonts(TALL_LETTERS_PX))
        return words <= height - 2 * SPACE.small - 2

    def _usual_px(self, width: int) -> tuple[float, float]:
        return (TYPE.large, TYPE.body) if self._is_wide(width) else (TYPE.body, TYPE.small)

    def _is_wide(self, width: int) -> bool:
        between = SPACE.small * (self._columns - 1)
        return width >= _WIDE_FROM_PX * self._columns + between

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in self._alike:
            row.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = self._theme
            around = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            edge = theme.focus if self.hasFocus() else theme.edge
            if self.underMouse() and not self.hasFocus():
                edge = theme.lit_edge
            painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
            painter.setBrush(QColor(theme.surface))
            painter.drawRoundedRect(around, RADII.medium, RADII.medium)
            inside = around.adjusted(SPACE.medium, SPACE.small, -SPACE.medium, -SPACE.small)
            fonts = title, sentence = _fonts(self.letters_px())
            # The words stand in the middle of a tall row.
            down = max(0.0, (inside.height() - self._words_height(self.width(), fonts)) / 2)
            inside.translate(0, down)
            line = max(_BOX_PX, QFontMetricsF(title).height())
            box_top = inside.top() + (line - _BOX_PX) / 2
            self._paint_box(painter, QRectF(inside.left(), box_top, _BOX_PX, _BOX_PX))
            words = inside.adjusted(_BOX_PX + SPACE.medium, 0, 0, 0)
            painter.setFont(title)
            painter.setPen(QColor(theme.text))
            painter.drawText(words, int(_WRAP), self.text())
            painter.setFont(sentence)
            painter.setPen(QColor(theme.quiet))
            # A pixel more: painting rounds otherwise than measuring.
            below = words.adjusted(0, QFontMetricsF(title).height(), 1, SPACE.small)
            painter.drawText(below, int(_WRAP), self._sentence)

            painter.drawText(inside, Qt.AlignmentFlag.AlignRight, self._key)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        painter.setPen(QPen(QColor(theme.text if self.isChecked() else theme.strong_line), 2))
        painter.setBrush(QColor(theme.text) if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), RADII.small, RADII.small)
        if self.isChecked():
            tick = QPen(QColor(theme.background), 3, Qt.PenStyle.SolidLine)
            tick.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(tick)
            x, y = box.center().x(), box.center().y()
            painter.drawPolyline(
                QPolygonF([QPointF(x - 6, y), QPointF(x - 2, y + 5), QPointF(x + 6, y - 5)])
            )


def _fonts(letters_px: tuple[float, float]) -> tuple[QFont, QFont]:
    """Return the letters of title and sentence."""
    title_px, sentence_px = letters_px
    return ui_font(title_px, bold=True), ui_font(sentence_px)
