"""What a page says of two hands: each one's band, how they share the work, and who lags."""

from dataclasses import dataclass

from coach.saying import joined, say
from coach.signal.bands import Band, Edges
from coach.timing import STALE_AFTER_S
from coach.ui.kit.band_words import NO_DATA_WORD, band_word, force_words
from coach.ui.practising.moment import is_resting
from coach.views import HandView, Snapshot

#: Closer than this nobody hears two beginnings.
_TOGETHER_S = 0.05
_PLACES = (say("First"), say("Second"))


_GLOVE, _CONNECTING = say("Glove"), say("Connecting")
_PAST_RANGE = say("past its range")
_BEGIN_TOGETHER, _TOGETHER = say("Both begin together"), say("Both together")


@dataclass(frozen=True, slots=True)
class HandRow:
    """One hand: its name, its band (None: no live data), its force, and both in words.

    ``short`` is for where there is no room for ``words``: beside the band's shape, after
    ``brief`` in the title's place.
    """

    title: str
    brief: str
    band: Band | None
    force_n: float
    words: str
    short: str


@dataclass(frozen=True, slots=True)
class HandsShown:
    """All hands; ``share`` is the first one's part of the force, None where nobody pressed."""

    rows: tuple[HandRow, ...]
    edges: Edges
    share: float | None
    timing: str
    brief_timing: str = ""


def hands_shown(snapshot: Snapshot, now_s: float) -> HandsShown:
    """Return what is shown of a snapshot's hands at host second ``now_s``."""
    titles = _titles(snapshot.hands)
    briefs = _briefs(snapshot.hands)
    rests = is_resting(snapshot)
    waited_s = max(0.0, now_s - snapshot.host_s)
    rows = tuple(
        _row((title, brief), hand, waited_s, rests)
        for title, brief, hand in zip(titles, briefs, snapshot.hands, strict=True)
    )
    share = snapshot.hands[0].share if snapshot.hands else None
    timing = _timing(titles, snapshot.hands)
    return HandsShown(rows, snapshot.edges, share, timing, _brief_timing(briefs, snapshot.hands))


def _titles(hands: tuple[HandView, ...]) -> tuple[str, ...]:
    """Return the devices' names, told apart by their order where they are the same."""
    names = [hand.name or _GLOVE for hand in hands]
    if len(set(names)) == len(names):
        return tuple(names)
    return tuple(joined(" · ", each) for each in zip(_PLACES, names, strict=False))


def _briefs(hands: tuple[HandView, ...]) -> tuple[str, ...]:
    """Return what tells the hands apart without the word both end with: "Left" and "Right"."""
    names = [(hand.name or _GLOVE).split() for hand in hands]
    if len(names) == len(_PLACES) and names[0] == names[1]:
        return _PLACES
    alike = len({name[-1] for name in names}) == 1 and all(len(name) > 1 for name in names)
    return tuple(" ".join(name[:-1] if alike else name) for name in names)


def _row(titles: tuple[str, str], hand: HandView, waited_s: float, rests: bool) -> HandRow:
    age_s = None if hand.age_s is None else hand.age_s + (0.0 if rests else waited_s)
    live = hand.live if age_s is not None and age_s <= STALE_AFTER_S else None
    if live is None or rests:
        # The whole sentence of a lost link stands under the dial or on the foot line.
        gone = "" if rests else _CONNECTING if hand.phase == "connecting" else NO_DATA_WORD
        return HandRow(*titles, None, 0.0, gone, gone and NO_DATA_WORD)
    force = _PAST_RANGE if live.saturated else force_words(live.force_n)
    words = joined("  ", (band_word(live.band), force))
    return HandRow(*titles, live.band, live.force_n, words, force)


def _timing(titles: tuple[str, ...], hands: tuple[HandView, ...]) -> str:
    lag_s = hands[1].lag_s if len(hands) > 1 else None
    if lag_s is None:
        return ""
    if abs(lag_s) < _TOGETHER_S:
        return _BEGIN_TOGETHER
    later = titles[1] if lag_s > 0 else titles[0]
    return say("{hand} begins {lag_s:.2f} s later", hand=later, lag_s=abs(lag_s))


def _brief_timing(briefs: tuple[str, ...], hands: tuple[HandView, ...]) -> str:
    lag_s = hands[1].lag_s if len(hands) > 1 else None
    if lag_s is None:
        return ""
    if abs(lag_s) < _TOGETHER_S:
        return _TOGETHER
    later = briefs[1] if lag_s > 0 else briefs[0]
    return say("{hand} {lag_s:.2f} s later", hand=later, lag_s=abs(lag_s))
