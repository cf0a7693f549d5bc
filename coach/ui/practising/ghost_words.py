"""How your last stroke differs from the ghost's, in words."""

from coach.coaching_views import GhostView
from coach.saying import Phrase, joined, say

#: Closer than this nobody feels or hears a difference.
_SAME_N = 0.5
_TOGETHER_S = 0.05
_A_LITTLE_S = 0.2
_FINE, _WHOLE = Phrase("{size_n:.1f}"), Phrase("{size_n:.0f}")
WAITING = say("Your first stroke will lie over it.")


def ghost_words(view: GhostView) -> str:
    """Return one short sentence: "3 N lighter than the ghost on average, a little early".

    On average: at their peaks, which a plot shows, two strokes differ by more.
    """
    if view.yours_n is None or view.difference_n is None:
        return WAITING
    force = _force(view.difference_n)
    return force if view.lead_s is None else joined(", ", (force, _timing(view.lead_s)))


def _force(difference_n: float) -> str:
    size_n = abs(difference_n)
    if size_n < _SAME_N:
        return say("As firm as the ghost")
    figure = (_FINE if size_n < 1.95 else _WHOLE)(size_n=size_n)
    if difference_n > 0.0:
        return say("{newtons} N firmer than the ghost on average", newtons=figure)
    return say("{newtons} N lighter than the ghost on average", newtons=figure)


def _timing(lead_s: float) -> str:
    if abs(lead_s) < _TOGETHER_S:
        return say("right with it")
    if abs(lead_s) < _A_LITTLE_S:
        return say("a little early") if lead_s > 0.0 else say("a little late")
    return say("early") if lead_s > 0.0 else say("late")
