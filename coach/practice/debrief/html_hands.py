"""Both hands in the debrief's page: what each did, how they shared it, and who began later."""

from html import escape

from coach.practice.debrief.fact import percent
from coach.practice.debrief.hands import lag_words
from coach.practice.debrief.outcome import Debrief, HandPart
from coach.practice.debrief.score import times_words
from coach.saying import Tell, joined, say


def hands_section(debrief: Debrief, tell: Tell) -> str:
    """Return the section of a session of several hands."""
    rows = "".join(_row(hand, tell) for hand in debrief.hands)
    heads = ("", say("Strokes"), say("Pressure"), say("Too much"))
    head = "".join(f"<th>{escape(tell(word))}</th>" for word in heads)
    pictured = say(
        "Score and tip are of both; the pictures are of {hand}.", hand=debrief.hands[0].name
    )
    words = joined(" ", (pictured, lag_words(debrief)))
    title = escape(tell(say("Both hands")))
    return (
        f'<section><h2>{title}</h2><table class="hands"><tr>{head}</tr>{rows}</table>'
        f'<p class="small">{escape(tell(words))}</p></section>'
    )


def _row(hand: HandPart, tell: Tell) -> str:
    share = "–" if hand.share is None else percent(hand.share)
    too_much = len(hand.debrief.too_much)
    moments = times_words(too_much) if too_much else say("never")
    cells = (hand.name, str(len(hand.debrief.strokes)), share, moments)
    return f"<tr>{''.join(f'<td>{escape(tell(cell))}</td>' for cell in cells)}</tr>"
