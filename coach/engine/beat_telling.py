"""The beat told to the gloves: at each change, once more after it, and now and then for ever."""

from collections.abc import Sequence

from coach.engine.beat_keeping import BeatKeeping, beat_order
from coach.engine.live_hand import LiveHand
from coach.sensors.wire import SetBeat
from coach.signal.rhythm import BeatGrid


class BeatTelling:
    """Tells the devices of ``hands`` the beat; ``strength`` is how strongly they tap it, 0 not."""

    def __init__(self, hands: Sequence[LiveHand], strength: int) -> None:
        self._hands, self._strength = hands, strength
        self._keeping = BeatKeeping()

    def tell(self, grid: BeatGrid | None, counts: int, now_s: float) -> None:
        """Tell all of them this beat, or silence."""
        self._tell_all(_silence(counts) if grid is None else self._order(grid, now_s), now_s)

    def tell_one(self, hand: LiveHand, grid: BeatGrid | None, now_s: float) -> None:
        """Tell one, which has forgotten it, the beat if there is one; the others soon as well."""
        if grid is not None:
            hand.tell(self._order(grid, now_s))
            self._keeping.told(now_s)

    def tell_one_what_holds(
        self, hand: LiveHand, grid: BeatGrid | None, counts: int, now_s: float
    ) -> None:
        """Tell one, which missed some orders, the beat or that there is none."""
        hand.tell(_silence(counts) if grid is None else self._order(grid, now_s))

    def set_strength(self, strength: int, grid: BeatGrid | None, now_s: float) -> None:
        """Let them tap so strongly from now on, or not at all."""
        if strength != self._strength:
            self._strength = strength
            if grid is not None:
                self._tell_all(self._order(grid, now_s), now_s)

    def tick(self, grid: BeatGrid | None, now_s: float) -> None:
        """Tell the beat again where it is time to: each clock has its own speed."""
        if grid is not None and self._keeping.is_due(grid, now_s):
            self._tell_all(self._order(grid, now_s), now_s, again=True)

    def _order(self, grid: BeatGrid, now_s: float) -> SetBeat:
        return beat_order(grid, now_s, self._strength)

    def _tell_all(self, order: SetBeat, now_s: float, again: bool = False) -> None:
        self._keeping.told(now_s, again)
        for hand in self._hands:
            hand.told_beat_s = now_s
            hand.tell(order)


def _silence(counts: int) -> SetBeat:
    return SetBeat(0.0, 0.0, counts, 0)
