"""What a divider makes of an FSR 402: the plot, and the figures of the README's table."""

import math

from svg import Sheet

#: The maker's typical curve in three points: newtons, ohm.
PUBLISHED = ((0.2, 30_000.0), (1.0, 6_000.0), (10.0, 1_000.0))
RESISTORS = ((1_000.0, "1 kΩ"), (3_300.0, "3.3 kΩ"), (10_000.0, "10 kΩ"), (47_000.0, "47 kΩ"))


def sensor_ohm(newtons: float) -> float:
    """Return a typical FSR 402's resistance: the power law through PUBLISHED."""
    points = [(math.log(force), math.log(ohm)) for force, ohm in PUBLISHED]
    mean_x = sum(x for x, _ in points) / 3
    mean_y = sum(y for _, y in points) / 3
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / sum(
        (y - mean_y) ** 2 for _, y in points
    )
    return math.exp(mean_y + (math.log(newtons) - mean_x) / slope)


def share(newtons: float, resistor_ohm: float) -> float:
    """Return the pin's voltage as a share of the supply: V / (1 + R / Rm) over V."""
    return 1.0 / (1.0 + sensor_ohm(newtons) / resistor_ohm)


def curve() -> str:
    """The pin's voltage over force for four resistors, thumb's edges marked."""
    sheet = Sheet(900, 480, "The pin's voltage over force for four divider resistors")
    left, top, width, height = 90, 70, 600, 320
    lowest, highest = math.log(0.2), math.log(30.0)

    def x_of(newtons: float) -> float:
        return left + width * (math.log(newtons) - lowest) / (highest - lowest)

    sheet.text(40, 40, "The pin's voltage, as a share of the supply", "big")
    for percent in (0, 25, 50, 75, 100):
        y = top + height * (1 - percent / 100)
        sheet.line([(left, y), (left + width, y)], "quiet", 1)
        sheet.text(left - 10, y + 5, f"{percent} %", "small", "end")
    for newtons in (0.2, 0.5, 1, 3, 8, 15, 30):
        is_edge = newtons in (3, 8, 15)
        sheet.line(
            [(x_of(newtons), top), (x_of(newtons), top + height)], "ink" if is_edge else "quiet", 1
        )
        sheet.text(x_of(newtons), top + height + 22, f"{newtons:g} N", "small", "middle")
    for newtons, word in ((1.25, "light"), (4.9, "medium"), (11.0, "firm"), (21.0, "too much")):
        sheet.text(x_of(newtons), top + height + 46, word, "small mild", "middle")
    sheet.text(
        left,
        top + height + 72,
        "A thumb's bands, and a typical FSR 402, which is sure of nothing above 20 N.",
        "small",
    )
    for kind, (ohm, words) in zip("abcd", RESISTORS, strict=True):
        forces = [0.2 * 150 ** (step / 60) for step in range(61)]
        points = [(x_of(force), top + height * (1 - share(force, ohm))) for force in forces]
        sheet.line([(round(x, 1), round(y, 1)) for x, y in points], kind, 3)
        y = points[-1][1] + 5
        sheet.text(left + width + 14, y + (0 if ohm < 4e4 else -11), words)
    return sheet.save()
