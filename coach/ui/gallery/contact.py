"""All pictures at one look: sheets of small ones, and a page for the browser that leads to each."""

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage

from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font

_COLUMNS, _ROWS = 4, 4
_WIDE_PX, _HIGH_PX, _NAME_PX, _GAP_PX = 480, 320, 22, 8
_GROUND: Final = "#808080"
_STYLE: Final = (
    "body{background:#808080;font-family:sans-serif;margin:16px}"
    "figure{display:inline-block;margin:4px;width:320px;vertical-align:top}"
    "img{max-width:320px;max-height:240px}figcaption{font-size:12px}"
)


def draw_sheets(folder: Path, group: str, paths: Sequence[Path]) -> list[Path]:
    """Draw small ones of the pictures, sixteen a sheet; returns the sheets' paths."""
    made = []
    per_sheet = _COLUMNS * _ROWS
    for first in range(0, len(paths), per_sheet):
        path = folder / f"sheet-{group}-{first // per_sheet + 1:02}.png"
        _sheet(paths[first : first + per_sheet]).save(str(path))
        made.append(path)
    return made


def write_index(folder: Path, groups: Mapping[str, Sequence[Path]]) -> Path:
    """Write a page of all pictures, a heading for each group; returns its path."""
    lines = [
        "<!doctype html><meta charset=utf-8><title>Gallery</title>",
        f"<style>{_STYLE}</style>",
    ]
    for group, paths in groups.items():
        lines.append(f"<h2>{escape(group)}</h2>")
        for path in paths:
            name = escape(path.name, quote=True)
            lines.append(
                f'<figure><a href="{name}"><img loading=lazy src="{name}" alt="{name}"></a>'
                f"<figcaption>{escape(path.stem)}</figcaption></figure>"
            )
    made = folder / "index.html"
    made.write_text("\n".join(lines), encoding="utf-8")
    return made


def _sheet(paths: Sequence[Path]) -> QImage:
    rows = -(-len(paths) // _COLUMNS)
    wide, high = _WIDE_PX + _GAP_PX, _HIGH_PX + _NAME_PX + _GAP_PX
    sheet = QImage(_COLUMNS * wide + _GAP_PX, rows * high + _GAP_PX, QImage.Format.Format_RGB32)
    sheet.fill(QColor(_GROUND))
    with painting(sheet) as painter:
        painter.setFont(ui_font(13))
        for at, path in enumerate(paths):
            left, top = _GAP_PX + at % _COLUMNS * wide, _GAP_PX + at // _COLUMNS * high
            small = QImage(str(path)).scaled(
                _WIDE_PX,
                _HIGH_PX,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawText(QRect(left, top, _WIDE_PX, _NAME_PX), path.stem)
            painter.drawImage(left, top + _NAME_PX, small)
    return sheet
