"""What a stage asks for, in words short enough for one line."""

from coach.practice.routines.parts import Routine, Stage
from coach.practice.routines.techniques import PAUSE, TECHNIQUES
from coach.words import BAND_WORDS, clock_words


def minutes_words(seconds: float) -> str:
    """Return a length as a person plans it: "1 ½ min", "28 min"."""
    halves = max(1, round(seconds / 30.0))
    if halves >= 10:
        return f"{round(seconds / 60.0)} min"
    whole, half = divmod(halves, 2)
    return f"{whole or ''}{' ' if whole and half else ''}{'½' if half else ''} min"


def asked_words(stage: Stage) -> str:
    """Return pressure, beat and holds of a stage: "medium · 2 counts at 56 · hold 6 s"."""
    if stage.technique == PAUSE:
        return f"hands off · {clock_words(stage.seconds)}"
    words = [BAND_WORDS[stage.target]]
    if stage.pace_bpm is not None:
        counts = "1 count" if stage.counts == 1 else f"{stage.counts} counts"
        words.append(f"{counts} at {stage.pace_bpm:g}{_change(stage)}")
    if (held := hold_words(stage)) and not TECHNIQUES[stage.technique].is_still:
        words.append(f"hold {held}")
    elif stage.breaths is not None:
        words.append(held)
    if stage.side != "both":
        words.append(f"{stage.side} side")
    return " · ".join((*words, clock_words(stage.seconds)))


def hold_words(stage: Stage) -> str:
    """Return how long a hold of the stage lasts, empty where nothing is held."""
    if stage.breaths is not None:
        return "one breath" if stage.breaths == 1 else f"{stage.breaths} breaths"
    return "" if stage.hold_s is None else f"{stage.hold_s:g} s"


def how_words(stage: Stage) -> str:
    """Return what the hands do, with the stage's own note after it."""
    return f"{TECHNIQUES[stage.technique].how} {stage.note}".strip()


def routine_words(routine: Routine, *, is_own: bool = False) -> str:
    """Return what a routine is, for who cannot see it."""
    whose = "yours, " if is_own else ""
    return f"{routine.title}, {whose}{minutes_words(routine.duration_s)}. {routine.summary}"


def _change(stage: Stage) -> str:
    if stage.pace_end_bpm is None or stage.pace_bpm is None:
        return ""
    way = "slowing" if stage.pace_end_bpm < stage.pace_bpm else "rising"
    return f", {way} to {stage.pace_end_bpm:g}"
