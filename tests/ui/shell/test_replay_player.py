"""The replay page: keys, buttons, ribbon, whatever the engine says."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from coach.messages import Seek, SetPaused, SetSpeed
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.keys_sheet import KeysSheet
from coach.ui.practising.moment import before_any, dial_view
from coach.ui.session.replay_player import ReplayPlayer
from coach.views import LinkView, ReplayView, idle_snapshot

Heard = Callable[[object], list[object]]
Shown = Callable[..., QWidget]

pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture
def player(shown: Shown) -> ReplayPlayer:
    made = ReplayPlayer(NIGHT, "a session")
    shown(made)
    made.page.set_animating(False)
    tell(made)
    return made


def tell(player: ReplayPlayer, position_s: float = 100.0, **changes: object) -> None:
    view = ReplayView(position_s, 600.0, 1.0)
    player.show_snapshot(replace(idle_snapshot(), replay=view, **changes))


@pytest.mark.parametrize("where", ["page", "player"])
@pytest.mark.parametrize(
    ("key", "command"),
    [
        (Qt.Key.Key_Space, SetPaused(True)),
        (Qt.Key.Key_Left, Seek(95.0)),
        (Qt.Key.Key_Right, Seek(105.0)),
        (Qt.Key.Key_Home, Seek(0.0)),
        (Qt.Key.Key_End, Seek(600.0)),
        (Qt.Key.Key_Up, SetSpeed(2.0)),
        (Qt.Key.Key_Down, SetSpeed(0.5)),
    ],
)
def test_keys_mean_the_replay_wherever_the_focus_is(
    player: ReplayPlayer, where: str, key: Qt.Key, command: object, heard: Heard
) -> None:
    commands = heard(player.command)
    QTest.keyClick(player.page if where == "page" else player, key)
    assert commands == [command]


def test_pressing_right_twice_goes_on_ten_seconds_before_the_engine_answers(
    player: ReplayPlayer, heard: Heard
) -> None:
    commands = heard(player.command)
    QTest.keyClick(player.page, Qt.Key.Key_Right)
    QTest.keyClick(player.page, Qt.Key.Key_Right)
    assert commands == [Seek(105.0), Seek(110.0)]


def test_seeking_never_leaves_the_recording(player: ReplayPlayer, heard: Heard) -> None:
    commands = heard(player.command)
    tell(player, 2.0)
    QTest.keyClick(player.page, Qt.Key.Key_Left)
    tell(player, 599.0)
    QTest.keyClick(player.page, Qt.Key.Key_Right)
    assert commands == [Seek(0.0), Seek(600.0)]


def test_at_the_end_the_button_begins_again(player: ReplayPlayer, heard: Heard) -> None:
    tell(player, 600.0, link=LinkView("ended"))
    commands = heard(player.command)
    again = next(b for b in player.findChildren(QAbstractButton) if b.text() == "Again")
    again.click()
    assert commands == [Seek(0.0)]


def test_escape_leaves(player: ReplayPlayer, heard: Heard) -> None:
    left = heard(player.left)
    QTest.keyClick(player.page, Qt.Key.Key_Escape)
    assert len(left) == 1


def test_the_debrief_is_one_key_away(player: ReplayPlayer, heard: Heard) -> None:
    wanted = heard(player.debrief)
    QTest.keyClick(player.page, Qt.Key.Key_D)
    assert len(wanted) == 1


@pytest.mark.parametrize("where", ["page", "player"])
def test_the_keys_of_a_replay_are_shown_and_escape_closes_them_first(
    player: ReplayPlayer, where: str, heard: Heard
) -> None:
    left = heard(player.left)
    QTest.keyClick(player.page if where == "page" else player, Qt.Key.Key_Question)
    sheet = next(part for part in player.findChildren(KeysSheet) if part.isVisible())
    assert "5 s back" in sheet.accessibleDescription()
    assert "tap" not in sheet.accessibleDescription()
    QTest.keyClick(player.page, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert left == []


def test_a_replay_that_opens_says_so_and_speaks_of_no_glove(shown: Shown) -> None:
    player = ReplayPlayer(NIGHT, "a session")
    shown(player)
    player.page.tick(1.0)
    said = " ".join(
        words
        for part in player.page.findChildren(QWidget)
        for words in (part.accessibleName(), part.accessibleDescription())
        if part.isVisible()
    )
    assert "Opening" in said
    assert "the recording is opening" in dial_view(before_any(is_replay=True), 1.0).caption
    assert "glove" not in said.lower()
    assert "Free practice" not in said
