"""``coach report``: the debrief of a recording, for a person or a program."""

import argparse
import json
from pathlib import Path

from coach.commands.pages import place_for, write_page
from coach.engine.debriefing import debrief_of
from coach.practice.debrief import Debrief, debrief_json
from coach.practice.debrief_html import debrief_html


def run(arguments: argparse.Namespace) -> int:
    """Report; see the command's help."""
    if arguments.html is not None:
        place_for(arguments.html, "html")
    if arguments.pdf is not None:
        place_for(arguments.pdf, "pdf")
    debrief = debrief_of(Path(arguments.file), arguments.tool)
    if arguments.json:
        print(json.dumps(debrief_json(debrief), indent=2, allow_nan=False))
    elif arguments.html is not None:
        write_page(arguments.html, "html", debrief_html(debrief).encode())
        print(arguments.html)
    elif arguments.pdf is not None:
        from coach.ui.debrief_pdf import debrief_pdf
        from coach.ui.offscreen import offscreen_application

        # Held, because Qt paints only while its application lives.
        application = offscreen_application()
        write_page(arguments.pdf, "pdf", debrief_pdf(debrief))
        application.quit()
        print(arguments.pdf)
    else:
        print(plain_report(debrief))
    return 0


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
        f"length    {debrief.duration_s:.0f} s, {len(debrief.strokes)} strokes",
        f"bands     {shares}",
        f"rhythm    {rhythm.steadiness}{_asynchrony(rhythm.mean_asynchrony_s)}",
    ]
    lines += [
        f"hand      {hand.name}  {_share(hand.share)}{len(hand.debrief.strokes)} strokes"
        for hand in debrief.hands
    ]
    lines += [
        f"too much  at {event.onset_s:.1f} s, {event.peak_n:.0f} N" for event in debrief.too_much
    ]
    if debrief.score.total is not None:
        lines.append(f"score     {debrief.score.total}")
        lines += [f"  {part.points:+4d}  {part.name}: {part.why}" for part in debrief.score.parts]
    return "\n".join([*lines, debrief.tip])


def _share(share: float | None) -> str:
    return "" if share is None else f"{100 * share:.0f} %, "


def _asynchrony(mean_s: float | None) -> str:
    if mean_s is None:
        return ""
    return f", {abs(mean_s) * 1000:.0f} ms {'early' if mean_s < 0 else 'late'} on average"
