"""The score as one bar: what was kept, and a named piece for each thing that took points away."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from coach.practice.debrief.fact import of_hundred
from coach.saying import say
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import faded, label
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

FULL = 100.0


@dataclass(frozen=True, slots=True)
class Deduction:
    """Points (positive) taken away, under a name, and why in a few words."""

    name: str
    points: float
    why: str = ""


class ScoreBar(QWidget):
    """The bar with its number, and below it one line for each deduction."""

    def __init__(
        self, theme: Theme, total: float | None, deductions: tuple[Deduction, ...] = ()
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(_Bar(theme, total, deductions))
        for each in deductions:
            line = label(deduction_words(each), tone="quiet")
            line.setAccessibleName(line.text())
            column.addWidget(line)
        if total is not None and not deductions:
            column.addWidget(label(say("Nothing taken away."), tone="quiet"))


def deduction_words(deduction: Deduction) -> str:
    """Return a deduction in one line: "−12 Pressure: above medium a third of the time"."""
    name, points = deduction.name, deduction.points
    if not deduction.why:
        return say("−{points:.0f}  {name}", points=points, name=name)
    return say("−{points:.0f}  {name}: {why}", points=points, name=name, why=deduction.why)


class _Bar(QWidget):
    def __init__(
        self, theme: Theme, total: float | None, deductions: tuple[Deduction, ...]
    ) -> None:
        super().__init__()
        self._theme, self._total, self._deductions = theme, total, deductions
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        told = say("no score") if total is None else of_hundred(round(total))
        self.setAccessibleName(shown(say("Score: {told}", told=told)))

    def sizeHint(self) -> QSize:
        return QSize(280, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_score(painter, QRectF(self.rect()), self._total, self._deductions, self._theme)


def paint_score(
    painter: QPainter,
    box: QRectF,
    total: float | None,
    deductions: tuple[Deduction, ...],
    theme: Theme,
) -> None:
    """Paint the number and the bar; the pieces lost are outlined, never coloured as bands."""
    painter.setFont(ui_font(TYPE.headline, bold=True))
    painter.setPen(QColor(theme.text if total is not None else theme.quiet))
    number = QRectF(box.left(), box.top(), 104, box.height())
    words = "–" if total is None else f"{total:.0f}"
    painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    bar = QRectF(number.right(), box.center().y() - 9, box.width() - number.width() - 1, 18)
    painter.setPen(QPen(QColor(theme.strong_line), 1))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(bar, 9, 9)
    if total is None:
        return
    kept = QRectF(bar.left(), bar.top(), bar.width() * min(total, FULL) / FULL, bar.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text))
    painter.drawRoundedRect(kept, 9, 9)
    _paint_losses(painter, bar, kept.right(), deductions, theme)


def _paint_losses(
    painter: QPainter,
    bar: QRectF,
    left: float,
    deductions: tuple[Deduction, ...],
    theme: Theme,
) -> None:
    lost = sum(each.points for each in deductions)
    if lost <= 0:
        return
    scale = (bar.right() - left) / lost
    painter.setPen(QPen(faded(theme.strong_line, 1.0), 1.5))
    for each in deductions[:-1]:
        left += each.points * scale
        painter.drawLine(round(left), round(bar.top() + 4), round(left), round(bar.bottom() - 4))
