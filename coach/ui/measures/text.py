"""One measure as a column of labels: what it means in plain words, below that how it is made."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.practice.measures.library import Measure
from coach.practice.measures.parts import Parts, headline, parts_for_all, parts_for_builders
from coach.saying import joined, say
from coach.ui.kit.pieces import Size, label
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE
from coach.ui.kit.tongue import shown

FOR_BUILDERS = say("For builders")


class MeasureText(QWidget):
    """Tells of one measure."""

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self.setAccessibleName(shown(joined(". ", (headline(measure), measure.meaning))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE.medium, 0)
        column.setSpacing(SPACE.hair)
        column.addWidget(label(headline(measure), "title"))
        column.addSpacing(SPACE.small)
        column.addWidget(label(measure.meaning))
        self._add(column, parts_for_all(measure), "body")
        column.addSpacing(SPACE.large)
        column.addWidget(label(FOR_BUILDERS, "large"))
        self._add(column, parts_for_builders(measure), "small")
        column.addStretch(1)

    def _add(self, column: QVBoxLayout, parts: Parts, size: Size) -> None:
        for heading, text in parts:
            title = label(heading, "small")
            title.setFont(ui_font(TYPE.small, bold=True))
            title.setContentsMargins(0, SPACE.medium, 0, 0)
            column.addWidget(title)
            column.addWidget(label(text, size, "quiet"))
