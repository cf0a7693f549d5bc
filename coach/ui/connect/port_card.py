"""One port to connect to: what it is, what is wrong with it, and what it says right now."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from coach.saying import as_sentence, joined, say
from coach.signal.bands import Band
from coach.ui.kit.band_words import band_word, draw_shape, force_words
from coach.ui.kit.card_ground import paint_edge
from coach.ui.kit.painted_button import PaintedButton
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.window_words import for_window
from coach.ui.services import PortChoice
from coach.views import Snapshot

UNKNOWN = say("Probably nothing is plugged in here.")
#: Room for the mark of what is chosen, right of the words.
_MARK_PX = 32


class PortCard(PaintedButton):
    """A card to choose by click or Space; a chosen one shows a live bar once it speaks.

    It is called by what it is, where that is known, and by its port below that.
    """

    def __init__(self, theme: Theme, port: PortChoice) -> None:
        super().__init__()
        self._theme, self.port = theme, port
        self._title, self._below = _names(port)
        self._heard, self._is_lost = "", False
        self._share = 0.0
        self._band: Band | None = None
        self.setCheckable(True)
        self.setText(shown(self._title))
        self._problem = for_window(port.problem)
        parts = [part for part in (self._title, self._below, self._problem) if part]
        self.setAccessibleName(shown(joined(", ", parts)))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what the port says: the band and force when live, else the link's sentence."""
        live = snapshot.live
        self._band = live.band if live else None
        phase = snapshot.link.phase
        # While it is tried anew it is not known to be well.
        self._is_lost = phase == "lost" or (phase == "connecting" and self._is_lost)
        if live is None:
            words = as_sentence(for_window(snapshot.link.sentence)) or say("Listening …")
            self._heard, self._share = shown(words), 0.0
        else:
            words = joined("  ", (band_word(live.band), force_words(live.force_n)))
            self._heard = shown(words)
            self._share = min(1.0, max(0.0, live.force_n / snapshot.edges.firm_n))
        # The newtons would be told anew as often as they change.
        heard = shown(band_word(live.band)) if live else self._heard
        self.setAccessibleDescription(heard)
        self.updateGeometry()
        self.update()

    def forget(self) -> None:
        """Show nothing live any more."""
        self._is_lost = False
        self._heard, self._share, self._band = "", 0.0, None
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    @property
    def is_shut(self) -> bool:
        """Whether it cannot be opened, as far as is known."""
        return bool(self._problem) or self._is_lost

    def _lines(self) -> list[tuple[str, int, bool, str]]:
        theme = self._theme
        lines = [(shown(self._title), TYPE.large, True, theme.text)]
        if self._below:
            lines.append((shown(self._below), TYPE.body, False, theme.quiet))
        if self._problem:
            lines.append((shown(self._problem), TYPE.body, False, theme.warn))
        if self._heard and self._band is None:
            # What is wrong and what to do takes as many lines as it needs.
            colour = theme.warn if self._is_lost else theme.quiet
            lines.append((self._heard, TYPE.body, False, colour))
        return lines

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(420))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = 2 * SPACE.large
        wrap = Qt.TextFlag.TextWordWrap
        for text, size, bold, _colour in self._lines():
            metrics = QFontMetrics(ui_font(size, bold=bold))
            # Two pixels of edge, and two for what painting rounds otherwise than measuring.
            room = width - 2 * SPACE.wide - _MARK_PX - 4
            bounds = metrics.boundingRect(0, 0, room, 1000, int(wrap), text)
            height += bounds.height() + SPACE.hair
        return height + (34 if self._band is not None else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = self._theme
            painter.setBrush(QColor(theme.raised if self.isChecked() else theme.surface))
            is_lit = self.isChecked() or self.underMouse()
            box = paint_edge(painter, self, theme, RADII.large, is_lit=is_lit)
            inside = box.adjusted(SPACE.wide, SPACE.large, -SPACE.wide, -SPACE.large)
            for text, size, bold, colour in self._lines():
                painter.setFont(ui_font(size, bold=bold))
                painter.setPen(QColor(colour))
                words = inside.adjusted(0, 0, -_MARK_PX, 0)
                taken = painter.drawText(words, Qt.TextFlag.TextWordWrap, text)
                inside.setTop(inside.top() + self._height_of(taken) + SPACE.hair)
            if self._band is not None:
                self._paint_live(painter, inside, self._band)
            if self.isChecked():
                self._paint_mark(painter, box)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        """Paint a tick into the corner: the ring is the focus, which another card may have."""
        right, top = box.right() - SPACE.wide, box.top() + SPACE.large + 4
        painter.setPen(QPen(QColor(self._theme.text), 3, c=Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        steps = ((-20, 9), (-13, 16), (0, 2))
        painter.drawPolyline(QPolygonF([QPointF(right + x, top + y) for x, y in steps]))

    @staticmethod
    def _height_of(taken: object) -> float:
        return float(taken.height()) if isinstance(taken, QRectF) else 0.0

    def _paint_live(self, painter: QPainter, inside: QRectF, band: Band) -> None:
        theme = self._theme
        middle = inside.bottom() - 12
        colour = QColor(theme.bands.of(band))
        draw_shape(painter, band, QRectF(inside.left(), middle - 10, 20, 20), colour)
        words = QRectF(inside.left() + 30, middle - 14, 170, 28)
        painter.setFont(ui_font(TYPE.body))
        painter.setPen(QColor(theme.text))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._heard)
        track = QRectF(words.right(), middle - 5, inside.right() - words.right(), 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(track, 5, 5)
        painter.setBrush(colour)
        painter.drawRoundedRect(
            QRectF(track.left(), track.top(), max(10.0, track.width() * self._share), 10), 5, 5
        )


def _names(port: PortChoice) -> tuple[str, str]:
    """Return a port's title and the line below: a socket's path says least of what is in it."""
    if not port.is_known:
        return port.name, UNKNOWN
    if port.address.startswith("serial:") and port.description:
        return port.description, port.name
    return port.name, port.description
