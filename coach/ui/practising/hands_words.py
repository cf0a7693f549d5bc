"""What a page says of two hands: each one's band, how they share the work, and who lags."""

from dataclasses import dataclass

from coach.saying import joined, say
from coach.signal.bands import Band, Edges
from coach.timing import STALE_AFTER_S
from coach.ui.kit.band_words import NO_DATA_WORD, band_word, force_words
from coach.ui.practising.hand_names import briefs, titles
from coach.ui.practising.moment import is_resting
from coach.views import HandView, Snapshot

#: Closer than this nobody hears two beginnings.
_TOGETHER_S = 0.05
_CONNECTING = say("Connecting")
_PAST_RANGE = say("past its range")
_NO_SHARE = say("No share while one hand is not felt")
_NO_SHARE_BRIEF = say("No share now")
_BEGIN_TOGETHER, _TOGETHER = say("Both begin together"), say("Both together")


@dataclass(frozen=True, slots=True)
class HandRow:
    """One hand: its name, its band (None: no live data), its force, and both in words.

    ``short`` is for where there is no room for ``words``: beside the band's shape, after
    ``brief`` in the title's place. ``trouble``: it should be felt, and is not.
    """

    title: str
    brief: str
    band: Band | None
    force_n: float
    words: str
    short: str
    trouble: bool = False


@dataclass(frozen=True, slots=True)
class HandsShown:
    """All hands; ``share`` is the first one's part of the force, None where nobody pressed.

    Where one of them is not felt ``timing`` says that nothing can be shared.
    """

    rows: tuple[HandRow, ...]
    edges: Edges
    share: float | None
    timing: str
    brief_timing: str = ""


def hands_shown(snapshot: Snapshot, now_s: float) -> HandsShown:
    """Return what is shown of a snapshot's hands at host second ``now_s``."""
    whole, short = titles(snapshot.hands), briefs(snapshot.hands)
    rests = is_resting(snapshot)
    waited_s = max(0.0, now_s - snapshot.host_s)
    rows = tuple(
        _row((title, brief), hand, waited_s, rests)
        for title, brief, hand in zip(whole, short, snapshot.hands, strict=True)
    )
    share = snapshot.hands[0].share if snapshot.hands else None
    timing, brief = _timing(whole, snapshot.hands), _brief_timing(short, snapshot.hands)
    if sum(row.trouble for row in rows) == 1:
        # Its last figures would be taken for those of now.
        share, timing, brief = None, _NO_SHARE, _NO_SHARE_BRIEF
    return HandsShown(rows, snapshot.edges, share, timing, brief)


def _row(names: tuple[str, str], hand: HandView, waited_s: float, rests: bool) -> HandRow:
    age_s = None if hand.age_s is None else hand.age_s + (0.0 if rests else waited_s)
    live = hand.live if age_s is not None and age_s <= STALE_AFTER_S else None
    if live is None or rests:
        # The whole sentence of a lost link stands under the dial or on the foot line.
        waits = hand.phase == "connecting"
        gone = "" if rests else _CONNECTING if waits else NO_DATA_WORD
        lost = not (rests or waits)
        return HandRow(*names, None, 0.0, gone, gone and NO_DATA_WORD, trouble=lost)
    force = _PAST_RANGE if live.saturated else force_words(live.force_n)
    words = joined("  ", (band_word(live.band), force))
    return HandRow(*names, live.band, live.force_n, words, force)


def _timing(names: tuple[str, ...], hands: tuple[HandView, ...]) -> str:
    lag_s = hands[1].lag_s if len(hands) > 1 else None
    if lag_s is None:
        return ""
    if abs(lag_s) < _TOGETHER_S:
        return _BEGIN_TOGETHER
    later = names[1] if lag_s > 0 else names[0]
    return say("{hand} begins {lag_s:.2f} s later", hand=later, lag_s=abs(lag_s))


def _brief_timing(names: tuple[str, ...], hands: tuple[HandView, ...]) -> str:
    lag_s = hands[1].lag_s if len(hands) > 1 else None
    if lag_s is None:
        return ""
    if abs(lag_s) < _TOGETHER_S:
        return _TOGETHER
    later = names[1] if lag_s > 0 else names[0]
    return say("{hand} {lag_s:.2f} s later", hand=later, lag_s=abs(lag_s))
