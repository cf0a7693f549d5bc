"""Whose turn it is to be said: one sentence at a time, what is most urgent first, none too late."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from coach.sound.spoken import Spoken
from coach.sounds import SpokenKind

#: The most urgent first; kinds of one row take each other's place.
RANKS: Final[tuple[tuple[SpokenKind, ...], ...]] = (
    ("stop",),
    ("too_much",),
    ("lost", "back"),
    ("softer", "good", "deeper"),
    ("question",),
    ("stage", "end", "pause", "go_on"),
    ("hint", "minded"),
)
#: What may be left unsaid for anything else.
HINTS: Final = RANKS[-1]
RANK: Final = {kind: rank for rank, kinds in enumerate(RANKS) for kind in kinds}
#: For so long a sentence may wait for its turn; later it is no longer true, or of no use.
WAITS_S: Final[dict[SpokenKind, float]] = {
    "stop": math.inf,
    "too_much": 4.0,
    "lost": 10.0,
    "back": 6.0,
    "softer": 5.0,
    "good": 5.0,
    "deeper": 5.0,
    "question": 20.0,
    "stage": 8.0,
    "end": 3.0,
    "pause": 4.0,
    "go_on": 4.0,
    "hint": 3.0,
    "minded": 1.0,
}
#: What breaks off a less urgent sentence; all else waits for its end.
BREAKS_IN: Final[frozenset[SpokenKind]] = frozenset(
    ("stop", "too_much", "lost", "back", "softer", "good", "deeper", "pause", "go_on")
)
#: What was not heard to its end and is still worth saying after.
SAID_AGAIN: Final[frozenset[SpokenKind]] = frozenset(("stop", "question", "stage"))
#: Between two hints lies at least this, and between two sentences this.
HINTS_APART_S: Final = 10.0
PAUSE_S: Final = 0.3


@dataclass(frozen=True, slots=True)
class _Asked:
    kind: SpokenKind
    names: tuple[str, ...]
    since_s: float

    @property
    def rank(self) -> int:
        return RANK[self.kind]


class Speaking:
    """Passes on what is to be said; ``lasts_s`` tells how long that takes.

    Seconds are the caller's. ``hold`` keeps all but a stop back, as while too much sounds; a stop
    that was said under it is said once more when it is over.
    """

    def __init__(
        self, tell: Callable[[Spoken | None], object], lasts_s: Callable[[Spoken], float]
    ) -> None:
        self._tell, self._lasts_s = tell, lasts_s
        self._waiting: list[_Asked] = []
        self._now: _Asked | None = None
        self._free_s = 0.0
        self._hint_s: float | None = None
        self._held = False

    @property
    def idle(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def add(self, kind: SpokenKind, names: tuple[str, ...], now_s: float) -> None:
        """Have this said when it is its turn; it takes the place of what waits beside it."""
        asked = _Asked(kind, names, now_s)
        self._waiting = [each for each in self._waiting if each.rank != asked.rank]
        self._waiting.append(asked)

    def forget(self, now_s: float, *kinds: SpokenKind) -> None:
        """Leave unsaid what waits of these kinds, and break it off where it is being said."""
        self._waiting = [each for each in self._waiting if each.kind not in kinds]
        if self._now is not None and self._now.kind in kinds and now_s < self._free_s:
            self._break_off(now_s)

    def leave(self, *kinds: SpokenKind) -> None:
        """Leave unsaid what waits of these kinds; what is being said is said to its end."""
        self._waiting = [each for each in self._waiting if each.kind not in kinds]

    def hush(self, now_s: float) -> None:
        """Break off, and leave all unsaid."""
        self._waiting.clear()
        self._break_off(now_s)

    def hold(self, on: bool, now_s: float) -> None:
        """Keep back all but a stop from now on, breaking off what else is said; or no longer."""
        self._held = on
        if on and self._now is not None and now_s < self._free_s:
            self._keep_for_later(self._now)
            if self._now.kind != "stop":
                self._break_off(now_s)

    def stop(self, names: tuple[str, ...], now_s: float) -> None:
        """Say at once that it is over; nothing else is left to say."""
        asked = _Asked("stop", names, now_s)
        self._waiting = [asked] if self._held else []
        self._say(asked, now_s)

    def tick(self, now_s: float) -> None:
        """Say what is next, if it is time."""
        if not self._waiting or self._held:
            return
        self._waiting = [each for each in self._waiting if self._is_worth(each, now_s)]
        following = min(self._waiting, key=lambda each: each.rank, default=None)
        if following is None:
            return
        now = self._now if now_s < self._free_s else None
        if now is not None:
            if not _breaks_off(following, now):
                return
            self._keep_for_later(now)
        self._waiting.remove(following)
        self._say(following, now_s)

    def _is_worth(self, asked: _Asked, now_s: float) -> bool:
        if now_s - asked.since_s > WAITS_S[asked.kind]:
            return False
        soon = self._hint_s is not None and now_s - self._hint_s < HINTS_APART_S
        return not (asked.kind == "hint" and soon)

    def _keep_for_later(self, asked: _Asked) -> None:
        beside = any(each.rank == asked.rank for each in self._waiting)
        if asked.kind in SAID_AGAIN and not beside:
            self._waiting.append(asked)

    def _say(self, asked: _Asked, now_s: float) -> None:
        spoken = Spoken(now_s, asked.names, asked.kind)
        self._now, self._free_s = asked, now_s + self._lasts_s(spoken) + PAUSE_S
        if asked.kind == "hint":
            self._hint_s = now_s
        self._tell(spoken)

    def _break_off(self, now_s: float) -> None:
        self._now, self._free_s = None, now_s
        self._tell(None)


def _breaks_off(following: _Asked, now: _Asked) -> bool:
    """Return whether the one may break off the other: a newer stage, or what is more urgent."""
    if following.rank == now.rank:
        # A stop that is said again is heard after itself.
        return following.kind not in (*HINTS, "stop")
    return following.rank < now.rank and following.kind in BREAKS_IN
