"""What a giver's hands can do, and the pressure that each technique is given with.

Facts: S0–S3 of the project's domain notes; every sentence is our own.
"""

from dataclasses import dataclass
from typing import Final, Literal, get_args

from coach.practice.routines.areas import AREAS as AREAS
from coach.practice.routines.areas import edges_for_area as edges_for_area
from coach.practice.routines.areas import lies_within as lies_within
from coach.saying import say
from coach.signal.bands import Band
from coach.signal.choosing import Manner as Manner

#: Which way hands go; every one of them has its own drawing on the body map.
Direction = Literal[
    "still",
    "up",
    "up and home",
    "down",
    "outward",
    "toward the spine",
    "clockwise",
    "clockwise, downward",
    "root to tip",
]
DIRECTIONS: Final[tuple[str, ...]] = get_args(Direction)

_REST = (Band.NONE,)
_LIGHT = (Band.LIGHT,)
_MEDIUM = (Band.MEDIUM,)
_SOFT = (Band.LIGHT, Band.MEDIUM)
_DEEP = (Band.MEDIUM, Band.FIRM)
_BLADES = ("shoulder blades", "shoulders")
_ENDS = ("hands", "feet", "arch of the foot")


@dataclass(frozen=True, slots=True)
class Technique:
    """A way of touching: what to do, how hard it may be, and what never to do.

    ``bands`` go from the lightest up. ``hold_s`` is the least and the most that a hold lasts,
    None where nothing is held or any time will do. ``areas`` are those that it belongs to;
    empty: any.
    """

    name: str
    how: str
    bands: tuple[Band, ...]
    never: str = ""
    direction: Direction = "still"
    manner: Manner = "strokes"
    hold_s: tuple[float, float] | None = None
    areas: tuple[str, ...] = ()

    @property
    def is_still(self) -> bool:
        """Whether hands only lie and wait, so that a stage of it is one long hold."""
        return self.manner == "still"


#: Hands that are off the body.
PAUSE: Final = "rest"

_ALL = (
    Technique(PAUSE, say("Take your hands off, shake them loose and breathe."), _REST),
    Technique(
        "resting hands",
        say("Lay both palms down and keep them still."),
        _LIGHT,
        manner="still",
    ),
    Technique(
        "glide",
        say("Flat palms travel in one slow line, and come home without weight."),
        _SOFT,
        say("Stay beside the spine, never on it."),
        "up and home",
        manner="glides",
    ),
    Technique(
        "long glide",
        say(
            "Full palms travel from the shoulders down to the low back, carried by your weight, "
            "and wait a moment at the hips."
        ),
        _LIGHT,
        say("Add no push of your own."),
        "down",
        manner="glides",
        hold_s=(2.0, 5.0),
    ),
    Technique(
        "knead",
        say("Palms or heels push toward the spine, lift and gather."),
        _MEDIUM,
        say("Gather with the whole hand, never pinch."),
        "toward the spine",
        areas=("back", "shoulders", "shoulder blades", "neck", "arms", "hands", "feet"),
    ),
    Technique(
        "thumb circles",
        say(
            "The thumb circles clockwise along the inner edge of the shoulder blade, top to bottom."
        ),
        _DEEP,
        say("Keep the wrist straight and stop before it turns sharp."),
        "clockwise, downward",
        manner="glides",
        areas=_BLADES,
    ),
    Technique(
        "heel sink",
        say("Rest the heel of the hand above the shoulder blade, lean in, wait, let go, move on."),
        _DEEP,
        manner="held",
        hold_s=(5.0, 10.0),
        areas=_BLADES,
    ),
    Technique(
        "scapula lift",
        say("One hand lifts the shoulder blade a little while the other circles over it."),
        _LIGHT,
        say("Let go slowly, never all at once."),
        "clockwise",
        manner="held",
        areas=("shoulder blades",),
    ),
    Technique(
        "thumb walk",
        say("Thumbs step up three to five centimetres beside the spine, low back to shoulders."),
        _MEDIUM,
        say("Keep off the bones of the spine."),
        "up",
        areas=("beside the spine",),
    ),
    Technique(
        "rake",
        say("Loose knuckles draw upward beside the spine."),
        _SOFT,
        direction="up",
        areas=("beside the spine", "back"),
    ),
    Technique(
        "static point",
        say("The pad of the thumb waits on a tender spot beside the spine while you both breathe."),
        _MEDIUM,
        say("Ease off slowly, never poke."),
        manner="held",
        hold_s=(10.0, 15.0),
        areas=("beside the spine", "neck", *_BLADES),
    ),
    Technique(
        "palm lean",
        say("Lay a palm down, lean in with a straight arm, wait, lean out."),
        _MEDIUM,
        say("Stay shallow on either side of the waist, where the kidneys are."),
        manner="held",
        hold_s=(5.0, 10.0),
        areas=("low back", "back"),
    ),
    Technique(
        "sacrum circles",
        say("Flat palms circle over the flat bone below the waist."),
        _DEEP,
        direction="clockwise",
        manner="glides",
        areas=("sacrum",),
    ),
    Technique(
        "low-back knead",
        say("Knead slowly just above the hips; less is more here."),
        _MEDIUM,
        say("Stay below the waist, and shallow."),
        "toward the spine",
        areas=("low back",),
    ),
    Technique(
        "finger roll",
        say("Roll each finger or toe between yours, root to tip."),
        _LIGHT,
        direction="root to tip",
        areas=("hands", "feet"),
    ),
    Technique(
        "palm circles",
        say("Slow circles with your thumbs over the open palm, or over the sole."),
        _LIGHT,
        direction="clockwise",
        manner="glides",
        areas=_ENDS,
    ),
    Technique(
        "arch press",
        say("Press slowly along the arch of the foot, from the heel toward the toes."),
        _LIGHT,
        direction="root to tip",
        areas=("arch of the foot", "feet"),
    ),
    Technique(
        "head",
        say("Fingertips draw small slow circles over scalp, temples and jaw."),
        _LIGHT,
        direction="clockwise",
        manner="glides",
        areas=("head",),
    ),
    Technique(
        "grounding",
        say("Both hands come to rest on the low back and stay."),
        _LIGHT,
        say("Leave slowly: an ending is part of it."),
        manner="still",
        hold_s=(10.0, 15.0),
        areas=("low back",),
    ),
)

#: Every technique by its name.
TECHNIQUES: Final = {technique.name: technique for technique in _ALL}
#: Hands that lie and do nothing else.
STILL: Final = tuple(technique.name for technique in _ALL if technique.is_still)

_USUAL: Final[dict[tuple[str, str], Direction]] = {
    ("glide", "shoulders"): "outward",
    ("glide", "neck"): "down",
    ("glide", "arms"): "down",
}


def usual_direction(technique: str, area: str) -> str:
    """Return which way hands go where nothing else is said; "still" for an unknown technique."""
    known = TECHNIQUES.get(technique)
    return _USUAL.get((technique, area), known.direction if known else "still")
