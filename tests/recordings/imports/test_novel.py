"""novel's ASCII files made from the format's facts, against forces worked out by hand."""

import re

import numpy as np
import pytest

from sims.pressure_files import novel_lines

DRAW = np.random.default_rng(3)
EVERY = [str(n) for n in range(1, 100)]
NAMES = "\t".join(["time[secs]", *EVERY, *EVERY])
LISTS = (f"left sensors: {','.join(EVERY)}", f"right sensors:{','.join(EVERY)}")
BOTH = np.round(DRAW.uniform(0.0, 100.0, (9, 198)) / 2.5) * 2.5
MAT = np.round(DRAW.uniform(0.0, 100.0, (9, 16)), 1)


def pedar(**more):
    return list(novel_lines(BOTH, count=9, names=NAMES, lists=LISTS, **more))


def pliance(values=MAT, **more):
    names = "\t".join(["time[secs]", *(str(n + 1) for n in range(values.shape[1]))])
    return list(novel_lines(values, count=len(values), names=names, **more))


def test_a_mats_pressures_times_its_cells_area_are_newtons(bring_in):
    said = bring_in(pliance(), grid=(4, 4), area_mm2=100.0)
    assert said.newtons == pytest.approx(MAT * 0.1, rel=1e-6)
    assert said.t_s == pytest.approx(np.arange(9) * 0.02)
    assert (said.info.grid, said.info.rate_hz, said.done.format) == ((4, 4), 50.0, "novel")
    assert said.info.areas_mm2 == (100.0,) * 16
    assert said.info.positions_mm[5] == (10.0, 10.0)


def test_it_asks_for_what_the_file_does_not_say(refused):
    assert "has 16 sensors and does not say how they lie; say it with --grid" in refused(pliance())
    assert "--grid 4x4" in refused(pliance())
    assert "does not say how large a cell is" in refused(pliance(), grid=(4, 4))
    assert "16 sensors, which are not 3 × 5" in refused(pliance(), grid=(3, 5), area_mm2=100.0)
    bare = pliance(unit="")
    assert "names no unit; say it with --unit" in refused(bare, grid=(4, 4), area_mm2=100.0)


def test_decimal_commas_and_another_unit(bring_in):
    lines = pliance(decimal_comma=True, unit="N/cm2")
    said = bring_in(lines, grid=(4, 4), area_mm2=100.0)
    assert said.newtons == pytest.approx(MAT, rel=1e-6)


def test_two_insoles_lie_side_by_side(bring_in):
    """Left and right apart, no newton lost; heel below, the inner edges towards each other."""
    said = bring_in(pedar(), area_mm2=150.0)
    assert said.info.grid == (15, 15)
    maps = said.newtons.reshape(9, 15, 15)
    assert maps.sum(axis=(1, 2)) == pytest.approx(BOTH.sum(axis=1) * 0.15, rel=1e-6)
    assert maps[:, :, :7].sum(axis=(1, 2)) == pytest.approx(BOTH[:, :99].sum(axis=1) * 0.15)
    assert (maps[:, :, 7] == 0).all()
    # Sensor 6 is the inner one of the second row from the heel, 12 the outer.
    left, right = BOTH[:, :99] * 0.15, BOTH[:, 99:] * 0.15
    assert maps[:, 13, 6] == pytest.approx(left[:, 5])
    assert maps[:, 13, 0] == pytest.approx(left[:, 11])
    assert maps[:, 13, 8] == pytest.approx(right[:, 5])
    assert maps[:, 13, 14] == pytest.approx(right[:, 11])


@pytest.mark.parametrize(("side", "columns"), [("left", slice(0, 99)), ("right", slice(99, 198))])
def test_one_insole_is_taken_alone(bring_in, side, columns):
    said = bring_in(pedar(), area_mm2=150.0, side=side)
    assert said.info.grid == (15, 7)
    assert said.newtons.sum(axis=1) == pytest.approx(BOTH[:, columns].sum(axis=1) * 0.15)
    assert (said.newtons > 0).any(axis=0).sum() == 99


def test_every_sensor_of_an_insole_has_a_place_of_its_own():
    from coach.recordings.imports.insole import places

    for side in ("left", "right"):
        assert len(set(places(side, range(1, 100), 0, 7).tolist())) == 99


def test_insoles_without_their_lists_are_known_by_their_number(bring_in):
    lines = [line for line in pedar() if "sensors:" not in line]
    assert bring_in(lines, area_mm2=150.0).info.grid == (15, 15)


def test_a_masked_insole_keeps_its_sensors_places(bring_in):
    numbers = [6, 12, 99]
    lines = list(
        novel_lines(
            MAT[:, :3], count=9, names="time[secs]\t6\t12\t99", lists=("right sensors: 6,12,99",)
        )
    )
    maps = bring_in(lines, area_mm2=100.0).newtons.reshape(9, 15, 7)
    assert maps[:, 13, 0] == pytest.approx(MAT[:, 0] * 0.1)
    assert maps[:, 13, 6] == pytest.approx(MAT[:, 1] * 0.1)
    assert maps[:, 0, 4] == pytest.approx(MAT[:, 2] * 0.1)
    assert len(numbers) == 3


def test_a_file_of_forces_is_forces(bring_in):
    names = "time[secs]\tforce[N]\tx[mm]\ty[mm]\tforce[N]\tx[mm]\ty[mm]"
    said = bring_in(list(novel_lines(MAT[:, :6], count=9, names=names)))
    assert said.newtons == pytest.approx(MAT[:, [0, 3]], rel=1e-6)
    assert said.info.grid is None
    right = bring_in(list(novel_lines(MAT[:, :6], count=9, names=names)), side="right")
    assert right.newtons == pytest.approx(MAT[:, [3]], rel=1e-6)


def test_no_row_may_be_cut(refused, bring_in):
    """Cut after every line; a cut between two rows cannot be told from an end."""
    lines = pliance()
    wish = {"grid": (4, 4), "area_mm2": 100.0}
    heading = len(lines) - 9
    for kept in range(heading + 2):
        refused(lines[:kept], **wish)
    for kept in range(heading + 2, len(lines)):
        assert bring_in(lines[:kept], **wish).done.rows == kept - heading
    half = "\t".join(lines[-1].split()[:7])
    assert f"line {len(lines)}, has 7 cells instead of 17" in refused([*lines[:-1], half], **wish)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda rows: [*rows, rows[0]], r"line \d+: time does not go on \(-0.16 s"),
        (lambda rows: [*rows, rows[-1]], r"line \d+: time does not go on \(\+0 s"),
        (lambda rows: [*rows, re.sub(r"^\S+", "9e6", rows[0])], r"line \d+: time jumps"),
        (lambda rows: [*rows, re.sub(r"^\S+", "nan", rows[0])], r"line \d+, cell 1 says 'nan'"),
        (lambda rows: [*rows, "comment: once more\r\n"], r"line \d+, has 3 cells instead of 17"),
    ],
)
def test_damage_inside_is_refused_by_its_line(refused, change, says):
    lines = pliance()
    sentence = refused([*lines[:-9], *change(lines[-9:])], grid=(4, 4), area_mm2=100.0)
    assert re.search(says, sentence)
