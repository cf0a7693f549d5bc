"""How far off the onsets of strokes by motion are, beside how well pushes alone could tell them."""

import itertools
from collections.abc import Sequence
from typing import Final

import numpy as np

from benchmarks.row import Row
from benchmarks.truth.motion_onsets import onset_errors_s, push_of
from benchmarks.truth.motion_told import asked
from sims.motion_set import Moved

#: The errors that are looked at, what is asked of them (ms) from such a rate on, and what plain
#: strokes are held to there.
FROM_HZ: Final = 100.0
_WORDS: Final = (("median", 0.5, 20.0, 10.0), ("p95", 0.95, 50.0, 50.0))
#: Weak strokes and strong ones are looked at apart: by their pushes' peaks, m/s².
_PUSHES: Final = (0.0, 0.05, 0.07, 0.1, 0.2, np.inf)

#: A hand, and how late the onsets of its strokes were told, s.
Told = tuple[Moved, Sequence[float]]


def onset_rows(name: str, told: Sequence[Told], plain: bool) -> list[Row]:
    """Return how far off these hands' onsets are; the limit is beside where they are plain."""
    fast = [one for one in told if one[0].rate_hz >= FROM_HZ]
    found = _rows(f"{name}, onset", told, plain=False, beside=False)
    found += _rows(f"{name}, onset from {FROM_HZ:g} Hz on", fast, plain, beside=True)
    if not plain:
        return found
    for low, high in itertools.pairwise(_PUSHES):
        group = [one for one in fast if low <= push_of(one[0]) < high]
        if group:
            of = f"{1e2 * low:g} to {1e2 * high:g}" if np.isfinite(high) else f"over {1e2 * low:g}"
            found += _rows(f"{name}, onset at {of} cm/s²", group, plain=False, beside=True)[1:]
    return found


def _rows(name: str, told: Sequence[Told], plain: bool, beside: bool) -> list[Row]:
    errors_s = [error_s for _, errors_s in told for error_s in errors_s]
    hands = [one for one, _ in told]
    limits = [
        (f"who knows {what}", onset_errors_s(hands, after))
        for what, after in (("the four kinds", False), ("and hears the next stroke too", True))
        if beside
    ]
    found = []
    for word, share, asked_ms, most_ms in _WORDS:
        late_ms = _size_ms(errors_s, share)
        detail = f"{len(errors_s)} strokes" + asked(late_ms <= asked_ms, f"{asked_ms:g} ms")
        peers = tuple((who, _size_ms(limit_s, share)) for who, limit_s in limits)
        most = most_ms if plain else None
        found.append(Row(f"{name}, {word}", late_ms, "ms", detail, at_most=most, peers=peers))
    return found


def _size_ms(errors_s: Sequence[float], share: float) -> float:
    return 1e3 * float(np.quantile(np.abs(errors_s), share)) if errors_s else float("nan")
