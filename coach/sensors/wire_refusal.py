"""Why a device that describes itself anew cannot go on: its readings would be another's."""

from typing import Final

from coach.sensors.wire_messages import Descriptor

#: Each description may be of 2,048 places; a device that changes it all the time is none.
MOST_DESCRIPTORS: Final = 100


def why_refused(old: Descriptor | None, new: Descriptor, described: int) -> str:
    """Return the sentence, empty where it can go on; it has ``described`` itself so many times."""
    name = new.name or "the device"
    if old is not None and new.taxels != old.taxels:
        return (
            f"{name} now speaks of {new.taxels} taxels, not {old.taxels}, "
            "so its readings cannot go on; start the practice again"
        )
    if described > MOST_DESCRIPTORS:
        return (
            f"{name} has said {MOST_DESCRIPTORS} times that it is another, so its readings "
            "cannot go on; look at its cable, then start the practice again"
        )
    return ""
