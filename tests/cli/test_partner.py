"""Practising on somebody, from the command line: whose comfort, what to leave out."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from coach.coaching_views import CheckInView
from coach.commands.live_line import live_text
from coach.engine.opening import routine_for, settings_of
from coach.engine.receivers import profiles_folder
from coach.practice.comfort.profile import ComfortProfile, new_profile
from coach.practice.comfort.profile_file import write_profile
from coach.recordings.places import data_folder
from coach.recordings.reader import open_recording
from coach.ui.preferences import AreasAsked, Preferences, save_preferences
from coach.views import idle_snapshot

Say = Callable[..., tuple[int, str, str]]
PRACTICE = ("practice", "sim:steady", "--headless", "--speed", "0", "--seconds", "2")


@pytest.fixture
def known(say: Say) -> ComfortProfile:
    """Somebody who has a profile where this test's data is."""
    del say  # it says where that is
    profile = new_profile("Kim Q.")
    write_profile(profiles_folder(), profile)
    return profile


@pytest.mark.parametrize("by", ["name", "other letters", "id"])
def test_a_receiver_is_named_or_given_by_id_and_the_recording_has_the_id_alone(
    say, known, tmp_path, by
):
    words = {"name": "Kim Q.", "other letters": " kim q. ", "id": known.profile_id}
    wishes = "--routine before-bed --avoid neck --soften feet --soften head --record k.rec"
    code, _, err = say(*PRACTICE, "--receiver", words[by], *wishes.split())
    assert (code, err) == (0, "")
    settings = settings_of(open_recording(tmp_path / "k.rec").header)
    assert (settings.receiver, settings.avoid, settings.soften, settings.check_ins) == (
        *(known.profile_id, ("neck",), ("feet", "head")),
        True,
    )
    assert b"Kim" not in (tmp_path / "k.rec").read_bytes()
    code, report, _ = say("report", "k.rec", "--json")
    assert code == 0
    assert json.loads(report)["stages"]


def test_what_somebody_asked_to_spare_is_spared_and_said_in_a_line(say, known, tmp_path):
    wishes = ("--receiver", "Kim Q.", "--routine", "before-bed", "--record")
    code, out, err = say(*PRACTICE, *wishes, "none.rec")
    assert (code, err) == (0, "")
    [line] = [each for each in out.splitlines() if each.startswith("Kim Q.: ")]
    assert "nothing was asked to be spared" in line
    place = tmp_path / "data" / "preferences.toml"
    kept = Preferences(areas={known.profile_id: AreasAsked(("neck",), ("low back",))})
    save_preferences(place, kept)
    code, out, err = say(*PRACTICE, *wishes, "kept.rec", "--soften", "neck", "--soften", "feet")
    assert (code, err) == (0, "")
    [line] = [each for each in out.splitlines() if each.startswith("Kim Q.: ")]
    assert line == "Kim Q.: leave out the neck; go easy on the low back and the feet."
    settings = settings_of(open_recording(tmp_path / "kept.rec").header)
    assert (settings.avoid, settings.soften) == (("neck",), ("low back", "feet"))
    led_by = routine_for(settings)
    assert "neck" not in {stage.area for stage in led_by.stages}
    place.write_text("areas = [broken")
    code, out, err = say(*PRACTICE, *wishes, "broken.rec")
    assert (code, out) == (1, "")
    assert "what is to be left out is not known" in err


@pytest.mark.parametrize(
    "kept",
    [
        "areas = [broken",
        "areas = 3",
        '[areas]\n"" = ["neck"]',
        '[areas.""]\navoid = "neck"',
        '[areas.""]\navoid = ["nek"]',
        '[areas.""]\naviod = ["neck"]',
    ],
)
def test_what_cannot_be_read_of_what_to_spare_stops_a_routine(say, tmp_path, kept):
    """Somebody without a profile may have asked for it; nobody would see that it is left out."""
    save_preferences(data_folder() / "preferences.toml", Preferences())
    (data_folder() / "preferences.toml").write_text(kept)
    code, out, err = say(*PRACTICE, "--routine", "neck-and-shoulders", "--record", "none.rec")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "what is to be left out is not known" in err
    assert not (tmp_path / "none.rec").exists()
    assert say(*PRACTICE)[0] == 0, "without a routine nobody is led anywhere"


def test_what_another_asked_for_is_not_in_the_way(say):
    save_preferences(data_folder() / "preferences.toml", Preferences())
    (data_folder() / "preferences.toml").write_text('[areas.somebody]\navoid = "neck"')
    assert say(*PRACTICE, "--routine", "neck-and-shoulders")[0] == 0


def test_a_window_opens_on_a_routine_without_what_is_to_be_spared(say, known, monkeypatch):
    kept = Preferences(areas={known.profile_id: AreasAsked(("neck",), ("low back",))})
    save_preferences(data_folder() / "preferences.toml", kept)
    opened = []
    monkeypatch.setattr("coach.app.run", lambda start: opened.append(start.settings) or 0)
    monkeypatch.setattr("coach.commands.practice.need_screen", lambda *_: None)
    _, out, _ = say("practice", "sim:steady", "--receiver", "Kim Q.", "--routine", "before-bed")
    assert "leave out the neck; go easy on the low back." in out
    [settings] = opened
    assert (settings.avoid, settings.soften) == (("neck",), ("low back",))


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--receiver", "Alex"), "there is no receiver called 'Alex'; choose one of: Kim Q."),
        (("--avoid", "knee"), "there is no area called 'knee'; choose one of: back, "),
        (("--soften", "nose"), "there is no area called 'nose'; choose one of: back, "),
        (("--routine", "one-hand", "--avoid", "hands"), "nothing"),
    ],
)
def test_what_is_not_there_is_one_sentence_with_the_way_on(say, tmp_path, words, told):
    code, out, err = say(*PRACTICE, *words, "--record", "x.rec")
    assert (code, out) == (2, "")
    assert told in err
    assert len(err.strip().splitlines()) == 1
    assert not (tmp_path / "x.rec").exists()


def test_without_any_profile_it_says_where_to_make_one(say):
    code, _, err = say(*PRACTICE, "--receiver", "Kim")
    assert code == 2
    assert "Practise with a partner" in err


@pytest.mark.parametrize("others", [(), ("Alex",)])
def test_a_profile_that_cannot_be_read_says_why_itself(say, known, others):
    edges = {"contact_n": 2, "light_n": 9, "medium_n": 5, "firm_n": 30}  # light above medium
    lines = [f"{edge} = {newtons}" for edge, newtons in edges.items()]
    lines += ["light_kpa = 1", "medium_kpa = 2", "firm_kpa = 3"]
    place = profiles_folder() / f"{known.profile_id}.toml"
    head = f'{place.read_text()}\n[[areas]]\narea = "back"\ntool = "palm"\nmade_on = 2026-01-02\n'
    place.write_text(head + "\n".join(lines))
    for name in others:
        write_profile(profiles_folder(), new_profile(name))
    code, _, err = say(*PRACTICE, "--receiver", "Kim Q.")
    assert (code, err.count("\n")) == (2, 1)
    line = head.count("\n") + 3
    assert f"{place}, line {line}:" in err
    assert "medium_n is 5, not above light_n, 9; put the edges in order" in err
    assert all(name in err for name in others)


def test_two_of_one_name_are_told_apart_by_id(say, known):
    other = new_profile("Kim Q.")
    write_profile(profiles_folder(), other)
    code, _, err = say(*PRACTICE, "--receiver", "Kim Q.")
    assert code == 2
    assert known.profile_id in err
    assert other.profile_id in err
    assert say(*PRACTICE, "--receiver", other.profile_id)[0] == 0


def test_the_live_line_shows_a_question_and_before_all_a_stop():
    asked = replace(idle_snapshot(5.0), check_in=CheckInView("Is this good?", 4.0))
    assert live_text(asked).endswith("Is this good?")
    stopped = live_text(replace(asked, stopped=True))
    assert "STOP" in stopped
    assert "Is this good?" not in stopped


def test_a_question_that_nobody_answers_does_not_silence_the_one_about_firm(say, known, tmp_path):
    stages = (
        *((10, "light", "glide", "back"), (50, "medium", "glide", "back")),
        (12, "firm", "thumb circles", "shoulder blades"),
    )
    top = 'name = "ours"\ntitle = "Ours"\nsummary = "Three."\nduration_s = 72\n'
    (tmp_path / "data" / "routines").mkdir(parents=True)
    (tmp_path / "data" / "routines" / "ours.toml").write_text(top + "".join(
        f'[[stages]]\nname = "{target}"\ntitle = "{target}"\ntechnique = "{technique}"\n'
        f'area = "{area}"\ntarget = "{target}"\ncounts = 4\npace_bpm = 56\nseconds = {seconds}\n'
        for seconds, target, technique, area in stages
    ))  # fmt: skip
    code, out, err = say("practice", "sim:steady", "--headless", "--speed", "0", "--routine",
                         "ours", "--receiver", known.profile_id, "--record", "c.rec")  # fmt: skip
    assert (code, err) == (0, "")
    asked = json.loads(say("report", "c.rec", "--json")[1])["check_ins"]
    firm_s = 60.0
    assert len(asked) == 2
    assert asked[0]["t_s"] < firm_s < asked[1]["t_s"]
    assert asked[0]["asked"] != asked[1]["asked"]
    assert all(each["asked"] in out for each in asked)


def test_after_a_stop_that_nobody_can_take_back_the_session_ends_and_is_whole(say):
    code, out, err = say("practice", "sim:outspoken", "--routine", "full-back", "--headless",
                         "--speed", "0", "--record", "stop.rec")  # fmt: skip
    assert (code, err) == (0, "")
    assert sum("this session has ended" in line for line in out.splitlines()) == 1
    assert "whole" in say("check", "stop.rec")[1]
    told = json.loads(say("report", "stop.rec", "--json")[1])
    [stop] = told["stops"]
    assert 4.0 <= stop["duration_s"] <= 7.0
