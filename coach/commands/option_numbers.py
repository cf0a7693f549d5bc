"""Numbers on the command line: read, and refused in a sentence where they make no sense."""

import argparse
import math
from collections.abc import Callable


def _checked(low: float, high: float, what: str) -> Callable[[str], float]:
    def number(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"{text!r} is not {what}")
        return value

    return number


positive = _checked(0.001, 864_000.0, "a number of seconds above 0")
not_negative = _checked(0.0, 1_000.0, "a speed from 0 to 1000")
pace = _checked(20.0, 160.0, "a pace from 20 to 160 counts a minute")


def hand(text: str) -> int:
    """Return which of two hands."""
    if text not in ("1", "2"):
        raise argparse.ArgumentTypeError(f"{text!r} is neither hand 1 nor hand 2")
    return int(text)


def counts(text: str) -> int:
    """Return how many counts a stroke lasts."""
    value = _checked(1, 8, "a number of counts from 1 to 8")(text)
    if value != int(value):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of counts")
    return int(value)
