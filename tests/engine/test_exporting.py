"""What is exported of a recording is what its report says, and every sample that it holds."""

import csv
import json

import edfio
import numpy as np
import pytest

from coach.cli import main
from coach.engine.exporting import content_of
from coach.errors import UsageError
from coach.recordings.exports import export_file
from coach.recordings.reader import open_recording
from coach.sensors.source import Chunk, SampleBlock
from coach.sensors.wire import WireDecoder


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    """A routine of a beginner's hand: stages, hints, and too much."""
    path = tmp_path_factory.mktemp("exported") / "a.rec"
    words = ["practice", "sim:beginner", "--headless", "--speed", "0", "--seconds", "60"]
    assert main([*words, "--routine", "before-bed", "--record", str(path)]) == 0
    return path


@pytest.fixture(scope="module")
def both_hands(tmp_path_factory):
    path = tmp_path_factory.mktemp("exported") / "two.rec"
    words = ["practice", "sim:steady", "sim:beginner", "--headless", "--speed", "0"]
    assert main([*words, "--seconds", "20", "--record", str(path)]) == 0
    return path


def report_of(path, capsys):
    capsys.readouterr()
    assert main(["report", str(path), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def table(path, what, out, *more):
    assert main(["export", str(path), "-o", str(out), "--what", what, *more]) == 0
    with out.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_strokes_and_too_much_are_the_reports(recorded, tmp_path, capsys):
    told = report_of(recorded, capsys)
    strokes = table(recorded, "strokes", tmp_path / "s.csv")
    assert len(strokes) == len(told["strokes"]) >= 10
    for row, stroke in zip(strokes, told["strokes"], strict=True):
        for name in ("onset_s", "peak_s", "offset_s", "peak_n", "asynchrony_s", "sparc"):
            if stroke[name] is None:
                assert row[name] == ""
            else:
                assert float(row[name]) == pytest.approx(stroke[name], abs=6e-5)
    events = table(recorded, "events", tmp_path / "e.csv")
    alarms = [row for row in events if row["event"] == "too_much"]
    assert [float(row["t_s"]) for row in alarms] == pytest.approx(
        [event["onset_s"] for event in told["too_much_events"]], abs=1e-6
    )
    stages = [float(row["t_s"]) for row in events if row["event"] == "stage"]
    assert stages == pytest.approx([stage["onset_s"] for stage in told["stages"]], abs=1e-6)


def test_readings_are_of_the_reports_seconds_and_forces(recorded, tmp_path, capsys):
    told = report_of(recorded, capsys)
    rows = table(recorded, "readings", tmp_path / "r.csv")
    assert 0.01 * len(rows) == pytest.approx(sum(told["bands"].values()), abs=0.02)
    force_n = {round(float(row["t_s"]), 3): float(row["force_n"]) for row in rows}
    for stroke in told["strokes"]:
        near = [n for t, n in force_n.items() if abs(t - stroke["peak_s"]) < 0.02]
        assert max(near) == pytest.approx(stroke["peak_n"], rel=0.02)
    for alarm in told["too_much_events"]:
        middle_s = alarm["onset_s"] + alarm["duration_s"] / 2
        near = min(rows, key=lambda row: abs(float(row["t_s"]) - middle_s))
        assert (near["band"], near["too_much"]) == ("too_much", "1")


def test_every_sample_of_the_recording_is_there(recorded, tmp_path):
    decoder = WireDecoder()
    counts = [
        decoded
        for item in open_recording(recorded)
        if isinstance(item, Chunk)
        for decoded in decoder.feed(item)
        if isinstance(decoded, SampleBlock)
    ]
    rows = table(recorded, "samples", tmp_path / "a.csv")
    t_s = np.concatenate([block.t_s for block in counts])
    assert [float(row["t_s"]) for row in rows] == pytest.approx(t_s, abs=6e-7)
    assert sum(1 for name in rows[0] if name.startswith("taxel")) == counts[0].counts.shape[1]


def test_edf_from_the_command_has_the_stages(recorded, tmp_path, capsys):
    out = tmp_path / "a.edf"
    assert main(["export", str(recorded), "-o", str(out)]) == 0
    assert "one step is" in capsys.readouterr().out
    texts = [each.text for each in edfio.read_edf(out).annotations]
    assert sum(text.startswith("stage: ") for text in texts) == 2
    assert sum(text.startswith("stroke ") for text in texts) >= 10


def test_each_hand_has_its_own(both_hands, tmp_path):
    first, second = (content_of(both_hands, hand) for hand in (0, 1))
    assert first.device != second.device
    assert first.strokes != second.strokes
    one = table(both_hands, "strokes", tmp_path / "1.csv")
    two = table(both_hands, "strokes", tmp_path / "2.csv", "--hand", "2")
    assert len(one) == len(first.strokes)
    assert len(two) == len(second.strokes)
    with pytest.raises(UsageError, match="no hand 3"):
        content_of(both_hands, 2)


def test_all_formats_agree_about_how_much_there_is(recorded, tmp_path):
    content = content_of(recorded)
    rows = export_file(content, tmp_path / "a.parquet")
    assert export_file(content, tmp_path / "a.csv") == rows
    assert export_file(content, tmp_path / "a.mcap").startswith(rows.split()[0] + " samples")
