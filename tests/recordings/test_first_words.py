"""A disk that fails in mid-session: the file that follows is read without the one before."""

from pathlib import Path

import pytest

from coach.engine.debriefing import debrief_of
from coach.recordings.check import verify
from coach.recordings.reader import Event, open_recording
from coach.sensors.source import Chunk

FIXTURES = Path(__file__).parent / "fixtures"
EDGES = {"contact_n": 0.5, "light_n": 1.0, "medium_n": 2.0, "firm_n": 3.0}


@pytest.fixture
def broken_in_the_middle(record_broken):
    """Record items; the disk breaks when half of them are safe. Returns both files, each alone."""

    def broken(items, header, folder):
        first, second = record_broken(items, header, folder, [len(items) // 2], repeated=0)
        alone = folder / "alone" / second.name
        alone.parent.mkdir()
        return first, second.rename(alone)

    return broken


@pytest.mark.parametrize("name", ["v1-glove-beat.rec", "v1-pad.rec", "v2-two-hands.rec"])
def test_what_a_device_said_of_itself_is_said_again(name, tmp_path, broken_in_the_middle):
    whole = open_recording(FIXTURES / name)
    items = [item for item in whole if isinstance(item, Chunk)]
    paths = broken_in_the_middle(items, whole.header, tmp_path)
    assert len(paths) == 2
    first, second = map(verify, paths)
    assert second.damage.whole
    assert second.header.segment == 2
    assert first.samples + second.samples == verify(FIXTURES / name).samples
    assert second.samples > 0.45 * first.samples
    rest = [item for item in items if item.host_s >= open_recording(paths[1]).first_host_s]
    assert second.duration_s == pytest.approx(rest[-1].host_s - rest[0].host_s, abs=0.05)


def test_it_is_judged_by_the_edges_that_held_and_led_by_the_stage_that_ran(
    tmp_path, broken_in_the_middle
):
    whole = open_recording(FIXTURES / "v1-receiver.rec")
    items = [item for item in whole if not isinstance(item, Event)]
    told = [item for item in whole if isinstance(item, Event)]
    start_s = items[0].host_s
    plan = next(event for event in told if event.data["event"] == "plan")
    stage = next(event for event in told if event.data["event"] == "stage")
    edges = Event(start_s, {"event": "edges", "firm_kpa": 30.0, "medium_kpa": 20.0,
                            "light_kpa": 10.0, **EDGES})  # fmt: skip
    _, second = broken_in_the_middle([edges, plan, stage, *items], whole.header, tmp_path)
    held = [item for item in open_recording(second) if isinstance(item, Event)]
    assert [each.data["event"] for each in held] == ["edges", "plan", "stage", "goes_on"]
    debrief = debrief_of(second)
    assert [each.name for each in debrief.stages] == [stage.data["name"]]
    assert len(debrief.too_much) > 0, "3 N is firm for this person, and they were given more"


def test_only_the_newest_of_what_holds_is_told_again(tmp_path, broken_in_the_middle):
    whole = open_recording(FIXTURES / "v1-glove-beat.rec")
    items = [item for item in whole if isinstance(item, Chunk)]
    at_s = items[0].host_s
    told = [
        {"event": "target", "band": "light"},
        {"event": "zero", "hand": 0, "by": "person"},
        {"event": "zero", "hand": 1, "by": "person"},
        {"event": "extended", "seconds": 1},
        {"event": "stage", "name": "one"},
        {"event": "extended", "seconds": 2},
        {"event": "extended", "seconds": 3},
        {"event": "cue", "text": "softer"},
        {"event": "target", "band": "firm"},
        {"event": "zero", "hand": 0, "by": "drift"},
    ]
    events = [Event(at_s, each) for each in told]
    _, second = broken_in_the_middle([*events, *items], whole.header, tmp_path)
    found = [dict(item.data) for item in open_recording(second) if isinstance(item, Event)]
    again = [told[2], told[4], told[5], told[6], told[8], told[9]]
    assert found == [*again, {"event": "goes_on"}]
