"""``coach report``: the debrief of a recording, for a person or a program."""

import argparse
import json
from pathlib import Path

from coach.commands.last_time import beside_last_time
from coach.commands.pages import Kind, place_for, write_page
from coach.counted import counted
from coach.engine.debriefing import debrief_of
from coach.practice.debrief.builder import Debrief, debrief_json
from coach.practice.debrief.fact import newtons
from coach.practice.debrief.facts_compared import compared_sentence
from coach.practice.debrief.html import debrief_html
from coach.practice.debrief.told_late import told_late_sentence


def run(arguments: argparse.Namespace) -> int:
    """Report; see the command's help."""
    wished: tuple[tuple[Kind, str | None], ...] = (
        ("html", arguments.html),
        ("pdf", arguments.pdf),
        ("png", arguments.png),
    )
    pages = [(kind, place) for kind, place in wished if place is not None]
    for kind, place in pages:
        place_for(place, kind)
    path = Path(arguments.file)
    debrief = beside_last_time(path, debrief_of(path, arguments.tool))
    if arguments.json:
        print(json.dumps(debrief_json(debrief), indent=2, allow_nan=False))
    elif pages:
        for kind, place in pages:
            write_page(place, kind, page_of(debrief, kind))
            print(place)
    else:
        print(plain_report(debrief))
    return 0


def page_of(debrief: Debrief, kind: Kind) -> bytes:
    """Return the debrief as a page of a kind; PDF and PNG are painted without a screen."""
    if kind == "html":
        return debrief_html(debrief).encode()
    from coach.ui.debriefing.pdf import debrief_file
    from coach.ui.kit.offscreen import offscreen_application

    # Held, because Qt paints only while its application lives.
    application = offscreen_application()
    page = debrief_file(debrief, kind)
    application.quit()
    return page


def plain_report(debrief: Debrief) -> str:
    """Return the debrief as a few lines for the terminal."""
    bands = debrief.bands
    shares = ", ".join(
        f"{word} {seconds:.0f} s"
        for word, seconds in (
            ("light", bands.light),
            ("medium", bands.medium),
            ("firm", bands.firm),
            ("too much", bands.too_much),
        )
    )
    rhythm = debrief.rhythm
    lines = [
        debrief.sentence,
        *filter(None, [debrief.pieces.losses.sentence()]),
        f"length    {debrief.duration_s:.0f} s, {counted(len(debrief.strokes), 'stroke')}",
        f"bands     {shares}",
        f"rhythm    {rhythm.steadiness}{_asynchrony(rhythm.mean_asynchrony_s)}",
    ]
    lines += [
        f"hand      {hand.name}  {_share(hand.share)}{counted(len(hand.debrief.strokes), 'stroke')}"
        for hand in debrief.hands
    ]
    said = ((answer.t_s, answer.word) for answer in debrief.care.answers)
    lines += [f"partner   at {t_s:.1f} s: {word}" for t_s, word in said]
    lines += [
        f"too much  at {event.onset_s:.1f} s, {newtons(event.peak_n)}" for event in debrief.too_much
    ]
    said_also = (told_late_sentence(debrief.told_late), debrief.pieces.sentence())
    lines += list(filter(None, said_also))
    if debrief.score.total is not None:
        lines.append(f"score     {debrief.score.total}")
        lines += [f"  {part.points:+4d}  {part.name}: {part.why}" for part in debrief.score.parts]
    if debrief.drill is not None:
        lines.append(f"drill     {debrief.drill.points}  {debrief.drill.sentence}")
    beside = compared_sentence(debrief.compared)
    return "\n".join([*lines, *([beside] if beside else []), debrief.tip])


def _share(share: float | None) -> str:
    return "" if share is None else f"{100 * share:.0f} %, "


def _asynchrony(mean_s: float | None) -> str:
    if mean_s is None:
        return ""
    return f", {abs(mean_s) * 1000:.0f} ms {'early' if mean_s < 0 else 'late'} on average"
