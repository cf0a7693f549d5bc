"""Where a routine is after so many seconds: a pure timeline with no clock of its own."""

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate

from coach.practice.routines.library import Routine, Stage
from coach.views import StageView

# A skip's arithmetic may fall this short of the stage that it means.
_ROUNDING_S = 1e-6


@dataclass(frozen=True, slots=True)
class StageNow:
    """What holds at one moment of a routine.

    ``view`` is for the pages; ``pace_bpm`` is None where no beat belongs to the stage;
    ``onset_s`` is the elapsed second at which the stage began; ``finished`` says that the
    last stage is over (it stays in view).
    """

    view: StageView
    stage: Stage
    counts: int
    pace_bpm: float | None
    onset_s: float
    finished: bool


class StageClock:
    """Maps a session's elapsed seconds (pauses taken out by the caller) to its stage.

    Only ``skip`` and ``extend`` change anything; asking does not.
    """

    def __init__(self, routine: Routine) -> None:
        self._stages = routine.stages
        self._ends_s = tuple(accumulate(stage.seconds for stage in routine.stages))
        self._shift_s = 0.0

    def at(self, elapsed_s: float) -> StageNow:
        """Return what holds ``elapsed_s`` seconds into the session."""
        inside_s = max(0.0, elapsed_s + self._shift_s)
        index = min(bisect_right(self._ends_s, inside_s + _ROUNDING_S), len(self._stages) - 1)
        stage = self._stages[index]
        began_s = self._ends_s[index] - stage.seconds
        into_s = min(max(inside_s - began_s, 0.0), stage.seconds)
        after = index + 1
        view = StageView(
            index=index,
            count=len(self._stages),
            title=stage.title,
            remaining_s=stage.seconds - into_s,
            next_title=self._stages[after].title if after < len(self._stages) else None,
            target=stage.target,
            seconds=stage.seconds,
            technique=stage.technique,
            area=stage.area,
            side=stage.side,
            note=stage.note,
            hold_s=stage.hold_s,
            breaths=stage.breaths,
            direction=stage.direction,
            safety=stage.safety,
        )
        return StageNow(
            view=view,
            stage=stage,
            counts=stage.counts,
            pace_bpm=pace_at(stage, into_s),
            onset_s=began_s - self._shift_s,
            finished=inside_s + _ROUNDING_S >= self._ends_s[-1],
        )

    def skip(self, by: int, elapsed_s: float) -> StageNow:
        """Begin the stage ``by`` further on (or back) at ``elapsed_s``; past the last: finish."""
        index = self.at(elapsed_s).view.index + by
        starts_s = (0.0, *self._ends_s)
        self._shift_s = starts_s[min(max(index, 0), len(self._stages))] - elapsed_s
        return self.at(elapsed_s)

    def extend(self, by_s: float, elapsed_s: float) -> None:
        """Let the stage that runs at ``elapsed_s`` last ``by_s`` seconds longer."""
        index = self.at(elapsed_s).view.index
        stage = self._stages[index]
        longer = replace(stage, seconds=stage.seconds + by_s)
        self._stages = (*self._stages[:index], longer, *self._stages[index + 1 :])
        self._ends_s = tuple(accumulate(stage.seconds for stage in self._stages))


def pace_at(stage: Stage, into_s: float) -> float | None:
    """Return the counts a minute ``into_s`` seconds into the stage, None without a beat.

    A changing pace goes by whole counts a minute, so that the beat is set anew seldom.
    """
    if stage.pace_bpm is None or stage.pace_end_bpm is None:
        return stage.pace_bpm
    way = min(max(into_s / stage.seconds, 0.0), 1.0)
    return float(round(stage.pace_bpm + way * (stage.pace_end_bpm - stage.pace_bpm)))
