"""The units that pressure data come in, as programs write them, and what they are worth.

1 psi is 6.894757 kPa, 1 mmHg 0.1333224 kPa, 1 kgf/cm² 98.0665 kPa (NIST SP 811, appendix B).
"""

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from coach.units import NEWTONS_PER, NEWTONS_PER_KG

#: Nobody presses harder on one cell: a larger number is in another unit.
HARDEST_N: Final = 1e6
_KPA_PER_PSI: Final = NEWTONS_PER["lb"] / 0.0254**2 / 1e3
_KPA_PER_KG_CM2: Final = NEWTONS_PER_KG * 10

#: Kilopascals in one of each unit of pressure.
KPA_PER: Final[Mapping[str, float]] = {
    "kPa": 1.0,
    "Pa": 1e-3,
    "hPa": 0.1,
    "MPa": 1e3,
    "psi": _KPA_PER_PSI,
    "mmHg": 0.133322387415,
    "N/cm2": 10.0,
    "N/mm2": 1e3,
    "kg/cm2": _KPA_PER_KG_CM2,
    "g/cm2": _KPA_PER_KG_CM2 / 1e3,
    "bar": 100.0,
    "mbar": 0.1,
}
#: Newtons in one of each unit of force.
FORCES: Final[Mapping[str, float]] = {**NEWTONS_PER, "kN": 1e3, "mN": 1e-3}

_AREAS_MM2: Final = {"mm2": 1.0, "cm2": 100.0, "m2": 1e6, "in2": 25.4**2}
_LENGTHS_MM: Final = {"mm": 1.0, "cm": 10.0, "m": 1e3, "in": 25.4}

#: How the same units are written elsewhere, in lower case and without spaces.
_ALIKE: Final = {
    "kgf": "kg",
    "kilograms": "kg",
    "gf": "g",
    "grams": "g",
    "lbs": "lb",
    "lbf": "lb",
    "pounds": "lb",
    "newtons": "n",
    "lb/in2": "psi",
    "lbs/in2": "psi",
    "lbf/in2": "psi",
    "kgf/cm2": "kg/cm2",
    "gf/cm2": "g/cm2",
    "torr": "mmhg",
    "kilopascals": "kpa",
    "millimeters": "mm",
    "millimetres": "mm",
    "millimeter": "mm",
    "centimeters": "cm",
    "centimetres": "cm",
    "meters": "m",
    "metres": "m",
    "inches": "in",
    "inch": "in",
    "sqmm": "mm2",
    "sqcm": "cm2",
    "sqin": "in2",
}
_RAW: Final = frozenset({"raw", "rawsum", "counts", "digital", "adc", "bits"})


class Unit(NamedTuple):
    """A unit of ``pressure`` (worth so many kilopascals), ``force`` (newtons), or ``raw``."""

    name: str
    kind: Literal["pressure", "force", "raw"]
    worth: float


RAW: Final = Unit("raw", "raw", 1.0)


def unit_named(text: str) -> Unit | None:
    """Return the unit that a file or a person means, None for an unknown word."""
    word = _plain(text)
    if word in _RAW:
        return RAW
    # In the makers' capitals PA and MPA are what they are in small letters, mPa nobody writes.
    for name, worth in KPA_PER.items():
        if name.lower() == word:
            return Unit(name, "pressure", worth)
    if text.strip() == "mN":
        return Unit("mN", "force", FORCES["mN"])
    for name, worth in FORCES.items():
        if name.lower() == word and name != "mN":
            return Unit(name, "force", worth)
    return None


def unit_words() -> str:
    """Return the units that can be asked for, as a sentence lists them."""
    return ", ".join((*FORCES, *KPA_PER))


def area_in_mm2(text: str) -> float | None:
    """Return what one of a unit of area is worth in mm²."""
    return _AREAS_MM2.get(_plain(text))


def length_in_mm(text: str) -> float | None:
    """Return what one of a unit of length is worth in millimetres."""
    return _LENGTHS_MM.get(_plain(text))


def _plain(text: str) -> str:
    """Return a unit without its varieties: case, spaces, a superscript or damaged two."""
    word = text.strip().strip("()[]").lower()
    for two in ("²", "^2", "�"):
        word = word.replace(two, "2")
    word = word.replace(" ", "").replace(".", "")
    word = _ALIKE.get(word, word)
    over, slash, under = word.partition("/")
    return f"{_ALIKE.get(over, over)}/{_ALIKE.get(under, under)}" if slash else word
