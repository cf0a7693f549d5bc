"""Both hands in the debrief's page: what each did, how they shared it, and who began later."""

from html import escape

from coach.practice.debrief.hands import lag_words
from coach.practice.debrief.outcome import Debrief, HandPart
from coach.practice.debrief.score import times_words


def hands_section(debrief: Debrief) -> str:
    """Return the section of a session of several hands."""
    rows = "".join(map(_row, debrief.hands))
    head = "".join(f"<th>{word}</th>" for word in ("", "Strokes", "Pressure", "Too much"))
    pictured = f"Score and tip are of both; the pictures are of {debrief.hands[0].name}."
    words = f"{pictured} {lag_words(debrief)}"
    return (
        f'<section><h2>Both hands</h2><table class="hands"><tr>{head}</tr>{rows}</table>'
        f'<p class="small">{escape(words)}</p></section>'
    )


def _row(hand: HandPart) -> str:
    share = "–" if hand.share is None else f"{100 * hand.share:.0f}\u00a0%"
    too_much = len(hand.debrief.too_much)
    moments = times_words(too_much) if too_much else "never"
    cells = (hand.name, str(len(hand.debrief.strokes)), share, moments)
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"
