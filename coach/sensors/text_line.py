"""One line of a sketch's plain text to numbers: Arduino's plotter grammar, and a bit beyond.

Space, tab, comma or semicolon part values; ``label:value`` names one; a line of labels only is
a header. Any other line counts where it holds exactly one number (``Reading: 12.3 lbs``).
"""

import math
import re
from dataclasses import dataclass
from typing import Final

_DECIMAL: Final = r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?"
#: A number, or what Arduino's print and C's printf write where there is none.
_VALUE: Final = re.compile(rf"{_DECIMAL}|[-+]?(?:nan|inf|ovf)", re.IGNORECASE)
_PARTING: Final = re.compile(r"[ \t,;]+")
#: A number in a sentence: not the tail of a word, a date or a hexadecimal.
_IN_SENTENCE: Final = re.compile(rf"(?<![\w.+-])(?>{_DECIMAL})(?!\w*[0-9.])")
_AFTER_COLON: Final = re.compile(r":[ \t]+")
#: What is left of ``12:34:56`` when its last number is taken for a value.
_TIME_OF_DAY: Final = re.compile(r"[0-9]+:[0-9]+")
_DIGIT: Final = re.compile(r"[0-9]")


@dataclass(frozen=True, slots=True)
class TextLine:
    """What a line says: its ``values`` (empty for a header or blank line) and their labels."""

    values: tuple[float, ...]
    labels: tuple[str, ...] = ()


def parse_line(raw: bytes) -> TextLine | None:
    """Return what a line (without its end) says, or None where it makes no sense.

    A value that is no finite number is NaN.
    """
    try:
        text = raw.decode().strip(" \t\r,;")
    except UnicodeDecodeError:
        return None
    if not text:
        return TextLine(())
    tokens = _PARTING.split(text)
    values = [_number(token) for token in tokens]
    if None not in values:
        return TextLine(tuple(value for value in values if value is not None))
    if not text.isprintable() and not text.replace("\t", " ").isprintable():
        return None
    return (
        _labelled(_PARTING.split(_AFTER_COLON.sub(":", text)))
        or _header(text, tokens)
        or _sentence(text)
    )


def _number(token: str) -> float | None:
    if _VALUE.fullmatch(token) is None:
        return None
    try:
        value = float(token)
    except ValueError:
        return math.nan
    return value if math.isfinite(value) else math.nan


def _labelled(tokens: list[str]) -> TextLine | None:
    pairs = [token.rpartition(":") for token in tokens]
    values = [_number(value) for _, _, value in pairs]
    labels = tuple(label for label, _, _ in pairs)
    if None in values or any(_TIME_OF_DAY.fullmatch(label) for label in labels):
        return None
    return TextLine(tuple(value for value in values if value is not None), labels)


def _header(text: str, tokens: list[str]) -> TextLine | None:
    if _DIGIT.search(text) and not all(token[:1].isalpha() for token in tokens):
        return None
    if _IN_SENTENCE.search(text):
        return None
    return TextLine((), tuple(token.rstrip(":") for token in tokens))


def _sentence(text: str) -> TextLine | None:
    found = [_number(each) for each in _IN_SENTENCE.findall(text)]
    return TextLine((found[0],)) if len(found) == 1 and found[0] is not None else None
