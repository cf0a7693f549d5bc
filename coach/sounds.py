"""How a practice is to sound: what is heard or felt, how loud, and in which language."""

from dataclasses import dataclass, field, fields
from typing import Final, Literal

BeatMode = Literal["click", "voice", "both", "none"]
#: What can be tried by itself.
Layer = Literal["beat", "counts", "tone", "speech", "alarm"]
#: What is said aloud: nothing but a stop; stages, pauses and a lost link too; questions and the
#: receiver's answers too; the coach's hints too.
Aloud = Literal["stop", "stages", "questions", "hints"]
#: What a spoken sentence is, as a short sound stands for one that there is no recording of.
SpokenKind = Literal[
    "stop",
    "too_much",
    "lost",
    "back",
    "softer",
    "good",
    "deeper",
    "question",
    "stage",
    "end",
    "pause",
    "go_on",
    "hint",
    "minded",
]
#: However far down it is turned, the alarm keeps this share of its full height (−4.4 dB).
LEAST_ALARM: Final = 0.6


@dataclass(frozen=True, slots=True)
class Volumes:
    """How loud each layer is, 0 to 1; ``voice`` is that of the counts, ``motor`` the glove's.

    ``alarm`` has a floor: at 0 it still has ``LEAST_ALARM`` of its height.
    """

    click: float = 0.8
    voice: float = 0.6
    tone: float = 0.5
    speech: float = 0.6
    alarm: float = 1.0
    motor: float = 0.47

    def __post_init__(self) -> None:
        if not all(0.0 <= getattr(self, each.name) <= 1.0 for each in fields(self)):
            raise ValueError("volumes are between 0 and 1")

    @property
    def alarm_share(self) -> float:
        """The alarm's part of its full height."""
        return LEAST_ALARM + (1.0 - LEAST_ALARM) * self.alarm


@dataclass(frozen=True, slots=True)
class Sounds:
    """``beat`` is how counts are heard, ``motor`` whether the glove taps them as well.

    ``tone`` lets the band be heard as a soft tone; ``language`` is that of counts and phrases.
    ``aloud`` None leaves it to the voice: hints too, where there are words for them.
    """

    beat: BeatMode = "both"
    motor: bool = True
    tone: bool = False
    volumes: Volumes = field(default_factory=Volumes)
    language: str = "en"
    aloud: Aloud | None = None

    @property
    def motor_strength(self) -> int:
        """How strongly the glove's motor taps the beat, of 255; 0 not at all."""
        return round(255 * self.volumes.motor) if self.motor else 0
