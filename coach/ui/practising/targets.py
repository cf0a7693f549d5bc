"""Three bands to aim for, one of them chosen."""

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.saying import joined, say
from coach.signal.bands import Band
from coach.ui.kit.band_words import band_word, shape_icon
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.practising.control_words import TARGET_DOES
from coach.ui.practising.explaining import explain
from coach.words import BAND_WORDS

TARGETS: Final = (Band.LIGHT, Band.MEDIUM, Band.FIRM)
_ICON_PX: Final = 18


class TargetChoice(QWidget):
    """Emits ``chosen`` with the band that is pressed."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair)
        self._buttons: dict[Band, PageButton] = {}
        letters = QFontMetrics(ui_font(TYPE.body, bold=True))
        for key, band in enumerate(TARGETS, start=1):
            word = band_word(band)
            name = say("Aim for {band} ({key})", band=BAND_WORDS[band], key=key)
            button = PageButton(joined("", (" ", word)), name, "choice", self)
            explain(button, TARGET_DOES)
            button.setCheckable(True)
            button.setIcon(shape_icon(band, _ICON_PX, QColor(theme.bands.of(band))))
            button.setIconSize(QSize(_ICON_PX, _ICON_PX))
            # Three of them and their shapes have to fit beside each other.
            button.setStyleSheet("padding: 0;")
            button.clicked.connect(partial(self._choose, band))
            # Of three equal ones "Medium" would touch its edge, with room to spare beside it.
            row.addWidget(button, letters.horizontalAdvance(button.text()) + _ICON_PX + SPACE.wide)
            self._buttons[band] = button

    def show_target(self, target: Band) -> None:
        """Show which one is aimed for."""
        # Not a button group: Tab would reach its chosen button only.
        for band, button in self._buttons.items():
            if button.isChecked() != (band is target):
                button.setChecked(band is target)

    def _choose(self, band: Band) -> None:
        self.show_target(band)
        self.chosen.emit(band)
