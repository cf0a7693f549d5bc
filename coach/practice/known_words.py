"""What to say of a word in somebody's file that means nothing here: which, and what was meant."""

import difflib
from collections.abc import Sequence

_MAX_SHOWN = 40


def no_key(key: str, known: Sequence[str]) -> str:
    """Return what is wrong with a key that is none of those ``known``."""
    close = _close(key, known)
    return "is no word here; " + (f"did you mean {close}?" if close else f"use {', '.join(known)}")


def no_choice(value: object, key: str, known: Sequence[str], what: str = "") -> str:
    """Return what is wrong with the value of ``key``, None where it is left out.

    ``what`` is " for knead" where it may be another elsewhere.
    """
    if value is None:
        said = f"is missing; choose one{what}:"
    elif not isinstance(value, str):
        said = f"must be a text in quotes; choose one{what}:"
    else:
        close = _close(value, known)
        there_are = f"did you mean {close}? There are:" if close else "there are:"
        said = f'is "{_shown(value)}", which is no {key}{what}; {there_are}'
    return f"{said} {', '.join(known)}"


def _close(word: str, known: Sequence[str]) -> str:
    return next(iter(difflib.get_close_matches(word, known, 1)), "")


def _shown(word: str) -> str:
    """Return what somebody wrote, short and fit for a line of its own."""
    return "".join(letter if letter.isprintable() else "?" for letter in word[:_MAX_SHOWN])
