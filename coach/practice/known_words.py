"""What to say of a word in somebody's file that means nothing here: which, and what was meant."""

import difflib
from collections.abc import Sequence

from coach.saying import say

_MAX_SHOWN = 40


def no_key(key: str, known: Sequence[str]) -> str:
    """Return what is wrong with a key that is none of those ``known``."""
    close = _close(key, known)
    if close:
        return say("is no word here; did you mean {close}?", close=close)
    return say("is no word here; use {known}", known=", ".join(known))


def no_choice(value: object, key: str, known: Sequence[str], what: str = "") -> str:
    """Return what is wrong with the value of ``key``, None where it is left out.

    ``what`` is " for knead" where it may be another elsewhere.
    """
    there_are = ", ".join(known)
    if value is None:
        return say("is missing; choose one{what}: {known}", what=what, known=there_are)
    if not isinstance(value, str):
        return say(
            "must be a text in quotes; choose one{what}: {known}", what=what, known=there_are
        )
    word, close = _shown(value), _close(value, known)
    if not close:
        return say(
            'is "{word}", which is no {key}{what}; there are: {known}',
            word=word,
            key=key,
            what=what,
            known=there_are,
        )
    return say(
        'is "{word}", which is no {key}{what}; did you mean {close}? There are: {known}',
        word=word,
        key=key,
        what=what,
        close=close,
        known=there_are,
    )


def _close(word: str, known: Sequence[str]) -> str:
    return next(iter(difflib.get_close_matches(word, known, 1)), "")


def _shown(word: str) -> str:
    """Return what somebody wrote, short and fit for a line of its own."""
    return "".join(letter if letter.isprintable() else "?" for letter in word[:_MAX_SHOWN])
