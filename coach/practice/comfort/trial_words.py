"""The sentences of a comfort trial: what to do now, one at a time."""

import math
from typing import Final, Literal

from coach.messages import Tool

#: Why an ascent does not count.
Reason = Literal["hurried", "no stop", "long", "gap", "silent"]

_AGAIN: Final[dict[Reason, str]] = {
    "hurried": "That one grew too fast to count, so we do it again.",
    "no stop": "You let go before a stop. If there was one, press it now; else we do it again.",
    "long": "That one took very long, so let go; we do it again.",
    "gap": "The sensor went quiet on the way, so let go; we do it again.",
    "silent": "Nothing was said on the way, so let go. Say how it feels; that is all we go by.",
}
_TOUCH: Final[dict[Tool, str]] = {
    "palm": "Lay your palm on and lean in slowly",
    "thumb": "Put your thumb on and press in slowly",
}


def release_sentence(force_n: float) -> str:
    """Return what to do while something still presses."""
    if force_n <= 0.0:
        return "Take your hand off to begin."
    return f"Take your hand off to begin; the sensor still feels {force_n:.1f} N."


def ready_sentence(tool: Tool, done: int) -> str:
    """Return what to do before an ascent; ``done`` of them count already."""
    if done == 0:
        return f"{_TOUCH[tool]}; the one who receives says pleasant, firm enough, and stop."
    return f"{_TOUCH[tool]}, just as before."


def rising_sentence(too_fast: bool, force_n: float, usual_n: float) -> tuple[str, bool]:
    """Return what to do on the way up, and whether it should stand out."""
    if too_fast:
        return "Slower, please.", True
    if force_n > usual_n:
        return f"This is past the usual {usual_n:.0f} N; go on only while it feels good.", True
    return "Good. Slowly a little more, until you hear stop.", False


def let_go_sentence(reason: Reason | None) -> tuple[str, bool]:
    """Return what to do once an ascent is over."""
    if reason is None:
        return "Thank you. Let go now, all the way.", False
    return _AGAIN[reason], True


def rest_sentence(reason: Reason | None, rest_s: float) -> tuple[str, bool]:
    """Return what to do while the body has its rest."""
    if reason is None:
        return f"Rest for a moment: {math.ceil(rest_s)} s.", False
    return f"{_AGAIN[reason]} Rest first: {math.ceil(rest_s)} s.", True
