"""The debrief's plot of the session over time: how early or late each stroke began, as SVG."""

from html import escape

from coach.practice.debrief.fact import measured
from coach.practice.debrief.html_plots import num, text_at, ticks
from coach.practice.debrief.offsets import Offsets
from coach.saying import Tell, say
from coach.words import clock_words

_LEFT, _RIGHT, _TOP, _BOTTOM = 74.0, 330.0, 12.0, 176.0
_MARK = 6.0


def offsets_plot(offsets: Offsets, tell: Tell) -> str:
    """Return a dot a stroke: along is the session, up is late, down is early."""
    middle = (_TOP + _BOTTOM) / 2

    def x(seconds: float) -> float:
        return _LEFT + (_RIGHT - _LEFT) * min(seconds / offsets.duration_s, 1.0)

    def y(offset_s: float) -> float:
        return middle - (middle - _TOP) * offsets.within(offset_s) / offsets.reach_s

    named = say("How early or late each stroke began, seconds, over the session")
    pieces = [
        f'<figure><svg viewBox="0 0 340 206" role="img" aria-label="{escape(tell(named))}">',
        f'<path class="beat" d="M{_LEFT} {num(middle)}H{_RIGHT}"/>',
        text_at(_LEFT - 8, middle + 4, tell(say("the beat")), "end"),
    ]
    step = offsets.tick_s
    size = measured(step, "g")
    late, early = say("{step} s late", step=size), say("{step} s early", step=size)
    for offset_s, words in ((step, late), (-step, early)):
        pieces.append(f'<path class="rule" d="M{_LEFT} {num(y(offset_s))}H{_RIGHT}"/>')
        pieces.append(text_at(_LEFT - 8, y(offset_s) + 4, tell(words), "end"))
    if offsets.mean_s is not None:
        pieces.append(f'<path class="mean" d="M{_LEFT} {num(y(offsets.mean_s))}H{_RIGHT}"/>')
    pieces += [
        _beyond(x(t_s), y(offset_s), _MARK if offset_s > 0 else -_MARK)
        if abs(offset_s) > offsets.reach_s
        else f'<circle class="onset" cx="{num(x(t_s))}" cy="{num(y(offset_s))}" r="2.5"/>'
        for t_s, offset_s in offsets.points
    ]
    for at_s in ticks(offsets.duration_s, 4):
        clock = clock_words(at_s)
        told = clock if at_s else say("{clock} min", clock=clock)
        pieces.append(text_at(x(at_s), _BOTTOM + 22, tell(told), "middle"))
    return "".join([*pieces, "</svg></figure>"])


def _beyond(x: float, y: float, high: float) -> str:
    """Return a triangle that stands on the edge and points to where a stroke lies."""
    corners = f"M{num(x)} {num(y - high)}l{_MARK - 1} {num(high)}h{2 - 2 * _MARK}Z"
    return f'<path class="onset beyond" d="{corners}"/>'
