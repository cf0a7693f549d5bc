"""Maps of more cells than a recording takes, and files larger than memory."""

import itertools
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.recordings.imports.folding import fold_for, folded, folded_grid
from coach.recordings.imports.lines import Lines
from coach.recordings.imports.movie import Grid, Wishes
from coach.recordings.imports.tekscan import read_tekscan
from coach.recordings.imports.writing import write_movie
from coach.recordings.imports.xsensor import read_xsensor
from sims.pressure_files import tekscan_lines, xsensor_lines


@given(st.integers(1, 300), st.integers(1, 200), st.integers(0, 2**32 - 1))
def test_no_newton_is_lost_and_no_cell_is_far_from_its_place(rows, columns, seed):
    grid = Grid(rows, columns, (5.0, 7.0), 35.0)
    fold = fold_for(grid)
    assert (fold is None) == (rows * columns <= 2048)
    if fold is None:
        return
    values = np.random.default_rng(seed).uniform(0.0, 9.0, rows * columns)
    small, sums = folded_grid(grid, fold), folded(values, grid, fold)
    assert sums.size == small.rows * small.columns <= 2048
    assert sums.sum() == pytest.approx(values.sum())
    square = values.reshape(rows, columns)
    corner = square[: fold.rows, : fold.columns].sum()
    assert sums[0] == pytest.approx(corner)
    assert small.area_mm2 == 35.0 * fold.rows * fold.columns
    assert small.pitch_mm == (5.0 * fold.columns, 7.0 * fold.rows)


@pytest.mark.parametrize(
    ("size", "becomes"),
    [((48, 48), (24, 48)), ((48, 118), (24, 59)), ((64, 160), (32, 40)), ((44, 52), (22, 52))],
)
def test_well_known_mats_fold_evenly(size, becomes):
    grid = Grid(*size, (12.7, 12.7), 161.29)
    small = folded_grid(grid, fold_for(grid))
    assert (small.rows, small.columns) in (becomes, (size[0], size[1] // 2))


def test_a_large_mat_keeps_its_total_and_says_what_was_done(bring_in):
    kpa = np.round(np.random.default_rng(1).uniform(0.0, 20.0, (3, 48, 48)), 2)
    said = bring_in(xsensor_lines(kpa, 48, 48))
    total = kpa.sum(axis=(1, 2)) * 1e3 * 0.0127**2
    assert said.newtons.sum(axis=1) == pytest.approx(total, rel=1e-6)
    rows, columns = said.info.grid
    assert rows * columns == 1152
    assert said.info.areas_mm2[0] == pytest.approx(2 * 161.29)
    assert "no newton is lost" in said.done.notes[0]


def test_a_table_of_more_columns_than_taxels_needs_a_grid(bring_in, refused):
    names = ",".join(["t", *(f"c{n}" for n in range(2304))])
    rows = [f"{n / 50}," + ",".join(["0.5"] * 2304) for n in range(3)]
    text = "\n".join([names, *rows]).encode()
    wish = {"time": "t", "force": "all"}
    assert "2,304 columns are too many; up to 2,048" in refused(text, **wish)
    said = bring_in(text, **wish, grid=(48, 48), area_mm2=100.0)
    assert said.newtons.sum(axis=1) == pytest.approx([1152.0] * 3)
    assert said.info.taxels == 1152


class Endless:
    """A file's worth of lines that are made only as they are read."""

    def __init__(self, lines):
        self._lines = iter(lines)

    def readline(self, _size=-1, /):
        return next(self._lines, "")


ROW = ",".join(["3.25"] * 20) + "\n"


def tekscan_movie(count):
    head = itertools.takewhile(str.strip, tekscan_lines((), 20, 20, count=count, end="\n"))
    yield from (line for line in head if not line.startswith("@@"))
    for number in range(1, count + 1):
        yield f"Frame {number}\n"
        yield from itertools.repeat(ROW, 20)


def xsensor_movie(count):
    head = list(xsensor_lines([np.zeros((1, 20))], 20, 20, end="\n"))[:-2]
    for number in range(count):
        yield from (f"Time:,0:{number / 50:.3f}\n" if "Time" in line else line for line in head)
        yield from itertools.repeat(ROW, 20)


@pytest.mark.parametrize(
    ("read", "lines"), [(read_tekscan, tekscan_movie), (read_xsensor, xsensor_movie)]
)
def test_a_long_movie_needs_no_more_memory_than_a_short_one(tmp_path, read, lines):
    """The peak of some hundred frames is that of twice as many: nothing is kept."""

    def peak(count):
        movie = read(Lines(Path("long"), Endless(lines(count))), Wishes())
        target = tmp_path / f"{count}.rec"
        tracemalloc.start()
        try:
            assert write_movie(Path("long"), movie, target).rows == count
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    few, many = peak(600), peak(1_000)
    assert many < few + 0.5e6
    assert many < 16e6


def test_a_line_without_an_end_is_given_up_early(refused):
    assert "line 1, is too long" in refused(b"DATA_TYPE MOVIE " + b"1," * 400_000)
