"""The care of a session, told by its events: the receiver's word, check-ins, the hint, a stop."""

from dataclasses import replace
from typing import get_args

from coach.coaching_views import CheckInView, CueKind, CueView, ReceiverView
from coach.event_data import EventData, number, text, text_or
from coach.messages import ReceiverWord, Via
from coach.practice.voice import sentence_again

_WORDS: dict[str, ReceiverWord] = {word: word for word in get_args(ReceiverWord)}
_WAYS: dict[str, Via] = {way: way for way in get_args(Via)}
_KINDS: dict[str, CueKind] = {kind: kind for kind in get_args(CueKind)}


def receiver_event(
    word: ReceiverWord, via: Via, at_s: float, level: int, said: str = ""
) -> dict[str, object]:
    """Return the event that the one who receives said ``word``; see ``ReceiverView``."""
    return {
        "event": "receiver",
        "word": word,
        "via": via,
        "at_s": at_s,
        "level": level,
        "text": said,
    }


def check_in_event(asked: str, at_s: float) -> dict[str, object]:
    """Return the event that a check-in is asked, or (empty) that it is over."""
    return {"event": "check_in", "text": asked, "at_s": at_s}


def cue_event(kind: CueKind | None, said: str, at_s: float) -> dict[str, object]:
    """Return the event that a hint is given, or (None) that it is over."""
    return {"event": "cue", "kind": kind, "text": said, "at_s": at_s}


def stopped_event(on: bool) -> dict[str, object]:
    """Return the event that practice is stopped by the receiver's word, or goes on."""
    return {"event": "stopped", "on": on}


class Care:
    """The newest of each, as of the last event applied; ``apply`` raises ValueError."""

    def __init__(self) -> None:
        self.receiver: ReceiverView | None = None
        self.check_in: CheckInView | None = None
        self.cue: CueView | None = None
        self.stopped = False

    def apply(self, data: EventData) -> None:
        """Take one event; unknown kinds change nothing."""
        match data.get("event"):
            case "receiver":
                self.receiver = _receiver(data)
                self.check_in = None
            case "check_in":
                asked = text(data, "text")
                self.check_in = CheckInView(asked, number(data, "at_s")) if asked else None
            case "cue":
                self.cue = None if data.get("kind") is None else _cue(data)
                if self.check_in is not None and self.cue is not None:
                    gave_way = self.check_in.gave_way or self.cue.kind == "too_much"
                    self.check_in = replace(self.check_in, gave_way=gave_way)
            case "stopped":
                self.stopped = data.get("on") is True


def _receiver(data: EventData) -> ReceiverView:
    word, via = _WORDS.get(text(data, "word")), _WAYS.get(text(data, "via"))
    if word is None or via is None:
        raise ValueError("no word that a receiver says")
    return ReceiverView(
        word,
        via,
        number(data, "at_s"),
        int(number(data, "level")),
        sentence_again(text_or(data, "text")),
    )


def _cue(data: EventData) -> CueView:
    kind = _KINDS.get(text(data, "kind"))
    if kind is None:
        raise ValueError("no such hint")
    return CueView(kind, text(data, "text"), number(data, "at_s"))
