"""A calibration with weights, made up for the gallery's pictures."""

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtWidgets import QWidget

from coach.engine.weighing import WeighingView
from coach.saying import say
from coach.sensors.calibrating import CalibrationWizard, Stage, Step
from coach.sensors.calibrating_plan import said_weight, weights_plan
from coach.sensors.source import SampleBlock, SensorInfo
from coach.ui.calibrate.page import CalibratePage
from coach.ui.kit.tokens import Theme
from coach.units import NEWTONS_PER_KG

_KG = (0.5, 1.0, 2.0, 4.0)
_INFO = SensorInfo("Palm glove", "a1", "1.0.0", 4, 100.0, None, full_scale=1023.0)
_MADE_ON = "2026-11-21"


def _stages(done: int) -> tuple[Stage, ...]:
    plan = weights_plan(_KG)
    return tuple(Stage(kg, direction, at < done) for at, (kg, direction) in enumerate(plan))


def _page(theme: Theme, *views: WeighingView) -> CalibratePage:
    page = CalibratePage(theme)
    for at, view in enumerate(views):
        if not at:
            page.begin("palm", _KG)
        page.show_view(view)
    return page


def _weight(theme: Theme) -> QWidget:
    ask = say("Put {weight} in the middle of the sensor.", weight=said_weight(2.0))
    problem = say("the sensor felt nothing; set the weight on its middle, on a soft layer")
    step = Step("weight", ask, True, 3, 7, problem)
    return _page(theme, WeighingView("Palm glove", step, _stages(2), 0.02))


def _lost(theme: Theme) -> QWidget:
    gone = say(
        "the sensor on {name} is gone; check its plug and cable, the coach goes on as soon as it "
        "is back",
        name="/dev/ttyACM0",
    )
    return _page(theme, WeighingView("Palm glove", None, _stages(3), 0.0, None, gone))


def _found(theme: Theme) -> QWidget:
    wizard = CalibrationWizard(_INFO, _MADE_ON, "palm", _KG)
    wizard.skip_presses()
    now_s, wave = 0.0, np.random.default_rng(3)
    while wizard.step.kind not in ("done", "refused"):
        wizard.ready()
        kg = 0.0
        if wizard.step.kind == "weight":
            kg = next(stage.weight_kg for stage in wizard.stages if not stage.done)
        force_n = kg * NEWTONS_PER_KG * wave.uniform(0.96, 1.04) + 0.02
        ratio = (force_n / 40.0) ** 0.8 / 4.0
        t_s = now_s + np.arange(400) / 100.0
        counts: Any = np.full((400, 4), 1023.0 * ratio / (1.0 + ratio))
        wizard.feed(SampleBlock(t_s, counts, float(t_s[-1])))
        now_s += 5.0
    view = WeighingView("Palm glove", wizard.step, wizard.stages, 0.0, wizard.calibration)
    return _page(theme, view)


def calibrating_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {
        "calibrate-start": CalibratePage,
        "calibrate-weight": _weight,
        "calibrate-found": _found,
        "calibrate-lost": _lost,
    }
