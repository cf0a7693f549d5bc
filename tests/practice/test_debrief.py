"""The debrief: seconds, aims, shapes and words, however the readings were cut."""

import json
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.practice.debrief.builder import Debrief, DebriefBuilder, debrief_json
from coach.practice.debrief.html import debrief_html
from coach.practice.debrief.next_time import next_time
from coach.sensors.source import LinkCounts, SensorInfo
from coach.signal.bands import PALM, Band
from coach.signal.pipeline import Pipeline
from coach.signal.readings import Readings
from coach.signal.too_much import TooMuch

Make = Callable[..., Any]


def _same(one: Debrief, other: Debrief) -> bool:
    arrays = [
        (one.trace.t_s, other.trace.t_s),
        (one.trace.force_n, other.trace.force_n),
        (one.trace.band, other.trace.band),
        (one.shapes.forces_n, other.shapes.forces_n),
        (one.shapes.durations_s, other.shapes.durations_s),
    ]
    return debrief_json(one) == debrief_json(other) and all(
        np.array_equal(a, b, equal_nan=True) for a, b in arrays
    )


def test_seconds_in_each_band_are_those_that_were_pressed(story: Make) -> None:
    debrief = story([5, 20, 20, 45, 70]).tell(DebriefBuilder()).build()
    assert debrief.bands.light == pytest.approx(3.0, abs=0.02)
    assert debrief.bands.medium == pytest.approx(6.0, abs=0.02)
    assert debrief.bands.firm == pytest.approx(3.0, abs=0.02)
    assert debrief.bands.too_much == pytest.approx(3.0, abs=0.02)
    assert debrief.bands.none == pytest.approx(21.0 - 15.0, abs=0.02)
    assert debrief.duration_s == pytest.approx(21.0, abs=0.02)


def test_an_alarm_outranks_the_band_that_the_filter_says(story: Make) -> None:
    told = story([20, 20])
    block = told.readings(0, len(told.t_s))
    alarm = (block.t_s >= 2.0) & (block.t_s < 2.5)
    builder = DebriefBuilder()
    builder.take(
        [Readings(block.t_s, block.force_n, block.band, alarm, block.peak_kpa, block.hop_s)]
    )
    assert builder.build().bands.too_much == pytest.approx(0.5)


@pytest.mark.parametrize("order", [1, -1])
def test_what_was_past_the_range_is_what_to_look_at_again(story: Make, order: int) -> None:
    """Its peak is known to nobody, but it was above all that could be measured."""
    debrief = story([20] * 5).tell(DebriefBuilder()).build()
    moments = [TooMuch(3.0, 0.5, 65.0), TooMuch(7.0, 0.5, math.nan), TooMuch(11.0, 0.5, 70.0)]
    left = next_time(replace(debrief, too_much=tuple(moments[::order])))
    assert "0:07" in left.look
    assert left.look_s == pytest.approx(4.0)


def test_time_without_data_is_in_no_band(story: Make) -> None:
    told = story([20] * 5)
    told.force_n[500:700] = np.nan
    builder = DebriefBuilder()
    builder.take([told.readings(0, 900), told.readings(1200, 2100)])
    bands = builder.build().bands
    total_s = bands.none + bands.contact_s
    assert total_s == pytest.approx(21.0 - 2.0 - 3.0)


def test_readings_of_unknown_length_count_by_their_times_but_never_over_a_gap() -> None:
    t_s = np.array([0.0, 0.1, 0.2, 0.3, 5.3, 5.4])
    ones = np.ones(6)
    builder = DebriefBuilder()
    builder.take(
        [Readings(t_s, 20 * ones, (2 * ones).astype(np.int8), ones < 0, ones * np.nan, 0.0)]
    )
    assert builder.build().bands.medium == pytest.approx(0.3 + 0.25 + 0.1)


def test_being_in_the_target_is_judged_by_the_aim_of_the_moment(story: Make) -> None:
    told = story([5, 5, 20, 20, 5, 5])
    builder = DebriefBuilder("palm", Band.LIGHT)
    builder.aim(8.5, Band.MEDIUM)
    builder.aim(16.5, None)
    seen = told.tell(builder).build().performance
    assert seen.aimed_s == pytest.approx(12.0, abs=0.05)
    assert seen.in_target_s == pytest.approx(12.0, abs=0.05)
    always = told.tell(DebriefBuilder("palm", Band.LIGHT)).build().performance
    assert always.in_target_s == pytest.approx(12.0, abs=0.05)
    assert always.aimed_s == pytest.approx(18.0, abs=0.05)


def test_it_is_said_which_pressures_were_asked_for(story: Make) -> None:
    told = story([5, 5, 20, 20])
    builder = DebriefBuilder("palm", Band.LIGHT)
    one = debrief_json(told.tell(builder).build())
    builder = DebriefBuilder("palm", Band.LIGHT)
    builder.aim(8.5, Band.MEDIUM)
    two = debrief_json(told.tell(builder).build())
    said = [next(f for f in each["facts"] if f["name"] == "in_target") for each in (one, two)]
    rest = "The rest was above it, by 10\u00a0N on average."
    assert said[0]["sentence"] == f"Your aim was light. {rest}"
    assert said[1]["sentence"] == "Your aim changed on the way: light and medium."


def test_an_aim_that_comes_seconds_late_still_counts_from_its_own_time(story: Make) -> None:
    told = story([5] * 30)
    early, late = DebriefBuilder("palm", Band.MEDIUM), DebriefBuilder("palm", Band.MEDIUM)
    early.aim(60.0, Band.LIGHT)
    told.tell(early)
    late.take([told.readings(0, 6400)])
    late.aim(60.0, Band.LIGHT)
    late.take([told.readings(6400, 99999)], told.strokes)
    assert late.build().performance.in_target_s == early.build().performance.in_target_s > 0


def test_stages_follow_each_other_to_the_end(story: Make) -> None:
    builder = DebriefBuilder()
    builder.stage("a", "A", 0.0, Band.LIGHT)
    builder.stage("b", "B", 9.0, Band.MEDIUM)
    debrief = story([5, 5, 20, 20]).tell(builder).build()
    assert [(s.name, s.onset_s) for s in debrief.stages] == [("a", 0.0), ("b", 9.0)]
    assert debrief.stages[0].offset_s == 9.0
    assert debrief.stages[1].offset_s == pytest.approx(17.0, abs=0.02)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(cuts=st.lists(st.integers(0, 12_100), max_size=40), aim_s=st.floats(0.0, 120.0))
def test_any_cutting_gives_the_same_debrief(story: Make, cuts: list[int], aim_s: float) -> None:
    rng = np.random.default_rng(7)
    told = story(list(rng.uniform(4, 66, 30)), late_s=0.1)
    told.force_n[3000:3100] = np.nan

    def builder() -> DebriefBuilder:
        made = DebriefBuilder()
        made.beat(0.0, 4.0, 4)
        made.stage("a", "A", aim_s, Band.LIGHT)
        return made

    assert _same(told.tell(builder(), cuts).build(), told.tell(builder()).build())


def test_building_in_between_changes_nothing(story: Make) -> None:
    told = story([20, 30, 40] * 12)
    builder = DebriefBuilder()
    for start in range(0, len(told.t_s), 1000):
        builder.take([told.readings(start, start + 1000)])
        builder.build()
    builder.take((), told.strokes)
    plain = DebriefBuilder()
    plain.take([told.readings(0, len(told.t_s))], told.strokes)
    assert builder.build().bands == plain.build().bands
    assert builder.build().performance == plain.build().performance


def test_a_stroke_is_drawn_as_it_was_pressed(story: Make) -> None:
    told = story([20] * 3)
    ramp = (told.t_s >= 5.0) & (told.t_s <= 8.0)
    told.force_n[ramp] = 20 * np.sin(np.pi * (told.t_s[ramp] - 5.0) / 3.0)
    shapes = told.tell(DebriefBuilder()).build().shapes
    assert shapes.durations_s == pytest.approx([3.0, 3.0, 3.0])
    expected = 20 * np.sin(np.pi * np.linspace(0, 1, shapes.forces_n.shape[1]))
    assert shapes.forces_n[1] == pytest.approx(expected, abs=0.05)


def test_many_strokes_are_thinned_evenly(story: Make) -> None:
    peaks = np.linspace(11.0, 29.0, 400)
    shapes = story(list(peaks), period_s=2.0, press_s=1.0).tell(DebriefBuilder()).build().shapes
    drawn = np.sort(np.median(shapes.forces_n, axis=1))
    assert 40 <= len(drawn) <= 96
    assert np.diff(drawn).max() <= 2.1 * np.diff(drawn).min()
    assert drawn[0] == pytest.approx(11.0)


def test_phases_are_asynchronies_in_turns_of_their_own_stroke(story: Make) -> None:
    builder = DebriefBuilder()
    builder.beat(0.0, 4.0, 4)
    builder.beat(11.0, 2.0, 2)
    builder.beat(19.0, None)
    debrief = story([20] * 6, late_s=-0.2).tell(builder).build()
    assert debrief.phases == pytest.approx((-0.05, -0.05, -0.05, -0.1, -0.1))
    assert debrief.counts == 2


def test_the_report_has_every_agreed_key_and_no_nan(story: Make) -> None:
    told = story([20, 66, 20])
    builder = told.tell(DebriefBuilder())
    builder.take((), (), [type(told.alarms[0])(9.0, 1.0, math.nan)])
    info = SensorInfo("Glove", "id", "1.0.0", 8, 200.0, None)
    plain = debrief_json(builder.build(info, LinkCounts(samples=2600, gaps=1, bad_frames=2)))
    text = json.loads(json.dumps(plain, allow_nan=False))
    assert set(text) >= {
        "duration_s", "sample_rate_hz", "taxels", "samples", "gaps", "missing_samples",
        "bad_frames", "bands", "too_much_events", "strokes", "rhythm", "score", "stages",
        "sentence", "tip", "title", "started_at", "target", "tool",
    }  # fmt: skip
    assert set(text["bands"]) == {"none", "light", "medium", "firm", "too_much"}
    assert set(text["strokes"][0]) >= {
        "onset_s", "peak_s", "offset_s", "peak_n", "mean_n", "loading_rate_n_s", "asynchrony_s",
        "sparc",
    }  # fmt: skip
    assert set(text["rhythm"]) >= {
        "period_s", "mean_asynchrony_s", "sd_asynchrony_s", "interval_cv", "resultant_length",
        "steadiness",
    }  # fmt: skip
    assert set(text["score"]) == {"total", "parts"}
    assert set(text["score"]["parts"][0]) == {"name", "points", "why"}
    assert text["too_much_events"][-1]["peak_n"] is None
    assert (text["taxels"], text["samples"], text["sample_rate_hz"]) == (8, 2600, 200.0)


def test_nothing_heard_is_a_debrief_too() -> None:
    debrief = DebriefBuilder().build()
    plain = debrief_json(debrief)
    assert plain["score"] == {"total": None, "parts": []}
    assert plain["strokes"] == []
    assert plain["rhythm"] == dict.fromkeys(
        ("period_s", "mean_asynchrony_s", "sd_asynchrony_s", "interval_cv", "resultant_length",
         "tempo_s", "tempo_confidence", "tempo_drift", "on_count")
    ) | {"steadiness": "unknown", "pace": "unknown", "matched": 0}  # fmt: skip
    assert "<h1>" in debrief_html(debrief)


def test_the_real_pipeline_feeds_it() -> None:
    t_s = np.arange(0, 60, 0.005)
    force_n = 20 * np.clip(np.sin(2 * np.pi * t_s / 4.0), 0, None)
    pipeline, builder = Pipeline(200.0, 1, PALM), DebriefBuilder()
    for part in np.array_split(np.arange(len(t_s)), 500):
        out = pipeline.update(t_s[part], force_n[part, None], np.zeros(len(part), bool))
        builder.take([out.readings], out.strokes, out.ended)
    out = pipeline.finish()
    builder.take([out.readings], out.strokes, out.ended)
    debrief = builder.build()
    # sin(x) is above one half for a third of the period, and above 0.075 for 0.476 of it.
    assert debrief.bands.medium == pytest.approx(60 / 3, abs=1.5)
    assert debrief.bands.contact_s == pytest.approx(60 * 0.476, abs=1.5)
    assert len(debrief.strokes) == 15
    assert debrief.rhythm.period_s == pytest.approx(4.0, abs=0.01)
    assert debrief.shapes.forces_n.max() == pytest.approx(20.0, abs=0.3)


@pytest.mark.parametrize(
    ("held_s", "newtons", "said"),
    [
        (0.0, 0.0, "no touch was felt"),
        (0.6, 20.0, "too little"),
        (0.6, 80.0, "once it was too much"),
    ],
)
def test_a_short_touch_is_not_called_none(held_s: float, newtons: float, said: str) -> None:
    pipeline, builder = Pipeline(100.0, 1, PALM), DebriefBuilder()
    t_s = np.arange(500) / 100.0
    force_n = np.where((t_s >= 2.0) & (t_s < 2.0 + held_s), newtons, 0.0)
    for out in (pipeline.update(t_s, force_n[:, None], np.zeros(500, bool)), pipeline.finish()):
        builder.take([out.readings], out.strokes, out.ended)
    assert said in builder.build().sentence
