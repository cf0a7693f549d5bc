"""The debrief as one HTML file that needs nothing else: readable on a phone, by day and night."""

from collections.abc import Iterator
from datetime import datetime
from html import escape

from coach.practice.debrief.facts import facts_of
from coach.practice.debrief.facts_care import PARTNER
from coach.practice.debrief.facts_compared import LAST_TIME, compared_sentence
from coach.practice.debrief.html_facts import group_section, meanings_section, numbers_section
from coach.practice.debrief.html_hands import hands_section
from coach.practice.debrief.html_plots import rose, strokes_plot
from coach.practice.debrief.html_ribbon import mark, ribbon
from coach.practice.debrief.html_style import SHAPES, STYLE
from coach.practice.debrief.html_time import offsets_plot
from coach.practice.debrief.offsets import offset_words, offsets_of
from coach.practice.debrief.outcome import Debrief, ScorePart
from coach.practice.debrief.words import rhythm_words
from coach.signal.bands import BANDS, Band
from coach.words import BAND_WORDS, clock_words

# No script, no network, nothing from elsewhere, whatever a recording's texts may hold.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def debrief_html(debrief: Debrief) -> str:
    """Return the page."""
    title = debrief.title or "Your practice"
    body = "".join(_body(debrief, title))
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="referrer" content="no-referrer">'
        f"<title>{escape(title)} · Pressure Coach</title><style>{STYLE}</style></head>\n"
        f"<body>{SHAPES}<main>{body}</main></body></html>\n"
    )


def _body(debrief: Debrief, title: str) -> Iterator[str]:
    facts = facts_of(debrief)
    over = " · ".join(filter(None, (title, _day(debrief.started_at), debrief.device)))
    missing = debrief.pieces.missing_words()
    lost = f"<p>{escape(missing)}</p>" if missing else ""
    head = f'<p class="over">{escape(over)}</p><h1>{escape(debrief.sentence)}</h1>{lost}'
    yield f"<header>{head}</header>"
    if len(debrief.trace.t_s):
        yield f"<section><h2>How it went</h2>{_shares(debrief)}{ribbon(debrief)}{_aimed(debrief)}"
        yield "</section>"
    if debrief.strokes:
        yield f'<div class="pair">{_strokes(debrief)}{_beat(debrief)}</div>'
    tip = f'<section class="tip"><h2>One thing to try</h2><p>{escape(debrief.tip)}</p></section>'
    beat = _beside_the_beat(debrief)
    yield f'<div class="pair">{beat}{tip}</div>' if beat else tip
    yield group_section(facts, PARTNER)
    yield group_section(facts, "The drill")
    if debrief.hands:
        yield hands_section(debrief)
    yield _score(debrief)
    yield group_section(facts, LAST_TIME)
    yield numbers_section(facts, (PARTNER, "The drill", LAST_TIME))
    yield meanings_section(facts)
    yield _details(debrief)


def _beside_the_beat(debrief: Debrief) -> str:
    offsets = offsets_of(debrief)
    if not offsets.points:
        return ""
    return (
        f"<section><h2>Beside the beat</h2>{offsets_plot(offsets)}"
        f'<p class="small">{escape(offset_words(offsets))}</p></section>'
    )


def _shares(debrief: Debrief) -> str:
    seconds = {band: getattr(debrief.bands, band.value) for band in BANDS}
    contact_s = debrief.bands.contact_s
    touched = [band for band in BANDS[1:] if seconds[band] > 0 and contact_s > 0]
    bar = "".join(
        f'<div class="{band.value}" style="flex:{seconds[band] / contact_s:.4f} 1 0"></div>'
        for band in touched
    )
    items = "".join(
        f"<li>{mark(band)}<span>{BAND_WORDS[band]}</span> <b>{_long(seconds[band])}</b></li>"
        for band in [*touched, Band.NONE]
        if seconds[band] > 0
    )
    shares = f'<div class="shares" aria-hidden="true">{bar}</div>' if bar else ""
    return f'{shares}<ul class="times">{items}</ul>'


def _aimed(debrief: Debrief) -> str:
    words = "Force in newtons over time; the shaded zone is what you aimed for."
    if not debrief.strokes and debrief.bands.contact_s > 1:
        words += f" Rhythm: {rhythm_words(debrief.rhythm, 0)}"
    if debrief.too_much:
        words += " A cross marks each moment that was too much."
    if debrief.care.answers:
        words += " Above it is what your partner said, when it was said."
    return f'<p class="small">{escape(words)}</p>'


def _strokes(debrief: Debrief) -> str:
    several = len(debrief.strokes)
    head = "Your one stroke" if several == 1 else f"Your {several} strokes"
    if not len(debrief.shapes.durations_s):
        plot = '<p class="small">They were too short to draw.</p>'
    else:
        plot = strokes_plot(debrief)
    drawn = len(debrief.shapes.durations_s)
    some = f'<p class="small">{drawn} of them, evenly picked.</p>' if 0 < drawn < several else ""
    return f"<section><h2>{head}</h2>{plot}{some}</section>"


def _beat(debrief: Debrief) -> str:
    words = f'<p class="small">{escape(rhythm_words(debrief.rhythm, len(debrief.strokes)))}</p>'
    picture = rose(debrief) if debrief.phases else ""
    return f"<section><h2>Where they began</h2>{picture}{words}</section>"


def _score(debrief: Debrief) -> str:
    total, parts = debrief.score.total, debrief.score.parts
    if total is None:
        return (
            '<section><h2>Score</h2><p class="small">No score this time: too little touch '
            "to say anything fair.</p></section>"
        )
    bar = f'<div class="kept" style="flex:{max(total, 0.01)} 1 0"></div>' + "".join(
        f'<div class="lost" style="flex:{-part.points} 1 0">{_short(part)}</div>' for part in parts
    )
    rows = "".join(
        f"<li><b>−{-part.points}</b><div><strong>{escape(part.name)}</strong>"
        f'<span class="small">{escape(part.why)}</span></div></li>'
        for part in parts
    )
    rows = f'<ul class="parts">{rows}</ul>' if rows else '<p class="small">Nothing to take off.</p>'
    beside = f"of 100. {compared_sentence(debrief.compared)}".rstrip(". ")
    beside = f"{beside}." if debrief.compared else beside
    return (
        f'<section><h2>Score</h2><p class="score"><b>{total}</b>'
        f'<span class="small">{escape(beside)}</span></p>'
        f'<div class="bar" aria-hidden="true">{bar}</div>{rows}</section>'
    )


def _short(part: ScorePart) -> str:
    return f"−{-part.points}" if part.points <= -6 else ""


def _details(debrief: Debrief) -> str:
    link, rate = debrief.link, debrief.sample_rate_hz
    rows = [(clock_words(stage.onset_s), stage.title) for stage in debrief.stages]
    stages = f"<details><summary>The stages</summary>{_table(rows)}</details>" if rows else ""
    heard = [
        ("Sensor", debrief.device or "unnamed"),
        ("Rate", "unknown" if rate is None else f"{rate:g} samples a second"),
        ("Sensing points", str(debrief.taxels)),
        ("Samples", f"{link.samples}"),
        ("Lost", f"{link.missing_samples} samples in {link.gaps} gaps"),
        ("Damaged", f"{link.bad_frames} messages, none of them used"),
        ("Twice or late", f"{link.duplicates} messages, none of them used"),
    ]
    return f"{stages}<details><summary>What the sensor sent</summary>{_table(heard)}</details>"


def _table(rows: list[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><td>{escape(a)}</td><td>{escape(b)}</td></tr>" for a, b in rows)
    return f"<table>{cells}</table>"


def _long(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds < 9.95 else clock_words(seconds)


def _day(started_at: str) -> str:
    try:
        began = datetime.fromisoformat(started_at).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    return f"{began.day} {began:%B %Y, %H:%M}"
