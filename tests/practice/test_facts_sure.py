"""How sure a debrief is of its newtons: figures, sentences, JSON and HTML."""

import json
from dataclasses import replace

import numpy as np
import pytest

from coach.practice.debrief.as_json import debrief_json
from coach.practice.debrief.builder import DebriefBuilder
from coach.practice.debrief.facts import facts_of
from coach.practice.debrief.html import debrief_html
from coach.practice.debrief.outcome import Debrief
from coach.practice.measures.library import measure_named
from coach.sensors.calibration_record import Calibration
from coach.sensors.doubts import SATURATED, TYPICAL, standing_doubts
from coach.sensors.error_bar import ErrorBar
from coach.sensors.sureness import Sureness
from coach.signal.bands import PALM, Band
from coach.signal.pipeline import Pipeline

MADE = Calibration(
    "power", (9.5,), (1.25,), "f5", "2026-02-03", 0.04, 0.18, (0.98, 39.2)
)  # fmt: skip


def practised(sure: Sureness | None, peak_n: float = 20.0) -> Debrief:
    """A minute of presses of 3 s, each to ``peak_n``."""
    t_s = np.arange(6000) / 100.0
    newtons = peak_n * np.sin(np.pi * np.clip(t_s % 4.0 / 3.0, 0.0, 1.0)) ** 2
    pipeline, builder = Pipeline(100.0, 1, PALM), DebriefBuilder("palm", Band.MEDIUM)
    for output in (
        pipeline.update(t_s, newtons[:, None], np.zeros(len(t_s), np.bool_)),
        pipeline.finish(),
    ):
        builder.take((output.readings,), output.strokes, output.ended)
    return builder.build(sure=sure)


def figures(debrief: Debrief) -> dict[str, tuple[object, str, str]]:
    return {
        fact.name: (fact.value, fact.figure, fact.sentence)
        for fact in facts_of(debrief)
        if fact.group == "How sure"
    }


def test_the_typical_curve_is_a_quarter_off_and_says_so() -> None:
    told = figures(practised(Sureness(ErrorBar("typical"), doubts=(TYPICAL,))))
    error_n, figure, sentence = told["force_error"]
    assert error_n == pytest.approx(5.0, rel=0.02)
    assert figure == "± 5 N"
    assert "95 presses of 100" in sentence
    assert told["calibration"][1] == "the typical curve"
    assert told["doubt_1"][0] == "typical"
    assert "Calibrate it once" in told["doubt_1"][2]


def test_a_calibration_tells_its_age_by_the_sessions_day() -> None:
    day = "2026-06-03T08:00:00+00:00"
    doubts = tuple(standing_doubts(MADE, False, day))
    told = figures(practised(Sureness(MADE.error_bar, MADE, day, doubts)))
    assert told["calibration"][:2] == ("2026-02-03", "your calibration")
    assert "120 days before" in told["calibration"][2]
    assert told["range_n"][1] == "1.0 to 39.2 N"
    assert told["rmse_n"][0] == 0.04
    assert told["hysteresis"][1] == "18\u00a0%"
    assert [told[f"doubt_{number}"][0] for number in (1, 2)] == ["hysteresis", "aged"]


def test_a_device_of_whose_error_nobody_knows_has_no_number() -> None:
    told = figures(practised(Sureness(ErrorBar("own"))))
    assert told["force_error"][:2] == (None, "unknown")
    assert told["calibration"][1] == "the device's own scale"


def test_seconds_past_the_range_are_told_where_there_were_any() -> None:
    sure = Sureness(ErrorBar("typical"), doubts=(SATURATED,), saturated=0.1)
    assert figures(practised(sure))["saturated_s"][0] == pytest.approx(6.0, rel=0.01)
    assert "extrapolated_s" not in figures(practised(sure))


def test_too_much_that_is_far_from_sure_says_so_and_is_told_all_the_same() -> None:
    unsure = practised(Sureness(ErrorBar("typical")), peak_n=75.0)
    known = practised(Sureness(replace(ErrorBar("weights"), rmse_n=0.0, range_n=(1, 80))), 75.0)
    assert len(unsure.too_much) == len(known.too_much) == 15
    said = next(fact for fact in facts_of(unsure) if fact.name == "too_much_1").sentence
    assert "25\u00a0% more or less" in said
    assert "more or less" not in next(f for f in facts_of(known) if f.name == "too_much_1").sentence


def test_json_and_html_have_the_same() -> None:
    debrief = practised(Sureness(MADE.error_bar, MADE, "2026-02-04", (TYPICAL,), 0.0, 0.5))
    told = json.loads(json.dumps(debrief_json(debrief), allow_nan=False))["sure"]
    assert told["coverage"] == 0.95
    assert told["basis"] == "weights"
    assert told["age_days"] == 1
    assert told["range_n"] == [0.98, 39.2]
    assert told["extrapolated_s"] == pytest.approx(30.0, rel=0.01)
    assert [doubt["kind"] for doubt in told["doubts"]] == ["typical"]
    html = debrief_html(debrief)
    for fact in figures(debrief).values():
        assert fact[1] in html
    assert debrief_json(practised(None))["sure"] is None


def test_every_figure_has_a_meaning() -> None:
    sure = Sureness(MADE.error_bar, MADE, "2026-02-04", (TYPICAL,), 0.1, 0.1)
    for name in figures(practised(sure)):
        assert measure_named(name) is not None, name
