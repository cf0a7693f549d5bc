"""A mistyped word is met with the nearest that there is, before a window opens for it."""

from collections.abc import Callable

import pytest

from coach.engine.receivers import profiles_folder
from coach.practice.comfort.profile import new_profile
from coach.practice.comfort.profile_file import write_profile

Say = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen there is, but nobody may even ask for it."""

    def asked(*_words: object) -> None:
        raise AssertionError("a window was about to open")

    monkeypatch.setattr("coach.commands.practice.need_screen", asked)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("practise", "practice"),
        ("practise sim:steady --pace 50", "practice"),
        ("Practice sim:steady", "practice"),
        ("histroy", "history"),
        ("calibrait sim:steady", "calibrate"),
        ("practice sim:stedy", "steady"),
        ("practice sim:steady sim:begginer", "beginner"),
        ("practice sim:steady --routine before-bad", "before-bed"),
        ("practice sim:steady --tool plam", "palm"),
        ("practice sim:steady --target frim", "firm"),
        ("practice sim:steady --drill mach:2", "match"),
        ("practice sim:steady --avoid nek", "neck"),
        ("practice sim:steady --soften shoulder", "shoulders"),
        ("watch sim:stedy", "steady"),
        ("practice sim:steady --rutine before-bed", "--routine"),
        ("practice --rutine=before-bed sim:steady", "--routine"),
        ("report --jsn evening.rec", "--json"),
        ("--verison", "--version"),
    ],
)
def test_a_mistyped_word_is_asked_back(say: Say, words: str, meant: str) -> None:
    code, out, err = say(*words.split())
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.endswith(f"; did you mean {meant}?\n")


def test_a_receivers_name_is_asked_back(say: Say) -> None:
    write_profile(profiles_folder(), new_profile("Adalina"))
    code, out, err = say("practice", "sim:steady", "--receiver", "Adelina")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "did you mean Adalina?" in err
    code, _, err = say("practice", "sim:steady", "--receiver", "Bo")
    assert (code, err.count("\n")) == (2, 1)
    assert "choose one of: Adalina" in err


def test_of_two_that_are_called_the_same_no_name_is_proposed(say: Say) -> None:
    for _ in range(2):
        write_profile(profiles_folder(), new_profile("Kim"))
    code, _, err = say("practice", "sim:steady", "--receiver", "kim")
    assert code == 2
    assert "did you mean" not in err
    assert "which by id" in err


def test_of_two_that_are_called_the_same_nobody_else_is_proposed(say: Say) -> None:
    """Who followed such a hint would practise on Anne by Anne's edges, and spare nothing."""
    annas = [new_profile("Anna"), new_profile("Anna")]
    for each in (*annas, new_profile("Anne")):
        write_profile(profiles_folder(), each)
    code, out, err = say("practice", "sim:steady", "--receiver", "Anna")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "Anne" not in err
    assert all(each.profile_id in err for each in annas)


def test_whose_profile_is_damaged_is_told_so_and_no_other_is_proposed(say: Say) -> None:
    write_profile(profiles_folder(), new_profile("Anna"))
    anne = new_profile("Anne")
    write_profile(profiles_folder(), anne)
    [place] = profiles_folder().glob(f"{anne.profile_id}*")
    place.write_text("name = [broken")
    code, out, err = say("practice", "sim:steady", "--receiver", "Anne")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "did you mean" not in err
    assert place.name in err, "which file it is"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("practice sim:", ("beginner", "steady", "too-hard")),
        ("watch sim:", ("beginner", "steady", "too-hard")),
        ("practice sim:qqq", ("beginner", "steady", "too-hard")),
        ("practice bogus:x", ("serial:", "ble:", "replay:")),
        ("practice sim:steady --routine qqq", ("before-bed",)),
        ("practice sim:steady --drill match:9", ("hold", "match", "blind")),
        ("practice sim:steady --receiver Ada", ("no receiver is known here yet",)),
        ("history --zzz", ("unrecognized arguments: --zzz",)),
    ],
)
def test_where_nothing_is_like_it_all_there_are_are_named(
    say: Say, words: str, told: tuple[str, ...]
) -> None:
    code, out, err = say(*words.split())
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "did you mean" not in err
    assert "''" not in err
    assert all(each in err for each in told)


@pytest.mark.parametrize("words", ["replay:nix.rec", "sim:steady --ghost nix.rec"])
def test_a_recording_that_is_not_there_is_missed_before_a_window_opens(
    say: Say, words: str
) -> None:
    code, out, err = say("practice", *words.split())
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "nix.rec" in err
