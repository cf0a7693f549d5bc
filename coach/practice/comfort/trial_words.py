"""The sentences of a comfort trial: what to do now, one at a time."""

import math
from typing import Final, Literal

from coach.messages import Tool
from coach.practice.comfort.ascent import Word
from coach.saying import joined, say

#: Why an ascent does not count.
Reason = Literal["hurried", "no stop", "long", "gap", "silent"]

#: The receiver's words as they stand beside a force.
WORD_NAMES: Final[dict[Word, str]] = {
    "pleasant": say("pleasant"),
    "firm enough": say("firm enough"),
    "stop": say("stop"),
}
_AGAIN: Final[dict[Reason, str]] = {
    "hurried": say("That one grew too fast to count, so we do it again."),
    "no stop": say(
        "You let go before a stop. If there was one, press it now; else we do it again."
    ),
    "long": say("That one took very long, so let go; we do it again."),
    "gap": say("The sensor went quiet on the way, so let go; we do it again."),
    "silent": say(
        "Nothing was said on the way, so let go. Say how it feels; that is all we go by."
    ),
}
_FIRST: Final[dict[Tool, str]] = {
    "palm": say(
        "Lay your palm on and lean in slowly; the one who receives says pleasant, firm enough, "
        "and stop."
    ),
    "thumb": say(
        "Put your thumb on and press in slowly; the one who receives says pleasant, firm enough, "
        "and stop."
    ),
}
_ONCE_MORE: Final[dict[Tool, str]] = {
    "palm": say("Lay your palm on and lean in slowly, just as before."),
    "thumb": say("Put your thumb on and press in slowly, just as before."),
}


def release_sentence(force_n: float) -> str:
    """Return what to do while something still presses."""
    if force_n <= 0.0:
        return say("Take your hand off to begin.")
    return say(
        "Take your hand off to begin; the sensor still feels {force_n:.1f} N.", force_n=force_n
    )


def ready_sentence(tool: Tool, done: int) -> str:
    """Return what to do before an ascent; ``done`` of them count already."""
    return (_ONCE_MORE if done else _FIRST)[tool]


def rising_sentence(too_fast: bool, force_n: float, usual_n: float) -> tuple[str, bool]:
    """Return what to do on the way up, and whether it should stand out."""
    if too_fast:
        return say("Slower, please."), True
    if force_n > usual_n:
        past = say(
            "This is past the usual {usual_n:.0f} N; go on only while they say it feels good.",
            usual_n=usual_n,
        )
        return past, True
    return say("Good. Slowly a little more, until you hear stop."), False


def let_go_sentence(reason: Reason | None) -> tuple[str, bool]:
    """Return what to do once an ascent is over."""
    if reason is None:
        return say("Thank you. Let go now, all the way."), False
    return _AGAIN[reason], True


def rest_sentence(reason: Reason | None, rest_s: float) -> tuple[str, bool]:
    """Return what to do while the body has its rest."""
    left_s = math.ceil(rest_s)
    if reason is None:
        return say("Rest for a moment: {left_s} s.", left_s=left_s), False
    return joined(" ", (_AGAIN[reason], say("Rest first: {left_s} s.", left_s=left_s))), True
