"""Facts about the care: what the one who received said and was asked, hints, stops."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from coach.counted import counted
from coach.practice.debrief.care_story import Answer, CareStory, CheckIn, Stop
from coach.practice.debrief.fact import Fact, long_words
from coach.words import clock_words

PARTNER: Final = "What your partner said"
_HINTS: Final = "Hints"
_VIA: Final = {
    "key": "by a key",
    "screen": "on the screen",
    "window": "in their own window",
    "glove": "by a squeeze",
}
_CUES: Final = {
    "stop": "to stop",
    "too_much": "about too much",
    "no_data": "about the sensor",
    "check_in": "to ask",
    "pressure": "about pressure",
    "pace": "about pace",
    "evenness": "about evenness",
    "break": "to take a break",
}


def care_facts(care: CareStory) -> Iterator[Fact]:
    """Every answer, check-in and stop with its moment, and how often there was which hint."""
    levels = pairwise([0, *(answer.level for answer in care.answers)])
    for number, (answer, (before, _)) in enumerate(zip(care.answers, levels, strict=True), 1):
        yield _answer(number, answer, before)
    for number, check_in in enumerate(care.check_ins, 1):
        yield _check_in(number, check_in)
    for number, stop in enumerate(care.stops, 1):
        yield _stop(number, stop)
    for kind, count in care.cues:
        yield Fact(_HINTS, f"cues_{kind}", f"Hints {_CUES[kind]}", count, "", str(count))


def _answer(number: int, answer: Answer, before: int) -> Fact:
    word = answer.word
    after = "" if answer.level == before else _from_then_on(answer.level)
    said = "; ".join(filter(None, (_VIA.get(answer.via, ""), after)))
    return Fact(
        PARTNER, f"answer_{number}", _at("At", answer.t_s), word, "",
        word,
        f"{said[0].upper()}{said[1:]}." if said else "",
    )  # fmt: skip


def _from_then_on(level: int) -> str:
    if not level:
        return "from then on as at first"
    steps = counted(abs(level), "step")
    return f"from then on {steps} {'gentler' if level < 0 else 'deeper'} than at first"


def _at(word: str, t_s: float) -> str:
    """Return when it was; what is told again on going on comes before the first touch."""
    when = clock_words(t_s)
    if when != clock_words(0.0):
        return f"{word} {when}"
    return "At the start" if word == "At" else f"{word.removesuffix(' at')} at the start"


def _check_in(number: int, check_in: CheckIn) -> Fact:
    figure = check_in.answered or "not answered"
    if check_in.answered and check_in.after_s is not None:
        figure = f"{figure}, after {check_in.after_s:.0f} s"
    return Fact(
        PARTNER, f"check_in_{number}", _at("Asked at", check_in.t_s),
        check_in.answered, "", figure, check_in.asked,
    )  # fmt: skip


def _stop(number: int, stop: Stop) -> Fact:
    return Fact(
        PARTNER, f"stop_{number}", _at("Stopped at", stop.t_s), stop.duration_s, "s",
        long_words(stop.duration_s), "You both waited, and that is as it should be.",
    )  # fmt: skip
