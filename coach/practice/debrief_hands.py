"""Both hands in the debrief's page: what each did, how they shared it, and who began later."""

from html import escape

from coach.practice.hands import later
from coach.practice.outcome import Debrief, HandPart
from coach.practice.score import times_words


def hands_section(debrief: Debrief) -> str:
    """Return the section of a session of several hands."""
    rows = "".join(map(_row, debrief.hands))
    head = "".join(f"<th>{word}</th>" for word in ("", "Strokes", "Pressure", "Too much"))
    words = f"All else on this page is of {debrief.hands[0].name}. {_lag_words(debrief)}"
    return (
        f"<section><h2>Both hands</h2><table><tr>{head}</tr>{rows}</table>"
        f'<p class="small">{escape(words)}</p></section>'
    )


def _row(hand: HandPart) -> str:
    share = "–" if hand.share is None else f"{100 * hand.share:.0f}\u00a0%"
    too_much = len(hand.debrief.too_much)
    moments = times_words(too_much) if too_much else "never"
    cells = (hand.name, str(len(hand.debrief.strokes)), share, moments)
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"


def _lag_words(debrief: Debrief) -> str:
    if debrief.lag_s is None:
        return "No stroke of one hand began with one of the other."
    last = later(debrief.hands, debrief.lag_s)
    if last is None:
        return "Both hands began together."
    return f"{last.name} began {abs(debrief.lag_s):.2f} s later."
