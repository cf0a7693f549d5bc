"""A recording in Python says what the commands say."""

import csv
import json
import sys

import numpy as np
import pytest

import coach
from coach.cli import main
from coach.errors import CoachError, FileError, SetupError, UsageError


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("api") / "sunday.rec"
    words = ["practice", "sim:beginner", "--headless", "--speed", "0", "--seconds", "60"]
    assert main([*words, "--routine", "before-bed", "--record", str(path)]) == 0
    return path


@pytest.fixture(scope="module")
def recording(path):
    return coach.open(path)


def told(path, capsys):
    capsys.readouterr()
    assert main(["report", str(path), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_report_is_the_commands(recording, path, capsys):
    said, ours = told(path, capsys), recording.report()
    assert {**said, "compared": None} == json.loads(json.dumps({**ours, "compared": None}))
    strokes = [(each["onset_s"], each["peak_n"]) for each in said["strokes"]]
    assert strokes == [(each.onset_s, each.peak_n) for each in recording.strokes]
    assert recording.tool == said["tool"]
    assert recording.taxels == said["taxels"]
    assert len(recording.t_s) == said["samples"]
    assert recording.duration_s == pytest.approx(said["duration_s"], abs=0.02)


def test_samples_are_those_of_the_export(recording, path, tmp_path):
    assert main(["export", str(path), "-o", str(tmp_path / "a.csv")]) == 0
    with (tmp_path / "a.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert recording.samples.shape == (len(rows), 8)
    assert np.allclose([float(row["t_s"]) for row in rows], recording.t_s, atol=5e-7)
    assert np.allclose([float(row["force_n"]) for row in rows], recording.force_n, atol=5e-5)
    assert np.allclose(
        [float(row["taxel_3_n"]) for row in rows], recording.samples[:, 2], atol=5e-5
    )


def test_readings_have_a_word_each(recording):
    assert len(recording.bands) == len(recording.readings.t_s) == 6001
    assert set(recording.bands) == {"none", "light", "medium", "firm", "too_much"}
    at = recording.bands.index("too_much")
    assert recording.readings.too_much[at]


def test_events_are_told_by_their_second(recording):
    names = [each.name for each in recording.events]
    assert names.count("stage") == 2
    assert "too_much" in names
    seconds = [each.t_s for each in recording.events]
    assert seconds == sorted(seconds)


def test_strokes_found_again_lie_where_the_reports_do(recording):
    again = recording.find_strokes()
    assert len(again) == len(recording.strokes)
    for ours, theirs in zip(again, recording.strokes, strict=True):
        assert ours.onset_s == pytest.approx(theirs.onset_s, abs=0.05)
        assert ours.peak_n == pytest.approx(theirs.peak_n, rel=0.03, abs=0.3)


def test_the_filter_is_a_butterworth_that_begins_anew_after_a_gap():
    from scipy.signal import butter, sosfilt, sosfilt_zi

    t_s = np.r_[np.arange(400) / 200.0, 5.0 + np.arange(400) / 200.0]
    newtons = np.random.default_rng(3).normal(20.0, 5.0, (800, 2))
    sos = butter(2, 10.0, fs=200.0, output="sos")
    truth = []
    for part in (newtons[:400], newtons[400:]):
        begun = sosfilt_zi(sos)[:, :, None] * part[0]
        truth.append(sosfilt(sos, part, axis=0, zi=begun)[0])
    assert np.allclose(coach.low_pass(t_s, newtons), np.concatenate(truth), atol=1e-9)
    one = coach.low_pass(t_s, newtons[:, 0])
    assert one.shape == (800,)
    assert np.allclose(one, np.concatenate(truth)[:, 0], atol=1e-9)


def test_strokes_in_forces_from_anywhere():
    t_s = np.arange(0.0, 20.0, 0.004)
    press = np.maximum(0.0, 30.0 * np.sin(2 * np.pi * (t_s - 0.5) / 4.0))
    strokes = coach.find_strokes(t_s, press)
    assert [each.peak_s for each in strokes] == pytest.approx([1.5, 5.5, 9.5, 13.5, 17.5], abs=0.05)
    assert [each.peak_n for each in strokes] == pytest.approx([30.0] * 5, rel=0.02)
    split = np.column_stack((press / 3, press * 2 / 3))
    assert [each.peak_n for each in coach.find_strokes(t_s, split)] == pytest.approx(
        [30.0] * 5, rel=0.02
    )


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: coach.low_pass([0, 1, 2], [1, 2]), "must be"),
        (lambda: coach.low_pass([0.0], [1.0]), "too few samples"),
        (lambda: coach.low_pass(np.arange(9) / 10, np.ones(9), 90.0), "choose another cutoff"),
        (lambda: coach.find_strokes([0, 1], [1, 1], "fist"), "is no tool"),
        (lambda: coach.open("sim:beginner"), r"use coach.listen\('sim:beginner'\)"),
        (lambda: coach.open("nowhere.rec"), "there is no file nowhere.rec"),
        (lambda: coach.record("sim:steady", "x.rec", speed=0), "say seconds"),
        (lambda: coach.listen("serial:/dev/null", speed=0), "no.* another speed|another speed"),
        (lambda: next(coach.listen("serial:/dev/no-such-port")), "no-such-port"),
    ],
)
def test_what_is_wrong_is_one_sentence(call, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CoachError, match=words) as told:
        call()
    assert "\n" not in str(told.value)
    assert list(tmp_path.iterdir()) == []


def test_a_hand_that_is_not_there(path):
    with pytest.raises(UsageError, match="has no hand 2; it has 1"):
        coach.open(path, hand=2)


def test_another_tool_judges_by_its_own_edges(path):
    thumb = coach.open(path, tool="thumb")
    assert thumb.tool == "thumb"
    assert thumb.bands.count("too_much") > coach.open(path).bands.count("too_much")


def test_frames_have_the_same_numbers(recording):
    frame = recording.to_pandas()
    assert list(frame.columns[:3]) == ["t_s", "force_n", "taxel_1_n"]
    assert np.array_equal(frame["force_n"], recording.force_n)
    strokes = recording.to_pandas("strokes")
    assert strokes["peak_n"].tolist() == [each.peak_n for each in recording.strokes]
    assert len(recording.to_pandas("events")) == len(recording.events)
    assert recording.to_pandas("readings")["too_much"].dtype == bool


def test_the_picture_shows_force_and_strokes(recording):
    import matplotlib

    matplotlib.use("Agg")
    axes = recording.plot(begin_s=5.0, end_s=35.0)
    lines = {line.get_label(): line for line in axes.get_lines()}
    shown = recording.readings.t_s
    assert len(lines["force"].get_xdata()) == np.count_nonzero((shown >= 5) & (shown <= 35))
    peaks = [each.peak_n for each in recording.strokes if 5 <= each.peak_s <= 35]
    assert lines["strokes"].get_ydata().tolist() == peaks
    assert {text.get_text() for text in axes.texts} == {"light", "medium", "firm"}
    assert axes.get_xlabel() == "seconds"
    matplotlib.pyplot.close(axes.figure)


@pytest.mark.parametrize(
    ("name", "call"), [("pandas", lambda r: r.to_pandas()), ("matplotlib", lambda r: r.plot())]
)
def test_a_part_that_is_missing_is_one_sentence(recording, monkeypatch, name, call):
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(SetupError, match=f"install it with: pip install {name}"):
        call(recording)


def test_what_was_recorded_is_opened(tmp_path):
    recording = coach.record("sim:steady", tmp_path / "a.rec", seconds=12, speed=0)
    assert recording.device == coach.open(tmp_path / "a.rec").device
    assert recording.duration_s == pytest.approx(12.0, abs=0.1)
    assert "2 strokes>" in repr(recording) or "3 strokes>" in repr(recording)
    with pytest.raises(FileError):
        coach.record("sim:steady", tmp_path / "a.rec", seconds=2, speed=0)
    assert coach.open(tmp_path / "a.rec").duration_s == pytest.approx(12.0, abs=0.1)
