"""What a comfort trial came to: the receiver's bands beside the usual ones, and the ways on."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from coach.practice.comfort.found import Found
from coach.practice.routines.names import the_area
from coach.saying import joined, say
from coach.signal.bands import BANDS, PALM, Band, Edges
from coach.ui.kit.actions import actions
from coach.ui.kit.announcing import announce
from coach.ui.kit.band_words import band_word
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import button, label, scrolled
from coach.ui.kit.textures import band_brush
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.partner.found_words import (
    SIMULATED_TOO_SOON,
    found_sentence,
    row_words,
    simulated_sentence,
    without_yes,
)

_NAME_PX: Final = 92.0
#: The least and the greatest height of a row, of which words above and below take a part.
_ROW_PX: Final = (76.0, 130.0)
_WORDS_PX: Final = 50.0
_HEADROOM: Final = 1.2
_USUAL: Final = say("Usual")
_HIGHER: Final = say("Yes, higher is right for me")


class BandBars(QWidget):
    """Two bars of bands on one scale: the usual, and what was found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[tuple[str, Edges], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(round(2 * _ROW_PX[1]))

    def sizeHint(self) -> QSize:
        return QSize(640, round(2 * _ROW_PX[0]))

    def minimumSizeHint(self) -> QSize:
        return QSize(360, round(2 * _ROW_PX[0]))

    def show_rows(self, *rows: tuple[str, Edges]) -> None:
        """Show edges, each under its name."""
        self._rows = rows
        self.setAccessibleName(
            shown(joined("; ", [row_words(name, edges) for name, edges in rows]))
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            most_n = max((edges.firm_n for _name, edges in self._rows), default=1.0) * _HEADROOM
            for at, (name, edges) in enumerate(self._rows):
                room = QRectF(0, at * self.height() / 2, self.width(), self.height() / 2)
                self._paint_row(painter, room, name, edges, most_n)

    def _paint_row(
        self, painter: QPainter, room: QRectF, name: str, edges: Edges, most_n: float
    ) -> None:
        theme, wide, top = self._theme, room.width() - _NAME_PX - SPACE.small, room.top() + 20
        bar_px = room.height() - _WORDS_PX
        painter.setPen(QColor(theme.text))
        painter.setFont(ui_font(TYPE.body, bold=True))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, top, _NAME_PX, bar_px), left, shown(name))
        limits = (0.0, edges.light_n, edges.medium_n, edges.firm_n, most_n)
        for band, low_n, high_n in zip(BANDS[1:], limits, limits[1:], strict=False):
            begin = _NAME_PX + low_n / most_n * wide
            zone = QRectF(begin, top, (high_n - low_n) / most_n * wide - 2, bar_px)
            self._paint_band(painter, band, zone)
        painter.setFont(ui_font(TYPE.small))
        painter.setPen(QColor(theme.text))
        ends = -1e9
        for edge_n in limits[1:4]:
            words = shown(say("{force_n:g} N", force_n=round(edge_n, 1)))
            long = QFontMetricsF(painter.font()).horizontalAdvance(words)
            begin = max(_NAME_PX + edge_n / most_n * wide - long / 2, ends + SPACE.small)
            painter.drawText(QRectF(begin, top + 2 + bar_px, long + 2, 18), left, words)
            ends = begin + long

    def _paint_band(self, painter: QPainter, band: Band, zone: QRectF) -> None:
        theme = self._theme
        colour = theme.bands.of(band)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(zone, RADII.small, RADII.small)
        painter.setBrush(band_brush(band, theme.on(colour), 0.10))
        painter.drawRoundedRect(zone, RADII.small, RADII.small)
        font = ui_font(TYPE.small)
        words = shown(band_word(band))
        painter.setFont(font)
        if QFontMetricsF(font).horizontalAdvance(words) <= zone.width() + 1:
            above = QRectF(zone.left(), zone.top() - 20, zone.width(), 18)
            painter.setPen(QColor(theme.quiet))
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, words)


class FoundPanel(QWidget):
    """``kept`` carries whether the receiver says yes to higher; ``again`` asks for a new trial.

    Once it is kept, ``another`` asks for a trial on another area, ``enough`` for the end. Of a
    ``simulated`` hand nothing can be kept, and nothing is said of whoever receives.
    """

    kept = Signal(bool)
    again = Signal()
    another = Signal()
    enough = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, simulated: bool = False
    ) -> None:
        super().__init__(parent)
        self._simulated = simulated
        self._sentence = label("", "title")
        self._needs_yes = label("", "large", "warn")
        self._bars, self._usual = BandBars(theme), PALM
        self._questions = label("", tone="warn")
        self._use = button(say("Use it"), "primary", lambda: self.kept.emit(False))
        self._yes = button(_HIGHER, "raised", lambda: self.kept.emit(True))
        self._again = button(say("Again"), "quiet", self.again.emit)
        self._enough = button(say("That is all"), "primary", self.enough.emit)
        self._another = button(say("Another area"), "raised", self.another.emit)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(self._sentence)
        column.addWidget(self._needs_yes)
        column.addWidget(self._bars, 4)
        column.addWidget(self._questions)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(SPACE.medium)
        around.addWidget(scrolled(told), 1)
        ways = (self._use, self._yes, self._another)
        around.addLayout(actions(self._enough, *ways, aside=(self._again,)))
        # Never all of them at once: together they would be wider than a small window.
        for each in (self._use, self._yes, self._enough, self._another):
            each.hide()

    def show_found(self, found: Found, name: str) -> None:
        """Show what was found beside the usual."""
        if self._simulated:
            self._show_simulated(found, name)
            return
        self._sentence.setText(shown(found_sentence(found, name)))
        self._usual = found.default
        self._bars.show_rows((_USUAL, found.default), (_short(name), found.measured))
        self._questions.setText(shown(joined("\n", found.questions)))
        self._questions.setVisible(bool(found.questions))
        use = say("Not higher than usual") if found.raised else say("Use it")
        self._use.setText(shown(use))
        self._use.setAccessibleName(shown(say("Use it, nowhere above the usual")))
        needs = say("That is higher than usual, so it needs {name}'s own yes.", name=name)
        self._needs_yes.setText(shown(joined(" ", (needs, without_yes(found)))))
        self._needs_yes.setVisible(found.raised)
        self._bars.setVisible(True)
        self._show_ways(self._use, self._again, *([self._yes] if found.raised else []))

    def _show_simulated(self, found: Found, name: str) -> None:
        self._sentence.setText(shown(simulated_sentence(found, name)))
        self._bars.show_rows((_USUAL, found.default), (say("Simulated"), found.measured))
        self._questions.setVisible(False)
        self._needs_yes.setVisible(False)
        self._bars.setVisible(True)
        self._show_ways(self._enough, self._again)

    def show_refused(self, sentence: str) -> None:
        """Say why nothing came of it."""
        self._sentence.setText(shown(SIMULATED_TOO_SOON if self._simulated else sentence))
        for each in (self._needs_yes, self._bars, self._questions):
            each.setVisible(False)
        # What is too much already is not to be pressed once more by whoever just hits Enter.
        self._show_ways(self._enough, self._again)

    def show_kept(self, name: str, area: str, edges: Edges, following: str) -> None:
        """Say what is kept now, and that another area may follow."""
        kept = say(
            "Kept: {area} with {name}, too much from {firm_n:g} N. "
            "Leave it at that, or go straight on to another area.",
            area=the_area(area),
            name=name,
            firm_n=round(edges.firm_n, 1),
        )
        self._sentence.setText(shown(kept))
        self._bars.show_rows((_USUAL, self._usual), (_short(name), edges))
        self._needs_yes.setVisible(False)
        self._questions.setVisible(False)
        self._another.setText(shown(say("Go on: {area}", area=the_area(following))))
        self._show_ways(self._enough, self._another)

    def _show_ways(self, *ways: QPushButton) -> None:
        announce(self, self._sentence.text())
        for each in (self._use, self._yes, self._enough, self._another, self._again):
            each.setVisible(each in ways)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the focus on the way that is never higher, on the end, or on another try."""
        ways = (self._use, self._enough, self._again)
        first = next(each for each in ways if not each.isHidden())
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _short(name: str) -> str:
    return name if len(name) <= 9 else f"{name[:8]}…"
