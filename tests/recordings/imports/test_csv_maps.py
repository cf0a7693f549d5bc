"""Tables whose columns are named with units, or are the cells of a map."""

import numpy as np
import pytest

VALUES = np.round(np.random.default_rng(2).uniform(0.0, 50.0, (5, 6)), 2)


def table(names, values=VALUES, times=("0", "0.02", "0.04", "0.06", "0.08")):
    rows = [",".join(names)]
    rows += [",".join([t, *map(str, row)]) for t, row in zip(times, values.tolist(), strict=True)]
    return "\n".join(rows).encode()


@pytest.mark.parametrize(
    ("name", "newtons"),
    [
        ("force_n", 1.0),
        ("force [N]", 1.0),
        ("force (kg)", 9.80665),
        ("load_kg", 9.80665),
        ("force", 1.0),
        ("sensor_g", 1.0),
        ("force (g)", 0.00980665),
        ("F [lbf]", 4.448222),
        ("force (mN)", 0.001),
    ],
)
def test_a_columns_own_unit_is_heard(bring_in, name, newtons):
    said = bring_in(table(["t", name], VALUES[:, :1]), time="t", force=name)
    assert said.newtons == pytest.approx(VALUES[:, :1] * newtons, rel=1e-6)


def test_columns_of_different_units_are_not_mixed(bring_in, refused):
    lines = table(["t", "a [kg]", "b [N]"], VALUES[:, :2])
    assert "do not agree in their unit (N and kg)" in refused(lines, time="t", force="all")
    assert "(kg and none)" in refused(lines.replace(b"b [N]", b"b"), time="t", force="all")
    assert bring_in(lines, time="t", force="a [kg]").newtons[0, 0] == pytest.approx(
        VALUES[0, 0] * 9.80665
    )
    assert bring_in(lines, time="t", force="all", unit="N").newtons == pytest.approx(VALUES[:, :2])


def test_a_unit_that_is_said_goes_before_the_columns(bring_in):
    said = bring_in(table(["t", "force_kg"], VALUES[:, :1]), time="t", force="force_kg", unit="N")
    assert said.newtons == pytest.approx(VALUES[:, :1])


@pytest.mark.parametrize(
    ("name", "step_s"), [("time_ms", 2e-5), ("time (s)", 0.02), ("t [ms]", 2e-5), ("time", 0.02)]
)
def test_a_times_own_unit_is_heard(bring_in, name, step_s):
    times = [str(n * 20) if step_s < 1e-3 else str(n * 0.02) for n in range(5)]
    said = bring_in(table([name, "f"], VALUES[:, :1], times), time=name, force="f")
    assert said.t_s == pytest.approx(np.arange(5) * 0.02)


def test_a_column_is_found_without_its_unit_in_brackets(bring_in, refused):
    lines = table(["t [ms]", "Force [kg]"], VALUES[:, :1], ("0", "20", "40", "60", "80"))
    said = bring_in(lines, time="t", force="force")
    assert said.t_s == pytest.approx(np.arange(5) * 0.02)
    assert said.newtons == pytest.approx(VALUES[:, :1] * 9.80665, rel=1e-6)
    two = table(["t", "a [kg]", "a (kg)"], VALUES[:, :2])
    assert "2 columns a" in refused(two, time="t", force="a")


def test_times_of_a_watch(bring_in):
    times = ["9:59.98", "10:00.00", "10:00.02", "10:00.04", "10:00.06"]
    said = bring_in(table(["t", "f"], VALUES[:, :1], times), time="t", force="f")
    assert said.t_s == pytest.approx(np.arange(5) * 0.02, abs=1e-6)
    said = bring_in(table(["t_ms", "f"], VALUES[:, :1], times), time="t_ms", force="f")
    assert said.t_s == pytest.approx(np.arange(5) * 0.02, abs=1e-6)
    hours = [f"1:{each.rjust(8, '0')}" for each in times]
    said = bring_in(table(["t", "f"], VALUES[:, :1], hours), time="t", force="f")
    assert said.t_s == pytest.approx(np.arange(5) * 0.02, abs=1e-6)


def test_pressures_of_a_map_become_newtons_with_its_area(bring_in):
    names = ["time_s", *(f"p{n} [kPa]" for n in range(6))]
    wish = {"time": "time_s", "force": "all", "grid": (2, 3), "area_mm2": 25.0}
    said = bring_in(table(names), **wish)
    assert said.newtons == pytest.approx(VALUES * 0.025, rel=1e-6)
    assert said.info.grid == (2, 3)
    assert said.info.areas_mm2 == (25.0,) * 6
    assert said.info.positions_mm[4] == (5.0, 5.0)


def test_a_run_of_columns_is_named_by_its_ends(bring_in):
    names = ["time_s", *(f"c{n}" for n in range(6))]
    said = bring_in(table(names), time="time_s", force="c1..c3", grid=(1, 3), pitch_mm=8.0)
    assert said.newtons == pytest.approx(VALUES[:, 1:4])
    assert said.info.areas_mm2 == ()


def test_a_sensor_of_one_cell_has_an_area_too(bring_in):
    said = bring_in(table(["t", "f"], VALUES[:, :1]), time="t", force="f", area_mm2=200.0)
    assert said.info.areas_mm2 == (200.0,)


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        ({}, "say which columns to take, for example --time t --force c0; its columns are: t, c0"),
        ({"time": "t"}, "say which columns to take"),
        ({"time": "t", "force": "all", "grid": (2, 2)}, "--grid 2x2 has 4 places for 6 columns"),
        ({"time": "t", "force": "all", "grid": (2, 3)}, "--grid needs the cells' size"),
        ({"time": "t", "force": "c3..c1"}, "stands before"),
        ({"time": "t", "force": "c1", "unit": "kPa"}, "--area"),
        ({"time": "t", "force": "c1", "unit": "furlong"}, "no unit of force or pressure"),
        ({"time": "t", "force": "c1", "unit": "raw"}, "no unit of force or pressure"),
        ({"time": "t", "force": "c9"}, "no column c9; its columns are: t, c0, c1"),
    ],
)
def test_what_is_not_said_enough_is_asked_for(refused, wish, says):
    assert says in refused(table(["t", *(f"c{n}" for n in range(6))]), **wish)


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        ("0,1,x\n0.1,2,x\n0.2,3", "line 4, has 2 cells instead of 3"),
        ("0,1,x\n0.1,2,x\n0.2,3,x,4\n0.3,4,x\n", "line 4, has 4 cells instead of 3"),
    ],
)
def test_a_table_that_is_cut_or_mixed_is_refused_by_its_line(bring_in, refused, rows, line):
    text = f"t,f,note\n{rows}".encode()
    assert line in refused(text, time="t", force="f")
    whole = bring_in(text, time="t", force="f", whole_only=False)
    assert whole.newtons[:, 0].tolist() == [1.0, 2.0]


def test_empty_cells_at_a_rows_end_are_left_out_or_too_many_as_spreadsheets_do(bring_in):
    said = bring_in(b"t,f,note\n0,1\n0.1,2,x,,\n0.2,3,\n", time="t", force="f")
    assert said.newtons[:, 0].tolist() == [1.0, 2.0, 3.0]
