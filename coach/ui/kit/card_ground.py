"""The ground of a large card that is pressed like a button: surface, edge, and its key."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, TYPE, Theme


def paint_card_ground(painter: QPainter, card: QAbstractButton, theme: Theme) -> QRectF:
    """Paint it as the card is now, pressed, focused or pointed at; return the room inside."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(card.rect()).adjusted(1, 1, -1, -1)
    painter.setBrush(QColor(theme.raised if card.isDown() else theme.surface))
    edge = theme.focus if card.hasFocus() else theme.line
    if card.underMouse() and not card.hasFocus():
        edge = theme.strong_line
    painter.setPen(QPen(QColor(edge), 2))
    painter.drawRoundedRect(box, RADII.large, RADII.large)
    return box


def paint_key_cap(painter: QPainter, cap: QRectF, key: str, theme: Theme) -> None:
    """Paint the key that presses a card, as a cap of a keyboard."""
    painter.setPen(QPen(QColor(theme.line), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cap, RADII.small, RADII.small)
    painter.setPen(QColor(theme.quiet))
    painter.setFont(ui_font(TYPE.small))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
