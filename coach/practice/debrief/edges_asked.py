"""The edges that a session's plots show: those it was judged by, of several the longest."""

import math

from coach.practice.debrief.outcome import Debrief
from coach.signal.bands import Edges


def edges_asked(debrief: Debrief) -> Edges:
    """Return the edges by which most of what was asked for longest was judged.

    A receiver's comfort, an area to go easy on and a word said move them while the bands stay
    what they are called; the tool's own would draw strokes over a zone they were never judged by.
    """
    lasted_s: dict[Edges, float] = {}
    ends_s = [*(aim.t_s for aim in debrief.aims[1:]), debrief.duration_s]
    for aim, end_s in zip(debrief.aims, ends_s, strict=True):
        spent_s = end_s - max(aim.t_s, 0.0)
        if aim.target is debrief.target and spent_s > 0 and math.isfinite(spent_s):
            lasted_s[aim.edges] = lasted_s.get(aim.edges, 0.0) + spent_s
    return max(lasted_s, key=lambda edges: lasted_s[edges], default=debrief.edges)
