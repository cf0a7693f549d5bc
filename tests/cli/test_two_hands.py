"""Two hands from the command line: practised, recorded, reported, replayed and exported."""

import csv
import json

import pytest

LEFT, RIGHT = "sim:steady?seed=1", "sim:too-hard?seed=2"


@pytest.fixture(scope="module")
def first():
    """What the first who practised was told and left."""
    return []


@pytest.fixture
def practised(say, first, tmp_path):
    """What a practice with both told; it was done once, and all have its recording."""
    if not first:
        code, out, err = say(
            "practice", LEFT, RIGHT, "--headless", "--speed", "0", "--seconds", "12",
            "--record", "two.rec",
        )  # fmt: skip
        assert (code, err) == (0, "")
        first.extend((out, (tmp_path / "two.rec").read_bytes()))
    out, recording = first
    (tmp_path / "two.rec").write_bytes(recording)
    return out


def reported(say, *words):
    code, out, err = say("report", *words)
    assert (code, err) == (0, "")
    return out


def test_the_live_line_has_both_hands(practised):
    *lines, sentence = practised.splitlines()
    both = [line for line in lines if "  L " in line and "  R " in line]
    assert len(both) == len(lines)
    assert any("L ◐ medium" in line and "R ● firm" in line for line in lines)
    assert "too much" in sentence


def test_more_than_two_are_refused_with_a_sentence(say):
    code, _, err = say("practice", LEFT, RIGHT, LEFT, "--headless")
    assert code == 2
    assert err == (
        "coach: a practice has two hands at most, and these are 3 sources; leave out all but two\n"
    )


@pytest.mark.usefixtures("practised")
def test_the_report_holds_each_hand_and_what_they_share(say):
    told = json.loads(reported(say, "two.rec", "--json"))
    assert [hand["source"] for hand in told["hands"]] == [LEFT, RIGHT]
    assert told["strokes"] == told["hands"][0]["strokes"]
    assert sum(told["balance"]) == pytest.approx(1.0)
    assert abs(told["lag_s"]) < 0.3
    assert told["too_much_events"] == []
    assert told["hands"][1]["too_much_events"]
    assert told["score"]["total"] <= 60


@pytest.mark.usefixtures("practised")
def test_the_page_and_the_plain_report_speak_of_both(say, tmp_path):
    told = json.loads(reported(say, "two.rec", "--json"))
    plain = reported(say, "two.rec")
    share = round(100 * told["balance"][1])
    assert f"Heavy glove  {share} %, {len(told['hands'][1]['strokes'])} strokes" in plain
    reported(say, "two.rec", "--html", "two.html")
    page = (tmp_path / "two.html").read_text(encoding="utf-8")
    assert "<h2>Both hands</h2>" in page
    assert f"<td>Heavy glove</td><td>{len(told['hands'][1]['strokes'])}</td><td>{share}" in page


@pytest.mark.usefixtures("practised")
def test_either_hand_can_be_exported_and_replayed_alone(say, tmp_path):
    for hand in (1, 2):
        code, _, _ = say("export", "two.rec", "-o", f"{hand}.csv", "--hand", str(hand))
        assert code == 0
    peaks = []
    for hand in (1, 2):
        with (tmp_path / f"{hand}.csv").open(newline="") as file:
            rows = list(csv.DictReader(file))
        peaks.append(max(float(row["force_n"]) for row in rows))
    assert peaks[0] < 40 < 60 < peaks[1]
    code, out, _ = say("replay", "two.rec", "--headless", "--speed", "100")
    assert code == 0
    assert "  L " in out
    assert "  R " in out
    code, out, _ = say("watch", "replay:two.rec?speed=0&hand=2", "--json-lines")
    assert code == 0
    lines = [json.loads(line) for line in out.splitlines()]
    assert max(line["force_n"] or 0.0 for line in lines if "force_n" in line) > 60
    code, _, err = say("watch", "replay:two.rec?hand=3", "--json-lines")
    assert code == 2
    assert "has no hand 3" in err


def test_two_devices_are_recorded_and_a_missing_one_is_said(say, tmp_path):
    code, out, _ = say("record", LEFT, RIGHT, "-o", "kept.rec", "--seconds", "2")
    assert code == 0
    told = json.loads(reported(say, "kept.rec", "--json"))
    left, right = (hand["samples"] for hand in told["hands"])
    assert out == f"kept.rec: {left} + {right} samples\n"
    # In a real second 200, and as many as have come by then where a machine is busy.
    assert all(100 <= samples <= 402 for samples in (left, right))
    code, out, _ = say("check", "kept.rec")
    assert (code, "whole" in out) == (0, True)
    code, _, err = say("record", LEFT, "serial:/dev/there-is-none", "-o", "none.rec")
    assert code == 1
    assert "/dev/there-is-none" in err
    assert not (tmp_path / "none.rec").exists()
