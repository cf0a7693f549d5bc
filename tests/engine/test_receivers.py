"""Who receives: their own edges, areas to go easy on, and how they are asked."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.coaching_views import SparedAreas
from coach.engine.attendants import attendants_for
from coach.engine.chain import Chain
from coach.engine.debriefing import debrief_of
from coach.engine.live_hand import LiveHand
from coach.engine.opening import own_routines_folder, settings_of
from coach.engine.receivers import profiles_folder
from coach.engine.replaying import ReplayHost
from coach.engine.session import Session
from coach.errors import UsageError
from coach.messages import GoOn, Say, SetTarget, Settings, SkipStage
from coach.practice.comfort.profile import AreaComfort, ComfortProfile, edges_of, new_profile
from coach.practice.comfort.profile_file import write_profile
from coach.practice.debrief.builder import debrief_json
from coach.recordings.reader import open_recording
from coach.recordings.records import Event
from coach.sensors.address import parse_address
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk
from coach.signal.bands import EDGES, Band, Edges
from coach.timing import VirtualClock
from sims.sensor import SimSource

START_S = 1_000.0


def stage_event(area: str) -> dict[str, object]:
    """As a routine that enters a stage on ``area`` tells it."""
    where = {"index": 0, "count": 1, "title": area, "area": area, "next_title": None}
    return {"event": "stage", "name": "x", "target": "light", "ends_s": 9e3} | where


def send(data: bytes) -> None:
    """No device is there to hear it."""


def events_of(done, *kinds: str) -> list[Event]:
    return [
        item
        for item in open_recording(done.path)
        if isinstance(item, Event) and item.data["event"] in kinds
    ]


def same_report(done) -> bool:
    live, again = debrief_json(done.debrief), debrief_json(debrief_of(done.path))
    return json.dumps(again, sort_keys=True) == json.dumps(live, sort_keys=True)


@pytest.fixture(scope="module")
def known() -> ComfortProfile:
    """A receiver whose shoulder blades are more tender than most."""
    tender = Edges(1.5, 6.0, 14.0, 24.0, 8.0, 20.0, 40.0)
    profile = new_profile("Kim").with_comfort(
        AreaComfort("shoulder blades", "palm", tender, "2026-11-01")
    )
    write_profile(profiles_folder(), profile)
    return profile


ROUTINE = """name = "two-areas"
title = "Two areas"
duration_s = 100

[[stages]]
name = "blades"
title = "Blades"
technique = "resting hands"
area = "shoulder blades"
seconds = 50

[[stages]]
name = "back"
title = "Back"
technique = "glide"
area = "back"
target = "light"
pace_bpm = 60
seconds = 50
"""


def firm_edge(done, begin_s: float, end_s: float) -> float:
    """The one edge of too much that was shown in a while."""
    [firm_n] = {s.edges.firm_n for s in done.shown(begin_s, end_s)}
    return firm_n


def test_a_receivers_own_edges_hold_where_they_are_known_and_softer_where_asked(practise, known):
    own_routines_folder().mkdir(exist_ok=True)
    (own_routines_folder() / "two-areas.toml").write_text(ROUTINE)
    wishes = {"routine": "two-areas", "receiver": known.profile_id, "soften": ("back",)}
    done = practise("steady", 9.0, {2.0: SkipStage(1), 5.0: Say("softer")}, **wishes)
    # Shoulder blades lie on the back, which is to be gone easy on: a fifth less there too.
    assert firm_edge(done, 0.1, 1.9) == pytest.approx(0.8 * 24.0)
    assert firm_edge(done, 2.1, 4.9) == pytest.approx(0.8 * 60.0)
    assert firm_edge(done, 5.1, 8.9) == pytest.approx(0.68 * 60.0)
    assert same_report(done)


def test_the_very_first_bytes_are_judged_by_the_receivers_own_edges(known):
    settings = Settings("serial:any", receiver=known.profile_id)
    hand = LiveHand(settings, Chain(make_decoder("text", "N"), EDGES["palm"]), send)
    session = Session(settings, [hand])
    session.attend(START_S, *attendants_for(settings, session))
    # Too much for who was found to bear 24 N, and for most others not.
    session.on_chunk(Chunk(START_S, b"30.0\n" * 40))
    assert session.too_much


def test_a_recording_names_nobody_and_can_be_practised_the_same_way_again(practise, known):
    wishes = {"receiver": known.profile_id, "avoid": ("neck",), "soften": ("feet", "hands")}
    done = practise("steady", 2.0, None, routine="before-bed", check_ins=True, **wishes)
    header = open_recording(done.path).header
    assert b"Kim" not in done.path.read_bytes()
    again = settings_of(header)
    assert (again.receiver, again.avoid, again.soften) == tuple(wishes.values())
    assert again.check_ins
    assert "neck" not in {stage.area for stage in done.snapshots[-1].plan}


def test_what_is_left_out_is_shown_live_and_again_in_a_replay(practise):
    done = practise("steady", 2.0, None, routine="before-bed", avoid=("neck",), soften=("feet",))
    assert done.snapshots[-1].spared == SparedAreas(("neck",), ("feet",))
    seen = []
    wishes = Settings(f"replay:{done.path}", speed=0.0, sound=False)
    with ReplayHost(wishes, VirtualClock(START_S), ends=True) as replay:
        replay.run(list, lambda snapshot: seen.append(snapshot) is None)
    assert seen[-1].spared == done.snapshots[-1].spared


def test_a_receiver_who_is_gone_leaves_no_recording_behind(tmp_path, hosted):
    path = tmp_path / "s.rec"
    gone = new_profile("Nobody").profile_id
    settings = Settings("sim:steady", receiver=gone, record_to=str(path))
    with pytest.raises(UsageError, match="gone"):
        hosted(settings, SimSource(parse_address("sim:steady")))
    assert not path.exists()


def test_a_check_in_waits_on_the_page_until_a_word_answers_it(practise):
    """A harder target is asked about once it can be felt; the word good is an answer."""
    wishes = {1.0: SetTarget(Band.FIRM), 12.0: Say("good")}
    done = practise("steady", 14.0, wishes, check_ins=True)
    assert all(s.check_in is None for s in done.shown(0.0, 8.9))
    asked = done.shown(9.2, 11.9)
    assert len({s.check_in for s in asked}) == len({s.check_in.text for s in asked}) == 1
    assert asked[0].check_in.since_s == pytest.approx(START_S + 9.0, abs=0.1)
    assert all(s.check_in is None for s in done.shown(12.1, 13.9))
    assert len(events_of(done, "check_in")) == 1


def test_nobody_asks_who_was_not_told_to(practise):
    done = practise("steady", 12.0, {1.0: SetTarget(Band.FIRM)})
    assert not events_of(done, "check_in")


AREAS_KNOWN = ("shoulder blades", "neck", "back", "hands")


WORDS = ("softer", "good", "deeper", "stop", "go on", *AREAS_KNOWN)


@given(
    st.lists(st.sampled_from(WORDS), max_size=40),
    st.sampled_from(["palm", "thumb"]),
)
def test_whatever_is_said_wherever_too_much_is_never_above_the_receivers_own(known, said, tool):
    settings = Settings("sim:steady", tool=tool, receiver=known.profile_id, soften=("hands",))
    hand = LiveHand(settings, Chain(make_decoder("wire"), EDGES[tool]), send)
    session = Session(settings, [hand])
    session.attend(0.0, *attendants_for(settings, session))
    session.tick(1.0)
    area = ""
    for at_s, what in enumerate(said, 2):
        if what in AREAS_KNOWN:
            area = what
            session.note(at_s, stage_event(area))
        else:
            session.command(GoOn() if what == "go on" else Say(what), at_s)
        edges, own = session.course.edges, edges_of(known, tool, area)
        assert edges.contact_n < edges.light_n < edges.medium_n < edges.firm_n <= own.firm_n
        assert edges.light_n >= 1.5 * edges.contact_n - 1e-9
        assert edges.firm_kpa <= own.firm_kpa
    assert session.course.unreadable == 0
