"""Drills and ghosts from the command line, and every wish that cannot be met."""

from collections.abc import Callable
from pathlib import Path

import pytest

from coach.commands.parser import build_parser
from coach.commands.practice import settings_from

Say = Callable[..., tuple[int, str, str]]
QUICK = ("--headless", "--speed", "0")


def test_a_drill_is_asked_for_and_ends_by_itself(say: Say) -> None:
    wished = settings_from(build_parser(["practice"]).parse_args(["practice", "sim:steady", *QUICK,
                                                      "--drill", "blind"]))  # fmt: skip
    # Not after the minute that a simulated hand is given otherwise.
    assert (wished.drill, wished.seconds) == ("blind:1", None)
    code, out, err = say("practice", "sim:steady", *QUICK, "--drill", "blind:2", "--seconds", "6")
    assert (code, err) == (0, "")
    assert "Hold 20\u00a0N, and feel what that is like." in out


@pytest.mark.parametrize(
    ("words", "helps"),
    [
        ("--drill juggle", "hold, ramp, match, count, blind"),
        ("--drill hold:9", "hold, ramp, match, count, blind"),
        ("--drill hold --routine one-hand", "leave one of them out"),
    ],
)
def test_a_drill_that_cannot_be_is_a_sentence(
    say: Say, tmp_path: Path, words: str, helps: str
) -> None:
    code, _, err = say("practice", "sim:steady", *QUICK, "--record", "n.rec", *words.split())
    assert code == 2
    assert err.count("\n") == 1
    assert helps in err
    assert not (tmp_path / "n.rec").exists()


def test_a_drill_is_for_one_hand(say: Say) -> None:
    code, _, err = say("practice", "sim:steady", "sim:steady", *QUICK, "--drill", "hold")
    assert code == 2
    assert "one hand" in err


@pytest.fixture
def recorded(say: Say) -> None:
    """Sessions to practise over: a good one, one too short, one with the thumb, and no session."""
    for name, seconds, tool in (
        ("best", "30", "palm"),
        ("short", "5", "palm"),
        ("t", "6", "thumb"),
    ):
        say("practice", "sim:steady", *QUICK, "--seconds", seconds, "--tool", tool,
            "--record", f"{name}.rec")  # fmt: skip
    Path("text.txt").write_text("once upon a time\n")


@pytest.mark.usefixtures("recorded")
def test_a_ghost_is_practised_over_or_a_sentence_says_why_not(say: Say, tmp_path: Path) -> None:
    for ghost in ("best.rec", "best"):
        code, _, err = say("practice", "sim:beginner", *QUICK, "--seconds", "3", "--ghost", ghost)
        assert (code, err) == (0, "")
    for ghost, code, helps in (
        ("gone.rec", 1, "choose another one"),
        ("text.txt", 1, "not a recording"),
        ("short.rec", 1, "choose a longer session"),
        ("t.rec", 2, "practise with the thumb"),
        ("best --routine one-hand", 2, "lasted 30 s or more"),
    ):
        words = (*QUICK, "--record", "n.rec", "--ghost", *ghost.split())
        found, _, err = say("practice", "sim:steady", *words)
        assert (found, err.count("\n")) == (code, 1)
        assert helps in err
        assert ";" in err
        assert not (tmp_path / "n.rec").exists()


def test_a_ghost_of_another_sensor_is_said_once(say: Say) -> None:
    say("practice", "sim:pad", *QUICK, "--seconds", "16", "--record", "pad.rec")
    code, out, _ = say("practice", "sim:steady", *QUICK, "--seconds", "3", "--ghost", "pad.rec")
    assert code == 0
    [told] = [line for line in out.splitlines() if "ghost" in line]
    assert "practise with that sensor" in told
