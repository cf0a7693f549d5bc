"""A whole storm: session after session, each followed by a replay of what it recorded."""

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from sims.soak.memory import resident_bytes
from sims.storm.house import House
from sims.storm.replaying import Replaying
from sims.storm.sitting import Broken, Came, Sitting
from sims.storm.steps import LIVE, REPLAYED, Step, drawn

_MOST_STEPS: Final = 4_000
_MOST_REPLAYED: Final = 60
_FOLLOW_UPS: Final = 40


@dataclass(slots=True)
class Storm:
    """What a storm came to; ``broken`` is the first law that was, with the fewest steps found.

    ``memory`` are (steps, blocks in use, resident bytes) between two sessions.
    """

    seed: int
    came: Came = field(default_factory=Came)
    broken: Broken | None = None
    shortest: tuple[Step, ...] = ()
    session_seed: int = 0
    memory: list[tuple[int, int, int]] = field(default_factory=list)
    cpu_s: float = 0.0

    @property
    def growth(self) -> float:
        """How many more blocks are in use at the end than after a fifth of the steps, a share."""
        return self._grown(1)

    @property
    def resident_growth(self) -> float:
        """The same of what the system counts: the room that the longest session once took."""
        return self._grown(2)

    def _grown(self, which: int) -> float:
        settled = [row[which] for row in self.memory if row[0] >= self.came.steps / 5]
        return settled[-1] / settled[0] - 1.0 if settled else 0.0


def storm(steps: int, seed: int, make_sitting: Callable[..., Sitting] = Sitting) -> Storm:
    """Walk at random for at least so many steps, or until a law is broken."""
    told = Storm(seed)
    begin_s = time.process_time()
    with House() as house:
        number = 0
        while told.came.steps < steps and told.broken is None:
            number += 1
            told.session_seed = seed * 1_000_003 + number
            _one_session(told, house, steps - told.came.steps, make_sitting)
            if number % 10 == 0:
                resident = resident_bytes()
                told.memory.append((told.came.steps, sys.getallocatedblocks(), resident))
    told.cpu_s = time.process_time() - begin_s
    return told


def _one_session(
    told: Storm, house: House, most: int, make_sitting: Callable[..., Sitting]
) -> None:
    draw = np.random.default_rng([told.session_seed, 2])
    steps = drawn(draw, LIVE, min(most, _MOST_STEPS))
    path = house.folder / f"{told.session_seed}.rec"
    scales = dict(house.scales)
    sitting = make_sitting(told.session_seed, house, path)
    try:
        told.came.add(sitting.run(steps))
        replayed = drawn(draw, REPLAYED, _MOST_REPLAYED)
        told.came.add(Replaying(path).run(replayed))
    except Broken as broken:
        told.came.add(sitting.came)
        told.broken = broken
        tried = Tried(told.session_seed, scales, broken.law, make_sitting)
        told.shortest = shortest(steps[: broken.steps], tried.fails)
    finally:
        path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Tried:
    """A session that broke a law, to be tried again with fewer steps."""

    seed: int
    scales: dict[str, float]
    law: str
    make_sitting: Callable[..., Sitting]

    def fails(self, steps: Sequence[Step]) -> bool:
        """Return whether these steps break the same law."""
        with House() as house:
            for known_as, scale in self.scales.items():
                house.calibrate(bytes.fromhex(known_as), scale)
            try:
                self.make_sitting(self.seed, house, house.folder / "again.rec").run(steps)
            except Broken as broken:
                return broken.law == self.law
        return False


def shortest(steps: Sequence[Step], fails: Callable[[Sequence[Step]], bool]) -> tuple[Step, ...]:
    """Return fewer steps that still fail: ever smaller pieces are left out, in so many tries."""
    kept, piece, tries = tuple(steps), max(1, len(steps) // 2), 0
    while tries < _FOLLOW_UPS:
        at, shorter = 0, False
        while at < len(kept) and tries < _FOLLOW_UPS:
            without = kept[:at] + kept[at + piece :]
            tries += 1
            if without and fails(without):
                kept, shorter = without, True
            else:
                at += piece
        if piece == 1 and not shorter:
            break
        piece = max(1, piece // 2)
    return kept
