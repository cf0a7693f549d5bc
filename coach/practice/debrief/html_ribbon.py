"""The debrief's ribbon: the whole session as force over time, coloured by band."""

import math
from collections.abc import Iterator
from html import escape
from typing import Final

import numpy as np

from coach.practice.debrief.edges_asked import edges_asked
from coach.practice.debrief.fact import measured, newtons
from coach.practice.debrief.facts_care import answer_word
from coach.practice.debrief.html_plots import num
from coach.practice.debrief.outcome import Aim, Debrief
from coach.practice.debrief.tally import zone_n
from coach.saying import Tell, say
from coach.signal.bands import BANDS, Band, Edges
from coach.words import BAND_WORDS, clock_words

_COLUMNS: Final = 480
_COLUMNS_A_STROKE: Final = 10
#: A word needs this share of the width beside its shape.
_WORD_SHARE: Final = 9.0
_STEPS_S: Final = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)
_MOST_TICKS: Final = 6


def mark(band: Band) -> str:
    """Return a band's shape in its colour."""
    return f'<svg class="mark {band.value}" aria-hidden="true"><use href="#{band.value}"/></svg>'


def ribbon(debrief: Debrief, tell: Tell) -> str:
    """Return the whole session as force over time, coloured by band, with its alarms and gaps."""
    long_s = max(debrief.duration_s, 1e-3)
    top_n = _top_n(debrief)
    kind = "ribbon said" if debrief.care.answers else "ribbon"
    named = escape(tell(say("Pressure through the session, newtons")))
    pieces = [f'<div class="{kind}" role="img" aria-label="{named}">']
    pieces.append('<svg viewBox="0 0 1000 200" preserveAspectRatio="none" aria-hidden="true">')
    pieces += _aim_zones(debrief.aims, long_s, top_n)
    for edge_n in (0.0, *_edges_shown(edges_asked(debrief), top_n)):
        y = num(200 * (1 - edge_n / top_n))
        pieces.append(f'<path class="rule" d="M0 {y}H1000"/>')
    pieces += _mountains(debrief, long_s, top_n)
    for alarm in debrief.too_much:
        x = num(1000 * alarm.onset_s / long_s)
        pieces.append(f'<path class="alarm-line" d="M{x} 0V200"/>')
    pieces.append("</svg>")
    pieces += _gaps(debrief, long_s, tell)
    pieces += _ribbon_labels(debrief, long_s, top_n, tell)
    pieces += _answers(debrief, long_s, tell)
    return "".join(pieces) + "</div>"


def _top_n(debrief: Debrief) -> float:
    """The force at the ribbon's upper edge: all of the trace and of what was asked for."""
    forces_n = debrief.trace.force_n[np.isfinite(debrief.trace.force_n)]
    asked = [zone_n(aim.target, aim.edges)[1] for aim in debrief.aims if aim.target is not None]
    hardest = float(forces_n.max()) if len(forces_n) else 0.0
    edges = edges_asked(debrief)
    return 1.12 * max(hardest, min([*asked, edges.firm_n]), edges.light_n)


def _edges_shown(edges: Edges, top_n: float) -> list[float]:
    return [edge for edge in (edges.light_n, edges.medium_n, edges.firm_n) if edge < top_n]


def _aim_zones(aims: tuple[Aim, ...], long_s: float, top_n: float) -> Iterator[str]:
    ends_s = [*(aim.t_s for aim in aims[1:]), long_s]
    for aim, end_s in zip(aims, ends_s, strict=True):
        start_s, end_s = min(max(aim.t_s, 0.0), long_s), min(end_s, long_s)
        if aim.target is None or aim.target is Band.NONE or end_s <= start_s:
            continue
        low_n, high_n = (min(place, top_n) for place in zone_n(aim.target, aim.edges))
        yield (
            f'<rect class="aim-zone" x="{num(1000 * start_s / long_s)}"'
            f' y="{num(200 * (1 - high_n / top_n))}"'
            f' width="{num(1000 * (end_s - start_s) / long_s)}"'
            f' height="{num(200 * (high_n - low_n) / top_n)}"/>'
        )


def _mountains(debrief: Debrief, long_s: float, top_n: float) -> Iterator[str]:
    """One path a band: neighbouring columns of the same band are one outline, without seams."""
    trace = debrief.trace
    known = np.isfinite(trace.force_n)
    columns = _columns(debrief, long_s)
    place = np.clip((trace.t_s[known] / long_s * columns).astype(int), 0, columns - 1)
    heights, bands = np.zeros(columns), np.zeros(columns, np.int8)
    np.maximum.at(heights, place, trace.force_n[known])
    np.maximum.at(bands, place, trace.band[known])
    width = 1000 / columns
    for index, band in enumerate(BANDS[1:], 1):
        path = ""
        for column in np.flatnonzero(bands == index):
            if column == 0 or bands[column - 1] != index:
                path += f"M{num(column * width)} 200"
            y = 200 * (1 - heights[column] / top_n)
            path += f"V{num(y)}H{num((column + 1) * width)}"
            if column + 1 == columns or bands[column + 1] != index:
                path += "V200Z"
        if path:
            yield f'<path class="band {band.value}" d="{path}"/>'


def _columns(debrief: Debrief, long_s: float) -> int:
    """So many that either every stroke has its shape, or every column has a whole stroke.

    In between, columns and strokes would beat against each other.
    """
    finest = math.ceil(long_s / max(debrief.trace.width_s, 1e-3))
    strokes = long_s / (debrief.rhythm.period_s or long_s)
    fine = strokes * _COLUMNS_A_STROKE <= _COLUMNS
    return max(1, min(finest, _COLUMNS if fine else min(round(strokes), _COLUMNS // 3)))


def _gaps(debrief: Debrief, long_s: float, tell: Tell) -> Iterator[str]:
    trace = debrief.trace
    for index in map(int, np.flatnonzero(~np.isfinite(trace.force_n))):
        start_s, end_s = float(trace.t_s[index - 1]), float(trace.t_s[index + 1])
        share = 100 * (end_s - start_s) / long_s
        words = f"<span>{escape(tell(say('no data')))}</span>" if share >= 12 else ""
        long = tell(say("no data for {gap_s:.1f} s", gap_s=end_s - start_s))
        yield (
            f'<div class="gap" style="left:{num(100 * start_s / long_s)}%;width:{num(share)}%"'
            f' title="{escape(long)}">{words}</div>'
        )


def _ribbon_labels(debrief: Debrief, long_s: float, top_n: float, tell: Tell) -> Iterator[str]:
    for edge_n in _edges_shown(edges_asked(debrief), top_n):
        edge = tell(measured(edge_n, "g", "{} N"))
        yield f'<span class="y" style="bottom:{num(100 * edge_n / top_n)}%">{edge}</span>'
    yield '<span class="y" style="bottom:0">0</span>'
    for band in BANDS[1:]:
        low_n, high_n = (min(place, top_n) for place in zone_n(band, edges_asked(debrief)))
        if (high_n - low_n) / top_n >= 0.08:
            kind = "zone aim" if debrief.targets == (band,) else "zone"
            middle = num(50 * (low_n + high_n) / top_n)
            yield (
                f'<span class="{kind}" style="bottom:{middle}%">{mark(band)}'
                f"{escape(tell(BAND_WORDS[band]))}</span>"
            )
    hours = math.ceil(long_s / _MOST_TICKS / _STEPS_S[-1]) * _STEPS_S[-1]
    step_s = next((step for step in _STEPS_S if long_s / step <= _MOST_TICKS), hours)
    for tick in range(int(long_s // step_s) + 1):
        words = _time_words(tick * step_s, step_s)
        yield f'<span class="x" style="left:{num(100 * tick * step_s / long_s)}%">{words}</span>'
    for alarm in debrief.too_much:
        clock, peak = clock_words(alarm.onset_s), newtons(alarm.peak_n)
        words = tell(say("too much at {clock}, {peak}", clock=clock, peak=peak))
        yield (
            f'<span class="alarm" style="left:{num(100 * alarm.onset_s / long_s)}%"'
            f' title="{escape(words)}">{mark(Band.TOO_MUCH)}</span>'
        )


def _answers(debrief: Debrief, long_s: float, tell: Tell) -> Iterator[str]:
    """What the one who receives said: a shape each, with its word where there is room for it."""
    answers = debrief.care.answers
    places = [100 * min(answer.t_s / long_s, 1.0) for answer in answers]
    following_places = [*places[1:], 100.0][: len(places)]
    for answer, place, following in zip(answers, places, following_places, strict=True):
        word = answer_word(answer.word)
        room = following - place >= _WORD_SHARE
        shown = f"<em>{escape(tell(word))}</em>" if room else ""
        told = tell(say("{answer} at {clock}", answer=word, clock=clock_words(answer.t_s)))
        yield (
            f'<span class="answer" style="left:{num(place)}%" title="{escape(told)}">'
            f'<svg class="mark"><use href="#{escape(answer.word)}"/></svg>{shown}</span>'
        )


def _time_words(seconds: int, step_s: int) -> str:
    if seconds == 0:
        return "0"
    if step_s >= 60:
        return f"{seconds // 60} min"
    return f"{seconds} s" if seconds < 60 else clock_words(seconds)
