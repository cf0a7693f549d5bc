"""The weights wizard: what to ask of the person next, and what their weights showed.

Five presses wake the sensor, a moment at rest is its zero, then known weights go up and come
down again, two to three seconds each. No I/O: samples and the person's "ready" come in, a step
with a sentence comes out.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from coach.saying import say
from coach.sensors.calibrating_plan import DEFAULT_KG, FEWEST, Direction, said_weight, weights_plan
from coach.sensors.calibrating_words import summary_words
from coach.sensors.calibration import Calibration, DataError, Floats
from coach.sensors.calibration_fit import WeightPoint, fit_best
from coach.sensors.settling import PressCounter, SettledMean
from coach.sensors.source import SampleBlock, SensorInfo
from coach.units import NEWTONS_PER_KG

PRESSES: Final = 5


@dataclass(frozen=True, slots=True)
class Step:
    """What is going on, and in a sentence what the person does now.

    ``waiting`` says that the wizard wants ``ready()``; else it is counting or measuring and
    moves on by itself. ``number`` of ``of`` counts presses or weights. ``problem`` says why
    a step is to be done again, or in ``refused`` why there is no calibration.
    """

    kind: Literal["presses", "tare", "weight", "done", "refused"]
    sentence: str
    waiting: bool = False
    number: int = 0
    of: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Stage:
    """One weight of the plan, on the way up or down, and whether it was measured."""

    weight_kg: float
    direction: Direction
    done: bool


class CalibrationWizard:
    """One calibration from first press to coefficients.

    ``weights_kg`` are the person's own, else the tool's. ``made_on`` is the ISO date that the
    calibration will carry. Raises DataError for weights that cannot calibrate.
    """

    def __init__(
        self,
        info: SensorInfo,
        made_on: str,
        tool: Literal["palm", "thumb"] = "palm",
        weights_kg: Sequence[float] = (),
    ) -> None:
        self._info = info
        self._made_on = made_on
        self._plan = weights_plan(weights_kg or DEFAULT_KG[tool])
        self._presses = PressCounter(info)
        self._mean: SettledMean | None = None
        self._rest: Floats | None = None
        self._points: list[WeightPoint] = []
        self._problem = ""
        self._failed = False
        self.calibration: Calibration | None = None

    @property
    def step(self) -> Step:
        """What the person sees now."""
        if self._failed:
            return Step("refused", say("There is no calibration this time."), problem=self._problem)
        if self.calibration is not None:
            return Step("done", summary_words(self.calibration))
        if self._presses.presses < PRESSES:
            done = self._presses.presses
            ask = say("Press the sensor firmly and let go, five times.")
            return Step("presses", ask, False, done + 1, PRESSES)
        if self._rest is None:
            return self._asked("tare", say("Take everything off the sensor."), 1, 1)
        weight_kg, direction = self._plan[len(self._points)]
        weight = said_weight(weight_kg)
        ask = (
            say("Put {weight} in the middle of the sensor.", weight=weight)
            if direction == "up"
            else say("Go back to {weight}.", weight=weight)
        )
        return self._asked("weight", ask, len(self._points) + 1, len(self._plan))

    def ready(self) -> None:
        """The person has done what the step asks: measure. Without effect when not asked."""
        if self.step.waiting:
            self._problem = ""
            self._mean = SettledMean(self._rest)

    def skip_presses(self) -> None:
        """The person says that the sensor is awake; practised ones stay so for an hour."""
        self._presses.presses = PRESSES

    def leave_out(self) -> None:
        """Go on without the weight that is asked for, up and down (too heavy, or not at hand)."""
        if self.step.kind != "weight":
            return
        self._mean, self._problem = None, ""
        unwanted_kg = self._plan[len(self._points)][0]
        done, later = self._plan[: len(self._points)], self._plan[len(self._points) :]
        self._plan = done + [stage for stage in later if stage[0] != unwanted_kg]
        if len({weight_kg for weight_kg, _ in self._plan}) < FEWEST:
            self._refuse(
                say(
                    "calibrating needs {fewest} different weights; find another and try",
                    fewest=FEWEST,
                )
            )
        elif len(self._points) == len(self._plan):
            self._fit()

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The weights from first to last."""
        done = len(self._points)
        return tuple(
            Stage(weight_kg, direction, at < done)
            for at, (weight_kg, direction) in enumerate(self._plan)
        )

    def undo(self) -> None:
        """Take the last weight back, or the zero where there is none; ends a measuring too."""
        measured, self._mean, self._problem = self._mean is not None, None, ""
        if measured:
            return
        self.calibration, self._failed = None, False
        if self._points:
            self._points.pop()
        else:
            self._rest = None

    def feed(self, block: SampleBlock) -> None:
        """Take samples as they come."""
        if self._failed or self.calibration is not None:
            return
        if self._presses.presses < PRESSES:
            self._presses.feed(block.counts)
        if self._mean is None:
            return
        self._mean.feed(block.t_s, block.counts)
        if self._mean.mean is not None:
            mean, self._mean = self._mean.mean, None
            self._take(mean)

    def _asked(self, kind: Literal["tare", "weight"], ask: str, number: int, of: int) -> Step:
        if self._mean is None:
            return Step(kind, ask, True, number, of, self._problem)
        moves = self._mean.waiting_longer
        hold = say("It still moves: let it lie.") if moves else say("Let it lie for three seconds.")
        return Step(kind, hold, False, number, of)

    def _take(self, mean: Floats) -> None:
        full_scale = math.inf if self._info.full_scale is None else self._info.full_scale
        at_limit = bool((mean >= full_scale).any())
        if not np.isfinite(mean).all():
            self._problem = say(
                "a part of the sensor sends no number; check its wire and try again"
            )
            return
        if self._rest is None:
            if at_limit:
                self._problem = say("the sensor is at its limit with nothing on it; check its wire")
            else:
                self._rest = mean
            return
        weight_kg, direction = self._plan[len(self._points)]
        if at_limit:
            self._problem = say(
                "the sensor is at its limit with {weight}; leave that weight out",
                weight=said_weight(weight_kg),
            )
            return
        if float(np.sum(mean - self._rest)) <= 0:
            self._problem = say(
                "the sensor felt nothing; set the weight on its middle, on a soft layer"
            )
            return
        counts = tuple(mean.tolist())
        self._points.append(WeightPoint(weight_kg * NEWTONS_PER_KG, counts, direction))
        if len(self._points) == len(self._plan):
            self._fit()

    def _fit(self) -> None:
        rest = () if self._rest is None else tuple(self._rest.tolist())
        try:
            self.calibration = fit_best(self._points, self._info, self._made_on, rest)
        except DataError as problem:
            self._refuse(str(problem))

    def _refuse(self, why: str) -> None:
        self._failed = True
        self._problem = why
