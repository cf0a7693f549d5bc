"""Where the practice page's parts stand, by the window's shape. Whole pixels, no Qt."""

from typing import NamedTuple

from coach.ui.tokens import SPACE, TYPE

#: A window at least this wide for its height has the dial on the left, else on top.
_WIDE_FROM = 0.8
_DIAL_PART = 0.6
#: The controls' three rows need this much beside the dial.
_LEAST_SIDE_PX = 368
#: With less than this under each other, trace and map stand side by side.
_STACK_FROM_PX = 320
_PAD_PART = 0.38
_TALL_DIAL_PART = 0.58
_LEAST_TRACE_PX = 140


class Box(NamedTuple):
    """A rectangle: left, top, width, height."""

    x: int
    y: int
    width: int
    height: int


class Places(NamedTuple):
    """Where each part is; None is hidden."""

    dial: Box
    foot: Box
    trace: Box | None
    pad: Box | None
    controls: Box | None


def is_wide(width: int, height: int) -> bool:
    """Return whether the dial goes to the left rather than to the top."""
    return width >= height * _WIDE_FROM


def side_width(width: int, height: int) -> int:
    """Return how wide trace and controls are in a window of that size."""
    margin = SPACE.large
    if is_wide(width, height):
        return width - _dial_width(width) - margin
    return width - 2 * margin


def _dial_width(width: int) -> int:
    """Return how much of a wide window is left of trace and controls."""
    return min(round(width * _DIAL_PART), width - _LEAST_SIDE_PX - SPACE.large)


def band_word_px(width: int, height: int, focus_only: bool = False) -> float:
    """Return the band word's letter size: 11 % of the height, if the dial's width allows it."""
    dial_width = width if focus_only or not is_wide(width, height) else _dial_width(width)
    return min(TYPE.word_of_height * height, dial_width * 0.17)


def places(
    width: int, height: int, foot: int, controls: int, has_map: bool, focus_only: bool
) -> Places:
    """Return the parts' places; ``foot`` and ``controls``: the heights needed, 0 for none."""
    margin = SPACE.large
    room = max(1, height - foot)
    foot_box = Box(0, room, width, foot)
    if focus_only:
        dial = Box(margin, SPACE.small, width - 2 * margin, max(1, room - 2 * SPACE.small))
        return Places(dial, foot_box, None, None, None)
    if is_wide(width, height):
        return _wide(width, room, foot_box, controls, has_map)
    return _tall(width, room, foot_box, controls, has_map)


def _wide(width: int, room: int, foot: Box, controls: int, has_map: bool) -> Places:
    margin = SPACE.large
    left = _dial_width(width)
    side = width - left - margin
    dial = Box(margin, SPACE.small, left - 2 * margin, max(1, room - 2 * SPACE.small))
    controls_top = room - margin - controls
    control_box = Box(left, controls_top, side, controls) if controls else None
    free = max(2, controls_top - margin - (SPACE.large if controls else 0))
    trace_height, trace_width = free, side
    pad = None
    if has_map and free < _STACK_FROM_PX:
        pad_width = round(side * _PAD_PART)
        trace_width = side - pad_width - SPACE.medium
        pad = Box(left + side - pad_width, margin, pad_width, max(1, free))
    elif has_map:
        trace_height = (free - SPACE.medium) // 2
        pad_top = margin + trace_height + SPACE.medium
        pad = Box(left, pad_top, side, max(1, free - trace_height - SPACE.medium))
    trace = Box(left, margin, trace_width, max(1, trace_height))
    return Places(dial, foot, trace, pad, control_box)


def _tall(width: int, room: int, foot: Box, controls: int, has_map: bool) -> Places:
    margin = SPACE.large
    inner = width - 2 * margin
    controls_top = room - margin - controls
    below = _LEAST_TRACE_PX + controls + margin + SPACE.large + SPACE.small
    dial_height = min(round((room + foot.height) * _TALL_DIAL_PART), room - below)
    trace_top = dial_height + SPACE.small
    trace_height = max(1, controls_top - (SPACE.large if controls else 0) - trace_top)
    trace_width, pad = inner, None
    if has_map:
        pad_width = min(trace_height, inner // 3)
        trace_width = inner - pad_width - SPACE.large
        pad = Box(margin + trace_width + SPACE.large, trace_top, pad_width, trace_height)
    return Places(
        dial=Box(margin, SPACE.small, inner, max(1, dial_height - 2 * SPACE.small)),
        foot=foot,
        trace=Box(margin, trace_top, trace_width, trace_height),
        pad=pad,
        controls=Box(margin, controls_top, inner, controls) if controls else None,
    )
