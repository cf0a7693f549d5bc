"""Tekscan ASCII movies made from the format's facts, against forces worked out by hand."""

import re

import numpy as np
import pytest

from coach.sensors.calibration import Calibrator
from coach.sensors.source import SampleBlock
from sims.pressure_files import tekscan_lines

ROWS, COLUMNS = 3, 4
DRAW = np.random.default_rng(5)
KPA = np.round(DRAW.uniform(0.0, 200.0, (7, ROWS, COLUMNS)), 1)


def movie(frames=KPA, **more):
    _, rows, columns = frames.shape
    return list(tekscan_lines(frames, rows, columns, count=len(frames), **more))


def test_pressures_times_cell_areas_are_newtons(bring_in):
    """1 kPa on 70.26 mm² is 1e3 Pa × 70.26e-6 m² = 0.07026 N."""
    said = bring_in(movie(spacing_mm=8.382))
    newtons = KPA.reshape(7, 12) * 1e3 * (8.382e-3 * 8.382e-3)
    assert said.newtons == pytest.approx(newtons, rel=1e-6)
    assert said.t_s == pytest.approx(np.arange(7) * 0.01)
    assert said.info.grid == (ROWS, COLUMNS)
    assert said.info.areas_mm2 == pytest.approx([70.257924] * 12, abs=1e-5)
    assert said.info.positions_mm[COLUMNS + 1] == pytest.approx((8.382, 8.382))
    assert (said.info.rate_hz, said.done.rows, said.done.format) == (100.0, 7, "tekscan")


@pytest.mark.parametrize(
    ("unit", "kpa"),
    [
        ("KPA", 1.0),
        ("PSI", 6.894757),
        ("mmHg", 0.1333224),
        ("N/cm2", 10.0),
        ("KG/CM2", 98.0665),
        ("MPA", 1000.0),
    ],
)
def test_every_unit_of_pressure(bring_in, unit, kpa):
    said = bring_in(movie(KPA / 100, unit=unit, spacing_mm=10.0))
    assert said.newtons == pytest.approx(KPA.reshape(7, 12) / 100 * kpa * 0.1, rel=1e-5)


def test_forces_need_no_area(bring_in):
    said = bring_in(movie(unit="N"))
    assert said.newtons == pytest.approx(KPA.reshape(7, 12), rel=1e-6)


def test_cells_longer_than_wide_keep_their_place_and_area(bring_in):
    """COL_SPACING is across, ROW_SPACING down; inches and centimetres too."""
    lines = changed(movie(), "ROW_SPACING", "ROW_SPACING 2 cm\r\n")
    lines = changed(lines, "COL_SPACING", "COL_SPACING 0.5 inches\r\n")
    said = bring_in([line for line in lines if "AREA" not in line])
    assert said.info.positions_mm[COLUMNS + 1] == pytest.approx((12.7, 20.0))
    assert said.info.areas_mm2[0] == pytest.approx(254.0)
    assert said.newtons == pytest.approx(KPA.reshape(7, 12) * 0.254, rel=1e-6)


@pytest.mark.parametrize(
    "change",
    [
        {"padded": True},
        {"end": "\n"},
        {"end": "\r"},
        {"first": 12},
        {"area": "0.7025792 cm2"},
        {"area": "0.1088999 in2"},
        {"area": "0.7025792 cm²"},
    ],
)
def test_the_ways_that_versions_write_the_same_movie(bring_in, change):
    expected = bring_in(movie()).newtons
    said = bring_in(movie(**change))
    assert said.newtons == pytest.approx(expected, rel=1e-5)
    assert said.t_s[0] == 0.0


def test_utf_16_with_its_mark_and_a_lone_byte_order_mark(bring_in):
    expected = bring_in(movie()).newtons
    text = "".join(movie())
    assert (bring_in(text.encode("utf-16")).newtons == expected).all()
    assert (bring_in(text.encode("utf-8-sig")).newtons == expected).all()


def test_a_superscript_of_windows_is_a_square(bring_in):
    text = "".join(movie(area="0.7025792 cm²")).encode("latin-1")
    assert bring_in(text).info.areas_mm2[0] == pytest.approx(70.25792)


def test_semicolons_and_decimal_commas(bring_in):
    lines = movie()
    start = lines.index("ASCII_DATA @@\r\n") + 1
    head = [
        line.replace(".", ",") if "SPACING" in line or "AREA" in line else line
        for line in lines[:start]
    ]
    body = [line.replace(",", ";").replace(".", ",") for line in lines[start:]]
    assert bring_in(head + body).newtons == pytest.approx(bring_in(lines).newtons, rel=1e-6)


def test_cells_out_of_the_sensor_press_nothing(bring_in):
    blank = np.zeros((ROWS, COLUMNS), bool)
    blank[0, :2] = blank[2, 3] = True
    said = bring_in(movie(blank=blank, spacing_mm=10.0))
    assert said.newtons == pytest.approx(np.where(blank, 0.0, KPA).reshape(7, 12) * 0.1, rel=1e-6)


def test_a_saturated_cell_is_known(bring_in):
    """Frame 3 has one cell at what the heading says is the sensor's limit."""
    kpa = KPA.copy()
    kpa[3, 1, 2] = 345.3
    said = bring_in(movie(kpa, saturation="345.3 KPA"))
    block = SampleBlock(said.t_s, said.newtons, 0.0)
    assert Calibrator(said.info).apply(block).saturated.tolist() == [n == 3 for n in range(7)]


def test_raw_readings_need_a_scale_and_a_unit(bring_in, refused):
    lines = movie(np.round(KPA), unit="RAW", spacing_mm=10.0)
    assert "holds raw readings, not pressures; export it calibrated" in refused(lines)
    assert "--scale" in refused(lines, unit="kPa")
    said = bring_in(lines, unit="kPa", scale=0.25)
    assert said.newtons == pytest.approx(np.round(KPA).reshape(7, 12) * 0.025, rel=1e-6)


def test_a_unit_that_the_file_contradicts_is_refused(refused):
    assert "its values are psi, not kPa" in refused(movie(unit="PSI"), unit="kPa")
    assert "unit 'furlongs', which is unknown" in refused(movie(unit="furlongs"))


def changed(lines, old, new):
    return [new if line.startswith(old) else line for line in lines]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("ROWS", "ROWS 1000000000\r\n", "1,000,000,000 × 4 cells, which no mat has"),
        ("COLS", "COLS 4096\r\nROWS 4096\r\n", "cells instead of 4096|cells"),
        ("ROWS", "ROWS many\r\n", "no whole number ROWS"),
        ("ROWS", "\r\n", "no whole number ROWS"),
        ("SECONDS_PER_FRAME", "\r\n", "--rate"),
        ("SECONDS_PER_FRAME", "SECONDS_PER_FRAME nan\r\n", "--rate"),
        ("SECONDS_PER_FRAME", "SECONDS_PER_FRAME 3600\r\n", "0.000278 frames a second"),
        ("END_FRAME", "END_FRAME 9\r\n", "after 7 of 9 frames"),
    ],
)
def test_a_damaged_heading_is_one_sentence(refused, old, new, says):
    assert re.search(says, refused(changed(movie(), old, new)))


def test_more_cells_than_any_mat_are_refused_before_they_are_read(refused):
    lines = changed(changed(movie(), "ROWS", "ROWS 300\r\n"), "COLS", "COLS 300\r\n")
    assert "300 × 300 cells, more than the 65,536" in refused(lines)


def test_a_file_that_says_no_size_of_a_cell_asks_for_it(bring_in, refused):
    bare = [line for line in movie() if "SPACING" not in line and "AREA" not in line]
    assert "--area 100" in refused(bare)
    said = bring_in(bare, area_mm2=100.0)
    assert said.newtons == pytest.approx(KPA.reshape(7, 12) * 0.1, rel=1e-6)
    assert said.info.positions_mm[1] == pytest.approx((10.0, 0.0))


def test_cut_at_every_line_it_is_refused_with_the_line(refused):
    """A movie of two frames, cut after each of its lines but the last."""
    lines = movie(KPA[:3])
    whole = next(n for n, line in enumerate(lines) if line.startswith("@@"))
    for kept in range(whole):
        sentence = refused(lines[:kept])
        if kept > 24 and not lines[kept].startswith(("@@", "Frame")) and lines[kept].strip():
            assert f"line {kept}" in sentence, kept


def test_what_is_whole_of_a_cut_file_comes_in_when_asked_for(bring_in, refused):
    lines = movie()[:-4]
    assert "--up-to-damage" in refused(lines)
    said = bring_in(lines, whole_only=False)
    assert said.newtons == pytest.approx(bring_in(movie()).newtons[:6])
    assert "Only the first 6 frames are imported: " in said.done.notes[0]
    assert f"line {len(lines)}" in said.done.notes[0]
    assert "line 32, ends a frame" in refused(movie()[:32], whole_only=False)


@pytest.mark.parametrize(
    ("at", "line", "says"),
    [
        (30, "1,2,3\r\n", "line 31, has 3 cells instead of 4"),
        (30, "1,2,3,4,5\r\n", "line 31, has 5 cells instead of 4"),
        (30, "1,nan,3,4\r\n", "line 31, cell 2 says 'nan', not a number"),
        (30, "1,2,inf,4\r\n", "line 31, cell 3 says 'inf'"),
        (30, "1,2,1_0,4\r\n", "line 31, cell 3 says '1_0'"),
        (30, "1,,3,4\r\n", "line 31, cell 2 is empty"),
        (30, "1,2,3,1e9\r\n", "force of .* on one cell"),
        (29, "Frame 1\r\n", "line 30, is frame 1 after frame 1"),
        (29, "DATA_TYPE MOVIE\r\n", "line 30, says 'DATA_TYPE MOVIE' where a frame should begin"),
        (29, "Frame:,2\r\n", "line 30, says 'Frame:,2'"),
    ],
)
def test_damage_inside_is_refused_by_its_line(refused, at, line, says):
    lines = movie()
    assert re.search(says, refused([*lines[:at], line, *lines[at + 1 :]]))


def test_a_gap_in_the_frames_numbers_is_a_gap_in_time(bring_in):
    lines = [line.replace("Frame 7", "Frame 27") for line in movie()]
    assert bring_in(lines).t_s.tolist() == pytest.approx([0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.26])


def test_a_second_movie_after_the_first_ones_end_is_refused_by_its_line(refused):
    one = movie()
    said = refused([*one, "\r\n", *movie()])
    assert f"line {len(one) + 2}," in said
    assert "second movie" in said


def test_blank_lines_after_the_end_are_nothing(bring_in):
    assert bring_in([*movie(), "\r\n", ",,,\r\n"]).done.rows == 7
