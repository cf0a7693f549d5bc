"""A picture in few colours: a third of the file, and hardly a difference to the eye."""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

MOST: Final = 256
#: How much it counts how many pixels have a colour: small words keep theirs beside a large ground.
_CROWD: Final = 0.4

Colours = NDArray[np.int32]


def in_few_colours(image: QImage) -> QImage:
    """Return the picture with at most 256 colours, the same for the same picture always."""
    pixels = _pixels(image)
    packed = (pixels[..., 0] << 16) | (pixels[..., 1] << 8) | pixels[..., 2]
    found, place, counts = np.unique(packed, return_inverse=True, return_counts=True)
    colours = np.stack((found >> 16, found >> 8 & 255, found & 255), axis=1)
    number = np.zeros(found.size, np.uint8)
    table = []
    for at, box in enumerate(_boxes(colours, counts)):
        number[box] = at
        red, green, blue = np.average(colours[box], axis=0, weights=counts[box]).round().astype(int)
        table.append(0xFF000000 | int(red) << 16 | int(green) << 8 | int(blue))
    indices = np.ascontiguousarray(number[place].reshape(packed.shape))
    high, wide = packed.shape
    made = QImage(indices.tobytes(), wide, high, wide, QImage.Format.Format_Indexed8).copy()
    made.setColorTable(table)
    return made


def _pixels(image: QImage) -> Colours:
    """Return red, green and blue (rows, columns, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    whole = rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3)
    return whole.astype(np.int32)


def _boxes(colours: Colours, counts: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Return the colours' numbers in boxes; whichever spreads most is halved, again and again."""
    boxes = [np.arange(len(colours))]
    worth = [_worth(colours, counts, boxes[0])]
    while len(boxes) < MOST and max(worth) > 0.0:
        at = int(np.argmax(worth))
        box = boxes[at]
        channel = int(np.argmax(np.ptp(colours[box], axis=0)))
        values = colours[box, channel]
        below = values <= (int(values.min()) + int(values.max())) // 2
        boxes[at : at + 1] = (box[below], box[~below])
        worth[at : at + 1] = (_worth(colours, counts, part) for part in boxes[at : at + 2])
    return boxes


def _worth(colours: Colours, counts: NDArray[np.int64], box: NDArray[np.int64]) -> float:
    spread = float(np.ptp(colours[box], axis=0).max())
    return spread * math.pow(float(counts[box].sum()), _CROWD)
