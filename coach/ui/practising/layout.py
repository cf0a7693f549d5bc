"""Where the practice page's parts stand, by the window's shape. Whole pixels, no Qt."""

from typing import NamedTuple

from coach.ui.kit.tokens import SPACE, TYPE
from coach.ui.practising.boxes import Box as Box
from coach.ui.practising.boxes import Needs as Needs
from coach.ui.practising.boxes import Places as Places
from coach.ui.practising.small_layout import SMALL_SIDE_PX, small_numbers, small_places

#: A window at least this wide for its height has the dial on the left, else on top.
_WIDE_FROM = 0.8
_DIAL_PART = 0.6
#: The controls' three rows need this much beside the dial.
_LEAST_SIDE_PX = 384
#: With less than this under each other, trace and map stand side by side.
_STACK_FROM_PX = 320
_PAD_PART = 0.38
_TALL_DIAL_PART = 0.58
_LEAST_TRACE_PX = 140
#: A curve lower than this says nothing: what else there is takes its room.
_READABLE_TRACE_PX = 96
#: A stage's words and body map need this, a drill's words this.
_LEAST_GUIDE_PX, _LEAST_DRILL_PX = 200, 84
_MOST_DRILL_PX, _MOST_BESIDE_DRILL_PX = 150, 240
_MOST_GUIDE_PX = 320
_TALL_GUIDE_PX = 220
_MOST_PAD_PART = 0.45
#: With less than this what the numbers mean leaves the controls one row only.
_LEAST_NUMBERS_PX = 300
#: A lower window has one line at its foot; in a smaller one only what must be seen or pressed.
_LOW_PX = 480
_SMALL = (640, 320)
#: In a lower window that is not too narrow for it the foot is one row.
_SHORT = (720, 700)
#: Lower than this nothing beside the dial says anything.
_LEAST_COLUMN_PX = 48


class _Column(NamedTuple):
    trace: Box | None
    pad: Box | None
    guide: Box | None


def is_low(width: int, height: int) -> bool:
    """Return whether one line is all there is room for at the foot."""
    return height < _LOW_PX or width < _SMALL[0]


def is_short(width: int, height: int) -> bool:
    """Return whether the foot's cells share one row, so that dial and trace have room."""
    return height < _SHORT[1] and width >= _SHORT[0]


def is_small(width: int, height: int) -> bool:
    """Return whether only what must be seen or pressed has room."""
    return width < _SMALL[0] or height < _SMALL[1]


def is_wide(width: int, height: int) -> bool:
    """Return whether the dial goes to the left rather than to the top."""
    return width >= height * _WIDE_FROM


def side_width(width: int, height: int) -> int:
    """Return how wide trace and controls are in a window of that size."""
    margin = SPACE.large
    if is_small(width, height):
        return SMALL_SIDE_PX
    if is_wide(width, height):
        return width - _dial_width(width) - margin
    return width - 2 * margin


def _dial_width(width: int) -> int:
    """Return how much of a wide window is left of trace and controls."""
    return min(round(width * _DIAL_PART), width - _LEAST_SIDE_PX - SPACE.large)


def band_word_px(width: int, height: int, focus_only: bool = False) -> float:
    """Return the band word's letter size: 11 % of the height, if the dial's width allows it."""
    if is_small(width, height):
        return max(float(TYPE.title), TYPE.word_of_height * height)
    dial_width = width if focus_only or not is_wide(width, height) else _dial_width(width)
    return min(TYPE.word_of_height * height, dial_width * 0.17)


def places(width: int, height: int, needs: Needs, focus_only: bool) -> Places:
    """Return the parts' places."""
    margin = SPACE.large
    foot = Box(0, max(1, height - needs.foot), width, needs.foot)
    if focus_only:
        dial = Box(margin, SPACE.small, width - 2 * margin, max(1, foot.y - 2 * SPACE.small))
        return Places(dial, foot)
    if is_small(width, height):
        return small_places(width, foot, needs)
    room = foot.y - needs.strip
    strip = Box(margin, room, width - 2 * margin, needs.strip) if needs.strip else None
    put = _wide if is_wide(width, height) else _tall
    return put(width, room, needs)._replace(foot=foot, strip=strip)


def numbers_instead(where: Places, width: int, height: int, row: int) -> Places:
    """Return places in which what the numbers mean stands instead of all beside the dial.

    The dial, the foot line and the receiver's buttons stay where they are; so do the controls
    where there is room, and else one ``row`` of them: practice goes on, and can be paused.
    """
    margin = SPACE.large
    dial, below, controls = where.dial, where.strip or where.foot, where.controls
    if is_small(width, height):
        return small_numbers(where, width)
    left, top = margin, dial.y + dial.height + SPACE.small
    if is_wide(width, height):
        left, top = _dial_width(width), margin
    bottom = below.y - margin if where.receiver is None else where.receiver.y - SPACE.small
    if controls is not None and controls.y - SPACE.large - top >= _LEAST_NUMBERS_PX:
        bottom = controls.y - SPACE.large
    elif controls is not None:
        controls = controls._replace(y=bottom - row, height=row)
        bottom = controls.y - SPACE.small
    box = Box(left, top, width - left - margin, max(1, bottom - top))
    return where._replace(trace=None, pad=None, guide=None, controls=controls, numbers=box)


def _wide(width: int, room: int, needs: Needs) -> Places:
    margin = SPACE.large
    left = _dial_width(width)
    side = width - left - margin
    pressed_top = room - margin - needs.pressed
    free = max(2, pressed_top - margin - (SPACE.large if needs.pressed else 0))
    column = _column(Box(left, margin, side, free), needs)
    dial = Box(margin, SPACE.small, left - 2 * margin, max(1, room - 2 * SPACE.small))
    return _with_pressed(dial, column, Box(left, pressed_top, side, needs.pressed), needs)


def _tall(width: int, room: int, needs: Needs) -> Places:
    margin = SPACE.large
    inner = width - 2 * margin
    pressed_top = room - margin - needs.pressed
    least = _TALL_GUIDE_PX if needs.guide else _LEAST_TRACE_PX
    below = least + needs.pressed + margin + SPACE.large + SPACE.small
    dial_height = min(round((room + needs.foot) * _TALL_DIAL_PART), room - below)
    top = dial_height + SPACE.small
    height = max(1, pressed_top - (SPACE.large if needs.pressed else 0) - top)
    row = Box(margin, top, inner, height)
    if needs.guide:
        trace_width = round(inner * 0.4)
        rest = Box(
            margin + trace_width + SPACE.large, top, inner - trace_width - SPACE.large, height
        )
        pad, guide = _block(rest, needs)
        column = _Column(Box(margin, top, trace_width, height), pad, guide)
    else:
        column = _side_by_side(row, min(height, inner // 3), SPACE.large, needs)
    dial = Box(margin, SPACE.small, inner, max(1, dial_height - 2 * SPACE.small))
    return _with_pressed(dial, column, Box(margin, pressed_top, inner, needs.pressed), needs)


def _with_pressed(dial: Box, column: _Column, pressed: Box, needs: Needs) -> Places:
    x, y, width, height = pressed
    controls = Box(x, y, width, needs.controls) if needs.controls else None
    receiver_top = y + height - needs.receiver
    receiver = Box(x, receiver_top, width, needs.receiver) if needs.receiver else None
    return Places(dial, dial, *column, controls, receiver)


def _column(area: Box, needs: Needs) -> _Column:
    """Share a column beside the dial among trace, map and guide."""
    x, y, width, height = area
    if height < _LEAST_COLUMN_PX:
        return _Column(None, None, None)
    if needs.guide:
        return _guided(area, needs)
    if needs.beside_first and height < _STACK_FROM_PX:
        return _Column(None, area, None)
    if needs.beside and height < _STACK_FROM_PX:
        return _side_by_side(area, round(width * _PAD_PART), SPACE.medium, needs)
    if not needs.beside:
        return _Column(area if height >= _READABLE_TRACE_PX else None, None, None)
    half = (height - SPACE.medium) // 2
    rest = max(1, height - half - SPACE.medium)
    return _Column(Box(x, y, width, half), Box(x, y + half + SPACE.medium, width, rest), None)


def _side_by_side(area: Box, pad_width: int, gap: int, needs: Needs) -> _Column:
    x, y, width, height = area
    height = max(1, height)
    if not needs.beside:
        return _Column(Box(x, y, width, height), None, None)
    trace_width = width - pad_width - gap
    pad = Box(x + trace_width + gap, y, pad_width, height)
    return _Column(Box(x, y, trace_width, height), pad, None)


def _guided(area: Box, needs: Needs) -> _Column:
    """Put the trace over the guide; without room for both, only what counts more."""
    x, y, width, height = area
    least = _LEAST_DRILL_PX if needs.trace_first else _LEAST_GUIDE_PX
    most = _MOST_BESIDE_DRILL_PX if needs.beside else _MOST_DRILL_PX
    wanted = min(round(height * 0.45), most) if needs.trace_first else round(height * 0.56)
    guide_height = min(max(least, wanted), _MOST_GUIDE_PX)
    trace_height = height - guide_height - SPACE.medium
    if trace_height < _READABLE_TRACE_PX + SPACE.wide:
        if needs.trace_first:
            return _Column(area, None, None)
        return _Column(None, *_block(area, needs))
    block = Box(x, y + trace_height + SPACE.medium, width, guide_height)
    return _Column(Box(x, y, width, trace_height), *_block(block, needs))


def _block(area: Box, needs: Needs) -> tuple[Box | None, Box]:
    """Return what stands beside the guide's words, and the words."""
    x, y, width, height = area
    if not needs.beside:
        return None, area
    pad_width = min(round(height * needs.beside), round(width * _MOST_PAD_PART))
    left = pad_width + SPACE.large
    pad_height = min(height, round(pad_width / needs.beside))
    return Box(x, y, pad_width, pad_height), Box(x + left, y, width - left, height)
