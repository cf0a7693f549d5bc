"""XSENSOR CSV movies made from the format's facts, against forces worked out by hand."""

import re

import numpy as np
import pytest

from sims.pressure_files import xsensor_lines

ROWS, COLUMNS = 4, 3
KPA = np.round(np.random.default_rng(8).uniform(0.0, 60.0, (6, ROWS, COLUMNS)), 2)
FLAT = KPA.reshape(6, 12)
#: 1.27 cm squared, in m².
AREA_M2 = 0.0127**2


def movie(frames=KPA, **more):
    _, rows, columns = frames.shape
    return list(xsensor_lines(frames, rows, columns, **more))


def test_pressures_times_cell_areas_are_newtons(bring_in):
    said = bring_in(movie())
    assert said.newtons == pytest.approx(FLAT * 1e3 * AREA_M2, rel=1e-6)
    assert said.t_s == pytest.approx(np.arange(6) * 0.04)
    assert said.info.grid == (ROWS, COLUMNS)
    assert said.info.areas_mm2 == pytest.approx([161.29] * 12)
    assert said.info.positions_mm[COLUMNS + 1] == pytest.approx((12.7, 12.7))
    assert (said.done.rate_hz, said.done.format) == (25.0, "xsensor")
    assert said.info.name == "XSENSOR PX100:48.48.02 S0001"


@pytest.mark.parametrize(
    ("unit", "kpa"),
    [("psi", 6.894757), ("mmHg", 0.1333224), ("N/cm2", 10.0), ("N/cm²", 10.0), ("kg/cm2", 98.0665)],
)
def test_every_unit_of_pressure(bring_in, unit, kpa):
    said = bring_in(movie(unit=unit))
    assert said.newtons == pytest.approx(FLAT * kpa * 1e3 * AREA_M2, rel=1e-5)


@pytest.mark.parametrize(
    "change",
    [
        {"decimal_comma": True},
        {"end": "\n"},
        {"colon": ""},
        {"begins_s": 86_399.9},
    ],
)
def test_the_ways_that_versions_write_the_same_movie(bring_in, change):
    """Decimal commas in quotes, labels without colons, a night's midnight in between."""
    said = bring_in(movie(**change))
    assert said.newtons == pytest.approx(FLAT * 1e3 * AREA_M2, rel=1e-6)
    assert said.t_s == pytest.approx(np.arange(6) * 0.04, abs=1e-6)


def test_cells_longer_than_wide_keep_their_place_and_area(bring_in):
    lines = "".join(movie()).replace("Sensel Height (cm):,1.27", "Sensel Height (mm):,25.4")
    said = bring_in(lines)
    assert said.info.positions_mm[COLUMNS + 1] == pytest.approx((12.7, 25.4))
    assert said.newtons == pytest.approx(FLAT * 2 * 1e3 * AREA_M2, rel=1e-6)


def test_the_unit_of_the_average_is_the_maps(bring_in):
    lines = [line for line in movie(unit="mmHg") if not line.startswith("Units")]
    said = bring_in(lines)
    assert said.newtons == pytest.approx(FLAT * 0.1333224 * 1e3 * AREA_M2, rel=1e-5)


def test_empty_cells_are_out_of_the_mat(bring_in):
    text = "".join(movie()).replace(f"{KPA[0, 0, 0]:.6g},", ",", 1)
    expected = FLAT * 1e3 * AREA_M2
    expected[0, 0] = 0.0
    assert bring_in(text).newtons == pytest.approx(expected, rel=1e-6)


def test_a_row_out_of_the_mat_is_still_a_row(bring_in):
    lines = movie()
    first = next(n for n, line in enumerate(lines) if line.startswith("Sensels")) + 1
    lines[first] = ",,\r\n"
    expected = FLAT * 1e3 * AREA_M2
    expected[0, :3] = 0.0
    assert bring_in(lines).newtons == pytest.approx(expected, rel=1e-6)


def test_of_two_mats_one_is_asked_for(bring_in, refused):
    lines = movie(sensors=("seat", "back"))
    assert re.search(
        r"line \d+, is of a second sensor, back, after seat;.* --sensor", refused(lines)
    )
    said = bring_in(lines, sensor="back")
    assert said.newtons == pytest.approx(FLAT * 1e3 * AREA_M2, rel=1e-6)
    assert said.t_s == pytest.approx(np.arange(6) * 0.04)
    assert "has no sensor bed; it has back, seat" in refused(lines, sensor="bed")


def test_times_without_milliseconds_need_a_rate(bring_in, refused):
    lines = [re.sub(r"(Time:,[\d:]+)\.\d+", r"\1", line) for line in movie()]
    assert re.search(r"line \d+, begins a frame with the same time .*--rate 25", refused(lines))
    assert bring_in(lines, rate_hz=25.0).t_s == pytest.approx(np.arange(6) * 0.04)
    bare = [line for line in lines if not line.startswith("Time")]
    assert re.search(r"line 1, begins a frame without a time", refused(bare))


def test_cut_at_every_line_it_is_refused_with_the_line_or_whole(bring_in, refused):
    """After a map's last row nothing tells a cut from an end: what is there comes in."""
    lines = movie(KPA[:3])
    block = len(lines) // 3
    for kept in range(len(lines)):
        whole, over = divmod(kept, block)
        if over in (0, block - 1) and whole + (over == block - 1) >= 2:
            frames = whole + (over == block - 1)
            assert bring_in(lines[:kept]).done.rows == frames
            continue
        sentence = refused(lines[:kept])
        if kept > block:
            assert f"line {kept}" in sentence, kept


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("Rows:,4", "Rows:,1000000000", "1,000,000,000 × 3 cells, which no mat has"),
        ("Rows:,4", "Rows:,four", "line 1, begins a frame without whole numbers of rows"),
        ("Columns:,3", "Columns:,2", "has 3 cells instead of 2"),
        ("Columns:,3", "Columns:,4", "has 3 cells instead of 4"),
        ("Units:,kPa", "Units:,raw", "raw readings"),
        ("Sensel Width (cm):,1.27", "Sensel Width (cm):,", "--area"),
    ],
)
def test_a_damaged_block_is_one_sentence(refused, old, new, says):
    assert re.search(says, refused("".join(movie()).replace(old, new)))


def test_a_map_of_another_size_in_the_midst_is_refused(refused):
    other = list(xsensor_lines(KPA[:, :2], 2, 3, begins_s=43_300.0))
    sentence = refused(movie() + other)
    assert re.search(r"line 121, begins a map of another size than 4 × 3", sentence)


def test_two_makers_in_one_file_are_refused_by_the_line(refused):
    from sims.pressure_files import tekscan_lines

    tekscan = list(tekscan_lines(KPA, ROWS, COLUMNS, count=6))
    assert re.search(r"line \d+, ", refused(movie() + tekscan))
    assert re.search(r"line \d+, says 'Frame:", refused(tekscan[:-1] + movie()))
