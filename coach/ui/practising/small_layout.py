"""Where the practice page's parts stand in a window with room for what must be seen or pressed.

That is a small screen at 300 %. Whole pixels, no Qt.
"""

from typing import Final

from coach.ui.kit.tokens import SPACE
from coach.ui.practising.boxes import Box, Needs, Places

#: Pause and Leave beside the dial.
SMALL_SIDE_PX: Final = 112


def small_places(width: int, foot: Box, needs: Needs) -> Places:
    """Place the dial with two buttons beside it, and the receiver's words below."""
    gap = SPACE.small
    inner, room = width - 2 * gap, foot.y - 2 * gap
    below = needs.receiver or (needs.controls if needs.below else 0)
    height = max(1, room - (below + gap if below else 0))
    under = Box(gap, gap + height + gap, inner, below)
    aside = needs.controls and not needs.below
    dial = Box(gap, gap, inner - (SMALL_SIDE_PX + gap if aside else 0), height)
    side = Box(width - gap - SMALL_SIDE_PX, gap, SMALL_SIDE_PX, min(height, needs.controls))
    controls = under if needs.below else side
    return Places(
        dial,
        foot,
        controls=controls if needs.controls else None,
        receiver=under if needs.receiver else None,
    )


def small_numbers(where: Places, width: int) -> Places:
    """Return places in which what the numbers mean stands beside a narrower dial."""
    dial, left = where.dial, width // 2
    box = Box(left, dial.y, width - left - SPACE.small, dial.height)
    dial = dial._replace(width=left - 2 * SPACE.small)
    return where._replace(dial=dial, controls=None, numbers=box)
