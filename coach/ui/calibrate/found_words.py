"""What a calibration came to, for who sees its picture below the words, or why there is none."""

from typing import Final

from coach.saying import Said, as_sentence, joined, say
from coach.sensors.calibrating_words import notes_of, said_error
from coach.sensors.calibration import Calibration
from coach.ui.kit.window_words import for_window

_GONE: Final = "the coach goes on as soon as it is back"


def found_words(found: Calibration) -> str:
    """Return how far off a force may be now, and what should be known before it is trusted.

    How well it hit the weights stands under the picture of them.
    """
    calibrated = say("Calibrated: {error}.", error=said_error(found))
    return joined(" ", [calibrated, *notes_of(found)])


def ended_words(lost: str) -> str:
    """Return why a calibration came to nothing.

    A link that is lost promises to go on once it is back. A calibration does not: the weights
    that were measured before may not be those that lie there now.
    """
    if _GONE not in lost:
        return as_sentence(for_window(lost))
    values = lost.values if isinstance(lost, Said) else {}
    if "who" in values:
        return say("{who} is gone; check its battery, and begin again.", who=values["who"])
    if "name" in values:
        return say(
            "The sensor on {name} is gone; check its plug, and begin again.", name=values["name"]
        )
    return say("The sensor is gone; check its plug and battery, and begin again.")
