"""A session from practice to debrief, told by files and words alone."""

import csv
import json
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Say = Callable[..., tuple[int, str, str]]

REPORT = {
    "duration_s", "sample_rate_hz", "taxels", "samples", "gaps", "missing_samples", "bad_frames",
    "bands", "too_much_events", "strokes", "rhythm", "score", "stages",
}  # fmt: skip
BANDS = {"none", "light", "medium", "firm", "too_much"}
STROKE = {
    "onset_s", "peak_s", "offset_s", "peak_n", "mean_n", "loading_rate_n_s", "asynchrony_s",
    "sparc", "unloading_rate_n_s", "tremor",
}  # fmt: skip
RHYTHM = {
    "period_s", "mean_asynchrony_s", "sd_asynchrony_s", "interval_cv", "resultant_length",
    "steadiness",
}  # fmt: skip


def seconds_in(line: str) -> float:
    """Return how long a live line says that practice has lasted, 0 for any other line."""
    told = re.match(r" *(\d+\.\d) s ", line)
    return float(told[1]) if told else 0.0


def practised(say: Say, name: str, seconds: int, *more: str) -> str:
    code, out, err = say("practice", f"sim:{name}", "--headless", "--speed", "0",
                         "--seconds", str(seconds), "--record", f"{name}.rec", *more)  # fmt: skip
    assert (code, err) == (0, "")
    return out


def reported(say: Say, *words: str) -> dict[str, Any]:
    code, out, err = say("report", *words, "--json")
    assert (code, err) == (0, "")
    told: dict[str, Any] = json.loads(out, parse_constant=lambda name: pytest.fail(name))
    return told


def test_a_practice_leaves_a_recording_and_the_promised_report(say: Say) -> None:
    said = practised(say, "too-hard", 24, "--counts", "4", "--pace", "60")
    report = reported(say, "too-hard.rec")
    assert report.keys() >= REPORT
    assert set(report["bands"]) == BANDS
    assert report["strokes"]
    assert all(set(stroke) >= STROKE for stroke in report["strokes"])
    assert set(report["rhythm"]) >= RHYTHM
    assert set(report["too_much_events"][0]) == {"onset_s", "duration_s", "peak_n"}
    assert all(set(part) == {"name", "points", "why"} for part in report["score"]["parts"])
    assert report["duration_s"] == pytest.approx(24, abs=0.1)
    assert sum(report["bands"].values()) == pytest.approx(24, abs=0.2)
    assert (report["taxels"], report["sample_rate_hz"]) == (8, 200)
    assert report["samples"] == pytest.approx(4800, abs=10)
    assert (report["gaps"], report["missing_samples"], report["bad_frames"]) == (0, 0, 0)
    assert report["score"]["total"] <= 60, "too much caps the score"
    code, out, _ = say("report", "too-hard.rec")
    assert code == 0
    assert out.splitlines()[0] == said.splitlines()[-1], "live and replayed say the same"


def test_a_routine_leaves_its_stages(say: Say) -> None:
    practised(say, "steady", 17, "--routine", "one-hand")
    stages = reported(say, "steady.rec")["stages"]
    _, out, _ = say("routines", "--json")
    routine = next(told for told in json.loads(out) if told["name"] == "one-hand")
    assert set(stages[0]) >= {"name", "onset_s", "offset_s"}
    assert stages[0]["name"] == routine["stages"][0]["name"]
    assert set(routine) == {"name", "title", "duration_s", "stages"}
    deep = next(told for told in json.loads(out) if told["name"] == "deep")
    cool_down = next(stage for stage in deep["stages"] if stage["name"] == "cool-down")
    assert (cool_down["pace_bpm"], cool_down["pace_end_bpm"]) == (54.0, 40.0)
    points = next(stage for stage in deep["stages"] if stage["name"] == "points-left")
    assert (points["hold_s"], points["side"], points["direction"]) == (10.0, "left", "still")
    assert "slowly" in points["safety"]


def test_the_demo_without_a_screen_leaves_three_files_that_agree(
    coach: Say, say: Say, tmp_path: Path
) -> None:
    code, out, err = coach("demo", "--seconds", "2")
    assert (code, err) == (0, "")
    assert "no screen" in out
    left = {Path(line.split()[-1]).suffix: Path(line.split()[-1]) for line in out.splitlines()[-3:]}
    assert set(left) == {".rec", ".html", ".png"}
    assert left[".png"].read_bytes().startswith(b"\x89PNG")
    assert say("report", str(left[".rec"]), "--html", "again.html")[0] == 0
    assert (tmp_path / "again.html").read_bytes() == left[".html"].read_bytes()
    assert coach("report", str(left[".rec"]), "--pdf", "again.pdf")[0] == 0
    assert (tmp_path / "again.pdf").read_bytes().startswith(b"%PDF")


def test_a_table_comes_back_as_it_went_in(say: Say, tmp_path: Path) -> None:
    rows = [(n * 0.01, 10 + 8 * (n % 50) / 50, 3.25) for n in range(500)]
    lines = [f"{t_s * 1000:.0f};{a / 9.80665:.6f};{b / 9.80665:.6f}" for t_s, a, b in rows]
    (tmp_path / "in.csv").write_text("\n".join(["when;left;right", *lines]) + "\n")
    code, _, err = say("import", "in.csv", "-o", "in.rec", "--time", "when:ms",
                       "--force", "left,right", "--unit", "kg")  # fmt: skip
    assert (code, err) == (0, "")
    assert say("export", "in.rec", "-o", "out.csv")[0] == 0
    with (tmp_path / "out.csv").open() as table:
        back = list(csv.DictReader(table))
    assert [float(row["t_s"]) for row in back] == pytest.approx([row[0] for row in rows])
    assert [float(row["force_n"]) for row in back] == pytest.approx(
        [a + b for _, a, b in rows], abs=2e-3
    )
    assert reported(say, "in.rec")["samples"] == 500


def test_a_damaged_recording_is_told_apart_and_saved(say: Say, tmp_path: Path) -> None:
    practised(say, "steady", 12)
    whole = (tmp_path / "steady.rec").read_bytes()
    assert say("check", "steady.rec")[0] == 0
    samples = reported(say, "steady.rec")["samples"]
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 0x10
    for name, damaged in (("cut", whole[: len(whole) * 3 // 4]), ("flip", bytes(flipped))):
        (tmp_path / f"{name}.rec").write_bytes(damaged)
        code, _, err = say("check", f"{name}.rec")
        assert (code, err.count("\n")) == (1, 1)
        assert "--salvage" in err
        assert 0 < reported(say, f"{name}.rec")["samples"] < samples
        assert say("check", f"{name}.rec", "--salvage", f"{name}-saved.rec")[0] == 0
        assert say("check", f"{name}-saved.rec")[0] == 0
        assert (tmp_path / f"{name}.rec").read_bytes() == damaged


def test_replaying_and_listing(say: Say) -> None:
    practised(say, "steady", 12)
    code, out, err = say("replay", "steady.rec", "--headless", "--speed", "0")
    assert (code, err) == (0, "")
    assert "12.0 s" in out.splitlines()[-1]
    code, out, _ = say("history", "--json")
    assert [Path(told["path"]).name for told in json.loads(out)] == ["steady.rec"]
    for words in (["devices", "--json"], ["doctor", "--json"], ["doctor"], ["history"]):
        code, out, err = say(*words)
        assert (code, err) == (0, "")
        assert "--json" not in words or isinstance(json.loads(out), list)


def test_the_history_tells_the_score_of_a_practice_in_the_terminal(say: Say) -> None:
    practised(say, "steady", 14)
    report = reported(say, "steady.rec")
    _, out, _ = say("history", "--json")
    summary = json.loads(out)[0]["summary"]
    assert summary["score"] == report["score"]["total"] > 0
    assert summary["sentence"] == report["sentence"]
    _, out, _ = say("history")
    assert out.split()[2:4] == ["0:14", str(summary["score"])]


def test_a_broken_history_costs_nothing_but_a_line(coach: Say, say: Say, tmp_path: Path) -> None:
    (tmp_path / "data" / "history.sqlite").mkdir(parents=True)
    code, out, err = coach("demo", "--seconds", "1")
    assert code == 0
    assert err.count("\n") == 1
    assert "history" in err
    left = {Path(line.split()[-1]).suffix: Path(line.split()[-1]) for line in out.splitlines()[-3:]}
    assert all(left[each].stat().st_size > 0 for each in (".rec", ".html", ".png"))
    code, out, _ = say(
        "practice", "sim:steady", "--headless", "--speed", "0", "--seconds", "9",
        "--record", "a.rec",
    )  # fmt: skip
    assert code == 0
    assert "strokes" in out.splitlines()[-1]


@pytest.mark.parametrize("name", ["SIGKILL", "SIGINT", "SIGTERM", "SIGHUP"])
def test_a_recording_outlives_the_program(start: Any, say: Say, tmp_path: Path, name: str) -> None:
    going = start("practice", "sim:steady", "--headless", "--record", str(tmp_path / "a.rec"))
    going.until(lambda line: seconds_in(line) >= 1.0)
    code, err = going.end(getattr(signal, name))
    assert err == ""
    assert code == (-signal.SIGKILL if name == "SIGKILL" else 0)
    report = reported(say, "a.rec")
    assert report["duration_s"] > 0.7
    assert (report["gaps"], report["bad_frames"]) == (0, 0)
    assert say("check", "a.rec")[0] == (1 if name == "SIGKILL" else 0)


def test_a_full_disk_behind_the_output_is_one_sentence(tmp_path: Path) -> None:
    program = Path(sys.executable).with_name("coach")
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [program, "routines"], stdout=full, stderr=subprocess.PIPE, text=True,
            cwd=tmp_path, timeout=60,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "space" in done.stderr
