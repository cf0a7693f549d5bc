"""What a comfort trial came to: the receiver's bands beside the usual ones, and the ways on."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from coach.practice.comfort.found import Found
from coach.practice.routines.areas import the_area
from coach.signal.bands import BANDS, PALM, Band, Edges
from coach.ui.kit.band_words import band_word
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import button, label, row, scrolled
from coach.ui.kit.textures import band_brush
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme

_NAME_PX: Final = 92.0
#: The least and the greatest height of a row, of which words above and below take a part.
_ROW_PX: Final = (76.0, 130.0)
_WORDS_PX: Final = 50.0
_HEADROOM: Final = 1.2


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
            "; ".join(
                f"{name}: light to {edges.light_n:.3g}, medium to {edges.medium_n:.3g}, too much "
                f"from {edges.firm_n:.3g} newtons"
                for name, edges in rows
            )
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
        painter.drawText(QRectF(0, top, _NAME_PX, bar_px), left, name)
        limits = (0.0, edges.light_n, edges.medium_n, edges.firm_n, most_n)
        for band, low_n, high_n in zip(BANDS[1:], limits, limits[1:], strict=False):
            begin = _NAME_PX + low_n / most_n * wide
            zone = QRectF(begin, top, (high_n - low_n) / most_n * wide - 2, bar_px)
            self._paint_band(painter, band, zone)
        painter.setFont(ui_font(TYPE.small))
        painter.setPen(QColor(theme.text))
        ends = -1e9
        for edge_n in limits[1:4]:
            words = f"{round(edge_n, 1):g} N"
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
        words = band_word(band)
        painter.setFont(font)
        if QFontMetricsF(font).horizontalAdvance(words) <= zone.width() + 1:
            above = QRectF(zone.left(), zone.top() - 20, zone.width(), 18)
            painter.setPen(QColor(theme.quiet))
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, words)


class FoundPanel(QWidget):
    """``kept`` carries whether the receiver says yes to higher; ``again`` asks for a new trial.

    Once it is kept, ``another`` asks for a trial on another area, ``enough`` for the end.
    """

    kept = Signal(bool)
    again = Signal()
    another = Signal()
    enough = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = label("", "title")
        self._needs_yes = label("", "large", "warn")
        self._bars, self._usual = BandBars(theme), PALM
        self._questions = label("", tone="warn")
        self._use = button("Use it", "primary", lambda: self.kept.emit(False))
        self._yes = button("Yes, higher is right for me", "raised", lambda: self.kept.emit(True))
        self._again = button("Again", "quiet", self.again.emit)
        self._enough = button("That is all", "primary", self.enough.emit)
        self._another = button("Another area", "raised", self.another.emit)
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
        around.addLayout(row(self._use, self._yes, self._enough, self._another, None, self._again))

    def show_found(self, found: Found, name: str) -> None:
        """Show what was found beside the usual."""
        self._sentence.setText(found_sentence(found, name))
        self._usual = found.default
        self._bars.show_rows(("Usual", found.default), (_short(name), found.measured))
        self._questions.setText("\n".join(found.questions))
        self._questions.setVisible(bool(found.questions))
        self._use.setText("Not higher than usual" if found.raised else "Use it")
        self._use.setAccessibleName("Use it, nowhere above the usual")
        self._needs_yes.setText(
            f"That is higher than usual, so it needs {name}'s own yes. {without_yes(found)}"
        )
        self._needs_yes.setVisible(found.raised)
        self._bars.setVisible(True)
        self._show_ways(self._use, self._again, *([self._yes] if found.raised else []))

    def show_refused(self, sentence: str) -> None:
        """Say why nothing came of it."""
        self._sentence.setText(sentence)
        for each in (self._needs_yes, self._bars, self._questions):
            each.setVisible(False)
        self._show_ways(self._again)

    def show_kept(self, name: str, area: str, edges: Edges, following: str) -> None:
        """Say what is kept now, and that another area may follow."""
        self._sentence.setText(
            f"Kept: {the_area(area)} with {name}, too much from {round(edges.firm_n, 1):g} N. "
            "Leave it at that, or go straight on to another area."
        )
        self._bars.show_rows(("Usual", self._usual), (_short(name), edges))
        self._needs_yes.setVisible(False)
        self._questions.setVisible(False)
        self._another.setText(f"Go on: {the_area(following)}")
        self._show_ways(self._enough, self._another)

    def _show_ways(self, *ways: QPushButton) -> None:
        for each in (self._use, self._yes, self._enough, self._another, self._again):
            each.setVisible(each in ways)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the focus on the way that is never higher, on the end, or on another try."""
        ways = (self._use, self._enough, self._again)
        first = next(each for each in ways if not each.isHidden())
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def found_sentence(found: Found, name: str) -> str:
    """Return what was found in a sentence: newtons beside the usual ones."""
    first, second, third = (f"{stop_n:.0f}" for stop_n in found.stops_n)
    default, mine = found.default, found.measured
    what, mine_n, usual_n = "too much begins", mine.firm_n, default.firm_n
    if found.raised and mine_n <= usual_n:
        what, mine_n, usual_n = "firm begins", mine.medium_n, default.medium_n
        if mine_n <= usual_n:
            what, mine_n, usual_n = "medium begins", mine.light_n, default.light_n
    return (
        f"{name} said stop at {first}, {second} and {third} N: {what} at {round(mine_n, 1):g} N "
        f"here, usually at {round(usual_n, 1):g} N."
    )


def without_yes(found: Found) -> str:
    """Return what is kept without a yes to higher: what was found lower holds either way."""
    kept, usual = found.careful, found.default
    edges = (
        ("light", "light ends", kept.light_n, usual.light_n),
        ("medium", "medium ends", kept.medium_n, usual.medium_n),
        ("too much", "too much begins", kept.firm_n, usual.firm_n),
    )
    same = [name for name, _begins, mine_n, usual_n in edges if mine_n >= usual_n]
    lower = [
        f"{begins} at {round(mine_n, 1):g} N"
        for _name, begins, mine_n, usual_n in edges
        if mine_n < usual_n
    ]
    if not lower or not same:
        return "Without it the coach stays at the usual."
    stay = "stays" if len(same) == 1 else "stay"
    return f"Without it {' and '.join(same)} {stay} as usual; {' and '.join(lower)}."


def _short(name: str) -> str:
    return name if len(name) <= 9 else f"{name[:8]}…"
