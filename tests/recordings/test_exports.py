import csv
import math
from dataclasses import dataclass

import numpy as np
import pytest

from coach.errors import FileError
from coach.recordings.exports import export_csv


@dataclass
class Block:
    t_s: np.ndarray
    newtons: np.ndarray


BLOCKS = [
    Block(np.array([0.0, 0.01]), np.array([[1.0, 2.0], [3.0, 4.5]])),
    Block(np.array([0.5]), np.array([[math.nan, 7.25]])),
    Block(np.array([0.51]), np.array([[math.nan, math.nan]])),
]


def rows_of(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def test_a_line_a_sample_with_the_sum_and_every_taxel(tmp_path):
    out = tmp_path / "out.csv"
    assert export_csv(iter(BLOCKS), out) == 4
    rows = rows_of(out)
    assert list(rows[0]) == ["t_s", "force_n", "taxel_1_n", "taxel_2_n"]
    assert [float(row["t_s"]) for row in rows] == [0.0, 0.01, 0.5, 0.51]
    assert [row["force_n"] for row in rows] == ["3.0000", "7.5000", "7.2500", ""]
    assert [row["taxel_1_n"] for row in rows] == ["1.0000", "3.0000", "", ""]
    assert "nan" not in out.read_text()


def test_bands_stand_beside_where_the_caller_knows_them(tmp_path):
    out = tmp_path / "out.csv"
    export_csv(BLOCKS, out, lambda t_s: ["light" if t < 0.02 else None for t in t_s])
    assert [row["band"] for row in rows_of(out)] == ["light", "light", "", ""]


def test_a_file_that_is_there_stays(tmp_path):
    out = tmp_path / "out.csv"
    out.write_text("dear")
    with pytest.raises(FileError, match="is there already"):
        export_csv(BLOCKS, out)
    assert out.read_text() == "dear"


def test_a_place_that_is_none_is_one_sentence(tmp_path):
    with pytest.raises(FileError, match="cannot be written"):
        export_csv(BLOCKS, tmp_path / "no" / "out.csv")


def test_a_source_that_breaks_leaves_no_half_table(tmp_path):
    def broken():
        yield BLOCKS[0]
        raise FileError("the recording went away")

    with pytest.raises(FileError, match="went away"):
        export_csv(broken(), tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()


def test_a_link_is_not_followed(tmp_path):
    (tmp_path / "link.csv").symlink_to(tmp_path / "elsewhere.csv")
    with pytest.raises(FileError, match="is there already"):
        export_csv(BLOCKS, tmp_path / "link.csv")
    assert not (tmp_path / "elsewhere.csv").exists()
