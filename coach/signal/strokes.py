"""Strokes: one press or push each, from its onset over its peak to its offset."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

#: What a stroke was told by: the force's rise, contact found and lost, the centre of pressure
#: that travelled, or the glove's motion.
ToldBy = Literal["force", "contact", "travel", "motion"]
#: What is asked of a stroke only where a debrief is made of it, or its hand is coached; it takes as
#: long to work out as all the rest of a stroke, so that a replay leaves it.
_LATE: Final = ("loading_rate_n_s", "sparc", "tremor", "unloading_rate_n_s")
_NOT_YET: Final[dict[str, Any]] = dict.fromkeys(_LATE, math.nan)
#: Returns those, in that order.
Tell = Callable[[], tuple[float, float | None, float | None, float | None]]


class _Late:
    """Fields that are empty until one of them is asked for."""

    __slots__ = ("_tell",)
    _tell: Tell

    if not TYPE_CHECKING:  # It would hide from a type checker what a stroke has not.

        def __getattr__(self, name):
            """Python asks here for what it finds empty, and for nothing else."""
            if name not in _LATE:
                raise AttributeError(name)
            told = dict(zip(_LATE, self._tell(), strict=True))
            for each, value in told.items():
                object.__setattr__(self, each, value)
            return told[name]


@dataclass(frozen=True, slots=True)
class Stroke(_Late):
    """One stroke, in stream seconds and newtons.

    ``onset_s`` and ``offset_s``: where the force crosses, up to and down from the peak, 10 % of
    its rise above its own baseline, or contact-on where that is higher. ``peak_n`` and
    ``mean_n`` (over onset to offset) are absolute newtons. ``loading_rate_n_s`` is the
    steepest rise of its loading ramps, ``unloading_rate_n_s`` the steepest way out (positive).
    ``sparc`` is the smoothness of the loading ramps (the median), None where they are too short.
    ``asynchrony_s`` is onset minus the beat that it was matched to, negative when early, None
    where to none; ``beat_phase`` where between two beats it came (0 on one, ±0.5 midway) and
    ``asked_s`` the stroke's period that the beat asked for, both None without a beat. ``base_n`` is
    its baseline. ``told_by`` says what told it; one told by travel has the mean speed along its
    path, ``speed_cm_s``, and the path's length, ``path_cm``: None where nothing tells them.
    ``tremor`` is the 6 to 12 Hz RMS over the mean while held, None where it cannot be told.
    """

    onset_s: float
    peak_s: float
    offset_s: float
    peak_n: float
    mean_n: float
    loading_rate_n_s: float
    sparc: float | None = None
    asynchrony_s: float | None = None
    base_n: float = 0.0
    told_by: ToldBy = "force"
    speed_cm_s: float | None = None
    path_cm: float | None = None
    tremor: float | None = None
    beat_phase: float | None = None
    asked_s: float | None = None
    unloading_rate_n_s: float | None = None


def told_late(stroke: Stroke, tell: Tell) -> Stroke:
    """Return a stroke, given up, of which ``tell`` says the rest once somebody asks."""
    for name in _LATE:
        object.__delattr__(stroke, name)
    object.__setattr__(stroke, "_tell", tell)
    return stroke


def changed(stroke: Stroke, **changes: Any) -> Stroke:
    """Return the stroke with other values, as ``replace`` does, which would ask for the rest."""
    tell: Tell | None = getattr(stroke, "_tell", None)
    if tell is None:
        return replace(stroke, **changes)
    return told_late(replace(stroke, **_NOT_YET, **changes), tell)
