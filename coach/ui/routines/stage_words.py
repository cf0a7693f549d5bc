"""What a stage asks for, in words short enough for one line."""

from collections.abc import Sequence

from coach.coaching_views import PlannedStage
from coach.practice.routines.names import side_word
from coach.practice.routines.parts import Routine, Stage
from coach.practice.routines.techniques import PAUSE, TECHNIQUES
from coach.saying import joined, say, say_many
from coach.words import BAND_WORDS, clock_words


def minutes_words(seconds: float) -> str:
    """Return a length as a person plans it: "1 ½ min", "28 min"."""
    halves = max(1, round(seconds / 30.0))
    if halves >= 10:
        return say("{minutes} min", minutes=round(seconds / 60.0))
    whole, half = divmod(halves, 2)
    minutes = f"{whole or ''}{' ' if whole and half else ''}{'½' if half else ''}"
    return say("{minutes} min", minutes=minutes)


def length_words(seconds: float) -> str:
    """Return how long a routine takes, to the second: "27:16 min"."""
    return say("{clock} min", clock=clock_words(seconds))


def asked_words(stage: Stage) -> str:
    """Return pressure, beat and holds of a stage: "medium · 2 counts at 56 · hold 6 s"."""
    if stage.technique == PAUSE:
        return say("hands off · {clock}", clock=clock_words(stage.seconds))
    words: list[str] = [BAND_WORDS[stage.target]]
    if stage.pace_bpm is not None:
        words.append(_beat_words(stage, stage.pace_bpm))
    if (held := hold_words(stage)) and not TECHNIQUES[stage.technique].is_still:
        words.append(say("hold {held}", held=held))
    elif stage.breaths is not None:
        words.append(held)
    if stage.side != "both":
        words.append(side_word(stage.side))
    return joined(" · ", (*words, clock_words(stage.seconds)))


def hold_words(stage: Stage) -> str:
    """Return how long a hold of the stage lasts, empty where nothing is held."""
    if stage.breaths is not None:
        return say_many("one breath", "{n} breaths", stage.breaths)
    return "" if stage.hold_s is None else say("{seconds:g} s", seconds=stage.hold_s)


def how_words(stage: Stage) -> str:
    """Return what the hands do, with the stage's own note after it."""
    how = TECHNIQUES[stage.technique].how
    return joined(" ", (how, stage.note)) if stage.note else how


def routine_words(routine: Routine, long_s: float, *, is_own: bool = False) -> str:
    """Return what a routine is and how long it takes, for who cannot see it."""
    values = {
        "title": routine.title,
        "minutes": length_words(long_s),
        "summary": routine.summary,
    }
    if is_own:
        return say("{title}, yours, {minutes}. {summary}", **values)
    return say("{title}, {minutes}. {summary}", **values)


def _beat_words(stage: Stage, pace: float) -> str:
    """Return counts and pace: "2 counts at 56, slowing to 40"."""
    if stage.pace_end_bpm is None:
        return say_many("{n} count at {pace:g}", "{n} counts at {pace:g}", stage.counts, pace=pace)
    if stage.pace_end_bpm < pace:
        return say_many(
            "{n} count at {pace:g}, slowing to {end:g}",
            "{n} counts at {pace:g}, slowing to {end:g}",
            stage.counts,
            pace=pace,
            end=stage.pace_end_bpm,
        )
    return say_many(
        "{n} count at {pace:g}, rising to {end:g}",
        "{n} counts at {pace:g}, rising to {end:g}",
        stage.counts,
        pace=pace,
        end=stage.pace_end_bpm,
    )


def block_words(stage: PlannedStage) -> str:
    """Return a stage for who cannot see its block: "Glide to warm up, light, 2:40"."""
    return joined(", ", (stage.title, BAND_WORDS[stage.target], clock_words(stage.seconds)))


def plan_words(plan: Sequence[PlannedStage]) -> str:
    """Return all stages for who cannot see them, each with its number."""
    return joined(
        "; ",
        [
            say("{number}: {stage}", number=at, stage=block_words(stage))
            for at, stage in enumerate(plan, 1)
        ],
    )
