"""A title in two lines where one is too narrow, and an ellipsis where two are."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

#: How such a title is drawn; the caller adds where it stands.
WRAPPED: Final = Qt.TextFlag.TextWordWrap
_MOST_LINES = 2


def in_two_lines(text: str, font: QFont, width: float) -> tuple[str, float]:
    """Return what is drawn of ``text`` in a box of ``width``, and how high it becomes.

    What is returned is another text than ``text`` only where words are missing.
    """
    metrics = QFontMetricsF(font)
    wanted = metrics.boundingRect(QRectF(0, 0, width, 2_000), int(WRAPPED), text)
    if wanted.width() <= width and wanted.height() <= _MOST_LINES * metrics.lineSpacing() + 1:
        return text, wanted.height()
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width), metrics.height()
