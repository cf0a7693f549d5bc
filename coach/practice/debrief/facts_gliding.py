"""Facts about glides: how fast and how far hands went, or why that cannot be told."""

from collections.abc import Iterator
from typing import Final

from coach.practice.debrief.fact import Fact, measured, worded
from coach.practice.debrief.gliding import off_pace, speed_word
from coach.practice.debrief.outcome import Debrief
from coach.saying import say

_GLIDING: Final = say("Gliding")
_TOLD_BY: Final = {
    "travel": say("Told by the way of your hand over the pad."),
    "motion": say("Told by the motion of your glove."),
    "contact": say("Told by the lift between them."),
    "force": say("Told by their pressure."),
}
#: Said of a sensor that cannot tell one even glide from the next, and what would.
NOT_TOLD: Final = say(
    "This sensor cannot tell where one even glide ends and the next begins; a small lift between "
    "them would, or a pad, or a glove with a motion sensor."
)
#: … and of a glove that has felt its motion.
TOO_FAINT: Final = say(
    "Your hand moved off so gently that your glove could not tell where one glide ends and the "
    "next begins; a small lift between them would, or a little more swing."
)
_LIKED: Final = say("Skin likes one to ten centimetres a second.")
_OFF_PACE: Final = {
    "slow": say(
        "Skin likes one to ten centimetres a second; let your hand go on a little, so that it "
        "does not stand still."
    ),
    "quick": say(
        "Skin likes one to ten centimetres a second; let each glide take longer, or go a shorter "
        "way."
    ),
}


def gliding_facts(debrief: Debrief) -> Iterator[Fact]:
    """Speed, its spread, the way and what told them; nothing where nobody glided."""
    seen = debrief.gliding
    if seen.measurable is False:
        why = TOO_FAINT if debrief.link.motion_samples else NOT_TOLD
        figure = say("not measurable")
        yield Fact(_GLIDING, "glides", say("Your glides"), None, "", figure, why)
    elif seen.strokes and seen.told_by is not None:
        yield Fact(
            _GLIDING, "glides", say("Your glides"), seen.strokes, "", str(seen.strokes),
            _TOLD_BY[seen.told_by],
        )  # fmt: skip
    speed_cm_s, spread_cm_s = seen.speed_cm_s, seen.spread_cm_s
    if speed_cm_s is not None:
        yield Fact(
            _GLIDING, "speed_cm_s", say("How fast you moved"), speed_cm_s, "cm/s",
            worded(speed_word(speed_cm_s), measured(speed_cm_s, ".1f", "{} cm/s")),
            _OFF_PACE.get(off_pace(speed_cm_s) or "", _LIKED),
        )  # fmt: skip
    if spread_cm_s is not None:
        yield Fact(
            _GLIDING, "spread_cm_s", say("Spread about that"), spread_cm_s, "cm/s",
            measured(spread_cm_s, ".1f", "± {} cm/s"),
            say("Half of your strokes were that near to it."),
        )  # fmt: skip
    if seen.path_cm is not None:
        yield Fact(
            _GLIDING, "path_cm", say("How far a stroke went"), seen.path_cm, "cm",
            measured(seen.path_cm, ".0f", "{} cm"),
        )  # fmt: skip
