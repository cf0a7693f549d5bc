"""Facts about the care: what the one who received said and was asked, hints, stops."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from coach.practice.debrief.care_story import Answer, CareStory, CheckIn, Stop
from coach.practice.debrief.fact import Fact, long_words
from coach.saying import as_sentence, joined, said_again, say, say_many
from coach.words import clock_words

PARTNER: Final = say("What your partner said")
_HINTS: Final = say("Hints")
_VIA: Final = {
    "key": say("by a key"),
    "screen": say("on the screen"),
    "window": say("in their own window"),
    "glove": say("by a squeeze"),
}
_CUES: Final = {
    "stop": say("Hints to stop"),
    "too_much": say("Hints about too much"),
    "no_data": say("Hints about the sensor"),
    "check_in": say("Hints to ask"),
    "pressure": say("Hints about pressure"),
    "pace": say("Hints about pace"),
    "evenness": say("Hints about evenness"),
    "break": say("Hints to take a break"),
}
_ANSWERS: Final = {
    "softer": say("softer"),
    "good": say("good"),
    "deeper": say("deeper"),
    "stop": say("stop", meaning="what a receiver says"),
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
        yield Fact(_HINTS, f"cues_{kind}", _CUES[kind], count, "", str(count))


def answer_word(word: str) -> str:
    """Return a receiver's word as a person reads it."""
    return _ANSWERS.get(word, word)


def _answer(number: int, answer: Answer, before: int) -> Fact:
    after = "" if answer.level == before else _from_then_on(answer.level)
    said = [part for part in (_VIA.get(answer.via, ""), after) if part]
    when = say("At {clock}", clock=clock_words(answer.t_s))
    if _at_once(answer.t_s):
        when = say("At the start")
    return Fact(
        PARTNER, f"answer_{number}", when, answer.word, "", answer_word(answer.word),
        as_sentence(joined("; ", said)) if said else "",
    )  # fmt: skip


def _from_then_on(level: int) -> str:
    if not level:
        return say("from then on as at first")
    if level < 0:
        return say_many(
            "from then on {n} step gentler than at first",
            "from then on {n} steps gentler than at first",
            -level,
        )
    return say_many(
        "from then on {n} step deeper than at first",
        "from then on {n} steps deeper than at first",
        level,
    )


def _at_once(t_s: float) -> bool:
    """Return whether it is told again on going on, so that it came before the first touch."""
    return clock_words(t_s) == clock_words(0.0)


def _check_in(number: int, check_in: CheckIn) -> Fact:
    figure: str = say("not answered")
    if check_in.answered:
        figure = answer_word(check_in.answered)
    if check_in.answered and check_in.after_s is not None:
        figure = say("{answer}, after {after_s:.0f} s", answer=figure, after_s=check_in.after_s)
    when = say("Asked at {clock}", clock=clock_words(check_in.t_s))
    if _at_once(check_in.t_s):
        when = say("Asked at the start")
    return Fact(
        PARTNER,
        f"check_in_{number}",
        when,
        check_in.answered,
        "",
        figure,
        said_again(check_in.asked),
    )


def _stop(number: int, stop: Stop) -> Fact:
    when = say("Stopped at {clock}", clock=clock_words(stop.t_s))
    if _at_once(stop.t_s):
        when = say("Stopped at the start")
    return Fact(
        PARTNER, f"stop_{number}", when, stop.duration_s, "s", long_words(stop.duration_s),
        say("You both waited, and that is as it should be."),
    )  # fmt: skip
