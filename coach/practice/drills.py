"""The five drills as schedules: what to do when, and how much of it one may see.

In each the feedback fades, because what one only does while looking is gone the day after: first
with it, then with a glimpse now and then, then without, and at the end the truth.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from coach.coaching_views import DrillPhase
from coach.errors import UsageError
from coach.signal.bands import Band, Edges

#: Time to lay the hand down before the first part, and again after each rest.
READY_S: Final = 4.0
#: From when on a part counts: the hand needs so long to answer.
SETTLE_S: Final = 2.0
REST_S: Final = 4.0
#: After the last part, before the truth: the last stroke is still on its way.
CLOSING_S: Final = 2.0
#: So long the truth stays to be read.
REVEAL_S: Final = 12.0
LEVELS: Final = (1, 2, 3)
#: So much of a part in the sparse phase can be seen.
_GLIMPSE_S: Final = 3.0


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a drill, ``seconds`` long.

    ``band`` is what to aim for; where ``line`` is given, (seconds into the part, steps), that is
    the goal, a step being the width of a band: 1 where light ends, 2 where medium ends. With
    ``stroke_s`` strokes of that length are. ``bpm`` is the beat that sounds, None for silence.
    ``settle_s`` after its beginning it begins to count; None: it does not count. ``{goal}`` in
    the text stands for the line's end in newtons.
    """

    seconds: float
    phase: DrillPhase
    text: str
    shows: bool = True
    band: Band = Band.NONE
    line: tuple[tuple[float, float], ...] = ()
    bpm: float | None = None
    counts: int = 4
    stroke_s: float | None = None
    settle_s: float | None = None


@dataclass(frozen=True, slots=True)
class Drill:
    """A drill at a level from 1 to 3; ``trains`` says what it is good for."""

    name: str
    title: str
    skill: str
    trains: str
    level: int
    parts: tuple[Part, ...]

    @property
    def seconds(self) -> float:
        """How long it lasts, the truth at its end included."""
        return sum(part.seconds for part in self.parts) + CLOSING_S + REVEAL_S

    @property
    def wish(self) -> str:
        """What asks for it: "hold:2"."""
        return f"{self.name}:{self.level}"


def newtons_at(steps: float, edges: Edges) -> float:
    """Return the newtons of a place on the scale of bands: 1 light's edge, 2 medium's, …"""
    scale = [0.0, edges.light_n, edges.medium_n, edges.firm_n, 2 * edges.firm_n]
    return float(np.interp(steps, range(5), scale))


def _ready(text: str, bpm: float | None = None, counts: int = 4) -> Part:
    return Part(READY_S, "with", text, bpm=bpm, counts=counts)


def _rest(phase: DrillPhase, text: str = "Let go, and breathe out.") -> Part:
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


def _hold(level: int) -> tuple[Part, ...]:
    seconds = (10.0, 12.0, 15.0)[level - 1]
    bands = [Band.MEDIUM] if level == 1 else [Band.MEDIUM, Band.LIGHT]
    times = {1: (2, 2, 2), 2: (2, 2, 3), 3: (1, 2, 4)}[level]
    parts = [_ready("Lay your hand down and find your stance.")]
    turn = 0
    for phase, count in zip(("with", "sparse", "hidden"), times, strict=True):
        for _ in range(count):
            band = bands[turn % len(bands)]
            turn += 1
            held = Part(
                seconds,
                "with",
                f"Lean into {band.value} and stay there.",
                band=band,
                settle_s=SETTLE_S,
            )
            if phase == "with":
                parts += [held, _rest("with")]
            elif phase == "sparse":
                parts += [*_glimpsed(held, f"Stay in {band.value} by feel."), _rest("sparse")]
            else:
                text = f"Now {band.value}, without looking."
                parts += [_unseen(held, text), _rest("hidden")]
    return tuple(parts[:-1])


def _ramp(level: int) -> tuple[Part, ...]:
    up_s, down_s = ((8.0, 8.0), (6.0, 6.0), (4.0, 8.0))[level - 1]
    top = (1.5, 1.7, 1.7)[level - 1]
    count = round(up_s)
    line = ((0.0, 0.3), (up_s, top), (up_s + down_s, 0.3))
    hill = Part(
        up_s + down_s,
        "with",
        f"Follow the line: {count} counts up, {round(down_s)} counts down.",
        line=line,
        bpm=60.0,
        counts=4,
        settle_s=1.0,
    )
    parts = [_ready("Lay your hand down lightly.", bpm=60.0)]
    parts += [hill, hill]
    parts += [*_glimpsed(hill, "On along the line, by feel."), _hill_gap("sparse")]
    parts += [*_glimpsed(hill, "On along the line, by feel."), _hill_gap("hidden")]
    unseen = _unseen(hill, f"Without looking: {count} counts up, {round(down_s)} counts down.")
    return (*parts, *(unseen for _ in range(2 if level == 1 else 3)))


def _hill_gap(phase: DrillPhase) -> Part:
    """Return four counts of rest between two hills, the beat going on."""
    return Part(REST_S, phase, "Rest lightly for four counts.", bpm=60.0)


def _match(level: int) -> tuple[Part, ...]:
    seconds = (8.0, 7.0, 6.0)[level - 1]
    rows: dict[DrillPhase, str] = {
        "with": "LMLM",
        "sparse": ("LMLM", "MLML", "LMNL")[level - 1],
        "hidden": ("LMLMLM", "LMLNMLML", "MLNLMNLML")[level - 1],
    }
    named = {"L": Band.LIGHT, "M": Band.MEDIUM, "N": Band.NONE}
    said = {
        Band.LIGHT: "Light: barely your weight.",
        Band.MEDIUM: "Medium: lean in.",
        Band.NONE: "Hands off.",
    }
    parts = [_ready("Lay your hand down; the band will change, and you go along.")]
    for phase, row in rows.items():
        for at, letter in enumerate(row):
            band = named[letter]
            shows = phase == "with" or (phase == "sparse" and at % 4 in (0, 3))
            parts.append(
                Part(seconds, phase, said[band], shows=shows, band=band, settle_s=SETTLE_S)
            )
    return tuple(parts)


def _count(level: int) -> tuple[Part, ...]:
    bpm = (60.0, 54.0, 48.0)[level - 1]
    strokes = (8, 10, 12)[level - 1]
    stroke_s = 4 * 60.0 / bpm
    beaten = Part(
        4 * stroke_s,
        "with",
        "One press to four counts, beginning on one.",
        band=Band.MEDIUM,
        bpm=bpm,
        stroke_s=stroke_s,
        settle_s=0.0,
    )
    faded = replace(beaten, seconds=2 * stroke_s, phase="sparse", bpm=None)
    faded = replace(faded, text="The beat is gone; keep the count in your head.")
    back = replace(faded, bpm=bpm, text="Here it is again.")
    alone = replace(faded, seconds=strokes * stroke_s, phase="hidden", shows=False)
    alone = replace(alone, text="On by yourself: one Mississippi, two Mississippi.")
    ready = _ready("Listen to four counts; the beat will leave you later.", bpm=bpm)
    return (replace(ready, seconds=stroke_s), beaten, faded, back, faded, back, alone)


def _blind(level: int) -> tuple[Part, ...]:
    goals = ((1.5,), (1.5, 0.6), (1.5, 0.6, 1.8))[level - 1]
    unseen_s = (15.0, 15.0, 20.0)[level - 1]
    parts = [_ready("Lay your hand down; first you look, then you only feel.")]
    for goal in goals:
        band = Band.LIGHT if goal < 1.0 else Band.MEDIUM
        look = Part(
            10.0,
            "with",
            "Hold {goal}, and feel what that is like.",
            band=band,
            line=((0.0, goal), (60.0, goal)),
            settle_s=SETTLE_S,
        )
        text = "Now {goal} again, without looking."
        parts += [look, *_glimpsed(replace(look, text="Keep to {goal}."), "Still {goal}, by feel.")]
        for _ in range(2 if level == 1 else 1):
            parts += [_rest("hidden"), replace(_unseen(look, text), seconds=unseen_s)]
        parts.append(_rest("hidden"))
    return tuple(parts[:-1])


_Plan = Callable[[int], tuple[Part, ...]]
_DRILLS: Final[Sequence[tuple[str, str, str, str, _Plan]]] = (
    ("hold", "Hold a band", "hold", "A steady hand: lean in and stay.", _hold),
    ("ramp", "Up and down a hill", "steering", "Slow starts and slow endings.", _ramp),
    ("match", "Match the band", "pressure", "Finding the next pressure at once.", _match),
    ("count", "Keep the count", "pace", "Your own pace, once the beat is gone.", _count),
    ("blind", "The blind test", "feel", "Knowing your weight without looking.", _blind),
)
#: The drills' names, in the order of their keys.
DRILL_NAMES: Final = tuple(row[0] for row in _DRILLS)


def drill_named(wish: str) -> Drill:
    """Return the drill that "hold" or "hold:2" asks for; raises UsageError that lists them."""
    name, _, said = wish.partition(":")
    level = {"": 1, "1": 1, "2": 2, "3": 3}.get(said)
    for row in _DRILLS:
        if row[0] == name and level is not None:
            return Drill(*row[:4], level, row[4](level))
    known = ", ".join(DRILL_NAMES)
    raise UsageError(
        f"there is no drill called {wish!r}; choose one of: {known}, "
        "with :2 or :3 behind it for a harder one"
    )


def drill_title(wish: str) -> str:
    """Return the title of a drill that a recording names, its own words where nobody knows it."""
    known = {row[0]: row[1] for row in _DRILLS}
    return known.get(wish.partition(":")[0], f"Drill: {wish}")
