"""What the receiver said and was asked, the hints given and the stops: told by events.

Events come from a recording too, so one that is not well formed is left out.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, get_args

from coach.coaching_views import CueKind
from coach.event_data import usable_number
from coach.messages import ReceiverWord

_WORDS: Final[tuple[str, ...]] = get_args(ReceiverWord)
_KINDS: Final[tuple[str, ...]] = get_args(CueKind)
#: More than anybody says in a session; a broken recording may hold any number.
_MOST: Final = 2_000


@dataclass(frozen=True, slots=True)
class Answer:
    """A word of the one who receives, in stream seconds; ``level`` the steps of the edges."""

    t_s: float
    word: str
    via: str
    level: int


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A question and what answered it: None, and None seconds after, where nothing did."""

    t_s: float
    asked: str
    answered: str | None = None
    after_s: float | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """From ``t_s`` until going on again (or the end) everything stood still."""

    t_s: float
    duration_s: float


@dataclass(frozen=True, slots=True)
class CareStory:
    """All of it, in order; ``cues`` are the hints by kind and how often each was given."""

    answers: tuple[Answer, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    cues: tuple[tuple[str, int], ...] = ()
    stops: tuple[Stop, ...] = ()


class CareKeeper:
    """Takes events as they happen, in stream seconds; ``story`` tells them at any time."""

    def __init__(self) -> None:
        self._answers: list[Answer] = []
        self._check_ins: list[CheckIn] = []
        self._asked_at: float | None = None
        self._cues: Counter[str] = Counter()
        self._stops: list[Stop] = []
        self._stopped_at_s: float | None = None

    def happened(self, t_s: float, data: Mapping[str, object]) -> None:
        """Take an event; unknown kinds, and what makes no sense, change nothing."""
        match data.get("event"):
            case "receiver":
                self._answer(t_s, data)
            case "check_in":
                self._check_in(t_s, data)
            case "cue":
                kind = data.get("kind")
                if isinstance(kind, str) and kind in _KINDS:
                    self._cues[kind] += 1
            case "stopped":
                self._stop(t_s, data.get("on") is True)

    def story(self, end_s: float) -> CareStory:
        """Return what was told so far; a stop that still holds ends at ``end_s``."""
        stops = list(self._stops)
        if self._stopped_at_s is not None:
            stops.append(Stop(self._stopped_at_s, max(0.0, end_s - self._stopped_at_s)))
        cues = tuple((kind, self._cues[kind]) for kind in _KINDS if self._cues[kind])
        return CareStory(tuple(self._answers), tuple(self._check_ins), cues, tuple(stops))

    def _answer(self, t_s: float, data: Mapping[str, object]) -> None:
        word, via, level = data.get("word"), data.get("via"), usable_number(data, "level")
        if not isinstance(word, str) or word not in _WORDS or len(self._answers) >= _MOST:
            return
        known = via if isinstance(via, str) else ""
        self._answers.append(Answer(t_s, word, known, int(level or 0)))
        if self._asked_at is not None:
            at_s = usable_number(data, "at_s")
            after_s = None if at_s is None else max(0.0, at_s - self._asked_at)
            self._check_ins[-1] = replace(self._check_ins[-1], answered=word, after_s=after_s)
            self._asked_at = None

    def _check_in(self, t_s: float, data: Mapping[str, object]) -> None:
        asked, at_s = data.get("text"), usable_number(data, "at_s")
        self._asked_at = None
        if isinstance(asked, str) and asked and len(self._check_ins) < _MOST:
            self._check_ins.append(CheckIn(t_s, asked))
            self._asked_at = at_s

    def _stop(self, t_s: float, on: bool) -> None:
        if on and self._stopped_at_s is None:
            self._stopped_at_s = t_s
        elif not on and self._stopped_at_s is not None:
            if len(self._stops) < _MOST:
                self._stops.append(Stop(self._stopped_at_s, max(0.0, t_s - self._stopped_at_s)))
            self._stopped_at_s = None
