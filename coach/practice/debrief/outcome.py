"""What a practice came to: the plain facts that report, page and file are all made from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from coach.practice.debrief.care_story import CareStory
from coach.practice.debrief.comparing import Compared
from coach.practice.debrief.gliding import Gliding
from coach.practice.debrief.holds import Holds
from coach.practice.debrief.pieces import Pieces
from coach.practice.debrief.told_late import ToldLate
from coach.practice.drills.outcome import DrillOutcome
from coach.sensors.source import LinkCounts
from coach.sensors.sureness import Sureness
from coach.signal.bands import Band, Edges
from coach.signal.rhythm import Rhythm
from coach.signal.strokes import Stroke
from coach.signal.too_much import TooMuch


@dataclass(frozen=True, slots=True)
class BandSeconds:
    """Seconds in each band; seconds without data are in none of them."""

    none: float = 0.0
    light: float = 0.0
    medium: float = 0.0
    firm: float = 0.0
    too_much: float = 0.0

    @property
    def contact_s(self) -> float:
        """Seconds with a hand on, however hard."""
        return self.light + self.medium + self.firm + self.too_much


@dataclass(frozen=True, slots=True)
class Aim:
    """What was asked for from ``t_s`` on; ``target`` None: nothing (a pause, a rest)."""

    t_s: float
    target: Band | None
    edges: Edges


@dataclass(frozen=True, slots=True)
class StageSpan:
    """A stage as it was practised, in stream seconds."""

    name: str
    title: str
    onset_s: float
    offset_s: float


def closed(stages: Sequence[StageSpan], end_s: float) -> tuple[StageSpan, ...]:
    """Return stages of which the last one ends with the session."""
    if not stages:
        return ()
    last = stages[-1]
    return (*stages[:-1], replace(last, offset_s=max(end_s, last.onset_s)))


@dataclass(frozen=True, slots=True)
class ScorePart:
    """A named deduction: ``points`` below 0, and why in a sentence."""

    name: str
    points: int
    why: str


@dataclass(frozen=True, slots=True)
class Score:
    """100 and all the parts' points add up to ``total``; None where nothing was touched."""

    total: int | None
    parts: tuple[ScorePart, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """The whole session in at most 4,000 points that keep every highest and lowest value.

    ``t_s`` (m,) stream seconds; ``force_n`` (m,) newtons, NaN where a gap begins; ``band`` (m,)
    index into BANDS, the highest near the point, -1 in a gap. A point speaks for ``width_s``.
    """

    t_s: NDArray[np.float64]
    force_n: NDArray[np.float64]
    band: NDArray[np.int8]
    width_s: float


@dataclass(frozen=True, slots=True, eq=False)
class StrokeShapes:
    """Strokes to lay over each other, evenly chosen where there are many.

    ``durations_s`` (k,); ``forces_n`` (k, points), evenly spaced from onset to offset.
    """

    durations_s: NDArray[np.float64]
    forces_n: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Beside:
    """Touch on one side of what was asked for: how long, and by how many newtons on average."""

    long_s: float = 0.0
    mean_n: float = 0.0


@dataclass(frozen=True, slots=True)
class Performance:
    """How near the practice came to what was asked: all that a score is made from.

    A step is the width of one band. ``lighter_steps`` and ``harder_steps`` are mean distances
    from the target over the time in contact; ``peak_lighter_steps`` and ``peak_harder_steps``
    the same of the strokes' peaks, weighted by how long each stroke lasted, None without
    strokes. ``peak_cv`` and ``interval_cv`` are spreads, ``growth`` the last third's peaks over
    the first third's, ``pace_ratio`` the strokes' period over the beat's, ``jab_share`` the
    share of strokes that rose too fast; None where there is nothing to say. ``strokes`` counts
    those that were asked for. ``below`` and ``above`` are the touch that newtons put past the
    target's edges.
    """

    contact_s: float
    in_target_s: float
    aimed_s: float
    lighter_steps: float
    harder_steps: float
    peak_lighter_steps: float | None = None
    peak_harder_steps: float | None = None
    peak_cv: float | None = None
    growth: float | None = None
    interval_cv: float | None = None
    pace_ratio: float | None = None
    jab_share: float | None = None
    strokes: int = 0
    below: Beside = Beside()
    above: Beside = Beside()


@dataclass(frozen=True, slots=True, eq=False)
class Debrief:
    """The whole debrief of a session; times in stream seconds.

    ``target`` is the band asked for longest, ``targets`` all that were asked for.
    ``phases`` are where onsets fell in turns of their stroke, -0.5 to 0.5, negative early;
    ``counts`` how many counts a stroke had, None without a beat. ``mean_n`` is the mean force
    of all touch over the seconds with data. Of a session with several hands this is the first
    hand's debrief with a score, sentence and tip that know of all; ``hands`` then has each hand's
    own, ``lag_s`` how much later than the first the second hand began (None: nothing to compare).

    ``care`` is what was said, asked and hinted; ``skills`` are points (0 to 100) by skill.
    ``exercise`` names the routine or drill that led, empty for free practice; ``receiver`` is
    the id of a comfort profile, ``source`` the address of what felt it. ``compared`` is how it
    stands beside last time, None when there was none, ``sure`` how sure its newtons are;
    ``told_late`` are the moments of too much that the line had held back (of several hands all of
    theirs), ``pieces`` the files it was read from.
    """

    title: str
    started_at: str
    device: str
    tool: str
    target: Band
    targets: tuple[Band, ...]
    edges: Edges
    duration_s: float
    sample_rate_hz: float | None
    taxels: int
    link: LinkCounts
    bands: BandSeconds
    too_much: tuple[TooMuch, ...]
    strokes: tuple[Stroke, ...]
    rhythm: Rhythm
    phases: tuple[float, ...]
    counts: int | None
    stages: tuple[StageSpan, ...]
    aims: tuple[Aim, ...]
    performance: Performance
    score: Score
    sentence: str
    tip: str
    trace: Trace
    shapes: StrokeShapes
    mean_n: float | None = None
    hands: tuple["HandPart", ...] = ()
    lag_s: float | None = None
    exercise: str = ""
    receiver: str | None = None
    care: CareStory = field(default_factory=CareStory)
    holds: Holds = field(default_factory=Holds)
    drill: DrillOutcome | None = None
    skills: Mapping[str, int] = field(default_factory=dict)
    compared: Compared | None = None
    gliding: Gliding = field(default_factory=Gliding)
    sure: Sureness | None = None
    told_late: tuple[ToldLate, ...] = ()
    pieces: Pieces = field(default_factory=Pieces)
    source: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class HandPart:
    """One hand's part in a session: its source, its own debrief, its share of the force."""

    source: str
    name: str
    debrief: Debrief
    share: float | None
