"""Fault 49: names that would climb out of a folder, be a device, or run as a command."""

import json
import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from coach.engine.debriefing import debrief_of
from coach.engine.opening import settings_of
from coach.engine.receivers import receiver_of
from coach.errors import CoachError
from coach.practice.comfort.profile import ComfortProfile, new_profile
from coach.practice.comfort.profile_file import load_profiles, profile_path, write_profile
from coach.practice.latency.kept import KeptLatencies, KeptLatency, load_latencies, save_latencies
from coach.practice.routines.library import BUNDLED, routine_named
from coach.practice.routines.own import save_own
from coach.recordings.history import History
from coach.recordings.reader import open_recording
from coach.recordings.writer import Recorder
from coach.sensors.calibration_file import load_calibrations, save_calibration
from coach.sensors.calibration_record import Calibration
from coach.sensors.source import Chunk

RECORDING = Path(__file__).parents[2] / "recordings" / "fixtures" / "v1-glove-beat.rec"
ROUTINE = (BUNDLED / "one-hand.toml").read_text()
NAMES = (
    "../../escape",
    "..",
    "/etc/escape",
    "escape\0.toml",
    "CON",
    "nul",
    "com1.txt",
    "LPT9",
    "C:\\escape",
    "~root/escape",
    "-rf",
    "$(touch escape)",
    "`touch escape`;|&",
    "%s%n%x",
    "a/b\\c:d*e?f",
    "\u202etxt.exe",
    "Ann\nBob",
    "名前",
    "e" * 5000,
    "",
    " ",
)
#: What no file may be called, on any system, with any ending.
DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
SAFE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,90}")


@pytest.fixture
def house(tmp_path):
    """Return folders deep in another, so that whatever climbs out of them is seen."""
    inner = tmp_path / "a" / "b" / "own"
    inner.mkdir(parents=True)
    return tmp_path, inner


def written(house):
    """Return all files, each known to lie where it should and to have a name that harms none."""
    outer, inner = house
    files = [each for each in outer.rglob("*") if not each.is_dir()]
    for each in files:
        assert each.parent == inner, f"{each} lies outside"
        assert SAFE.fullmatch(each.name), each.name
        assert not DEVICES.fullmatch(each.name), each.name
    return files


def test_49a_a_person_is_kept_under_a_made_up_id_whatever_the_name(house, told):
    kept = []
    for name in NAMES:
        with suppress(CoachError):
            kept.append(new_profile(name))
            write_profile(house[1], kept[-1])
    files = written(house)
    assert len(files) == len(kept) >= 12
    for each in files:
        assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.toml", each.name)
    assert {each.name for each in load_profiles(house[1])} == {each.name for each in kept}
    told.tried(len(NAMES))


@pytest.mark.parametrize("name", NAMES)
def test_49b_an_id_that_is_a_path_is_no_persons_id(house, name):
    with pytest.raises(CoachError):
        profile_path(house[1], name)
    with pytest.raises(CoachError):
        write_profile(house[1], ComfortProfile(name, "Ann"))
    assert written(house) == []


def test_49c_a_device_may_call_itself_what_it_likes(house, told):
    devices = {name: Calibration("scale", (0.01,), (0.0,), name, "2026-11-21", 0.1, 0.0, (1, 9))
               for name in NAMES}  # fmt: skip
    for calibration in devices.values():
        save_calibration(calibration, house[1])
    save_latencies(house[1], KeptLatencies({name: KeptLatency(0.04) for name in NAMES}))
    files = written(house)
    assert len(files) == len(devices) + 1, "no two devices share a file"
    assert set(load_calibrations(house[1])) == set(devices)
    assert set(load_latencies(house[1]).sensors) == set(devices)
    told.tried(2 * len(NAMES))


def test_49d_a_routine_is_kept_under_small_letters_and_dashes_or_refused(house, told):
    kept = set()
    for name in (*NAMES, "con", "aux", "lpt1", "our-own"):
        text = ROUTINE.replace('name = "one-hand"', f"name = {json.dumps(name)}", 1)
        with suppress(CoachError):
            kept.add(save_own(text, house[1]).name)
    assert kept == {"nul", "con", "aux", "lpt1", "our-own"}
    assert len(written(house)) == len(kept)
    assert {routine_named(name, house[1]).name for name in kept} == kept
    told.tried(len(NAMES) + 4)


def test_49e_a_recording_from_anybody_names_no_file_to_open_or_delete(tmp_path, monkeypatch, told):
    """All that a header can name: session, address, routine, drill, ghost, receiver, device."""
    data, precious = tmp_path / "data", tmp_path / "escape"
    monkeypatch.setenv("COACH_DATA_DIR", str(data))
    precious.write_text("worth more")
    first = open_recording(RECORDING)
    chunks = [item for item in first if isinstance(item, Chunk)][:60]
    (data / "recordings").mkdir(parents=True)
    for number, name in enumerate(NAMES):
        said = dict.fromkeys(("routine", "drill", "ghost", "receiver"), name)
        path = data / "recordings" / f"{number}.rec"
        settings = {**said, "calibrations": {name: {"device_id": name}}}
        header = replace(first.header, session_id=name, address=name, settings=settings)
        recorder = Recorder(path, header)
        for chunk in chunks:
            recorder.chunk(chunk)
        recorder.close({"samples": 120})
        assert debrief_of(path).duration_s > 0.5
        with pytest.raises(CoachError):
            receiver_of(settings_of(open_recording(path).header))
    history = History()
    assert len(history.sessions()) == len(NAMES)
    for each in history.sessions():
        history.delete(each.path)
    assert list((data / "recordings").iterdir()) == []
    assert precious.read_text() == "worth more"
    assert {each.name for each in tmp_path.iterdir()} == {"data", "escape"}
    told.tried(len(NAMES))
