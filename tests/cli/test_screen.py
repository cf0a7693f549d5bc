"""Whether a window can open is tried by another process, and other work done meanwhile."""

import pytest

from coach.commands import screen
from coach.errors import SetupError


@pytest.fixture(autouse=True)
def tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "one-that-has-to-be-tried")
    monkeypatch.setenv("DISPLAY", ":7")


def test_a_screen_that_answers_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(screen, "TRY", "pass")
    screen.need_screen("go without", lambda: done.append("loaded"))
    assert done == ["loaded"]
    assert screen.has_screen()


def test_one_that_ends_whoever_tries_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen, "TRY", "import os; os.abort()")
    with pytest.raises(SetupError, match=r":7 does not let a window open .*; go without"):
        screen.need_screen("go without", lambda: None)


def test_one_that_never_answers_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen, "TRY", "import time; time.sleep(60)")
    monkeypatch.setattr(screen, "TRY_S", 0.05)
    assert not screen.has_screen()


def test_libraries_that_are_missing_are_said_instead(monkeypatch: pytest.MonkeyPatch) -> None:
    def load() -> None:
        raise SetupError("there is no Qt")

    monkeypatch.setattr(screen, "TRY", "import time; time.sleep(60)")
    with pytest.raises(SetupError, match="there is no Qt"):
        screen.need_screen("go without", load)
