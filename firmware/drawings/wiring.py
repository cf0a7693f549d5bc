"""How the parts are wired to each board: one drawing a board, symbols all of one kind."""

from dataclasses import dataclass

from svg import Sheet

_PIN_X, _PART_X = 250, 330


@dataclass(frozen=True)
class Board:
    """A board's pins in words."""

    file: str
    title: str
    supply: str
    sensors: tuple[str, ...]
    button: str
    motor: str
    motor_supply: str
    battery: str = ""


_ESP32_PINS = ("36", "39", "34", "35", "32", "33", "25", "26")
BOARDS = (
    Board("wiring_nano", "Uno or Nano", "5V", ("A0", "A1", "A2", "A3"), "D2", "D3", "5V by 27 Ω"),
    Board("wiring_esp32", "ESP32", "3V3", _ESP32_PINS, "19", "18", "3V3", "27"),
    Board("wiring_nrf52840", "Feather nRF52840", "3V", ("A0",), "D11", "D10", "3V"),
)


def _ground(sheet: Sheet, x: float, y: float) -> None:
    sheet.line([(x, y), (x, y + 10)])
    for step, half in enumerate((12, 8, 4)):
        sheet.line([(x - half, y + 10 + 5 * step), (x + half, y + 10 + 5 * step)])


def _supply(sheet: Sheet, x: float, y: float, name: str) -> None:
    sheet.line([(x, y), (x + 26, y)], "plus")
    sheet.text(x + 34, y + 5, name)


def _resistor(sheet: Sheet, x: float, y: float, words: str, kind: str = "part") -> None:
    sheet.box(x, y - 11, 104, 22, kind, 3)
    sheet.text(x + 52, y + 5, words, "small", "middle")


def divider(sheet: Sheet, y: float, upper: str, lower: str, supply: str, kind: str) -> None:
    """From the supply through the upper part to the pin, and on through the lower to ground."""
    sheet.line([(_PIN_X, y), (_PART_X + 30, y)], "signal")
    sheet.dot(_PART_X + 30, y)
    sheet.line([(_PART_X + 30, y), (_PART_X + 30, y - 34), (_PART_X + 60, y - 34)], "signal")
    _resistor(sheet, _PART_X + 60, y - 34, upper, kind)
    _supply(sheet, _PART_X + 164, y - 34, supply)
    sheet.line([(_PART_X + 30, y), (_PART_X + 60, y)], "signal")
    _resistor(sheet, _PART_X + 60, y, lower)
    sheet.line([(_PART_X + 164, y), (_PART_X + 190, y)])
    _ground(sheet, _PART_X + 190, y)


def _button(sheet: Sheet, y: float) -> None:
    sheet.line([(_PIN_X, y), (_PART_X + 60, y)], "signal")
    for x in (_PART_X + 60, _PART_X + 104):
        sheet.disc(x, y, 4, "part")
    sheet.line([(_PART_X + 62, y - 14), (_PART_X + 102, y - 14)])
    sheet.line([(_PART_X + 82, y - 14), (_PART_X + 82, y - 26)])
    sheet.line([(_PART_X + 108, y), (_PART_X + 190, y)])
    _ground(sheet, _PART_X + 190, y)
    sheet.text(_PART_X + 230, y + 5, "squeeze button", "small")


def _motor(sheet: Sheet, y: float, supply: str) -> None:
    x = _PART_X + 220
    sheet.line([(_PIN_X, y), (_PART_X + 60, y)], "signal")
    _resistor(sheet, _PART_X + 60, y, "1 kΩ")
    sheet.line([(_PART_X + 164, y), (x - 8, y)])
    sheet.disc(x + 4, y, 24, "quiet")
    sheet.line([(x - 8, y - 14), (x - 8, y + 14)], "ink", 4)
    sheet.line([(x - 8, y - 6), (x + 14, y - 18), (x + 14, y - 50)])
    sheet.line([(x - 8, y + 6), (x + 14, y + 18), (x + 14, y + 30)])
    sheet.path(f"M{x + 14} {y + 18} l-12 -1 l6 -9 Z", "solid", 0)
    _ground(sheet, x + 14, y + 30)
    sheet.text(x + 38, y + 24, "NPN transistor, e.g. 2N2222", "small")
    top = y - 106
    sheet.dot(x + 14, y - 50)
    sheet.line([(x + 14, y - 50), (x + 14, y - 58)])
    sheet.disc(x + 14, y - 76, 18, "part")
    sheet.text(x + 14, y - 70, "M", "", "middle")
    sheet.line([(x + 14, y - 94), (x + 14, top), (x + 70, top)], "plus")
    sheet.dot(x + 70, top)
    _supply(sheet, x + 70, top, supply)
    sheet.line([(x + 14, y - 50), (x + 70, y - 50), (x + 70, y - 66)])
    sheet.path(f"M{x + 58} {y - 66} h24 l-12 -20 Z", "solid", 0)
    sheet.line([(x + 58, y - 87), (x + 82, y - 87)], "ink", 3)
    sheet.line([(x + 70, y - 87), (x + 70, top)], "plus")
    sheet.text(x + 92, y - 70, "diode, ring towards +", "small")


def _multiplexer(sheet: Sheet, y: float, supply: str) -> float:
    """Eight sensors on one chip: only one resistor. Returns where the next row may begin."""
    x, width, height = _PART_X + 150, 210, 300
    sheet.box(x, y, width, height)
    sheet.text(x, y - 12, "74HC4051, with its pins' numbers")
    sheet.text(x + 8, y + 45, "Z 3", "small")
    divider_y = y + 40
    sheet.line([(_PIN_X, divider_y), (x, divider_y)], "signal")
    sheet.dot(_PART_X + 30, divider_y)
    sheet.line([(_PART_X + 30, divider_y), (_PART_X + 30, divider_y + 26)], "signal")
    sheet.box(_PART_X - 22, divider_y + 26, 104, 22, "part", 3)
    sheet.text(_PART_X + 30, divider_y + 42, "3.3 kΩ", "small", "middle")
    _ground(sheet, _PART_X + 30, divider_y + 48)
    for row, (pin, chip) in enumerate((("D5", "S0 11"), ("D6", "S1 10"), ("D9", "S2 9"))):
        at = y + 150 + 30 * row
        sheet.line([(_PIN_X, at), (x, at)], "signal")
        sheet.text(_PIN_X - 14, at + 5, pin, "", "end")
        sheet.text(x + 8, at + 5, chip, "small")
    sheet.text(x + 8, y + 254, "VCC 16", "small")
    sheet.line([(x, y + 249), (x - 30, y + 249)], "plus")
    sheet.text(x - 36, y + 254, supply, "", "end")
    sheet.text(x + 8, y + 282, "E 6, VEE 7, GND 8", "small")
    sheet.line([(x, y + 277), (x - 30, y + 277)])
    _ground(sheet, x - 30, y + 277)
    for row, chip in enumerate((13, 14, 15, 12, 1, 5, 2, 4)):
        at = y + 24 + 36 * row
        sheet.text(x + width - 8, at + 5, f"Y{row} {chip}", "small", "end")
        sheet.line([(x + width, at), (x + width + 26, at)], "signal")
        _resistor(sheet, x + width + 26, at, f"sensor {row + 1}", "sensor")
        sheet.line([(x + width + 130, at), (x + width + 156, at)], "plus")
    sheet.line([(x + width + 156, y + 24), (x + width + 156, y + 276)], "plus")
    _supply(sheet, x + width + 156, y + 150, supply)
    return y + height + 30


def wiring(board: Board) -> str:
    """The whole drawing of one board."""
    many = len(board.sensors) > 1
    rows = (150 + 34 * (len(board.sensors) - 1)) if many else 420
    height = rows + 300 + (90 if board.battery else 0)
    sheet = Sheet(960, height, f"How sensors, button and motor are wired to the {board.title}")
    sheet.box(60, 64, _PIN_X - 60, height - 104)
    sheet.text(40, 44, board.title, "big")
    y: float = 120
    pins: list[tuple[float, str]] = []
    if many:
        divider(sheet, y, "sensor 1", "3.3 kΩ", board.supply, "sensor")
        pins.append((y, board.sensors[0]))
        for number, pin in enumerate(board.sensors[1:], 2):
            y += 34 if number > 2 else 50
            sheet.line([(_PIN_X, y), (_PART_X + 30, y)], "signal")
            sheet.text(
                _PART_X + 42, y + 5, f"sensor {number} and its resistor, just the same", "small"
            )
            pins.append((y, pin))
        y += 70
    else:
        pins.append((130, board.sensors[0]))
        y = _multiplexer(sheet, 90, board.supply) + 30
    if board.battery:
        y += 20
        divider(sheet, y, "100 kΩ", "100 kΩ", "battery +, 3.0 to 4.2 V", "part")
        pins.append((y, board.battery))
        y += 70
    _button(sheet, y)
    pins.append((y, board.button))
    y += 150
    _motor(sheet, y, board.motor_supply)
    pins.append((y, board.motor))
    for at, pin in pins:
        sheet.text(_PIN_X - 14, at + 5, pin, "", "end")
    return sheet.save()
