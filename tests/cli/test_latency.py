"""``coach latency``: the simulated hand's truth is found, kept only when asked, refused well."""

import io
import json

import pytest

from coach.cli import main
from coach.practice.latency.kept import load_latencies
from coach.recordings.places import data_folder


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path))


def test_a_line_of_40_ms_is_found_and_kept_only_with_use(capsys):
    assert main(["latency", "sim:steady?late=0.04", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["sensor"]["seconds"] == pytest.approx(0.04, abs=0.008)
    assert load_latencies(data_folder()).sensors == {}
    assert main(["latency", "sim:steady?late=0.04", "--use"]) == 0
    assert "slower than the keyboard" in capsys.readouterr().out
    kept = load_latencies(data_folder()).sensors[told["device"]]
    assert kept.late_s == pytest.approx(0.04, abs=0.008)


def test_lines_of_a_person_who_stops_early_are_refused_in_a_sentence(capsys, monkeypatch, tmp_path):
    monkeypatch.setattr("sims.sensor.SimSource.touched_host_s", None)
    monkeypatch.setattr("sys.stdin", io.StringIO("\n\n"))
    assert main(["latency", "sim:steady"]) == 1
    said = capsys.readouterr().out
    assert "press Enter" in said
    assert "too few to tell" in said
    assert load_latencies(tmp_path).sensors == {}
