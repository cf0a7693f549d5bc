"""A painter that is ended whatever happens: one left open ends the program with its picture."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Paint on a widget or picture; the painter lets it go at the end, and where painting fails.

    The error holds on to the frame it came from, and that to the painter, long after the picture.
    """
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()
