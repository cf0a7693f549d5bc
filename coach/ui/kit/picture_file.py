"""A plot or a map as a file of its own: PNG as it is on the page, SVG to print at any size."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QImageWriter, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from coach.files import is_device_name
from coach.ui.kit.painting import painting
from coach.ui.kit.svg_mending import mended
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

PictureKind = Literal["png", "svg"]
#: Paints what is to be kept into (0, 0, size), in a theme.
PaintPicture = Callable[[QPainter, QSize, Theme], None]

#: So many pixels of a PNG are one of the page, so that it is sharp in a letter too.
SHARPER: Final = 2
_MARGIN_PX: Final = SPACE.wide
_DOTS_PER_INCH: Final = 96
#: Where our letters are not installed others are wider, and must not lead out of an SVG.
_HEAD_SHARE: Final = 0.86
_NOT_IN_NAMES: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class Picture:
    """What is to be kept: under its ``title`` and a ``note`` (day, units) stands what is painted.

    ``size`` is asked when it is kept, in the page's pixels; ``when`` goes into the file's name.
    """

    title: str
    paint: PaintPicture
    size: Callable[[], QSize]
    note: str = ""
    when: str = ""

    @property
    def stem(self) -> str:
        """The name of its file without an ending, fit for every disk."""
        return file_stem(f"{shown(self.title)} {self.when}")


def file_stem(words: str) -> str:
    """Return words as the name of a file without an ending, fit for every disk."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", words).split()).strip(". ")[:120]
    return plain if plain and not is_device_name(plain) else "Pressure Coach"


def painted_by(make: Callable[[Theme], QWidget]) -> PaintPicture:
    """Return what paints a widget that is made for it: one that paints all of itself."""

    def paint(painter: QPainter, size: QSize, theme: Theme) -> None:
        widget = make(theme)
        widget.resize(size)
        widget.ensurePolished()
        widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        widget.deleteLater()

    return paint


def picture_file(picture: Picture, kind: PictureKind, theme: Theme) -> bytes:
    """Return the picture as a file; call it in the window's thread."""
    return _svg(picture, theme) if kind == "svg" else _png(picture, theme)


def picture_image(picture: Picture, theme: Theme) -> QImage:
    """Return the picture as PNG holds it: ``SHARPER`` pixels for each of the page."""
    whole = _whole(picture)
    image = QImage(whole * SHARPER, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPER)
    with painting(image) as painter:
        _paint(painter, picture, theme, whole)
    return image


def inside(picture: Picture) -> QRect:
    """Return where in the whole picture that stands which is painted, below title and note."""
    size = picture.size()
    return QRect(QPoint(_MARGIN_PX, _MARGIN_PX + _head_px(picture, size.width())), size)


def free_place(folder: Path, stem: str, kind: PictureKind) -> Path:
    """Return a path in ``folder`` that is not taken: a number is added where it must be."""
    place = folder / f"{stem}.{kind}"
    number = 2
    while place.exists() or place.is_symlink():
        place = folder / f"{stem} ({number}).{kind}"
        number += 1
    return place


def _png(picture: Picture, theme: Theme) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(picture_image(picture, theme))
    return bytes(buffer.data().data())


def _svg(picture: Picture, theme: Theme) -> bytes:
    whole, buffer = _whole(picture), QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The older kind of SVG knows no clipping: lines would lead out of their plot.
    device = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    device.setOutputDevice(buffer)
    device.setResolution(_DOTS_PER_INCH)
    device.setSize(whole)
    device.setViewBox(QRect(QPoint(), whole))
    device.setTitle(shown(picture.title))
    device.setDescription(f"{shown(picture.note)} · Pressure Coach".removeprefix(" · "))
    with painting(device) as painter:
        _paint(painter, picture, theme, whole)
    return mended(bytes(buffer.data().data()))


def _whole(picture: Picture) -> QSize:
    box = inside(picture)
    return QSize(box.right() + 1 + _MARGIN_PX, box.bottom() + 1 + _MARGIN_PX)


def _paint(painter: QPainter, picture: Picture, theme: Theme, whole: QSize) -> None:
    painter.fillRect(QRect(QPoint(), whole), QColor(theme.surface))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = inside(picture)
    top = float(_MARGIN_PX)
    for words, px, bold, ink in _head(picture, theme):
        font = ui_font(px, bold=bold)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        high = _high(words, px, bold, box.width())
        place = QRectF(box.left(), top, box.width() * _HEAD_SHARE, high)
        painter.drawText(place, _WRAPPED, words)
        top += high + SPACE.hair
    painter.save()
    painter.translate(box.topLeft())
    picture.paint(painter, box.size(), theme)
    painter.restore()


_WRAPPED: Final = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


def _head(picture: Picture, theme: Theme) -> list[tuple[str, int, bool, str]]:
    return [
        (words, px, bold, theme.text if bold else theme.quiet)
        for words, px, bold in _lines(picture)
    ]


def _lines(picture: Picture) -> list[tuple[str, int, bool]]:
    lines = [(shown(picture.title), TYPE.large, True), (shown(picture.note), TYPE.small, False)]
    return [line for line in lines if line[0]]


def _head_px(picture: Picture, wide: int) -> int:
    high = sum(_high(*line, wide) + SPACE.hair for line in _lines(picture))
    return round(high) + SPACE.medium


def _high(words: str, px: int, bold: bool, wide: int) -> float:
    room = QRectF(0, 0, wide * _HEAD_SHARE, 10_000)
    return QFontMetricsF(ui_font(px, bold=bold)).boundingRect(room, int(_WRAPPED), words).height()
