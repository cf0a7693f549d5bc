"""Practising on somebody, from the command line: whose comfort, what to leave out."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from coach.coaching_views import CheckInView
from coach.commands.headless import live_text
from coach.engine.opening import settings_of
from coach.engine.receivers import profiles_folder
from coach.practice.comfort.profile import ComfortProfile, new_profile
from coach.practice.comfort.profile_file import write_profile
from coach.recordings.reader import open_recording
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
