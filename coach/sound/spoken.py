"""What is to be said aloud besides the counts: a state with a second, never "play now"."""

from dataclasses import dataclass

from coach.sounds import SpokenKind


@dataclass(frozen=True, slots=True)
class Spoken:
    """Phrases to be said one after another from host second ``at_s`` on.

    ``names`` are of ``coach.sound.phrases`` and ``sentences``; where one has no recording the
    short sound of this ``kind`` stands for all, in a stage a soft chime for that one.
    """

    at_s: float
    names: tuple[str, ...]
    kind: SpokenKind = "stage"
