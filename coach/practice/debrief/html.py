"""The debrief as one HTML file that needs nothing else: readable on a phone, by day and night."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from html import escape

from coach.days import moment_and_year
from coach.practice.debrief.fact import measured
from coach.practice.debrief.facts import DRILL, facts_of
from coach.practice.debrief.facts_care import PARTNER
from coach.practice.debrief.facts_compared import LAST_TIME, compared_sentence
from coach.practice.debrief.html_facts import group_section, meanings_section, numbers_section
from coach.practice.debrief.html_hands import hands_section
from coach.practice.debrief.html_plots import rose, strokes_plot
from coach.practice.debrief.html_ribbon import mark, ribbon
from coach.practice.debrief.html_style import SHAPES, STYLE
from coach.practice.debrief.html_time import offsets_plot
from coach.practice.debrief.next_time import next_time
from coach.practice.debrief.offsets import offset_words, offsets_of
from coach.practice.debrief.outcome import Debrief, ScorePart
from coach.practice.debrief.words import rhythm_words
from coach.saying import Said, Tell, joined, said_again, say, say_many
from coach.signal.bands import BANDS, Band
from coach.words import BAND_WORDS, clock_words

# No script, no network, nothing from elsewhere, whatever a recording's texts may hold.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def debrief_html(debrief: Debrief, tell: Tell = str, language: str = "en") -> str:
    """Return the page; ``tell`` says each sentence in that ``language``."""
    title = tell(said_again(debrief.title) if debrief.title else say("Your practice"))
    body = "".join(_body(debrief, title, tell))
    return (
        f'<!doctype html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="referrer" content="no-referrer">'
        f"<title>{escape(title)} · Pressure Coach</title><style>{STYLE}</style></head>\n"
        f"<body>{SHAPES}<main>{body}</main></body></html>\n"
    )


def _body(debrief: Debrief, title: str, tell: Tell) -> Iterator[str]:
    facts = facts_of(debrief)
    device = tell(said_again(debrief.device))
    over = " · ".join(filter(None, (title, tell(_day(debrief.started_at)), device)))
    missing = debrief.pieces.missing_words()
    lost = f"<p>{escape(tell(missing))}</p>" if missing else ""
    sentence = escape(tell(debrief.sentence))
    yield f'<header><p class="over">{escape(over)}</p><h1>{sentence}</h1>{lost}</header>'
    if len(debrief.trace.t_s):
        went = _shares(debrief, tell) + ribbon(debrief, tell) + _small(_aimed(debrief), tell)
        yield _section(say("How it went"), went, tell)
    if debrief.strokes:
        yield f'<div class="pair">{_strokes(debrief, tell)}{_beat(debrief, tell)}</div>'
    more = "".join(_small(words, tell) for words in next_time(debrief).sentences)
    tips = f"<p>{escape(tell(debrief.tip))}</p>{more}"
    tip = _section(say("For next time"), tips, tell, "tip")
    beat = _beside_the_beat(debrief, tell)
    yield f'<div class="pair">{beat}{tip}</div>' if beat else tip
    yield group_section(facts, PARTNER, tell)
    yield group_section(facts, DRILL, tell)
    if debrief.hands:
        yield hands_section(debrief, tell)
    yield _score(debrief, tell)
    yield group_section(facts, LAST_TIME, tell)
    yield numbers_section(facts, (PARTNER, DRILL, LAST_TIME), tell)
    yield meanings_section(facts, tell)
    yield _details(debrief, tell)


def _section(title: str, inside: str, tell: Tell, kind: str = "") -> str:
    of = f' class="{kind}"' if kind else ""
    return f"<section{of}><h2>{escape(tell(title))}</h2>{inside}</section>"


def _small(words: str, tell: Tell) -> str:
    return f'<p class="small">{escape(tell(words))}</p>'


def _beside_the_beat(debrief: Debrief, tell: Tell) -> str:
    offsets = offsets_of(debrief)
    if not offsets.points:
        return ""
    inside = offsets_plot(offsets, tell) + _small(offset_words(offsets), tell)
    return _section(say("Beside the beat"), inside, tell)


def _shares(debrief: Debrief, tell: Tell) -> str:
    seconds = {band: getattr(debrief.bands, band.value) for band in BANDS}
    contact_s = debrief.bands.contact_s
    touched = [band for band in BANDS[1:] if seconds[band] > 0 and contact_s > 0]
    bar = "".join(
        f'<div class="{band.value}" style="flex:{seconds[band] / contact_s:.4f} 1 0"></div>'
        for band in touched
    )
    items = "".join(
        f"<li>{mark(band)}<span>{escape(tell(BAND_WORDS[band]))}</span> "
        f"<b>{tell(_long(seconds[band]))}</b></li>"
        for band in [*touched, Band.NONE]
        if seconds[band] > 0
    )
    shares = f'<div class="shares" aria-hidden="true">{bar}</div>' if bar else ""
    return f'{shares}<ul class="times">{items}</ul>'


def _aimed(debrief: Debrief) -> Said:
    words = [say("Force in newtons over time; the shaded zone is what you aimed for.")]
    if not debrief.strokes and debrief.bands.contact_s > 1:
        words.append(say("Rhythm: {words}", words=rhythm_words(debrief.rhythm, 0)))
    if debrief.too_much:
        words.append(say("A cross marks each moment that was too much."))
    if debrief.care.answers:
        words.append(say("Above it is what your partner said, when it was said."))
    return joined(" ", words)


def _strokes(debrief: Debrief, tell: Tell) -> str:
    several, drawn = len(debrief.strokes), len(debrief.shapes.durations_s)
    head = say_many("Your one stroke", "Your {n} strokes", several)
    if not drawn:
        plot = _small(say("They were too short to draw."), tell)
    else:
        plot = strokes_plot(debrief, tell)
    if 0 < drawn < several:
        plot += _small(say("{drawn} of them, evenly picked.", drawn=drawn), tell)
    return _section(head, plot, tell)


def _beat(debrief: Debrief, tell: Tell) -> str:
    words = _small(rhythm_words(debrief.rhythm, len(debrief.strokes)), tell)
    picture = rose(debrief, tell) if debrief.phases else ""
    return _section(say("Where they began"), picture + words, tell)


def _score(debrief: Debrief, tell: Tell) -> str:
    total, parts = debrief.score.total, debrief.score.parts
    if total is None:
        none = say("No score this time: too little touch to say anything fair.")
        return _section(say("Score"), _small(none, tell), tell)
    bar = f'<div class="kept" style="flex:{max(total, 0.01)} 1 0"></div>' + "".join(
        f'<div class="lost" style="flex:{-part.points} 1 0">{_short(part)}</div>' for part in parts
    )
    rows = "".join(
        f"<li><b>−{-part.points}</b><div><strong>{escape(tell(part.name))}</strong>"
        f'<span class="small">{escape(tell(part.why))}</span></div></li>'
        for part in parts
    )
    rows = f'<ul class="parts">{rows}</ul>' if rows else _small(say("Nothing to take off."), tell)
    inside = (
        f'<p class="score"><b>{total}</b>'
        f'<span class="small">{escape(tell(_beside_score(debrief)))}</span></p>'
        f'<div class="bar" aria-hidden="true">{bar}</div>{rows}'
    )
    return _section(say("Score"), inside, tell)


def _beside_score(debrief: Debrief) -> Said:
    if debrief.compared is None:
        return say("of 100")
    compared = compared_sentence(debrief.compared)
    return joined(" ", [each for each in (say("of 100."), compared) if each])


def _short(part: ScorePart) -> str:
    return f"−{-part.points}" if part.points <= -6 else ""


def _details(debrief: Debrief, tell: Tell) -> str:
    rows = [(clock_words(stage.onset_s), said_again(stage.title)) for stage in debrief.stages]
    stages = _folded(say("The stages"), _table(rows, tell), tell) if rows else ""
    return stages + _folded(say("What the sensor sent"), _table(_heard(debrief), tell), tell)


def _folded(summary: str, inside: str, tell: Tell) -> str:
    return f"<details><summary>{escape(tell(summary))}</summary>{inside}</details>"


def _heard(debrief: Debrief) -> list[tuple[str, str]]:
    link, rate = debrief.link, debrief.sample_rate_hz
    said = say("unknown")
    if rate is not None:
        said = say("{rate} samples a second", rate=measured(rate, "g"))
    return [
        (say("Sensor"), said_again(debrief.device) or say("unnamed")),
        (say("Rate"), said),
        (say("Sensing points"), str(debrief.taxels)),
        (say("Samples"), str(link.samples)),
        (
            say("Lost"),
            say("{lost} samples in {gaps} gaps", lost=link.missing_samples, gaps=link.gaps),
        ),
        (say("Damaged"), say("{count} messages, none of them used", count=link.bad_frames)),
        (say("Twice or late"), say("{count} messages, none of them used", count=link.duplicates)),
    ]


def _table(rows: Sequence[tuple[str, str]], tell: Tell) -> str:
    cells = "".join(
        f"<tr><td>{escape(tell(name))}</td><td>{escape(tell(value))}</td></tr>"
        for name, value in rows
    )
    return f"<table>{cells}</table>"


def _long(seconds: float) -> str:
    return measured(seconds, ".1f", "{} s") if seconds < 9.95 else clock_words(seconds)


def _day(started_at: str) -> str:
    try:
        return moment_and_year(datetime.fromisoformat(started_at).astimezone())
    except (ValueError, OverflowError, OSError):
        return ""
