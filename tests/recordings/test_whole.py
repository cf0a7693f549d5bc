"""A session whose disk broke is one session still, from whichever of its files one starts."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from coach.cli import main
from coach.engine.debriefing import debrief_of
from coach.practice.debrief.builder import debrief_json
from coach.recordings.history import History
from coach.recordings.journal import JournalFile
from coach.recordings.reader import Event, open_recording
from coach.recordings.records import EVENT, chunk_record, timed_body
from coach.recordings.whole import open_whole
from coach.sensors.address import parse_address
from coach.sensors.replay import ReplaySource
from coach.timing import VirtualClock

FIXTURES = Path(__file__).parent / "fixtures"
PRACTISED = FIXTURES / "v1-drill.rec"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


def report_of(path):
    told = debrief_json(debrief_of(path))
    del told["recording"], told["facts"]
    return told


@pytest.fixture(scope="module")
def made(tmp_path_factory, record_broken):
    whole = open_recording(PRACTISED)
    items = list(whole)
    at = [len(items) // 3, 2 * len(items) // 3]
    folder = tmp_path_factory.mktemp("broken")
    return items, record_broken(items, whole.header, folder, at, repeated=20)


@pytest.fixture
def in_three(tmp_path, made):
    """A practice whose disk broke twice, with 20 records in two files each time."""
    items, paths = made
    return items, tuple(Path(shutil.copy(path, tmp_path)) for path in paths)


def test_it_is_read_as_it_came_whichever_file_one_starts_from(in_three):
    items, paths = in_three
    assert len(paths) == 3
    assert sum(len(list(open_recording(path))) for path in paths) > len(items) + 40
    for path in paths:
        whole = open_whole(path)
        assert whole.paths == paths
        assert list(whole) == items
        assert whole.missing == ()
    assert report_of(paths[1]) == report_of(PRACTISED)


def test_what_the_broken_file_lost_at_its_end_stands_in_the_next(in_three):
    items, paths = in_three
    sound = list(open_recording(paths[0]))
    with paths[0].open("r+b") as file:
        file.truncate(paths[0].stat().st_size - 400)
    lost = len(sound) - len(list(open_recording(paths[0])))
    assert 0 < lost <= 20
    assert list(open_whole(paths[0])) == items


def test_a_replay_goes_to_any_place_of_it(in_three):
    items, paths = in_three
    chunks = [item for item in items if not isinstance(item, Event)]
    source = ReplaySource(parse_address(f"replay:{paths[2]}?speed=0"))
    source.open(VirtualClock())
    assert source.duration_s == pytest.approx(chunks[-1].host_s - chunks[0].host_s)
    for share in (0.2, 0.5, 0.9):
        wanted_s = chunks[int(share * len(chunks))].host_s
        source.seek(wanted_s - chunks[0].host_s)
        read = []
        while True:
            try:
                read.append(source.read(0.0))
            except EOFError:
                break
        later = [chunk for chunk in chunks if chunk.host_s >= wanted_s]
        assert [chunk.host_s for chunk in read] == [chunk.host_s for chunk in later]
        assert [chunk.data for chunk in read[1:]] == [chunk.data for chunk in later[1:]]
        before = [item for item in items if isinstance(item, Event) and item.host_s < wanted_s]
        assert source.events_until_now()[: len(before)] == before


def test_a_file_that_is_missing_in_the_middle_is_said(in_three, capsys):
    items, paths = in_three
    paths[1].unlink()
    assert open_whole(paths[2]).missing == (2,)
    assert main(["report", str(paths[0])]) == 0
    assert "File 2 of this session was not found" in capsys.readouterr().out
    assert main(["report", str(paths[0]), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["recording"]["missing"] == [2]
    sound = report_of(PRACTISED)
    assert told["gaps"] > sound["gaps"]
    assert told["samples"] + told["missing_samples"] == sound["samples"]
    third = len(items) // 3 * (items[-1].host_s - items[0].host_s) / len(items)
    assert sum(told["recording"]["silences_s"]) == pytest.approx(third, rel=0.3)
    # What holds is told once, though the last file tells it again.
    events = [item for item in open_whole(paths[2]) if isinstance(item, Event)]
    assert "goes_on" in [event.data["event"] for event in events]
    assert not [event for event in events if events.count(event) > 1]
    facts = {fact["name"]: fact for fact in told["facts"]}
    assert facts["recording_files"]["figure"] == "2 of 3"


def test_the_history_has_it_once_and_deletes_all_of_it(in_three, home):
    _, paths = in_three
    folder = home / "recordings"
    folder.mkdir(parents=True, exist_ok=True)
    kept = [Path(shutil.move(path, folder)) for path in paths]
    History().add(kept[0], {"score": 71})
    shutil.copy(PRACTISED, folder / "another-2.rec")
    session = next(each for each in History().sessions() if each.path == kept[0])
    assert len(History().sessions()) == 2
    assert session.duration_s == pytest.approx(open_recording(PRACTISED).duration_s, abs=0.01)
    assert session.summary == {"score": 71}
    History().delete(kept[1])
    assert sorted(folder.iterdir()) == []


def test_a_check_names_the_other_files_and_a_salvage_joins_them(in_three, tmp_path, capsys):
    items, paths = in_three
    assert main(["check", str(paths[0])]) == 1
    told = capsys.readouterr()
    assert "file 1 of 3 of its session" in told.out
    assert all(path.name in told.out for path in paths[1:])
    assert main(["check", str(paths[1]), "--salvage", str(tmp_path / "one.rec")]) == 0
    capsys.readouterr()
    one = list(open_recording(tmp_path / "one.rec"))
    assert one[: len(items)] == items
    paths[1].unlink()
    assert main(["check", str(paths[2])]) == 1
    assert "file 2 was not found" in capsys.readouterr().out.lower()


def test_an_export_has_every_sample_once(in_three, tmp_path):
    _, paths = in_three
    for path, table in ((PRACTISED, "sound.csv"), (paths[2], "joined.csv")):
        assert main(["export", str(path), "-o", str(tmp_path / table)]) == 0
    assert (tmp_path / "joined.csv").read_bytes() == (tmp_path / "sound.csv").read_bytes()


def test_where_the_folder_went_the_other_files_are_found_in_the_apps_own(in_three, home):
    items, paths = in_three
    own = home / "recordings"
    own.mkdir(parents=True, exist_ok=True)
    later = [Path(shutil.move(path, own)) for path in paths[1:]]
    assert list(open_whole(paths[0])) == items
    # From a later one only the history knows where the first lies.
    assert open_whole(later[0]).missing == (1,)
    History().add(paths[0])
    assert list(open_whole(later[1])) == items


def test_files_of_different_sessions_are_never_joined(in_three):
    items, paths = in_three
    other = replace(open_recording(paths[1]).header, session_id="someone else's")
    paths[1].unlink()
    paths[2].unlink()
    journal = JournalFile(paths[1], other)
    first = items[0].host_s
    journal.append([(EVENT, timed_body(first, {"event": "target", "band": "firm"}))])
    journal.append([chunk_record(item) for item in items if not isinstance(item, Event)])
    journal.close()
    assert open_whole(paths[0]).paths == (paths[0],)
    assert open_whole(paths[1]).paths == (paths[1],)
