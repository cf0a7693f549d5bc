"""Large buttons that leave the page's keys alone, and a value with minus and plus."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from coach.saying import joined
from coach.ui.kit.painting import painting
from coach.ui.kit.ringed_button import RingedButton
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TOUCH_PX, TYPE, Theme
from coach.ui.kit.tongue import shown

ButtonKind = Literal["primary", "quiet", "choice", "plain", "normal"]
_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)


class PageButton(RingedButton):
    """A button that takes focus by Tab only and hands every key but its own to the page.

    A click leaves the focus on the page, so Space goes on to mean pause; a button that was
    reached by Tab is pressed by Space or Enter, as anywhere.
    """

    def __init__(
        self,
        text: str,
        name: str,
        kind: ButtonKind = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(shown(text), parent)
        self.setAccessibleName(shown(name))
        self.setToolTip(self.accessibleName())
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumSize(TOUCH_PX, TOUCH_PX)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _PRESSING:
            super().keyPressEvent(event)
        else:
            event.ignore()


class ValueLabel(QWidget):
    """A number over the small words that say what it counts."""

    def __init__(self, theme: Theme, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said_unit, self._unit = unit, shown(unit)
        self._said = self._value = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: str) -> None:
        """Show a number."""
        if value != self._said:
            self._said, self._value = value, shown(value)
            self.setAccessibleName(shown(joined(" ", (value, self._said_unit))))
            self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(ui_font(TYPE.small)).horizontalAdvance(self._unit)
        return QSize(round(width) + SPACE.small, TOUCH_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            width = float(self.width())
            painter.setPen(QColor(self._theme.text))
            painter.setFont(ui_font(TYPE.large + 4, bold=True))
            painter.drawText(QRectF(0, 0, width, 32), Qt.AlignmentFlag.AlignCenter, self._value)
            painter.setPen(QColor(self._theme.quiet))
            unit_px = self.sizeHint().width() - SPACE.small
            painter.setFont(ui_font(TYPE.small * min(1.0, width / max(1, unit_px))))
            painter.drawText(QRectF(0, 31, width, 20), Qt.AlignmentFlag.AlignCenter, self._unit)


class Stepper(QWidget):
    """A value between a minus and a plus; emits ``stepped`` with −1 or +1."""

    stepped = Signal(int)

    def __init__(
        self, theme: Theme, unit: str, less: str, more: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._value = ValueLabel(theme, unit, self)
        self.less = PageButton("−", less, parent=self)
        self.more = PageButton("+", more, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair)
        for button, by in ((self.less, -1), (self.more, 1)):
            button.setFixedWidth(TOUCH_PX)
            button.setFont(ui_font(TYPE.large + 4))
            # The style sheet's padding would leave a square button no room for its sign.
            button.setStyleSheet("padding: 0;")
            button.clicked.connect(lambda _checked=False, by=by: self.stepped.emit(by))
        row.addWidget(self.less)
        row.addWidget(self._value, 1)
        row.addWidget(self.more)

    def show_value(self, value: str) -> None:
        """Show the value as it is now."""
        self._value.show_value(value)
