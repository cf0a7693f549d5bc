"""Facts about glides: how fast and how far hands went, or why that cannot be told."""

from collections.abc import Iterator
from typing import Final

from coach.practice.debrief.fact import Fact
from coach.practice.debrief.gliding import speed_word
from coach.practice.debrief.outcome import Debrief

_GLIDING: Final = "Gliding"
_TOLD_BY: Final = {
    "travel": "the way of your hand over the pad",
    "motion": "the motion of your glove",
    "contact": "the lift between them",
    "force": "their pressure",
}
#: Said of a sensor that cannot tell one even glide from the next, and what would.
NOT_TOLD: Final = (
    "This sensor cannot tell where one even glide ends and the next begins; a small lift between "
    "them would, or a pad, or a glove with a motion sensor."
)


def gliding_facts(debrief: Debrief) -> Iterator[Fact]:
    """Speed, its spread, the way and what told them; nothing where nobody glided."""
    seen = debrief.gliding
    if seen.measurable is False:
        yield Fact(_GLIDING, "glides", "Your glides", None, "", "not measurable", NOT_TOLD)
    elif seen.strokes and seen.told_by is not None:
        yield Fact(
            _GLIDING, "glides", "Your glides", seen.strokes, "", str(seen.strokes),
            f"Told by {_TOLD_BY[seen.told_by]}.",
        )  # fmt: skip
    speed_cm_s, spread_cm_s = seen.speed_cm_s, seen.spread_cm_s
    if speed_cm_s is not None:
        yield Fact(
            _GLIDING, "speed_cm_s", "How fast you moved", speed_cm_s, "cm/s",
            f"{speed_word(speed_cm_s)} ({speed_cm_s:.1f} cm/s)",
            "Skin likes one to ten centimetres a second.",
        )  # fmt: skip
    if spread_cm_s is not None:
        yield Fact(
            _GLIDING, "spread_cm_s", "Spread about that", spread_cm_s, "cm/s",
            f"± {spread_cm_s:.1f} cm/s", "Half of your strokes were that near to it.",
        )  # fmt: skip
    if seen.path_cm is not None:
        yield Fact(
            _GLIDING, "path_cm", "How far a stroke went", seen.path_cm, "cm",
            f"{seen.path_cm:.0f} cm",
        )  # fmt: skip
