"""Fault 51: recordings of every format that was ever released are read as on their first day."""

import json
from pathlib import Path

import pytest

from coach.engine.debriefing import debrief_of
from coach.recordings.reader import Event, open_recording
from sims.kept import figures, kept

FIXTURES = Path(__file__).parents[2] / "recordings" / "fixtures"
KNOWN = json.loads((FIXTURES / "readings.json").read_text())
RENEW = "if that was meant, say so in CHANGELOG.md and renew readings.json as CONTRIBUTING.md tells"


def test_51a_an_old_recording_is_read_twice_as_the_same_readings(told):
    for name, expected in KNOWN.items():
        for _ in range(2):
            found = figures(kept(FIXTURES / name))
            assert found["file_sha256"] == expected["file_sha256"], f"{name} was changed"
            assert found == expected, f"{name} is read otherwise now; {RENEW}"
    told.tried(2 * len(KNOWN))
    told.lost(0)
    told.saw("the same samples, readings and strokes, by their SHA-256")


def test_51b_every_recording_that_is_kept_is_whole_small_and_known():
    paths = sorted(FIXTURES.glob("*.rec"))
    assert [path.name for path in paths] == sorted(KNOWN)
    for path in paths:
        recording = open_recording(path)
        assert recording.damage.whole, path.name
        assert path.stat().st_size <= 60_000, f"{path.name} is too large to keep for ever"
        assert KNOWN[path.name]["samples"] > 50, path.name


@pytest.mark.parametrize(
    ("what", "wanted"),
    [
        ("source_format", {"wire", "text", "auto", "progressor", "wh-c06", "lefu", "decent"}),
        ("sources", {1, 2}),
        ("segment", {1, 2}),
        ("event", {"beat", "target", "plan", "stage", "cue", "drill", "device", "zero", "latency"}),
        ("event", {"receiver", "check_in", "stopped", "paused", "edges", "told_late", "goes_on"}),
        ("calibrated", {False, True}),
        ("address", {"sim", "serial", "ble", "import"}),
    ],
)
def test_51c_nothing_that_was_ever_written_is_left_out(what, wanted):
    found = set()
    for name in KNOWN:
        recording = open_recording(FIXTURES / name)
        header = recording.header
        found |= {
            "source_format": {source.format for source in header.sources},
            "sources": {len(header.sources)},
            "segment": {header.segment},
            "event": {item.data.get("event") for item in recording if isinstance(item, Event)},
            "calibrated": {bool(header.settings.get("calibrations"))},
            "address": {header.address.partition(":")[0]},
        }[what]
    assert wanted <= found


def test_51e_what_was_said_to_the_giver_is_told_as_on_its_day():
    care = debrief_of(FIXTURES / "v1-care-calibrated.rec").care
    said = [(answer.word, answer.via, answer.level) for answer in care.answers]
    assert said == [
        ("deeper", "key", 1),
        ("good", "screen", 1),
        ("softer", "window", 0),
        ("stop", "glove", 0),
    ]
    assert [answer.t_s for answer in care.answers] == pytest.approx([2, 12, 13, 14], abs=0.1)
    [asked] = care.check_ins
    assert (asked.answered, asked.after_s) == ("good", pytest.approx(2.0, abs=0.1))
    assert [stop.duration_s for stop in care.stops] == [pytest.approx(1.0, abs=0.1)]
    [late] = debrief_of(FIXTURES / "v1-goes-on.rec").told_late
    assert late.late_s == pytest.approx(0.7, abs=0.02)


@pytest.mark.parametrize(
    ("name", "peak_n", "peaks_s"),
    [
        # A half sine of 14 N and 1.5 s each 2 s in one column, half of it in the other.
        ("v1-import-table.rec", 21.0, [0.75, 2.75, 4.75]),
        # One of 1.9 kg and 1.6 s each 2 s, as two columns of grams, and as labelled kilograms.
        ("v1-text-grams.rec", 1.9 * 9.80665, [0.8, 2.8, 4.8, 6.8]),
        ("v1-text-labelled.rec", 1.9 * 9.80665, [0.8, 2.8, 4.8, 6.8]),
        ("v1-progressor.rec", 1.9 * 9.80665, [0.8, 2.8, 4.8, 6.8]),
    ],
)
def test_51d_what_is_read_is_what_was_pressed(name, peak_n, peaks_s):
    strokes = debrief_of(FIXTURES / name).strokes
    assert [stroke.peak_n for stroke in strokes[: len(peaks_s)]] == pytest.approx(
        [peak_n] * len(peaks_s), rel=0.03
    )
    assert [stroke.peak_s for stroke in strokes[: len(peaks_s)]] == pytest.approx(peaks_s, abs=0.1)
