"""The state of a hand's link in a person's words: what, why and what to do."""

import math
from dataclasses import replace

from coach.engine.link import Link
from coach.engine.live_hand import LiveHand
from coach.engine.snapshots import device_view
from coach.timing import STALE_AFTER_S
from coach.views import LinkView


def link_view(hand: LiveHand, link: Link, now_s: float) -> LinkView:
    """Return the link as it is shown at host second ``now_s``."""
    age_s = hand.age_s(now_s)
    phase = link.phase
    if phase == "live" and age_s is None:
        phase = "connecting"
    elif phase == "live" and age_s is not None and age_s > STALE_AFTER_S:
        phase = "quiet"
    return replace(
        device_view(hand.chain, hand.address),
        phase=phase,
        sentence=hand.chain.problem or _sentence(phase, hand.address, link),
        battery=hand.battery,
    )


def _sentence(phase: str, address: str, link: Link) -> str:
    match phase:
        case "connecting" | "live" if link.remark:
            return _as_sentence(link.remark)
        case "connecting":
            return f"Waiting for the first word from {address}."
        case "quiet":
            return f"The glove went quiet. {_as_sentence(link.remark)}".rstrip()
        case "lost":
            wait_s = math.ceil(link.retry_in_s())
            then = f"Trying again in {wait_s} s." if wait_s else "Looking for it now."
            return f"{_as_sentence(link.problem)} {then}"
        case _:
            return _as_sentence(link.problem)


def _as_sentence(problem: str) -> str:
    return f"{problem[:1].upper()}{problem[1:].rstrip('.')}." if problem else ""
