"""The debrief's pictures, each with what keeps it as a file: ribbon, strokes, rhythm."""

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from coach.counted import counted
from coach.practice.debrief.offsets import offsets_of
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.stretches import ribbon_of
from coach.saying import joined, say
from coach.ui.debriefing.beside_beat import BesideBeat, paint_offsets
from coach.ui.debriefing.parts import head_words, overlay_of, rhythm_of, rose_words, when_words
from coach.ui.debriefing.ribbon import Ribbon
from coach.ui.debriefing.rose import Rose, paint_rose
from coach.ui.debriefing.stroke_overlay import StrokeOverlay
from coach.ui.kit.fitting import Fitting
from coach.ui.kit.picture_file import Picture, painted_by
from coach.ui.kit.pieces import card, label, row
from coach.ui.kit.save_picture import SavePicture
from coach.ui.kit.tokens import SPACE, Theme

_ROSE_SHARE = 0.4


def strokes_card(theme: Theme, debrief: Debrief) -> QFrame:
    """Return all strokes over each other, with their number."""
    title = say("Your strokes")
    frame, column = card(name=title)
    many = counted(len(debrief.strokes), "stroke")
    column.addLayout(
        row(label(title, "large", wrap=False), None, label(many, tone="quiet", wrap=False))
    )
    data = overlay_of(debrief)
    plot = StrokeOverlay(theme, data)
    plot.setMinimumHeight(220)
    column.addWidget(plot, 1)
    if debrief.strokes:
        note = joined(" · ", (head_words(debrief), many))
        paint = painted_by(lambda theme: StrokeOverlay(theme, data))
        picture = Picture(title, paint, plot.size, note, when_words(debrief))
        column.addWidget(SavePicture(theme, lambda: picture))
    return frame


def rhythm_card(theme: Theme, debrief: Debrief) -> QFrame:
    """Return where strokes began, round the beat and through the session, and both in words."""
    title = say("Your rhythm")
    frame, column = card(name=title)
    column.addWidget(label(title, "large"))
    if not debrief.phases:
        column.addWidget(label(rose_words(debrief), tone="quiet"))
        return frame
    words, offsets = rhythm_of(debrief), offsets_of(debrief)
    rose = Rose(theme, debrief.phases, rose_words(debrief))
    rose.setMinimumHeight(190)
    both = _Both(rose, BesideBeat(theme, offsets))
    column.addWidget(both, 1)
    column.addWidget(label(words, tone="quiet"))

    def paint(painter: QPainter, size: QSize, theme: Theme) -> None:
        whole = QRectF(0, 0, size.width(), size.height())
        first, second = QRectF(whole), QRectF(whole)
        if both.is_narrow:
            first.setHeight(rose.height())
            second.setTop(rose.height() + SPACE.medium)
        else:
            first.setWidth(whole.width() * _ROSE_SHARE - SPACE.medium)
            second.setLeft(whole.width() * _ROSE_SHARE)
        paint_rose(painter, first, debrief.phases, theme)
        paint_offsets(painter, second, offsets, theme)

    note = joined(" · ", (head_words(debrief), words))
    picture = Picture(title, paint, both.size, note, when_words(debrief))
    column.addWidget(SavePicture(theme, lambda: picture))
    return frame


class _Both(Fitting):
    """Rose and course beside each other, or one over the other where it is narrow."""

    def __init__(self, rose: QWidget, course: QWidget) -> None:
        super().__init__()
        self.is_narrow = False
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(SPACE.medium)
        self._line.addWidget(rose, 2)
        self._line.addWidget(course, 3)

    def fit(self, narrow: bool) -> None:
        self.is_narrow = narrow
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)


def ribbon_saver(theme: Theme, debrief: Debrief, ribbon: QWidget) -> SavePicture:
    """Return what keeps the session's ribbon, with how to read it."""
    reading = say(
        "The higher, the harder: light, medium, firm, too much. Minutes run from left to right."
    )
    data = ribbon_of(debrief)

    def large() -> QSize:
        wide = QSizeF(ribbon.size())
        return QSize(round(wide.width()), round(wide.height() * 1.5))

    note = joined(" · ", (head_words(debrief), reading))
    paint = painted_by(lambda theme: Ribbon(theme, data, axis=True))
    picture = Picture(say("The session"), paint, large, note, when_words(debrief))
    return SavePicture(theme, lambda: picture)
