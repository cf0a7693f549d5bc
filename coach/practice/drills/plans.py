"""The five drills part by part, each at three levels; the feedback fades in each of them."""

from dataclasses import replace
from typing import Final

from coach.coaching_views import DrillPhase
from coach.practice.drills.parts import READY_S, REST_S, SETTLE_S, Part
from coach.saying import say
from coach.signal.bands import Band
from coach.words import BAND_WORDS

#: So much of a part in the sparse phase can be seen.
_GLIMPSE_S: Final = 3.0
_LET_GO: Final = say("Let go, and breathe out.")


def _ready(text: str, bpm: float | None = None, counts: int = 4) -> Part:
    return Part(READY_S, "with", text, bpm=bpm, counts=counts)


def _rest(phase: DrillPhase, text: str = _LET_GO) -> Part:
    return Part(REST_S, phase, text)


def _glimpsed(part: Part, after: str) -> tuple[Part, Part]:
    """Return a part of which one sees the first seconds only; it goes on as the same one."""
    seen = replace(part, seconds=_GLIMPSE_S, phase="sparse")
    unseen = replace(
        part,
        seconds=part.seconds - _GLIMPSE_S,
        phase="sparse",
        text=after,
        shows=False,
        line=tuple((at_s - _GLIMPSE_S, steps) for at_s, steps in part.line),
        settle_s=0.0,
    )
    return seen, unseen


def _unseen(part: Part, text: str) -> Part:
    return replace(part, phase="hidden", text=text, shows=False)


def hold(level: int) -> tuple[Part, ...]:
    """Return the parts of holding a band for stretches."""
    seconds = (10.0, 12.0, 15.0)[level - 1]
    bands = [Band.MEDIUM] if level == 1 else [Band.MEDIUM, Band.LIGHT]
    times = {1: (2, 2, 2), 2: (2, 2, 3), 3: (1, 2, 4)}[level]
    parts = [_ready(say("Lay your hand down and find your stance."))]
    turn = 0
    for phase, count in zip(("with", "sparse", "hidden"), times, strict=True):
        for _ in range(count):
            band = bands[turn % len(bands)]
            turn += 1
            held = Part(
                seconds,
                "with",
                say("Lean into {band} and stay there.", band=BAND_WORDS[band]),
                band=band,
                settle_s=SETTLE_S,
            )
            if phase == "with":
                parts += [held, _rest("with")]
            elif phase == "sparse":
                parts += [
                    *_glimpsed(held, say("Stay in {band} by feel.", band=BAND_WORDS[band])),
                    _rest("sparse"),
                ]
            else:
                text = say("Now {band}, without looking.", band=BAND_WORDS[band])
                parts += [_unseen(held, text), _rest("hidden")]
    return tuple(parts[:-1])


def ramp(level: int) -> tuple[Part, ...]:
    """Return the parts of following a line up and down, on the counts of a beat."""
    up_s, down_s = ((8.0, 8.0), (6.0, 6.0), (4.0, 8.0))[level - 1]
    top = (1.5, 1.7, 1.7)[level - 1]
    count = round(up_s)
    line = ((0.0, 0.3), (up_s, top), (up_s + down_s, 0.3))
    hill = Part(
        up_s + down_s,
        "with",
        say("Follow the line: {up} counts up, {down} counts down.", up=count, down=round(down_s)),
        line=line,
        bpm=60.0,
        counts=4,
        settle_s=1.0,
    )
    parts = [_ready(say("Lay your hand down lightly."), bpm=60.0)]
    parts += [hill, hill]
    parts += [*_glimpsed(hill, say("On along the line, by feel.")), _hill_gap("sparse")]
    parts += [*_glimpsed(hill, say("On along the line, by feel.")), _hill_gap("hidden")]
    unseen = _unseen(
        hill,
        say("Without looking: {up} counts up, {down} counts down.", up=count, down=round(down_s)),
    )
    return (*parts, *(unseen for _ in range(2 if level == 1 else 3)))


def _hill_gap(phase: DrillPhase) -> Part:
    """Return four counts of rest between two hills, the beat going on."""
    return Part(REST_S, phase, say("Rest lightly for four counts."), bpm=60.0)


def match(level: int) -> tuple[Part, ...]:
    """Return the parts of going along with a band that changes."""
    seconds = (8.0, 7.0, 6.0)[level - 1]
    rows: dict[DrillPhase, str] = {
        "with": "LMLM",
        "sparse": ("LMLM", "MLML", "LMNL")[level - 1],
        "hidden": ("LMLMLM", "LMLNMLML", "MLNLMNLML")[level - 1],
    }
    named = {"L": Band.LIGHT, "M": Band.MEDIUM, "N": Band.NONE}
    said = {
        Band.LIGHT: say("Light: barely your weight."),
        Band.MEDIUM: say("Medium: lean in."),
        Band.NONE: say("Hands off."),
    }
    parts = [_ready(say("Lay your hand down; the band will change, and you go along."))]
    for phase, row in rows.items():
        for at, letter in enumerate(row):
            band = named[letter]
            shows = phase == "with" or (phase == "sparse" and at % 4 in (0, 3))
            parts.append(
                Part(seconds, phase, said[band], shows=shows, band=band, settle_s=SETTLE_S)
            )
    return tuple(parts)


def count(level: int) -> tuple[Part, ...]:
    """Return the parts of keeping a count that leaves, comes back and leaves for good."""
    bpm = (60.0, 54.0, 48.0)[level - 1]
    strokes = (8, 10, 12)[level - 1]
    stroke_s = 4 * 60.0 / bpm
    beaten = Part(
        4 * stroke_s,
        "with",
        say("One press to four counts, beginning on one."),
        band=Band.MEDIUM,
        bpm=bpm,
        stroke_s=stroke_s,
        settle_s=0.0,
    )
    faded = replace(beaten, seconds=2 * stroke_s, phase="sparse", bpm=None)
    faded = replace(faded, text=say("The beat is gone; keep the count in your head."))
    back = replace(faded, bpm=bpm, text=say("Here it is again."))
    alone = replace(faded, seconds=strokes * stroke_s, phase="hidden", shows=False)
    alone = replace(alone, text=say("On by yourself: one Mississippi, two Mississippi."))
    ready = _ready(say("Listen to four counts; the beat will leave you later."), bpm=bpm)
    return (replace(ready, seconds=stroke_s), beaten, faded, back, faded, back, alone)


def blind(level: int) -> tuple[Part, ...]:
    """Return the parts of looking at a weight, then holding it by feel."""
    goals = ((1.5,), (1.5, 0.6), (1.5, 0.6, 1.8))[level - 1]
    unseen_s = (15.0, 15.0, 20.0)[level - 1]
    parts = [_ready(say("Lay your hand down; first you look, then you only feel."))]
    for goal in goals:
        band = Band.LIGHT if goal < 1.0 else Band.MEDIUM
        look = Part(
            10.0,
            "with",
            say("Hold {goal}, and feel what that is like."),
            band=band,
            line=((0.0, goal), (60.0, goal)),
            settle_s=SETTLE_S,
        )
        text = say("Now {goal} again, without looking.")
        parts += [
            look,
            *_glimpsed(replace(look, text=say("Keep to {goal}.")), say("Still {goal}, by feel.")),
        ]
        for _ in range(2 if level == 1 else 1):
            parts += [_rest("hidden"), replace(_unseen(look, text), seconds=unseen_s)]
        parts.append(_rest("hidden"))
    return tuple(parts[:-1])
