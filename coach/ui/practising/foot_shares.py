"""How the cells of a foot line in one row share its width. No Qt."""

from collections.abc import Sequence
from typing import Final

#: A few letters more or less move nothing.
_STEP_PX: Final = 8


class Wanted:
    """Remembers how wide each cell ever wished to be: no row moves to and fro with its numbers."""

    def __init__(self, cells: int) -> None:
        self._px = [0] * cells

    def grow(self, now_px: Sequence[int]) -> bool:
        """Take how wide each wishes to be now; return whether any wishes for more than before."""
        steps = [-(-each // _STEP_PX) * _STEP_PX for each in now_px]
        grown = [max(pair) for pair in zip(self._px, steps, strict=True)]
        had, self._px = self._px, grown
        return grown != had

    def shares(self, room_px: int, kept: Sequence[bool]) -> tuple[int, ...]:
        """Return the cells' widths; where not all fit, the widest that is not ``kept`` is cut."""
        over_px = sum(self._px) - room_px
        shares = list(self._px)
        cut = [at for at, keeps in enumerate(kept) if not keeps]
        if over_px > 0 and cut:
            widest = max(cut, key=shares.__getitem__)
            shares[widest] = max(shares[widest] // 2, shares[widest] - over_px)
        return tuple(max(1, share) for share in shares)
