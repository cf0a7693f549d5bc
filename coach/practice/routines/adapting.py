"""A routine fitted to who receives it: areas to avoid are left out, others given more softly."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from coach.errors import UsageError
from coach.practice.routines.areas import check_areas, lies_within, reaches
from coach.practice.routines.names import area_word, the_area
from coach.practice.routines.parts import Routine, Stage
from coach.practice.routines.techniques import PAUSE, STILL, TECHNIQUES
from coach.saying import Phrase, joined, listed, say

_TURN_BACK = Phrase("Leave out {areas}; turn back before you get there.")
_LEAVE_OUT, _SOFTER = Phrase("Leave out {areas}."), Phrase("Softer over {areas}.")


@dataclass(frozen=True, slots=True)
class Adaptation:
    """A routine as it will be given, the stages it lost, and those it gives more softly.

    ``moved`` is a quiet end that now lies elsewhere than the routine has it, None where none does.
    """

    routine: Routine
    dropped: tuple[Stage, ...]
    softened: tuple[Stage, ...]
    moved: Stage | None = None

    @property
    def sentence(self) -> str:
        """What is different, in a sentence or two; empty where nothing is."""
        parts = []
        if self.dropped:
            parts.append(say("Left out: {stages}.", stages=_titles(self.dropped)))
        if self.softened:
            parts.append(say("Softer: {stages}.", stages=_titles(self.softened)))
        if self.moved is not None:
            where = the_area(self.moved.area)
            parts.append(say("At the end hands rest on {area}.", area=where))
        return joined(" ", parts)


def adapted(routine: Routine, avoid: Collection[str], soften: Collection[str] = ()) -> Routine:
    """Return ``routine`` without the areas to avoid; see ``adaptation``."""
    return adaptation(routine, avoid, soften).routine


def adaptation(
    routine: Routine, avoid: Collection[str], soften: Collection[str] = ()
) -> Adaptation:
    """Fit ``routine`` to the areas to ``avoid`` and to ``soften``; the order stays.

    A stage is dropped when its area is one to avoid or lies within one; one that only passes
    over such an area is kept and says so in its note. A softened stage aims for the lightest
    band that its technique allows. Pauses left without work before or after them go too, and
    where the quiet end is lost, hands come to rest on the last area instead. Raises UsageError
    for a word that is no area, and where nothing to give is left.
    """
    check_areas((*avoid, *soften))
    kept = [stage for stage in routine.stages if not _is_hit(stage, avoid)]
    dropped = [stage for stage in routine.stages if _is_hit(stage, avoid)]
    moved = None
    if _work(kept) < min(1, _work(routine.stages)) or all(s.technique == PAUSE for s in kept):
        raise UsageError(_nothing_left(routine, avoid))
    if dropped:
        kept = _without_idle_pauses(kept)
        moved = _quiet_end(kept, routine.stages[-1])
    if moved is not None:
        kept, dropped = [*kept, moved], dropped[:-1]
    given = tuple(_softened(_avoiding(stage, avoid), soften) for stage in kept)
    given = tuple(_moved_pauses(given, avoid))
    softened = tuple(
        after for before, after in zip(kept, given, strict=True) if before.target != after.target
    )
    lost_s = routine.stages_s - sum(stage.seconds for stage in given)
    left = replace(routine, stages=given, duration_s=routine.duration_s - lost_s)
    return Adaptation(left, tuple(dropped), softened, moved)


def _work(stages: Iterable[Stage]) -> int:
    """Return how many stages do more than wait or rest the hands."""
    return sum(stage.technique not in (PAUSE, *STILL) for stage in stages)


def _is_hit(stage: Stage, areas: Collection[str]) -> bool:
    """Whether the hands of this stage would lie where they should not; a pause has none."""
    return stage.technique != PAUSE and any(lies_within(stage.area, area) for area in areas)


def _without_idle_pauses(stages: list[Stage]) -> list[Stage]:
    """Return the stages with no pause first, last or after another (the longer one stays)."""
    kept: list[Stage] = []
    for stage in stages:
        if stage.technique == PAUSE and (not kept or kept[-1].technique == PAUSE):
            if kept and stage.seconds > kept[-1].seconds:
                kept[-1] = stage
            continue
        kept.append(stage)
    while kept and kept[-1].technique == PAUSE:
        kept.pop()
    return kept


def _quiet_end(stages: list[Stage], end: Stage) -> Stage | None:
    """Return still hands on the last area in place of ``end``, None where that is still there."""
    if end.technique not in STILL or stages[-1].technique in STILL:
        return None
    return replace(end, technique="resting hands", area=stages[-1].area, side="both")


def _moved_pauses(stages: tuple[Stage, ...], avoid: Collection[str]) -> Iterable[Stage]:
    """Let no pause name an area to avoid: it belongs to the work after it, or before it."""
    touches = [(at, stage.area) for at, stage in enumerate(stages) if stage.technique != PAUSE]
    for at, stage in enumerate(stages):
        if any(lies_within(stage.area, area) for area in avoid):
            later = [area for place, area in touches if place > at]
            yield replace(stage, area=later[0] if later else touches[-1][1])
        else:
            yield stage


def _avoiding(stage: Stage, avoid: Collection[str]) -> Stage:
    return _noted(stage, _LEAVE_OUT, avoid)


def _softened(stage: Stage, soften: Collection[str]) -> Stage:
    if not _is_hit(stage, soften):
        return _noted(stage, _SOFTER, soften)
    return replace(stage, target=TECHNIQUES[stage.technique].bands[0])


def _noted(stage: Stage, words: Phrase, areas: Collection[str]) -> Stage:
    """Return the stage with a word about those of ``areas`` that its strokes also pass."""
    passed = [area for area in reaches(stage.area) if area in areas]
    if not passed or stage.technique == PAUSE:
        return stage
    over = listed([the_area(area) for area in passed])
    if words is _LEAVE_OUT and any(area in stage.note.lower() for area in passed):
        # What the note tells of the area no longer holds: "From the neck out to the arms."
        return replace(stage, note=_TURN_BACK(areas=over))
    said = words(areas=over)
    return replace(stage, note=joined(" ", [said, stage.note]) if stage.note else said)


def _titles(stages: tuple[Stage, ...]) -> str:
    titles = dict.fromkeys(stage.title for stage in stages)
    return joined(", ", [say("“{title}”", title=title) for title in titles])


def _nothing_left(routine: Routine, avoid: Collection[str]) -> str:
    return say(
        "without {areas} nothing of “{routine}” is left; "
        "choose another routine or fewer areas to avoid",
        areas=joined(", ", [area_word(area) for area in sorted(avoid)]),
        routine=routine.title,
    )
