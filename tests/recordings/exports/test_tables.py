"""CSV and Parquet say the same of a recording, and what the recording says."""

import csv
import json
import math
import sys

import numpy as np
import pyarrow.parquet as parquet
import pytest

from coach.errors import FileError, SetupError, UsageError
from coach.recordings.exports import export_file

from .conftest import made, made_blocks


def csv_rows(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_samples_are_in_both_to_the_last_one(content, tmp_path):
    assert export_file(content, tmp_path / "a.csv") == "750 rows"
    assert export_file(content, tmp_path / "a.parquet") == "750 rows"
    t_s = np.concatenate([block.t_s for block in made_blocks()])
    newtons = np.concatenate([block.newtons for block in made_blocks()])
    table = parquet.read_table(tmp_path / "a.parquet")
    assert table.column_names == ["t_s", "force_n", "taxel_1_n", "taxel_2_n"]
    assert np.array_equal(table["t_s"].to_numpy(), t_s)
    assert np.array_equal(table["taxel_2_n"].to_numpy(), newtons[:, 1])
    assert np.allclose(table["force_n"].to_numpy(), newtons.sum(axis=1), rtol=0, atol=1e-12)
    rows = csv_rows(tmp_path / "a.csv")
    assert np.allclose([float(row["t_s"]) for row in rows], t_s, rtol=0, atol=5e-7)
    assert np.allclose([float(row["taxel_1_n"]) for row in rows], newtons[:, 0], atol=5e-5)


def test_a_parquet_file_says_its_units_and_where_it_is_from(content, tmp_path):
    export_file(content, tmp_path / "a.parquet")
    schema = parquet.read_schema(tmp_path / "a.parquet")
    assert schema.field("force_n").metadata == {b"unit": b"N"}
    assert schema.field("t_s").metadata == {b"unit": b"s"}
    told = schema.metadata
    assert (told[b"title"], told[b"device"]) == (b"Full back", "Glöve".encode())
    assert told[b"calibration"] == b"calibrated (power)"


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_readings_have_the_band_in_a_word_and_nothing_where_nobody_knows(content, tmp_path, ending):
    path = tmp_path / f"r.{ending}"
    export_file(content, path, "readings")
    if ending == "parquet":
        rows = parquet.read_table(path).to_pylist()
        assert [row["force_n"] for row in rows] == [0.2, 12.0, None]
        assert [row["too_much"] for row in rows] == [False, True, False]
        assert [row["band"] for row in rows] == ["none", "medium", None]
        assert [row["peak_kpa"] for row in rows] == [None, 30.0, None]
    else:
        rows = csv_rows(path)
        assert [row["force_n"] for row in rows] == ["0.2000", "12.0000", ""]
        assert [row["too_much"] for row in rows] == ["0", "1", "0"]
        assert [row["band"] for row in rows] == ["none", "medium", ""]


def test_strokes_and_events(content, tmp_path):
    export_file(content, tmp_path / "s.parquet", "strokes")
    (stroke,) = parquet.read_table(tmp_path / "s.parquet").to_pylist()
    assert (stroke["onset_s"], stroke["peak_n"], stroke["told_by"]) == (0.5, 38.5, "force")
    assert stroke["asynchrony_s"] is None
    export_file(content, tmp_path / "e.csv", "events")
    word, alarm = csv_rows(tmp_path / "e.csv")
    assert (word["event"], word["text"], word["duration_s"]) == ("receiver", "receiver: softer", "")
    assert json.loads(word["data"]) == {"event": "receiver", "word": "softer"}
    assert (alarm["t_s"], alarm["duration_s"], alarm["data"]) == ("1.500000", "0.250000", "")


@pytest.mark.parametrize("what", ["strokes", "events", "samples", "readings"])
@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_an_empty_table_has_its_columns(tmp_path, what, ending):
    nothing = made([], strokes=(), notes=(), readings=lambda: iter(()))
    path = tmp_path / f"t.{ending}"
    assert export_file(nothing, path, what) == "0 rows"
    if ending == "parquet":
        assert len(parquet.read_schema(path).names) >= 4
    else:
        assert path.read_text().count(",") >= 3


@pytest.mark.parametrize("ending", ["csv", "parquet", "edf", "mcap"])
def test_a_file_that_is_there_stays(content, tmp_path, ending):
    path = tmp_path / f"dear.{ending}"
    path.write_text("dear")
    with pytest.raises(FileError, match="is there already"):
        export_file(content, path)
    assert path.read_text() == "dear"


@pytest.mark.parametrize("ending", ["csv", "parquet", "edf", "mcap"])
def test_a_recording_that_breaks_leaves_nothing(tmp_path, ending):
    def broken():
        yield made_blocks()[0]
        raise FileError("the recording went away")

    with pytest.raises(FileError, match="went away"):
        export_file(made(made_blocks(), samples=broken), tmp_path / f"a.{ending}")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ["edf", "mcap"])
def test_what_holds_all_takes_no_wish(content, tmp_path, ending):
    with pytest.raises(UsageError, match="holds all there is"):
        export_file(content, tmp_path / f"a.{ending}", "strokes")
    assert list(tmp_path.iterdir()) == []


def test_another_ending_is_told_those_that_there_are(content, tmp_path):
    with pytest.raises(FileError, match=r"\.csv, \.parquet, \.edf or \.mcap"):
        export_file(content, tmp_path / "a.xlsx")


@pytest.mark.parametrize(
    ("ending", "module", "name"),
    [("parquet", "pyarrow", "parquet"), ("mcap", "mcap.writer", "mcap")],
)
def test_a_part_that_is_missing_is_named_with_its_install_line(
    content, tmp_path, monkeypatch, ending, module, name
):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(SetupError) as told:
        export_file(content, tmp_path / f"a.{ending}")
    assert f'pip install "pressure-coach[{name}]"' in str(told.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("ending", "module"), [("parquet", "pyarrow"), ("mcap", "mcap.writer")])
def test_in_a_bundle_nobody_is_sent_to_pip_which_adds_nothing_to_it(
    content, tmp_path, monkeypatch, ending, module
):
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(SetupError, match="this package leaves out") as told:
        export_file(content, tmp_path / f"a.{ending}")
    assert "pip install" not in str(told.value)
    assert 'pipx install "pressure_coach-' in str(told.value)
    assert f'.whl[{ending}]"' in str(told.value)


def test_a_taxel_without_a_number_is_left_out_of_the_sum(tmp_path):
    blocks = made_blocks()
    blocks[1].newtons[3] = [math.nan, 4.0]
    blocks[1].newtons[4] = math.nan
    export_file(made(blocks), tmp_path / "a.parquet")
    rows = parquet.read_table(tmp_path / "a.parquet").to_pylist()
    assert (rows[10]["force_n"], rows[10]["taxel_1_n"]) == (4.0, None)
    assert rows[11]["force_n"] is None
