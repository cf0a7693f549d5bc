"""Progress in the drills: what is kept of each result, and the level that it leads to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from coach.practice.drills.outcome import DrillOutcome
from coach.practice.drills.schedule import DRILL_NAMES, LEVELS, Drill, drill_named

#: So many points, so many times in a row, and the next level is open.
RISES_AT: Final = 80
#: So few, as often in a row, and an easier one is offered.
EASES_AT: Final = 40
IN_A_ROW: Final = 2


@dataclass(frozen=True, slots=True)
class DrillResult:
    """One drill that was done to its end."""

    name: str
    level: int
    points: int


@dataclass(frozen=True, slots=True)
class DrillProgress:
    """What became of one drill so far: points of each time, oldest first, and the level now."""

    points: tuple[int, ...] = ()
    level: int = 1

    @property
    def last(self) -> int | None:
        """The last time's points, None before the first."""
        return self.points[-1] if self.points else None

    @property
    def best(self) -> int | None:
        """The most points so far, None before the first time."""
        return max(self.points, default=None)


def result_note(outcome: DrillOutcome | None) -> dict[str, object] | None:
    """Return what a session's summary keeps of a drill, under the key "drill"."""
    if outcome is None:
        return None
    return {"name": outcome.name, "level": outcome.level, "points": outcome.points}


def result_in(summary: Mapping[str, object]) -> DrillResult | None:
    """Return the drill that a summary tells of, None where it tells of none."""
    said = summary.get("drill")
    if not isinstance(said, Mapping):
        return None
    name, level, points = said.get("name"), said.get("level"), said.get("points")
    if name not in DRILL_NAMES or level not in LEVELS:
        return None
    if isinstance(points, bool) or not isinstance(points, int) or not 0 <= points <= 100:
        return None
    return DrillResult(str(name), LEVELS[LEVELS.index(level)], points)


def progress_in(summaries: Iterable[Mapping[str, object]]) -> dict[str, DrillProgress]:
    """Return the progress in each drill; ``summaries`` are the history's, newest first."""
    results: dict[str, list[DrillResult]] = {name: [] for name in DRILL_NAMES}
    for summary in summaries:
        result = result_in(summary)
        if result is not None:
            results[result.name].append(result)
    return {
        name: DrillProgress(tuple(each.points for each in row[::-1]), level_after(row[::-1]))
        for name, row in results.items()
    }


def level_after(results: Iterable[DrillResult]) -> int:
    """Return the level to practise at next; ``results`` of one drill, oldest first.

    Two good ones in a row lead one up, two that were too hard lead back; a level that one chose
    oneself is gone on from.
    """
    level, good, hard = LEVELS[0], 0, 0
    for result in results:
        if result.level != level:
            level, good, hard = result.level, 0, 0
        good = good + 1 if result.points >= RISES_AT else 0
        hard = hard + 1 if result.points < EASES_AT else 0
        if good >= IN_A_ROW and level < LEVELS[-1]:
            level, good = level + 1, 0
        elif hard >= IN_A_ROW and level > LEVELS[0]:
            level, hard = level - 1, 0
    return level


def drills_for(progress: Mapping[str, DrillProgress]) -> tuple[Drill, ...]:
    """Return the five drills, each at the level that one has come to."""
    return tuple(
        drill_named(f"{name}:{progress.get(name, DrillProgress()).level}") for name in DRILL_NAMES
    )
