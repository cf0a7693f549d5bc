"""Which strokes count, by what the hands are asked to do and by what the sensor can tell.

Strokes are told by the force where hands press, by whole touches where they lie still, and where
they glide by the way over a pad, the glove's motion or a lift between. A glide is not a press: the
force that wobbles in one is no stroke, and where nothing tells a glide's strokes there are none.
"""

import math
from collections import deque
from collections.abc import Iterable
from dataclasses import fields
from typing import Final, Literal

from coach.signal.bands import Edges
from coach.signal.contact import Touches
from coach.signal.hops import Hops
from coach.signal.stroke_detector import StrokeDetector
from coach.signal.strokes import Stroke, changed
from coach.signal.travel import Travel

#: How a technique goes on: stroke by stroke; travelling or circling at one force, with no rhythm
#: to speak of; pressed in and held, spot by spot; or hands that lie and do nothing else.
Manner = Literal["strokes", "glides", "held", "still"]

#: Whole touches may count in these only.
TOUCHING: Final = ("glides", "still")
#: A longer touch is no single glide: nothing tells how often the hand went to and fro.
LONGEST_GLIDE_S = 12.0
#: The force was even where its least is this share of its most.
EVEN_SHARE = 0.6
#: … also this long before it: a hand that lands and glides off at once is told by its landing.
LANDING_S = 0.25
#: Strokes that share this much of the shorter one are the same stroke.
SAME_SHARE = 0.3
#: So many strokes that were told, and changes of manner, are remembered.
TOLD, CHANGES = 16, 8


class Chooser:
    """Takes hops, and motion where there is some, and tells the strokes that count.

    Any split gives the same strokes. ``travels``: the hops have a centre of pressure that a hand's
    way can be told by. ``moves`` is set once the device has sent motion. A stroke counts by the
    manner that was asked for when it began; None is free practice.
    """

    def __init__(self, edges: Edges, *, travels: bool) -> None:
        self.moves = False
        self._force = StrokeDetector(edges)
        self._touches = Touches(edges.contact_n)
        self._touches.measures = False
        self._travel = Travel(edges.contact_n, 0.0) if travels else None
        self._manners: deque[tuple[float, Manner | None]] = deque([(-math.inf, None)], CHANGES)
        self._told: deque[Stroke] = deque(maxlen=TOLD)
        self._now_s = -math.inf

    @property
    def speed_cm_s(self) -> float | None:
        """How fast the hand travels now, None where nothing tells it."""
        return None if self._travel is None else self._travel.speed_cm_s

    @property
    def untold(self) -> bool:
        """Whether a hand glides for longer than one glide lasts, and nothing tells the next."""
        from_s, manner = self._manners[-1]
        on_s = self._now_s - max(from_s, self._touches.since_s)
        return manner == "glides" and self._is_blind and on_s > LONGEST_GLIDE_S

    @property
    def _is_blind(self) -> bool:
        return self._travel is None and not self.moves

    def set_edges(self, edges: Edges) -> None:
        """Find contact by other edges from the next hop on."""
        self._force.edges = edges
        self._touches.contact_n = edges.contact_n
        if self._travel is not None:
            self._travel.contact_n = edges.contact_n

    def set_rate(self, hop_s: float, noise_share: float, hop_samples: int) -> None:
        """Take hops of another length from the next one on; see ``HopFilter``."""
        self._force.noise_share, self._force.hop_samples = noise_share, hop_samples
        if self._travel is not None:
            self._travel.set_hop(hop_s)

    def set_manner(self, manner: Manner | None) -> None:
        """Count by another manner the strokes that begin from now on."""
        if manner != self._manners[-1][1]:
            self._manners.append((self._now_s, manner))
            # Measuring a touch costs as much as a stroke: not where no manner could count it.
            self._touches.measures = any(each in TOUCHING for _from_s, each in self._manners)

    def update(self, hops: Hops) -> tuple[Stroke, ...]:
        """Return the strokes that count among those that m hops completed."""
        if not len(hops.t_s):
            return ()
        beside = self._touches.update(hops)
        beside += [] if self._travel is None else self._travel.update(hops)
        self._now_s = float(hops.mid_s[-1])
        if not beside:
            return self._measured(self._pressed(hops, 0, len(hops.t_s)))
        counted: list[Stroke] = []
        begin = 0
        # Who tells a stroke first is heard first, however many hops come at once.
        for at, stroke in sorted(beside, key=lambda told: told[0]):
            counted += self._pressed(hops, begin, at + 1)
            is_touch = stroke.told_by == "contact"
            counted += self._touched(stroke) if is_touch else self._filled_in(stroke)
            begin = at + 1
        counted += self._pressed(hops, begin, len(hops.t_s))
        return self._measured(counted)

    def moved(self, strokes: Iterable[Stroke]) -> tuple[Stroke, ...]:
        """Return those of a glove's motion strokes that count: made with the hand on."""
        self.moves = True
        counted = []
        for stroke in strokes:
            if self._touches.touched(stroke.onset_s, stroke.offset_s):
                counted += self._filled_in(stroke)
        return tuple(counted)

    def finish(self) -> tuple[Stroke, ...]:
        """End the stream: return a stroke that had come down but was not yet announced."""
        stroke = self._force.finish()
        counted = [] if stroke is None or not self._is_press(stroke) else [stroke]
        return self._measured(counted)

    def _pressed(self, hops: Hops, begin: int, end: int) -> list[Stroke]:
        """Return the strokes by force, that count, of the hops from ``begin`` to ``end``."""
        if begin == end:
            return []
        part = hops if end - begin == len(hops.t_s) else _part(hops, slice(begin, end))
        counted = []
        # One by one: of many at once, too, each is told apart from those before it.
        for stroke in self._force.update(part):
            if self._is_press(stroke):
                self._told.append(stroke)
                counted.append(stroke)
        return counted

    def _is_press(self, stroke: Stroke) -> bool:
        manner = self._manner_at(stroke.onset_s)
        if manner is None:
            return not self._is_told(stroke)
        return manner in ("strokes", "held")

    def _touched(self, touch: Stroke) -> list[Stroke]:
        """Return a whole touch if it counts: of hands that lie, or of one glide by itself."""
        manner = self._manner_at(touch.onset_s)
        is_short = touch.offset_s - touch.onset_s <= LONGEST_GLIDE_S
        is_glide = manner == "glides" and self._is_blind and is_short
        return [touch] if manner == "still" or is_glide else []

    def _filled_in(self, way: Stroke) -> list[Stroke]:
        """Return a stroke by travel or motion if it counts; in free practice only for want of one.

        There it is one only where the force was even all the while, and tells none.
        """
        manner = self._manner_at(way.onset_s)
        counts = manner == "glides"
        if manner is None:
            even = self._touches.evenness(way.onset_s - LANDING_S, way.offset_s) >= EVEN_SHARE
            counts = even and not self._is_told(way)
        if not counts:
            return []
        self._told.append(way)
        return [way]

    def _is_told(self, stroke: Stroke) -> bool:
        return any(_same(stroke, other) for other in self._told)

    def _manner_at(self, t_s: float) -> Manner | None:
        for from_s, manner in reversed(self._manners):
            if t_s >= from_s:
                return manner
        return self._manners[0][1]

    def _measured(self, strokes: list[Stroke]) -> tuple[Stroke, ...]:
        return tuple(map(self._with_way, strokes)) if strokes else ()

    def _with_way(self, stroke: Stroke) -> Stroke:
        """Return the stroke with the way that the hand went in it, where a pad tells that."""
        if self._travel is None or stroke.path_cm is not None:
            return stroke
        way = self._travel.along(stroke.onset_s, stroke.offset_s)
        return stroke if way is None else changed(stroke, speed_cm_s=way[0], path_cm=way[1])


def _same(one: Stroke, other: Stroke) -> bool:
    shared_s = min(one.offset_s, other.offset_s) - max(one.onset_s, other.onset_s)
    shorter_s = min(one.offset_s - one.onset_s, other.offset_s - other.onset_s)
    return shared_s > SAME_SHARE * shorter_s


def _part(hops: Hops, part: slice) -> Hops:
    return Hops(*(getattr(hops, column.name)[part] for column in fields(Hops)))
