"""Where a note stands: beside what it speaks of, and over as little as can be."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

from coach.ui.kit.tokens import SPACE

#: So much of a thing is covered that its rest says nothing.
_ALL_BUT_GONE: Final = 0.9


def beside(
    target: QRect,
    size: QSize,
    room: QRect,
    seen: QRect | None = None,
    read: QRect | None = None,
    pressed: Sequence[QRect] = (),
) -> QRect:
    """Return where something of ``size`` stands in ``room`` so that it hides least of ``target``.

    Right of it, left, below, above: the first that fits, else the corner that hides least; and
    nothing of what must be ``seen``, where that is possible. Of such places the one that hides
    least of what is ``read`` all the time, the dial with its word; and then the one that cuts
    the fewest of what can be ``pressed`` in two.
    """
    middle = target.center() - QPoint(size.width() // 2, size.height() // 2)
    gap = SPACE.medium
    places = [
        QPoint(target.right() + gap, middle.y()),
        QPoint(target.left() - gap - size.width(), middle.y()),
        QPoint(middle.x(), target.bottom() + gap),
        QPoint(middle.x(), target.top() - gap - size.height()),
        room.topLeft(),
        room.topRight(),
        room.bottomLeft(),
        room.bottomRight(),
    ]
    found = [_inside(QRect(place, size), room) for place in places]
    kept, word = seen or QRect(), read or QRect()
    return min(
        found,
        key=lambda place: (
            _area(place.intersected(kept)) > 0,
            _area(place.intersected(target)),
            _area(place.intersected(word)),
            sum(is_cut(each, place) for each in pressed),
        ),
    )


def is_cut(thing: QRect, cover: QRect) -> bool:
    """Return whether a part of a thing looks out from under a cover."""
    covered = _area(thing.intersected(cover))
    return 0 < covered < _ALL_BUT_GONE * _area(thing)


def _inside(place: QRect, room: QRect) -> QRect:
    left = max(room.left(), min(place.left(), room.right() - place.width()))
    top = max(room.top(), min(place.top(), room.bottom() - place.height()))
    return QRect(QPoint(left, top), place.size())


def _area(place: QRect) -> int:
    return max(0, place.width()) * max(0, place.height())
