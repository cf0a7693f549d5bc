"""The glove and the pad as they are worn and laid."""

from svg import Sheet

#: Where each finger lies: left edge, top, length down to the palm.
_FINGERS = ((232, 92, 200), (296, 60, 232), (360, 84, 208), (422, 138, 160))
_SENSORS = (
    (144, 290, "1"), (259, 124, "2"), (323, 92, "3"), (387, 116, "4"), (448, 170, "5"),
    (300, 322, "6"), (272, 424, "7"), (408, 424, "8"),
)  # fmt: skip


def glove() -> str:
    """The right hand's palm side, eight sensors, and how a sensor is packed."""
    sheet = Sheet(900, 620, "A glove: five sensors on the finger tips, three in the palm")
    sheet.text(40, 44, "Glove, palm side", "big")
    for left, top, length in _FINGERS:
        sheet.box(left, top, 54, length, "skin", 27)
    sheet.path("M250 330 L160 262 A31 31 0 0 0 122 311 L250 440 Z", "skin")
    sheet.box(220, 262, 258, 236, "skin", 46)
    sheet.box(238, 486, 222, 60, "box", 12)
    sheet.text(349, 522, "board, battery, motor", "small", "middle")
    for x, y, number in _SENSORS:
        radius = 20 if int(number) < 6 else 26
        sheet.disc(x, y, radius)
        sheet.text(x, y + 6, number, "", "middle")
    sheet.line([(478, 470), (520, 470)], "signal")
    sheet.box(520, 454, 32, 32, "part")
    sheet.disc(536, 470, 9, "ink")
    sheet.text(562, 466, "squeeze button,", "small")
    sheet.text(562, 484, "where a thumb finds it", "small")
    _packing(sheet)
    sheet.text(
        40, 590, "Sensors 1 to 5: finger tips. 6: balls of the fingers. 7, 8: heel of the hand."
    )
    return sheet.save()


def _packing(sheet: Sheet) -> None:
    sheet.text(600, 96, "One sensor from the side", "big")
    for y, height, kind, words in (
        (120, 22, "skin", "the other's back"),
        (150, 14, "box", "glove fabric"),
        (172, 12, "part", "felt, 2 mm: spreads the press"),
        (192, 16, "box", "puck, 10 mm wide, glued on"),
        (216, 10, "sensor", "force sensor"),
        (234, 14, "box", "inner glove, sewn at its edge"),
        (256, 22, "skin", "finger"),
    ):
        narrow = words.startswith("puck")
        sheet.box(618 if narrow else 600, y, 24 if narrow else 60, height, kind, 4)
        sheet.text(676, y + height / 2 + 5, words, "small")
    sheet.text(600, 320, "Wires: thin stranded, a loop of", "small mild")
    sheet.text(600, 340, "slack at every knuckle, a knot", "small mild")
    sheet.text(600, 360, "before every solder joint.", "small mild")


def pad() -> str:
    """A pad from above and from the side."""
    sheet = Sheet(900, 430, "A pad: four sensors in a square under felt, on a stiff board")
    sheet.text(40, 44, "Pad from above", "big")
    sheet.box(40, 70, 280, 280, "skin", 22)
    for x, y, number in ((120, 150, "1"), (240, 150, "2"), (120, 270, "3"), (240, 270, "4")):
        sheet.box(x - 34, y - 34, 68, 68, "quiet", 8)
        sheet.disc(x, y, 24)
        sheet.text(x, y + 6, number, "", "middle")
    sheet.text(180, 380, "12 × 12 cm, sensors 5 cm apart", "", "middle")
    sheet.path("M320 240 C360 240 350 300 390 300", "signal", 3)
    sheet.text(360, 326, "cable, held by", "small")
    sheet.text(360, 344, "a drop of glue", "small")
    sheet.text(480, 44, "From the side", "big")
    for y, height, kind, words in (
        (80, 16, "skin", "cover: soft cloth that washes"),
        (104, 34, "part", "felt or neoprene, 5 mm"),
    ):
        sheet.box(480, y, 180, height, kind, 5)
        sheet.text(680, y + height / 2 + 5, words, "small")
    for x in (510, 590):
        sheet.box(x + 6, 146, 28, 18, "box", 3)
        sheet.box(x, 172, 40, 10, "sensor", 3)
    sheet.text(680, 160, "a puck on each sensor", "small")
    sheet.text(680, 182, "force sensors", "small")
    sheet.box(480, 190, 180, 22, "box", 4)
    sheet.text(680, 206, "stiff board: plywood or acrylic", "small")
    sheet.box(480, 220, 180, 14, "part", 4)
    sheet.text(680, 232, "foam, so that it lies on a back", "small")
    for row, words in enumerate(
        (
            "Keep the felt in one piece and the pucks of one height,",
            "so that a press between two sensors reaches both. For",
            "a reference, put a load cell under a second board.",
        )
    ):
        sheet.text(480, 290 + 22 * row, words, "small mild")
    return sheet.save()
