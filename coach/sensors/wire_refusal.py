"""Why a device cannot go on: it describes itself as another one, or as more than can be."""

from typing import Final

from coach.saying import say
from coach.sensors.wire_codec import DESCRIPTOR, HEAD
from coach.sensors.wire_descriptor import declared_taxels
from coach.sensors.wire_messages import MAX_TAXELS, Descriptor

#: Each description may be of 2,048 places; a device that changes it all the time is none.
MOST_DESCRIPTORS: Final = 100


def why_refused(old: Descriptor | None, new: Descriptor, described: int) -> str:
    """Return the sentence, empty where it can go on; it has ``described`` itself so many times."""
    name = new.name or say("the device")
    if old is not None and new.taxels != old.taxels:
        return say(
            "{name} now speaks of {taxels} taxels, not {before}, so its readings cannot go "
            "on; start the practice again",
            name=name,
            taxels=new.taxels,
            before=old.taxels,
        )
    if described > MOST_DESCRIPTORS:
        return say(
            "{name} has said {times} times that it is another, so its readings "
            "cannot go on; look at its cable, then start the practice again",
            name=name,
            times=MOST_DESCRIPTORS,
        )
    return ""


def too_many_taxels(payload: bytes) -> tuple[int, str]:
    """Return the taxels that a payload which is no message declares, and why they are too many.

    The sentence is empty where they are not: none is made room for before that is known.
    """
    taxels = declared_taxels(payload[HEAD.size :]) if payload[0] == DESCRIPTOR else 0
    if taxels <= MAX_TAXELS:
        return taxels, ""
    return taxels, (
        say(
            "the device says that it has {taxels} taxels, and the coach reads {most} "
            "at most; look whether it is the right one, and at its firmware",
            taxels=taxels,
            most=MAX_TAXELS,
        )
    )
