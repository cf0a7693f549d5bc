"""The ground of a large card that is pressed like a button: surface, edge, and its key."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, TYPE, Theme

#: The edge of what has not the focus.
EDGE_PX = 2


def paint_card_ground(painter: QPainter, card: QAbstractButton, theme: Theme) -> QRectF:
    """Paint it as the card is now, pressed, focused or pointed at; return the room inside."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(theme.raised if card.isDown() else theme.surface))
    is_lit = card.underMouse()
    return paint_edge(painter, card, theme, RADII.large, is_lit=is_lit)


def paint_edge(
    painter: QPainter, card: QAbstractButton, theme: Theme, radius_px: float, *, is_lit: bool
) -> QRectF:
    """Paint the edge of a card or line round what the brush fills; return the room inside.

    With the focus it is twice as wide: the edge of a lit one is nearly as bright as the ring.
    """
    room = QRectF(card.rect())
    if card.hasFocus():
        painter.setPen(QPen(QColor(theme.focus), 2 * EDGE_PX))
        box = room.adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
    else:
        painter.setPen(QPen(QColor(theme.lit_edge if is_lit else theme.edge), EDGE_PX))
        box = room.adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(box, radius_px, radius_px)
    return room.adjusted(1, 1, -1, -1)


def paint_key_cap(painter: QPainter, cap: QRectF, key: str, theme: Theme) -> None:
    """Paint the key that presses a card, as a cap of a keyboard."""
    painter.setPen(QPen(QColor(theme.line), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cap, RADII.small, RADII.small)
    painter.setPen(QColor(theme.quiet))
    painter.setFont(ui_font(TYPE.small))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
