"""The words beside the trace: what a stage asks of the hands, or what a drill asks."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from coach.coaching_views import DrillView
from coach.practice.routines.areas import lies_within, the_area
from coach.practice.routines.techniques import PAUSE, TECHNIQUES
from coach.saying import said_again, say, say_many
from coach.views import Snapshot, StageView
from coach.words import clock_words

Tone = Literal["plain", "quiet", "warn"]
_PHASES = {
    "with": say("With everything to see"),
    "sparse": say("Now and then a look"),
    # The dial says "by feel", as large as anything.
    "hidden": "",
    "revealed": "",
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


def warning_of(guide: Guide) -> str:
    """Return what never to do, empty where nothing is said of it."""
    return next((line.text for line in guide.lines if line.tone == "warn"), "")


def stage_guide(stage: StageView, soften: Collection[str] = ()) -> Guide:
    """Return a stage's title, how it is done, what never to do, and its note.

    ``soften`` are areas to go easy on: where hands are on one of them, that is said first.
    """
    technique = TECHNIQUES.get(stage.technique)
    how = technique.how if technique else ""
    never = stage.safety or (technique.never if technique else "")
    hit = stage.technique != PAUSE and any(lies_within(stage.area, easy) for easy in soften)
    easy = say("Go easy on {area} today.", area=the_area(stage.area)) if hit else ""
    lines = [
        GuideLine(easy, "plain", 0),
        GuideLine(said_again(how), "plain", 2),
        GuideLine(hold_words(stage), "plain", 1),
        GuideLine(said_again(never), "warn", 0),
        GuideLine(said_again(stage.note), "quiet", 3),
    ]
    title = said_again(stage.title)
    if stage.side not in title.lower():
        if stage.side == "left":
            title = say("{title}, left side", title=title)
        elif stage.side == "right":
            title = say("{title}, right side", title=title)
    return Guide(title, clock_words(stage.remaining_s), tuple(line for line in lines if line.text))


def hold_words(stage: StageView) -> str:
    """Return how long each hold lasts, empty where nothing is held."""
    if stage.breaths is not None:
        return say_many("Stay for one breath.", "Stay for {n} breaths.", stage.breaths)
    if stage.hold_s is None:
        return ""
    return say("Hold each for {hold_s:.0f} s, then let go slowly.", hold_s=stage.hold_s)


def drill_guide(drill: DrillView) -> Guide:
    """Return a drill's title, what to do, and what may be seen; at its end the truth."""
    if drill.phase == "revealed":
        figure = "" if drill.points is None else f"{drill.points}"
        truth = GuideLine(said_again(drill.verdict or drill.text))
        return Guide(said_again(drill.title), "", (truth,), figure)
    lines = (GuideLine(said_again(drill.text)), GuideLine(_PHASES[drill.phase], "quiet", 1))
    told = tuple(line for line in lines if line.text)
    return Guide(said_again(drill.title), _left_words(drill.remaining_s), told)


def _left_words(remaining_s: float) -> str:
    """Return the whole seconds that are left, empty where there is none."""
    seconds = round(remaining_s)
    if remaining_s < 0.5:
        return ""
    return say("{seconds} s", seconds=seconds) if seconds < 60 else clock_words(seconds)
