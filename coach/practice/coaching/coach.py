"""The coach: sees what the hands do as it comes, and says one thing at a time, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from coach.practice.coaching.findings import Asked, findings, mended
from coach.practice.coaching.giver_break import GiverBreak
from coach.practice.coaching.touch_watch import Felt, TouchWatch
from coach.practice.coaching.turns import Cue, CueTurns
from coach.practice.coaching.words import RANK, Hint
from coach.signal.bands import PALM, Band, Edges
from coach.signal.readings import Readings
from coach.signal.strokes import Stroke

__all__ = ["Coach", "Cue", "Scene"]

#: Nothing is said of the first seconds, and what is felt then is not held against anyone.
FIRST_S: Final = 8.0
#: A new stage or target, and a hint, take a moment to arrive in the hands.
ARRIVAL_S: Final = 1.5


@dataclass(frozen=True, slots=True)
class Scene:
    """All of a session that the coach minds, as of one moment; see ``coach.engine.course``.

    ``stage`` names the stage, ``technique`` is empty where none is asked for;
    ``stroke_period_s`` is None without a beat. ``question`` is the check-in that waits. ``hides``
    says that nothing is to be told for a while, as in the hidden part of a drill.
    """

    target: Band = Band.MEDIUM
    edges: Edges = field(default=PALM)
    technique: str = ""
    stage: str = ""
    stroke_period_s: float | None = None
    stopped: bool = False
    too_much: bool = False
    silent: bool = False
    paused: bool = False
    question: str = ""
    hides: bool = False


class Coach:
    """One coach for one session of any number of hands.

    ``take`` is cheap and may be called for each chunk; ``look`` thinks, a few times a second.
    Seconds of ``look`` only grow and are any one clock's. ``skill`` (0 to 1) is how well the
    giver is known to do: the more, the less is said.
    """

    def __init__(self, tool: str, skill: float = 0.0) -> None:
        self._tool = tool
        self._watches: dict[int, TouchWatch] = {}
        self._turns = CueTurns(skill)
        self._break = GiverBreak()
        self._scene: Scene | None = None
        self._began_s: float | None = None

    @property
    def ease(self) -> float:
        """How well it goes, 0 to 1: the more, the less is said."""
        return self._turns.ease

    @property
    def minded(self) -> bool:
        """Whether the last hint ended because the hands did as it said."""
        return self._turns.minded

    def take(self, hand: int, readings: Sequence[Readings], strokes: Sequence[Stroke]) -> None:
        """See what bytes of hand number ``hand`` completed."""
        watch = self._watches.get(hand)
        if watch is None:
            watch = self._watches[hand] = TouchWatch()
        watch.take(readings, strokes)

    def look(self, scene: Scene, now_s: float) -> Cue | None:
        """Return the hint that is given at ``now_s``, None when there is nothing to say."""
        if self._began_s is None:
            self._began_s = now_s
            self._start_afresh(FIRST_S / 2)
        turns, before = self._turns, self._scene
        self._scene = scene
        fresh = self._settle(scene)
        self._break.look(self._touching and not scene.paused, now_s)
        if turns.safety(_urgent(scene), now_s) or turns.ask(scene.question, now_s):
            return turns.cue
        if scene.paused or scene.hides or scene.target is Band.NONE:
            turns.end(now_s)
        elif before is None or _aim(before) != _aim(scene) or before.paused or before.hides:
            turns.end(now_s)
            self._start_afresh(ARRIVAL_S)
        else:
            self._coach(scene, fresh, now_s)
        return turns.cue

    @property
    def _touching(self) -> bool:
        return any(watch.touching for watch in self._watches.values())

    def _settle(self, scene: Scene) -> list[Felt]:
        """Let each hand's newest be judged; return it."""
        found: list[Felt] = []
        for watch in self._watches.values():
            found += watch.settle(scene.target, scene.edges)
        return found

    def _start_afresh(self, after_s: float) -> None:
        for watch in self._watches.values():
            watch.start_afresh(after_s)

    def _coach(self, scene: Scene, fresh: list[Felt], now_s: float) -> None:
        turns, asked = self._turns, self._asked(scene)
        if turns.cue is not None:
            turns.keep(self._mended(turns.cue.hint, asked), now_s)
            return
        found = self._found(asked) if fresh else None
        if found is None:
            turns.fine(sum(each.out_steps == 0.0 for each in fresh))
        if not turns.may_give(now_s) or now_s - (self._began_s or 0.0) < FIRST_S:
            return
        if found is None and self._break.is_due(self._touching, now_s):
            found = Hint.BREAK
            self._break.asked(now_s)
        if found is not None:
            turns.give(found, now_s)
            self._start_afresh(ARRIVAL_S)

    def _found(self, asked: Asked) -> Hint | None:
        """Return the most urgent that there is to say about any hand."""
        told = (findings(watch, asked, self._turns.ease) for watch in self._watches.values())
        return min(chain.from_iterable(told), key=RANK.__getitem__, default=None)

    def _mended(self, hint: Hint, asked: Asked) -> bool:
        if hint is Hint.BREAK:
            return self._break.rested
        watches = self._watches.values()
        return all(mended(hint, watch, asked) or not watch.felt for watch in watches) and any(
            watch.felt for watch in watches
        )

    def _asked(self, scene: Scene) -> Asked:
        return Asked(self._tool, scene.target, scene.technique, scene.stroke_period_s)


def _urgent(scene: Scene) -> Hint | None:
    if scene.stopped:
        return Hint.STOP
    if scene.too_much:
        return Hint.TOO_MUCH
    return Hint.NO_DATA if scene.silent else None


def _aim(scene: Scene) -> tuple[object, ...]:
    """Return what a hint is about: with another of these the last one is over."""
    return scene.target, scene.edges, scene.technique, scene.stage
