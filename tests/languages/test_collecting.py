"""Sentences are found in the source as they are written there."""

from pathlib import Path

import pytest

from coach.ui.languages.messages import collect

SOURCE = """
from coach.saying import Phrase, known, say, say_many
A = Phrase("You press {force_n:.1f} N")
B = say("Hold", meaning="a stroke")
C = lambda n: say_many("{n} stroke", "{n} strokes", n)
D = say("A sentence "
        "in two lines")
E = lambda x: say("early" if x else "late")
F = known("From an older recording")
G = lambda text: known(text)
print("not said")
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "coach").mkdir()
    return tmp_path


def test_finds_what_is_said(root: Path) -> None:
    (root / "coach" / "a.py").write_text(SOURCE)
    found = collect(root)
    assert not found.problems
    assert set(found.messages) == {
        "You press {force_n:.1f} N",
        "Hold|a stroke",
        "{n} strokes",
        "A sentence in two lines",
        "early",
        "late",
        "From an older recording",
    }
    assert found.messages["{n} strokes"].one == "{n} stroke"
    assert found.messages["Hold|a stroke"].one is None
    assert found.messages["late"].places == ("coach/a.py",)


def test_a_sentence_of_two_files_is_one(root: Path) -> None:
    for name in ("b", "a"):
        text = 'from coach.saying import say\nA = say("Back")\n'
        (root / "coach" / f"{name}.py").write_text(text)
    assert collect(root).messages["Back"].places == ("coach/a.py", "coach/b.py")


@pytest.mark.parametrize("said", ["say(name)", 'say(f"{n} N")', 'say("a" + b)', "Phrase(TEXT)"])
def test_what_is_not_written_out_is_told(root: Path, said: str) -> None:
    text = f"from coach.saying import Phrase, say\n\nA = lambda name, n, b: {said}\n"
    (root / "coach" / "a.py").write_text(text)
    assert len(collect(root).problems) == 1
    assert "coach/a.py, line 3" in collect(root).problems[0]


def test_counted_and_not_cannot_share_a_sentence(root: Path) -> None:
    text = (
        "from coach.saying import say, say_many\n"
        'A = say("{n} strokes", n=2)\nB = say_many("{n} stroke", "{n} strokes", 2)\n'
    )
    (root / "coach" / "a.py").write_text(text)
    assert any("{n} strokes" in each for each in collect(root).problems)


def test_a_method_of_the_same_name_says_nothing(root: Path) -> None:
    text = "def speak(self, words):\n    self.say(words)\n    say(words)\n"
    (root / "coach" / "a.py").write_text(text)
    assert collect(root) == collect(root.with_name("nowhere"))


def test_words_of_our_own_files_are_found(root: Path) -> None:
    measures = root / "coach" / "practice" / "measures"
    measures.mkdir(parents=True)
    text = '[pace]\ntitle = "Your pace"\nunit = "N/s"\n[count]\ntitle = "All"\nunit = "strokes"\n'
    (measures / "rhythm.toml").write_text(text)
    assert set(collect(root).messages) == {"Your pace", "All", "strokes"}


def test_our_own_source_is_written_so_that_all_is_found() -> None:
    root = Path(__file__).parents[2]
    found = collect(root)
    assert found.problems == ()
    assert "Full back" in found.messages
    assert "Ask once: how is this pressure?" in found.messages
