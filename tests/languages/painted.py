"""What is painted as text: each call noted with its place in the source, and whether it fits."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter

from coach.ui.gallery.pseudo import without_brackets

#: Letters that lean out of their box by less than this are still read.
SLACK_PX = 2.0
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Painted:
    """A text that was painted; ``cut`` says how much of it was not seen, empty if all was.

    ``whole`` is what it was before it was shortened.
    """

    text: str
    whole: str
    cut: str
    place: str


@contextmanager
def painted_texts() -> Iterator[list[Painted]]:
    """Note all texts that are painted from Python meanwhile."""
    noted: list[Painted] = []
    shortened: dict[str, str] = {}
    draw = QPainter.drawText

    def spy(painter: QPainter, *given: Any) -> Any:
        text = next((each for each in given if isinstance(each, str)), "")
        whole = shortened.get(text, text)
        cut = "shortened" if whole != text else _cut(painter, without_brackets(text), given)
        noted.append(Painted(text, whole, cut, _place()))
        return draw(painter, *given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", spy)
        for metrics in (QFontMetrics, QFontMetricsF):
            patch.setattr(metrics, "elidedText", _remembering(metrics.elidedText, shortened))
        yield noted


def _remembering(elided: Any, shortened: dict[str, str]) -> Any:
    def remember(metrics: Any, text: str, *given: Any) -> str:
        short: str = elided(metrics, text, *given)
        if short != text:
            shortened[short] = text
        return short

    return remember


def _cut(painter: QPainter, text: str, given: tuple[Any, ...]) -> str:
    box = given[0]
    metrics = QFontMetricsF(painter.font())
    if isinstance(box, QRect | QRectF):
        flags = _flags(given[1:])
        if flags & Qt.TextFlag.TextDontClip.value:
            return _out_of_window(painter, metrics.boundingRect(QRectF(box), flags, text))
        needs = metrics.boundingRect(QRectF(0, 0, box.width(), 1e4), flags & _WRAPS, text)
        if needs.width() > box.width() + SLACK_PX:
            return f"{needs.width():.0f} px wide in {box.width():.0f}"
        if needs.height() > box.height() + 2 * SLACK_PX and "\n" not in text:
            return f"{needs.height():.0f} px high in {box.height():.0f}"
        return ""
    if isinstance(box, int | float):
        box = QPointF(*(float(each) for each in given[:2]))
    ink = metrics.boundingRect(text).translated(QPointF(box))
    return _out_of_window(painter, ink)


_WRAPS = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextWrapAnywhere.value


def _flags(given: tuple[Any, ...]) -> int:
    if not given or isinstance(given[0], str):
        return 0
    flags = given[0]
    return flags if isinstance(flags, int) else int(flags.value)


def _out_of_window(painter: QPainter, ink: QRectF) -> str:
    device = painter.device()
    ratio = device.devicePixelRatioF()
    seen = painter.worldTransform().mapRect(ink)
    over = max(seen.right() - device.width() / ratio, -seen.left())
    return f"{over:.0f} px beyond the edge" if over > SLACK_PX else ""


def _place() -> str:
    frame = sys._getframe(2)
    path = Path(frame.f_code.co_filename)
    inside = path.relative_to(_ROOT) if path.is_relative_to(_ROOT) else path
    return f"{inside}:{frame.f_lineno}"
