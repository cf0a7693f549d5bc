"""Text in two lines where one is too narrow: titles by words, parts of a caption as a whole."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QTextLayout

from coach.ui.kit.words_label import held_together

#: How such a title is drawn; the caller adds where it stands.
WRAPPED: Final = Qt.TextFlag.TextWordWrap
_MOST_LINES = 2
_BETWEEN: Final = " · "


def in_two_lines(
    text: str, font: QFont, width: float, most_lines: int = _MOST_LINES
) -> tuple[str, float]:
    """Return what is drawn of ``text`` in a box of ``width``, and how high it becomes.

    What is returned is another text than ``text`` only where words are missing.
    """
    metrics = QFontMetricsF(font)
    wanted = metrics.boundingRect(QRectF(0, 0, width, 2_000), int(WRAPPED), text)
    if wanted.width() <= width and wanted.height() <= most_lines * metrics.lineSpacing() + 1:
        return text, wanted.height()
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width), metrics.height()


def broken_between(text: str, metrics: QFontMetrics | QFontMetricsF, width: float) -> str:
    """Return ``text`` such that a line ends only between its parts, "21 N · aim for medium".

    A part that is wider than the line breaks as any text does, and so does a sentence, whose
    last word is not left alone.
    """
    parts = text.split(_BETWEEN)
    if len(parts) == 1:
        return held_together(text)
    if any(metrics.horizontalAdvance(f"{part}{_BETWEEN}") > width for part in parts):
        return text
    return " ".join(part.replace(" ", "\u00a0") for part in _with_dots(parts))


def lines_without_dots(text: str, font: QFont, width: float) -> str:
    """Return ``text`` broken as it is drawn, such that no line ends with the dot between parts."""
    layout = QTextLayout(text.replace(_BETWEEN, f"\u00a0{_BETWEEN.lstrip()}"), font)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(layout.text()[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return "\n".join(line.strip(" \u00a0·") for line in lines)


def _with_dots(parts: list[str]) -> list[str]:
    return [*(f"{part}{_BETWEEN.rstrip()}" for part in parts[:-1]), parts[-1]]
