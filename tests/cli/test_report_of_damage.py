"""The report of a recording that is cut or damaged says in a sentence what is missing."""

import json
import re
from pathlib import Path

import pytest

from coach.cli import main
from coach.recordings.reader import open_recording

SOUND = Path(__file__).parents[1] / "recordings" / "fixtures" / "v1-drill.rec"


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "kept.rec"


def reported(path, capsys, *how):
    assert main(["report", str(path), *how]) == 0
    return capsys.readouterr().out


def test_a_recording_that_is_whole_says_nothing_of_it(kept, capsys):
    kept.write_bytes(SOUND.read_bytes())
    assert "not whole" not in reported(kept, capsys)
    assert json.loads(reported(kept, capsys, "--json"))["recording"]["losses"]["places"] == 0


def test_one_that_was_cut_says_where_it_breaks_off(kept, capsys, tmp_path):
    data = SOUND.read_bytes()
    kept.write_bytes(data[: len(data) // 2])
    last_s = open_recording(kept).duration_s
    told = f"This recording is not whole: it breaks off at {last_s:.1f} s"
    lines = reported(kept, capsys).splitlines()
    assert lines[1].startswith(told), "in the second line, not among the figures"
    page = tmp_path / "page.html"
    reported(kept, capsys, "--html", str(page))
    assert told in page.read_text().split("</header>")[0]
    losses = json.loads(reported(kept, capsys, "--json"))["recording"]["losses"]
    assert losses["breaks_off_s"] == pytest.approx(last_s)
    table = tmp_path / "table.csv"
    assert main(["export", str(kept), "-o", str(table)]) == 0
    assert told in capsys.readouterr().out


def test_a_flipped_bit_is_told_by_its_second(kept, capsys):
    data = bytearray(SOUND.read_bytes())
    data[len(data) // 2] ^= 8
    kept.write_bytes(data)
    # Half of the bytes of an even stream: half of its seconds.
    half_s = open_recording(SOUND).duration_s / 2
    (at_s,) = re.findall(r"something is missing at ([0-9.]+) s\.", reported(kept, capsys))
    assert float(at_s) == pytest.approx(half_s, abs=0.5)
    told = json.loads(reported(kept, capsys, "--json"))
    assert told["recording"]["losses"]["breaks_off_s"] is None
    assert {fact["name"]: fact["figure"] for fact in told["facts"]}["recording_losses"] == "1 place"


def test_many_places_are_counted(kept, capsys):
    data = bytearray(SOUND.read_bytes())
    for part in range(5, 20):
        data[len(data) * part // 25] ^= 8
    kept.write_bytes(data)
    assert re.search(
        r"missing in 15 places between [0-9.]+ s and [0-9.]+ s", reported(kept, capsys)
    )
