"""Going on with a new engine where the one before fell silent: same stage, no harder, still asked.

A new engine begins as its settings say. What was said and chosen since would be lost, a stop above
all: so it is told again, as the new engine's first snapshots come.
"""

from typing import Final

from coach.messages import (
    Command,
    ExtendStage,
    Say,
    SetCounts,
    SetPace,
    SetPaused,
    SetSound,
    SetTarget,
    SkipStage,
)
from coach.views import Snapshot

#: A stage that was nearly over lasts this long yet: hands need time to find their place again.
LEAST_LEFT_S: Final = 10.0
#: Later than this another stage is where the person went, not where the engine still has to go.
_FOUND_WITHIN_S: Final = 2.0


class GoingOn:
    """What to tell a new engine, so that it stands where ``before`` was.

    Steps softer are kept, steps deeper are not: those are for the one who receives to say again.
    """

    def __init__(self, before: Snapshot) -> None:
        self.before = before
        self._told = False
        self._stage_due = before.stage is not None

    @property
    def done(self) -> bool:
        """Whether everything has been told."""
        return self._told and not self._stage_due

    def commands(self, now: Snapshot) -> tuple[Command, ...]:
        """Return what the engine that shows ``now`` is to be told, in this order."""
        if not self._told:
            self._told = True
            # A step softer is taken where edges have room: they are those of the stage's area.
            return (*self._led(), *(() if self._stage_due else self._softer()), *self._standing())
        if self._stage_due:
            left = self._time_left(now)
            self._stage_due = left is None and now.elapsed_s < _FOUND_WITHIN_S
            if not self._stage_due:
                return (*self._softer(), *(left or ()))
        return ()

    def _led(self) -> tuple[Command, ...]:
        before = self.before
        quiet = () if before.sound_on else (SetSound(False),)
        if before.stage is not None:
            return (*quiet, SkipStage(before.stage.index))
        if before.drill is not None or before.ghost is not None:
            return quiet
        beat = before.beat
        return (
            *quiet,
            SetPace(60.0 / beat.period_s),
            SetCounts(beat.counts),
            SetTarget(before.target),
        )

    def _softer(self) -> tuple[Command, ...]:
        said = self.before.receiver
        return () if said is None else (Say("softer", said.via),) * max(0, -said.level)

    def _standing(self) -> tuple[Command, ...]:
        said = self.before.receiver
        if self.before.stopped:
            return (Say("stop", said.via if said is not None else "screen"),)
        return (SetPaused(True),) if self.before.paused else ()

    def _time_left(self, now: Snapshot) -> tuple[Command, ...] | None:
        """Return what leaves the stage its time, None while the engine is in another."""
        stage, was = now.stage, self.before.stage
        if stage is None or was is None or stage.index != was.index:
            return None
        # A stop lets no stage last longer.
        if self.before.stopped:
            return ()
        return (ExtendStage(max(was.remaining_s, LEAST_LEFT_S) - stage.remaining_s),)
