"""What the practice page has to place, and the places. No Qt."""

from typing import NamedTuple

from coach.ui.kit.tokens import SPACE


class Box(NamedTuple):
    """A rectangle: left, top, width, height."""

    x: int
    y: int
    width: int
    height: int


class Needs(NamedTuple):
    """What a page has to show, and the heights (pixels, 0 for none) of what is as high as it is.

    ``beside`` is the shape, width over height, of what shares the trace's column, 0 for nothing.
    ``guide``: words of what to do stand there too. ``trace_first``: where there is little room
    the trace is kept, and the guide is as small as can be; ``beside_first``: it gives way.
    ``below``: in a small window the controls stand in a row below the dial.
    """

    foot: int
    strip: int = 0
    controls: int = 0
    receiver: int = 0
    beside: float = 0.0
    guide: bool = False
    trace_first: bool = False
    beside_first: bool = False
    below: bool = False

    @property
    def pressed(self) -> int:
        """The height of all that can be pressed, with the gaps between."""
        both = SPACE.small if self.controls and self.receiver else 0
        return self.controls + self.receiver + both


class Places(NamedTuple):
    """Where each part is; None is hidden."""

    dial: Box
    foot: Box
    trace: Box | None = None
    pad: Box | None = None
    guide: Box | None = None
    controls: Box | None = None
    receiver: Box | None = None
    strip: Box | None = None
    numbers: Box | None = None
