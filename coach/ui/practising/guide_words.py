"""The words beside the trace: what a stage asks of the hands, or what a drill asks."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from coach.coaching_views import DrillView
from coach.practice.routines.areas import lies_within, the_area
from coach.practice.routines.techniques import PAUSE, TECHNIQUES
from coach.ui.kit.band_words import seconds_words
from coach.views import Snapshot, StageView
from coach.words import clock_words

Tone = Literal["plain", "quiet", "warn"]
_PHASES = {
    "with": "With everything to see",
    "sparse": "Now and then a look",
    "hidden": "By feel alone",
    "revealed": "The truth",
}


@dataclass(frozen=True, slots=True)
class GuideLine:
    """One paragraph; the lower its ``rank``, the later it goes where there is no room."""

    text: str
    tone: Tone = "plain"
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Guide:
    """A title with its clock, paragraphs under it, and a figure (points) where there is one."""

    title: str
    clock: str = ""
    lines: tuple[GuideLine, ...] = ()
    figure: str = ""


NO_GUIDE = Guide("")


def guide_of(snapshot: Snapshot) -> Guide:
    """Return what to do now: a drill's words go before a stage's."""
    if snapshot.drill is not None:
        return drill_guide(snapshot.drill)
    if snapshot.stage is None:
        return NO_GUIDE
    return stage_guide(snapshot.stage, snapshot.spared.soften)


def stage_guide(stage: StageView, soften: Collection[str] = ()) -> Guide:
    """Return a stage's title, how it is done, what never to do, and its note.

    ``soften`` are areas to go easy on: where hands are on one of them, that is said first.
    """
    technique = TECHNIQUES.get(stage.technique)
    how = technique.how if technique else ""
    never = stage.safety or (technique.never if technique else "")
    hit = stage.technique != PAUSE and any(lies_within(stage.area, easy) for easy in soften)
    easy = f"Go easy on {the_area(stage.area)} today." if hit else ""
    lines = [
        GuideLine(easy, "plain", 0),
        GuideLine(how, "plain", 2),
        GuideLine(hold_words(stage), "plain", 1),
        GuideLine(never, "warn", 0),
        GuideLine(stage.note, "quiet", 3),
    ]
    title = stage.title
    if stage.side in ("left", "right") and stage.side not in title.lower():
        title = f"{title}, {stage.side} side"
    return Guide(title, clock_words(stage.remaining_s), tuple(line for line in lines if line.text))


def hold_words(stage: StageView) -> str:
    """Return how long each hold lasts, empty where nothing is held."""
    if stage.breaths is not None:
        return (
            "Stay for one breath." if stage.breaths == 1 else f"Stay for {stage.breaths} breaths."
        )
    return (
        "" if stage.hold_s is None else f"Hold each for {stage.hold_s:.0f} s, then let go slowly."
    )


def drill_guide(drill: DrillView) -> Guide:
    """Return a drill's title, what to do, and what may be seen; at its end the truth."""
    phase = GuideLine(_PHASES[drill.phase], "quiet", 1)
    if drill.phase == "revealed":
        figure = "" if drill.points is None else f"{drill.points}"
        truth = GuideLine(drill.verdict or drill.text)
        return Guide(drill.title, "", (truth,), figure)
    left = seconds_words(float(round(drill.remaining_s))) if drill.remaining_s >= 0.5 else ""
    clock = left.replace(".0", "")
    return Guide(drill.title, clock, (GuideLine(drill.text), phase))
