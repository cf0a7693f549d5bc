"""Several hands' debriefs as one: the first hand's, with a score and words that judge all."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from coach.practice.debrief.joint_performance import joint_performance, joint_skills
from coach.practice.debrief.outcome import Debrief, HandPart
from coach.practice.debrief.score import score_of, score_of_drill
from coach.practice.debrief.words import sentence_of, tip_of
from coach.saying import joined, listed, said_again, say
from coach.signal.together import shares

#: A more even balance, and a smaller lag, is not worth a word.
WORTH_SHARE: Final = 0.6
WORTH_LAG_S: Final = 0.15


def joint_debrief(
    debriefs: Sequence[Debrief], sources: Sequence[str], lag_s: float | None
) -> Debrief:
    """Return the debrief of a session from each hand's own, first hand first.

    Measurements at the top stay the first hand's. Score, skills, sentence and tip judge the
    touch of all hands, and count every hand's moments of too much.
    """
    first = debriefs[0]
    parts = shares([debrief.mean_n or 0.0 for debrief in debriefs])
    hands = tuple(
        HandPart(source, name, debrief, None if parts is None else parts[number])
        for number, (source, name, debrief) in enumerate(
            zip(sources, _names(debriefs, sources), debriefs, strict=True)
        )
    )
    too_much = sum(len(debrief.too_much) for debrief in debriefs)
    only = None if len(first.targets) > 1 else first.target
    seen = joint_performance([debrief.performance for debrief in debriefs])
    score = score_of(seen, too_much, only)
    if first.drill is not None:
        score = score_of_drill(first.drill, too_much)
    strokes = len(first.strokes)
    tip = tip_of(score, first.rhythm, strokes, too_much)
    if score.total is not None and not score.parts:
        tip = _advice(hands, lag_s) or tip
    also = _said(hands, lag_s)
    sentence = sentence_of(first.duration_s, strokes, too_much, seen, only, also)
    if first.drill is not None:
        told = first.sentence
        sentence = say("{sentence} {also}.", sentence=told, also=also) if also else told
    return replace(
        first,
        performance=seen,
        skills=joint_skills([debrief.skills for debrief in debriefs]),
        score=score,
        sentence=sentence,
        tip=tip,
        hands=hands,
        lag_s=lag_s,
        told_late=tuple(late for debrief in debriefs for late in debrief.told_late),
    )


def busiest(hands: Sequence[HandPart]) -> HandPart | None:
    """Return the hand that did so much more than the others that it is worth a word."""
    most = max(hands, key=lambda hand: hand.share or 0.0)
    return most if (most.share or 0.0) > WORTH_SHARE else None


def later(hands: Sequence[HandPart], lag_s: float | None) -> HandPart | None:
    """Return the hand that began so much later than the other that it is worth a word."""
    if lag_s is None or abs(lag_s) <= WORTH_LAG_S:
        return None
    return hands[1] if lag_s > 0 else hands[0]


def lag_words(debrief: Debrief) -> str:
    """Return who began later, in a sentence."""
    if debrief.lag_s is None:
        return say("No stroke of one hand began with one of the other.")
    last = later(debrief.hands, debrief.lag_s)
    if last is None:
        return say("Both hands began together.")
    return say("{hand} began {lag_s:.2f} s later.", hand=last.name, lag_s=abs(debrief.lag_s))


def _said(hands: Sequence[HandPart], lag_s: float | None) -> str:
    most, last = busiest(hands), later(hands, lag_s)
    words = []
    if most is not None:
        words.append(
            say(
                "{hand} carried {share:.0f}\u00a0% of the pressure",
                hand=most.name,
                share=100 * (most.share or 0.0),
            )
        )
    if last is not None:
        lag = abs(lag_s or 0.0)
        words.append(say("{hand} began {lag_s:.2f} s later", hand=last.name, lag_s=lag))
    return listed(words)


def _advice(hands: Sequence[HandPart], lag_s: float | None) -> str:
    most = busiest(hands)
    if most is not None:
        return say(
            "Let the other hand do a little more, so that {hand} need not carry it all.",
            hand=most.name,
        )
    if later(hands, lag_s) is not None:
        return say("Breathe out as you lean in, and let both hands arrive together.")
    return ""


def _names(debriefs: Sequence[Debrief], sources: Sequence[str]) -> list[str]:
    """Return what to call each hand: its device's name, with its number where two are alike."""
    names = [debrief.device or source for debrief, source in zip(debriefs, sources, strict=True)]
    return [
        said if names.count(said) == 1 else joined(" ", (said, f"({number})"))
        for number, said in enumerate(map(said_again, names), 1)
    ]
