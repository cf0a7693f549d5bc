"""Whoever cannot see the page hears what changes on it and matters, once, and in good time."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from coach.practice.routines.library import routine_named
from coach.signal.bands import Band
from coach.ui.gallery.care import care_snapshots, in_routine
from coach.ui.gallery.states import gallery_states, live_snapshot
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising import announcer as announcing
from coach.ui.practising.announcer import Announcer
from coach.ui.practising.page import PracticePage
from coach.views import Snapshot

STATES = {state.name: state.snapshot for state in gallery_states()}
CALM = live_snapshot(Band.MEDIUM, 21.0)
NOW_S = CALM.host_s

pytestmark = pytest.mark.usefixtures("listening")


def heard(*snapshots: Snapshot, later_s: float = 0.0) -> list[tuple[str, bool]]:
    """Return what is said while these come, one after the other."""
    told: list[tuple[str, bool]] = []
    announcer = Announcer(lambda words, at_once: told.append((words, at_once)))
    announcer.update(CALM, NOW_S)
    told.clear()
    for each in snapshots:
        for _ in range(3):
            announcer.update(each, each.host_s + later_s)
    return told


def test_too_much_breaks_in_and_its_end_is_said() -> None:
    assert heard(STATES["too-much"], CALM) == [
        ("Too much. Ease off now", True),
        ("No longer too much.", False),
    ]


def test_a_glove_that_goes_quiet_breaks_in_and_so_does_not_its_return() -> None:
    said = heard(STATES["lost"], CALM)
    assert len(said) == 2
    assert said[0][1]
    assert said[1] == ("The touch is felt again.", False)


def test_the_first_touch_of_a_practice_is_not_said_to_be_there_again() -> None:
    told: list[str] = []
    announcer = Announcer(lambda words, _at_once: told.append(words))
    for each in (STATES["connecting"], CALM, STATES["lost"], CALM):
        announcer.update(each, each.host_s)
    assert told[1] == "The touch is felt."
    assert told[-1] == "The touch is felt again."


def test_silence_of_a_glove_is_heard_though_no_snapshot_says_it() -> None:
    assert [at_once for _, at_once in heard(CALM, later_s=1.0)] == [True]


def test_a_new_stage_is_told_with_what_it_asks() -> None:
    routine = routine_named("full-back")
    first, second = (replace(in_routine(CALM, routine, at), cue=None) for at in (0, 1))
    said = [words for words, _ in heard(first, second)]
    assert len(said) == 2
    for words, stage in zip(said, routine.stages[:2], strict=True):
        assert words.startswith(stage.title)
        assert stage.note in words


def test_what_the_receiver_says_and_is_asked_is_heard() -> None:
    care = care_snapshots(CALM)
    assert ("One step softer now.", False) in heard(care["softer"])
    assert ("Is this a good pressure for you?", False) in heard(care["check-in"])
    stop = [words for words, at_once in heard(care["stopped"]) if at_once]
    assert any(words.startswith("Stop. ") for words in stop)


def test_a_full_disk_is_heard() -> None:
    said = [words for words, _ in heard(STATES["trouble"])]
    assert any("disk is full" in words for words in said)


def test_nothing_is_said_twice_nor_while_nothing_changes() -> None:
    assert heard(CALM, replace(CALM, host_s=NOW_S + 0.01, number=2)) == []


def test_nothing_is_worked_out_where_nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    QAccessible.setActive(False)
    monkeypatch.setattr(announcing, "matters", lambda *_: pytest.fail("worked out"))
    assert heard(STATES["too-much"]) == []


def test_the_page_says_it(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert app is not None
    said: list[str] = []
    monkeypatch.setattr(
        "coach.ui.practising.page.announce",
        lambda _page, words, at_once: said.append(f"{words}{'!' if at_once else ''}"),
    )
    page = PracticePage(NIGHT)
    page.set_animating(False)
    page.show_snapshot(CALM)
    page.show_snapshot(STATES["too-much"])
    assert "Too much. Ease off now!" in said


def test_a_pause_and_its_end_are_said_and_break_nothing_off() -> None:
    assert heard(replace(CALM, paused=True), CALM) == [("Paused", False), ("Going on", False)]


def test_the_seconds_until_the_next_try_are_not_counted_aloud() -> None:
    lost = STATES["lost"]
    tries = [
        replace(lost, link=replace(lost.link, sentence=f"It is gone. Trying again in {wait_s} s."))
        for wait_s in (3, 2, 1)
    ]
    assert len(heard(*tries)) == 1
