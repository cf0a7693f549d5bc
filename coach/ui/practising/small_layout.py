"""Where the practice page's parts stand in a window with room for what must be seen or pressed.

That is a small screen at 300 %. Whole pixels, no Qt.
"""

from typing import Final

from coach.ui.kit.tokens import SPACE, TOUCH_PX
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
    """Return places in which what the numbers mean stands beside a narrower dial.

    What stood beside the dial stands below them: practice goes on, and can be paused and left.
    """
    gap, dial, controls, left = SPACE.small, where.dial, where.controls, width // 2
    box = Box(left, dial.y, width - left - gap, dial.height)
    if controls is not None and controls.y == dial.y:
        box = box._replace(height=max(1, dial.height - TOUCH_PX - gap))
        controls = box._replace(y=box.y + box.height + gap, height=TOUCH_PX)
    dial = dial._replace(width=left - 2 * gap)
    return where._replace(dial=dial, controls=controls, numbers=box)
