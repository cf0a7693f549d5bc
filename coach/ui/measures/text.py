"""One measure as a column of labels: what it means first, how it is made below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.practice.measures.library import Measure
from coach.practice.measures.parts import headline, parts_of
from coach.saying import joined
from coach.ui.kit.pieces import label
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE
from coach.ui.kit.tongue import shown


class MeasureText(QWidget):
    """Tells of one measure."""

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self.setAccessibleName(shown(joined(". ", (headline(measure), measure.meaning))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.hair)
        column.addWidget(label(headline(measure), "title"))
        column.addSpacing(SPACE.small)
        column.addWidget(label(measure.meaning))
        for heading, text in parts_of(measure):
            title = label(heading, "small")
            title.setFont(ui_font(TYPE.small, bold=True))
            title.setContentsMargins(0, SPACE.medium, 0, 0)
            column.addWidget(title)
            column.addWidget(label(text, "small", "quiet"))
        column.addStretch(1)
