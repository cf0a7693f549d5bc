"""What to say of a word or number in somebody's file that cannot be: which, what was meant."""

from collections.abc import Sequence

from coach.did_you_mean import nearest
from coach.saying import say

_MAX_SHOWN = 40


def no_key(key: str, known: Sequence[str]) -> str:
    """Return what is wrong with a key that is none of those ``known``."""
    close = nearest(key, known)
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
    word, close = _shown(value), nearest(value, known)
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


def no_such_number(value: float, low: float, high: float) -> str:
    """Return what is wrong with a number that is beyond its bounds."""
    return say(
        "is {value} but must be from {low} to {high}",
        value=f"{value:g}",
        low=f"{low:g}",
        high=f"{high:g}",
    )


def _shown(word: str) -> str:
    """Return what somebody wrote, short and fit for a line of its own."""
    return "".join(letter if letter.isprintable() else "?" for letter in word[:_MAX_SHOWN])
