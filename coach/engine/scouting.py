"""Going through a recording ahead of its replay, so that any place of it is soon shown.

What a place shows hangs on all that came before it: the zero, the clocks, the edges of a stroke.
So the state of the chain is kept as it was at many places; one goes to any other from the place
before it, and shows what a replay that gets there by itself shows.
"""

import copyreg
import gc
import pickle
import struct
import sys
from bisect import bisect_left
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from enum import Enum
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Final

from coach.engine.hand import Hand
from coach.engine.packing import packed
from coach.engine.walking import Walk
from coach.recordings.whole import WholeRecording

#: Seconds of the recording from one kept place to the next, and what all may weigh; a glove's is
#: half a megabyte. Past that each second one is forgotten: of long recordings they lie farther
#: apart.
FIRST_EVERY_S: Final = 3.0
MOST_BYTES: Final = 256 << 20
#: Chunks of a step that others wait for.
SHORT_STEP: Final = 500


@dataclass(frozen=True, slots=True)
class Place:
    """Where a walk stood, and what its hands knew there.

    As bytes, where they can be: a copy is made in half the time, and hundreds of places are
    nothing that a collector of memory looks through.
    """

    host_s: float
    mark: int
    kept: bytes | Sequence[Hand]

    @property
    def hands(self) -> Sequence[Hand]:
        """Hands that know the same, which may be fed."""
        if not isinstance(self.kept, bytes):
            return deepcopy(self.kept)
        hands: Sequence[Hand] = pickle.loads(self.kept)
        return hands

    @property
    def weight(self) -> int:
        """About how many bytes it is."""
        return len(self.kept) if isinstance(self.kept, bytes) else weight_of(self.kept)


class Scout:
    """Keeps places of a recording. ``hands`` makes its hands as they are before all chunks."""

    def __init__(self, recording: WholeRecording, hands: Callable[[], Sequence[Hand]]) -> None:
        self._recording = recording
        self._every_s = FIRST_EVERY_S
        self._walk = Walk(recording, hands())
        self._places: list[Place] = []
        self._weight = 0
        self._next_s = 0.0
        self._keep()

    @property
    def over(self) -> bool:
        """Whether all of the recording has been gone through."""
        return self._walk.over

    def go_on(self, until_s: float = float("inf"), most: int = SHORT_STEP) -> bool:
        """Go one step farther; return False where host second ``until_s`` is reached."""
        if self._walk.host_s >= self._next_s:
            self._keep()
        # Not past the next place: what a seek goes through is no longer than it need be.
        return self._walk.step(min(until_s, self._next_s), most)

    def walk_to(self, host_s: float) -> Walk:
        """Return a walk that stands at the first chunk at or after a host second, or at the end."""
        while self.go_on(host_s):
            pass
        places_s = [place.host_s for place in self._places]
        place = self._places[max(0, bisect_left(places_s, host_s) - 1)]
        walk = Walk(self._recording, place.hands, place.mark, place.host_s)
        while walk.step(host_s):
            pass
        return walk

    def _keep(self) -> None:
        walk = self._walk
        place = Place(walk.host_s, walk.mark, _kept(walk.hands))
        self._places.append(place)
        self._weight += place.weight
        if self._weight > MOST_BYTES:
            self._every_s *= 2.0
            del self._places[1:-1:2]
            self._weight = sum(place.weight for place in self._places)
        first_s = self._recording.first_host_s or 0.0
        self._next_s = max(walk.host_s, first_s) + self._every_s


def _kept(hands: Sequence[Hand]) -> bytes | Sequence[Hand]:
    """Return what hands know; somebody else's decoder may hold what no bytes are made of."""
    try:
        return packed(hands)
    except (pickle.PicklingError, TypeError, AttributeError):
        return deepcopy(hands)


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
