"""A large choice: a drawing, a title, a sentence, and the key that chooses it."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy

from coach.saying import say
from coach.ui.kit.card_ground import paint_card_ground, paint_key_cap
from coach.ui.kit.painted_button import PaintedButton
from coach.ui.kit.painting import painting
from coach.ui.kit.pictograms import Pictogram, draw_pictogram
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.words_label import held_together

#: A card that is smaller either way has smaller letters.
_SMALL_BELOW_PX = (360, 200)
#: A card that is lower has room for one line of a title.
_FLAT_BELOW_PX = 124
_KEY_PX = 28.0
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class CardPlaces(NamedTuple):
    """Where a card's parts stand."""

    picture: QRectF
    title: QRectF
    sentence: QRectF
    key: QRectF


class ChoiceCard(PaintedButton):
    """One of the home page's ways on."""

    def __init__(
        self, theme: Theme, picture: Pictogram, title: str, sentence: str, key: str
    ) -> None:
        super().__init__()
        self._theme, self._picture = theme, picture
        self._title, self._sentence = shown(title), held_together(shown(sentence))
        self._key = key
        self.setText(self._title)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(
            shown(say("{sentence} Key {key}.", sentence=sentence, key=key))
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 92)

    def sizeHint(self) -> QSize:
        return QSize(480, 220)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_card_ground(painter, self, self._theme)
            self._paint_inside(painter)

    def _is_small(self) -> bool:
        width, height = _SMALL_BELOW_PX
        return self.width() < width or self.height() < height

    def places(self) -> CardPlaces:
        """Return where drawing, title, sentence and key stand."""
        small = self._is_small()
        pad = SPACE.large if small else SPACE.wide
        box = QRectF(self.rect()).adjusted(1 + pad, 1 + pad, -1 - pad, -1 - pad)
        key = QRectF(box.right() - _KEY_PX + 8, box.top() - 8, _KEY_PX, _KEY_PX)
        picture, words = self._picture_and_words(box)
        if words.top() < key.bottom():
            words.setRight(key.left() - SPACE.hair)
        title = QFontMetricsF(self._title_font()).boundingRect(words, int(_WRAP), self._title)
        sentence = QFontMetricsF(self._sentence_font()).boundingRect(
            words, int(_WRAP), self._sentence
        )
        top = words.center().y() - (title.height() + SPACE.small + sentence.height()) / 2
        title.moveTop(top)
        sentence.moveTop(top + title.height() + SPACE.small)
        return CardPlaces(picture, title, sentence, key)

    def _title_font(self) -> QFont:
        if self.height() < _FLAT_BELOW_PX:
            return ui_font(TYPE.body + 1, bold=True)
        return ui_font(TYPE.large if self._is_small() else TYPE.title, bold=True)

    def _sentence_font(self) -> QFont:
        return ui_font(TYPE.small if self._is_small() else TYPE.body)

    def _paint_inside(self, painter: QPainter) -> None:
        places = self.places()
        draw_pictogram(painter, self._picture, places.picture, self._theme)
        painter.setFont(self._title_font())
        painter.setPen(QColor(self._theme.text))
        # A pixel more: painting rounds otherwise than measuring.
        painter.drawText(places.title.adjusted(0, 0, 1, 1), int(_WRAP), self._title)
        painter.setFont(self._sentence_font())
        painter.setPen(QColor(self._theme.quiet))
        painter.drawText(places.sentence.adjusted(0, 0, 1, 1), int(_WRAP), self._sentence)
        paint_key_cap(painter, places.key, self._key, self._theme)

    def _picture_and_words(self, box: QRectF) -> tuple[QRectF, QRectF]:
        """Return the drawing beside the room for words, or above it in a tall card."""
        tall = box.height() > box.width() * 0.8
        side = min(130.0 if tall else 120.0, box.height(), box.width() * 0.3)
        picture = QRectF(box.left(), box.center().y() - side / 2, side, side)
        if tall:
            picture.moveTop(box.top() + box.height() * 0.1)
            top = picture.bottom() + SPACE.wide
            return picture, QRectF(box.left(), top, box.width(), (box.bottom() - top) * 0.75)
        left = picture.right() + (SPACE.large if self._is_small() else SPACE.wide)
        return picture, QRectF(left, box.top(), box.right() - left, box.height())
