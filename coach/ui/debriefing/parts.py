"""A debrief taken apart into the plain values that its pictures paint."""

from datetime import datetime

import numpy as np

from coach.days import moment_words
from coach.practice.debrief.edges_asked import edges_asked
from coach.practice.debrief.offsets import offset_words, offsets_of
from coach.practice.debrief.outcome import Debrief
from coach.saying import joined, said_again, say
from coach.signal.bands import BANDS, Band, Edges
from coach.ui.debriefing.score_bar import Deduction
from coach.ui.debriefing.stroke_overlay import OverlayData, StrokeCurve
from coach.words import PACE_WORDS, count_word

#: Fewer strokes have no middle worth drawing.
LEAST_FOR_MEDIAN = 3


def overlay_of(debrief: Debrief) -> OverlayData:
    """Return the strokes from their onsets, their median and the target's edges."""
    durations_s, forces_n = debrief.shapes.durations_s, debrief.shapes.forces_n
    curves = tuple(
        StrokeCurve(np.linspace(0.0, float(length_s), forces.size), forces)
        for length_s, forces in zip(durations_s, forces_n, strict=True)
    )
    median = None
    if len(curves) >= LEAST_FOR_MEDIAN:
        middle_s = float(np.median(durations_s))
        middle_n = np.median(forces_n, axis=0)
        median = StrokeCurve(np.linspace(0.0, middle_s, middle_n.size), middle_n)
    low_n, high_n = band_edges_n(edges_asked(debrief), debrief.target)
    several = len(debrief.targets) > 1
    return OverlayData(curves, median, debrief.target, low_n, high_n, several)


def band_edges_n(edges: Edges, band: Band) -> tuple[float, float]:
    """Return the lower and upper edge of a band in newtons."""
    steps = (0.0, edges.contact_n, edges.light_n, edges.medium_n, edges.firm_n)
    at = min(BANDS.index(band), len(steps) - 2)
    return steps[at], steps[at + 1]


def deductions_of(debrief: Debrief) -> tuple[Deduction, ...]:
    """Return what took points away."""
    return tuple(
        Deduction(part.name, -part.points, part.why)
        for part in debrief.score.parts
        if part.points < 0
    )


def started_words(started_at: str) -> str:
    """Return when a session began, in local time: "Saturday 21 November, 20:15"."""
    try:
        started = datetime.fromisoformat(started_at).astimezone()
    except ValueError:
        return ""
    return moment_words(started)


def head_words(debrief: Debrief) -> str:
    """Return when it was, what, and with which device."""
    title = said_again(debrief.title)
    parts = (started_words(debrief.started_at), title, said_again(debrief.device))
    return joined(" · ", [part for part in parts if part])


def when_words(debrief: Debrief) -> str:
    """Return when it was, as it stands in a file's name: "2026-11-21 20.15"."""
    try:
        return f"{datetime.fromisoformat(debrief.started_at).astimezone():%Y-%m-%d %H.%M}"
    except (ValueError, OverflowError, OSError):
        return ""


def rose_words(debrief: Debrief) -> str:
    """Return the rose in words."""
    rhythm = debrief.rhythm
    mean_s = rhythm.mean_asynchrony_s
    if not debrief.phases:
        return say("There was no beat to compare your strokes with.")
    if rhythm.pace in PACE_WORDS and rhythm.pace != "other":
        return say("You made {pace}.", pace=PACE_WORDS[rhythm.pace])
    if rhythm.on_count is not None and rhythm.on_count > 1:
        return say(
            "You mostly began on “{count}” rather than on “one”.",
            count=count_word(rhythm.on_count - 1),
        )
    if mean_s is None:
        return say("You began your strokes between the beats.")
    if abs(mean_s) < 0.03:
        return say("On average you began your strokes right on the beat.")
    if mean_s < 0:
        return say("On average you began {off_s:.2f} s before the beat.", off_s=-mean_s)
    return say("On average you began {off_s:.2f} s after the beat.", off_s=mean_s)


def rhythm_of(debrief: Debrief) -> str:
    """Return rose and course beside the beat in words."""
    words = rose_words(debrief)
    return joined(" ", (words, offset_words(offsets_of(debrief)))) if debrief.phases else words
