"""How your last stroke differs from the ghost's, in words."""

from coach.coaching_views import GhostView

#: Closer than this nobody feels or hears a difference.
_SAME_N = 0.5
_TOGETHER_S = 0.05
_A_LITTLE_S = 0.2
WAITING = "Your first stroke will lie over it."


def ghost_words(view: GhostView) -> str:
    """Return one short sentence: "3 N lighter than the ghost, a little early"."""
    if view.yours_n is None or view.difference_n is None:
        return WAITING
    timing = "" if view.lead_s is None else f", {_timing(view.lead_s)}"
    return f"{_force(view.difference_n)}{timing}"


def _force(difference_n: float) -> str:
    size_n = abs(difference_n)
    if size_n < _SAME_N:
        return "As firm as the ghost"
    figure = f"{size_n:.1f}" if size_n < 1.95 else f"{size_n:.0f}"
    return f"{figure} N {'firmer' if difference_n > 0.0 else 'lighter'} than the ghost"


def _timing(lead_s: float) -> str:
    if abs(lead_s) < _TOGETHER_S:
        return "right with it"
    little = "a little " if abs(lead_s) < _A_LITTLE_S else ""
    return f"{little}{'early' if lead_s > 0.0 else 'late'}"
