"""The state of a hand's link in a person's words: what, why and what to do."""

import math

from coach.engine.link import Link
from coach.engine.live_hand import LiveHand
from coach.engine.snapshots import device_view
from coach.saying import Phrase, as_sentence, joined, say
from coach.timing import STALE_AFTER_S
from coach.views import LinkView

_BEHIND = Phrase(
    "What comes from the glove is {old_s:.1f} s old: the line holds it back. "
    "Bring it nearer, or unplug it and plug it in again."
)
_ANEW = say("The glove started anew. One moment, it says again who it is.")
_BACK = say("The glove is back. One moment.")
_WAITING = Phrase("Waiting for the first word from {address}.")
_QUIET = say("The glove went quiet.")


def link_view(hand: LiveHand, link: Link, now_s: float) -> LinkView:
    """Return the link as it is shown at host second ``now_s``."""
    age_s = hand.age_s(now_s)
    phase = link.phase
    if phase == "live" and age_s is None:
        phase = "connecting"
    elif phase == "live" and ((age_s or 0.0) > STALE_AFTER_S or not hand.back.settled):
        phase = "quiet"
    said = _returning(hand, phase, age_s) or _sentence(phase, hand, link)
    return device_view(
        hand.chain, hand.address, phase, hand.chain.problem or said, battery=hand.battery
    )


def _returning(hand: LiveHand, phase: str, age_s: float | None) -> str:
    """Return what is said while data is there and not shown yet, empty at other times."""
    if phase != "quiet" or age_s is None or age_s > STALE_AFTER_S:
        return ""
    if hand.chain.behind_s:
        return _BEHIND(old_s=hand.chain.behind_s)
    if hand.back.restarted:
        return _ANEW
    return _BACK


def _sentence(phase: str, hand: LiveHand, link: Link) -> str:
    match phase:
        case "connecting" | "live" if link.remark:
            return as_sentence(link.remark)
        case "connecting":
            return _WAITING(address=hand.address)
        case "quiet":
            remark = as_sentence(link.remark)
            return joined(" ", (_QUIET, remark)) if remark else _QUIET
        case "lost":
            wait_s = math.ceil(link.retry_in_s())
            then = say("Looking for it now.")
            if wait_s:
                then = say("Trying again in {wait_s} s.", wait_s=wait_s)
            return joined(" ", (as_sentence(link.problem), then))
        case _:
            return as_sentence(link.problem)
