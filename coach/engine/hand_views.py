"""Several hands in a snapshot: each by itself, and how they share the work."""

from collections.abc import Sequence

from coach.engine.gathering import RECENT_STROKES
from coach.engine.hand import Hand
from coach.signal.together import lags_s, shares
from coach.timing import STALE_AFTER_S
from coach.views import HandView, LinkView, LiveView

#: Among so many of the newest strokes the last eight that match are looked for.
_STROKES_LOOKED_AT = 2 * RECENT_STROKES


def hand_views(
    hands: Sequence[Hand],
    links: Sequence[LinkView],
    lives: Sequence[LiveView | None],
    ages_s: Sequence[float | None],
) -> tuple[HandView, ...]:
    """Return what can be shown of each of several hands, the first one's seconds for all.

    ``lives`` are their readings, ``ages_s`` how old those are, None for a hand that has none.
    """
    first = hands[0]
    # Of a hand that says nothing nobody knows what it does: there is no balance then.
    known = all(age_s is not None and age_s <= STALE_AFTER_S for age_s in ages_s)
    parts = shares([hand.gathering.mean_n() for hand in hands]) if known else None
    views = []
    for number, hand in enumerate(hands):
        t_s, newtons = hand.gathering.trace()
        later_s = 0.0
        if hand is not first:
            later_s = hand.chain.host_offset_s() - first.chain.host_offset_s()
        views.append(
            HandView(
                name=links[number].name,
                phase=links[number].phase,
                sentence=links[number].sentence,
                live=lives[number],
                age_s=ages_s[number],
                trace_t_s=t_s + later_s,
                trace_n=newtons,
                share=None if parts is None else parts[number],
                lag_s=None if hand is first else _recent_lag_s(first, hand),
            )
        )
    return tuple(views)


def _recent_lag_s(first: Hand, later: Hand) -> float | None:
    lags = lags_s(
        first.onsets_host_s[-_STROKES_LOOKED_AT:], later.onsets_host_s[-_STROKES_LOOKED_AT:]
    )
    recent = sorted(lags[-RECENT_STROKES:])
    half = len(recent) // 2
    return (recent[half] + recent[-half - 1]) / 2 if recent else None
