"""Going through a recording ahead of its replay, so that any place of it is soon shown.

What a place shows hangs on all that came before it: the zero, the clocks, the edges of a stroke.
So the state of the chain is kept as it was at many places; one goes to any other from the place
before it, and shows what a replay that gets there by itself shows.
"""

import copyreg
import gc
import struct
import sys
from bisect import bisect_right
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from enum import Enum
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Final

from coach.engine.hand import Hand
from coach.engine.walking import Walk
from coach.recordings.whole import WholeRecording

#: Seconds of the recording from one kept place to the next, and what all may weigh; a glove's is
#: of a megabyte. Past that each second one is forgotten: in long recordings they lie farther apart.
FIRST_EVERY_S: Final = 5.0
MOST_BYTES: Final = 256 << 20
#: To weigh one takes half as long as to copy it: each of so many is weighed.
_WEIGHED: Final = 8
#: Chunks of a step that others wait for.
SHORT_STEP: Final = 500
#: The last of the way is gone chunk by chunk: the age of what is shown is that of a chunk.
ONE_BY_ONE_S: Final = 0.3


@dataclass(frozen=True, slots=True)
class Place:
    """Where a walk stood, and what its hands knew there."""

    host_s: float
    mark: int
    hands: Sequence[Hand]


class Scout:
    """Keeps places of a recording. ``hands`` makes its hands as they are before all chunks."""

    def __init__(self, recording: WholeRecording, hands: Callable[[], Sequence[Hand]]) -> None:
        self._recording = recording
        self._every_s = FIRST_EVERY_S
        self._walk = Walk(recording, hands())
        self._places: list[Place] = []
        self._weight = 0
        self._keep()

    @property
    def over(self) -> bool:
        """Whether all of the recording has been gone through."""
        return self._walk.over

    def go_on(self, until_s: float = float("inf"), most: int = SHORT_STEP) -> bool:
        """Go one step farther; return False where host second ``until_s`` is reached."""
        walk, newest_s = self._walk, self._places[-1].host_s
        if walk.host_s > newest_s and walk.host_s - newest_s >= self._every_s:
            self._keep()
        return walk.step(until_s, most)

    def walk_to(self, host_s: float) -> Walk:
        """Return a walk that stands at the first chunk at or after a host second, or at the end."""
        while self.go_on(host_s):
            pass
        places_s = [place.host_s for place in self._places]
        place = self._places[max(0, bisect_right(places_s, host_s - ONE_BY_ONE_S) - 1)]
        walk = Walk(self._recording, deepcopy(place.hands), place.mark, place.host_s)
        while walk.step(host_s - ONE_BY_ONE_S):
            pass
        while walk.step(host_s, most=1):
            pass
        return walk

    def _keep(self) -> None:
        walk = self._walk
        if len(self._places) % _WEIGHED == 1:
            self._weight = max(self._weight, weight_of(walk.hands))
        self._places.append(Place(walk.host_s, walk.mark, deepcopy(walk.hands)))
        if len(self._places) * self._weight > MOST_BYTES:
            self._every_s *= 2.0
            del self._places[1:-1:2]


def weight_of(hands: Sequence[Hand]) -> int:
    """Return about how many bytes hands are, with all that they hold."""
    shared = (type, Enum, ModuleType, FunctionType, BuiltinFunctionType)
    waiting: list[object] = [hands]
    seen: set[int] = set()
    weight = 0
    while waiting:
        each = waiting.pop()
        if id(each) not in seen and not isinstance(each, shared):
            seen.add(id(each))
            weight += sys.getsizeof(each)
            waiting += gc.get_referents(each)
    return weight


# A layout of bytes is nothing but its words; Python does not know how to copy one.
copyreg.pickle(struct.Struct, lambda layout: (struct.Struct, (layout.format,)))
