"""A picture painted once and kept until what it depends on changes."""

import math
from collections.abc import Callable, Hashable

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from coach.ui.kit.painting import painting


class LayerCache:
    """Keeps one pixmap by a key; size and screen density belong to the key by themselves.

    An ``opaque`` one is painted all over, to a pixel beyond its size, and copied, not blended.
    """

    def __init__(self, *, opaque: bool = False) -> None:
        self._opaque = opaque
        self._pixmap: QPixmap | None = None
        self._key: tuple[Hashable, ...] = ()

    def picture(
        self,
        size: QSizeF,
        ratio: float,
        key: Hashable,
        paint: Callable[[QPainter], None],
    ) -> QPixmap:
        """Return the layer in ``size`` logical pixels, painting it if the key is new."""
        whole_key = (size.width(), size.height(), ratio, key)
        if self._pixmap is None or whole_key != self._key:
            # What is cut of a widget's last pixel on a screen of odd density is its own, too.
            whole = math.ceil if self._opaque else round
            pixmap = QPixmap(whole(size.width() * ratio), whole(size.height() * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.black if self._opaque else Qt.GlobalColor.transparent)
            with painting(pixmap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint(painter)
            self._pixmap, self._key = pixmap, whole_key
        return self._pixmap
