"""What is to be said aloud besides the counts: a state with a second, never "play now"."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spoken:
    """Phrases to be said one after another from host second ``at_s`` on.

    ``names`` are of ``coach.sound.phrases``; a soft chime stands for one that has no recording.
    """

    at_s: float
    names: tuple[str, ...]
