"""Whoever has no mouse and knows no shortcut gets everywhere: Tab, arrows, Space, Enter, Escape."""

from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from coach.messages import Finish, GoOn, Say, SetPaused, SetTarget
from coach.signal.bands import Band
from coach.ui.connect.page import ConnectPage
from coach.ui.debriefing.page import DebriefPage
from coach.ui.home_page import HomePage
from coach.ui.kit.tongue import speak
from coach.ui.practising.page import PracticePage
from coach.ui.routines.page import RoutinePage
from coach.ui.settings.page import SettingsPage
from coach.views import LinkView, LiveView
from tests.ui.shell.conftest import house as house

House = Any
Key = Qt.Key
LIVE = {
    "live": LiveView(Band.MEDIUM, 21.0, False, None),
    "age_s": 0.01,
    "link": LinkView("live", name="Palm glove"),
}


@pytest.fixture
def home(house: House) -> House:
    """The house as it is when the app has opened."""
    house.window.show_home()
    house.settle()
    return house


def go(house: House, name: str, key: Key = Key.Key_Return) -> None:
    """Go to something by Tab and press it."""
    house.tab_to(name)
    house.press(key)


def test_the_demo_is_practised_paused_stopped_and_looked_back_on(home: House) -> None:
    go(home, "Practise on the demo")
    assert isinstance(home.live, PracticePage)
    engine = home.engines[0]
    home.say(**LIVE)
    go(home, "Aim for firm", Key.Key_Space)
    assert SetTarget(Band.FIRM) in engine.told
    go(home, "Pause or go on", Key.Key_Space)
    assert SetPaused(True) in engine.told
    home.say(**LIVE, paused=True)
    go(home, "Pause or go on", Key.Key_Space)
    assert engine.told[-1] == SetPaused(False)
    home.say(**LIVE)
    go(home, "Leave this practice", Key.Key_Space)
    assert Finish() in engine.told
    assert isinstance(home.page, DebriefPage)
    go(home, "Done")
    assert isinstance(home.page, HomePage)


def test_a_stop_is_said_and_answered(home: House) -> None:
    go(home, "Practise on the demo")
    engine = home.engines[0]
    home.say(**LIVE)
    home.press(Key.Key_0)
    assert any(isinstance(each, Say) and each.word == "stop" for each in engine.told)
    home.say(**LIVE, stopped=True)
    home.clock.wait_until(home.clock.now_s() + 2.0)
    home.say(**LIVE, stopped=True)
    go(home, "Go on, they said yes", Key.Key_Space)
    assert any(isinstance(each, GoOn) for each in engine.told)


def test_a_glove_is_connected_and_practised_with(home: House) -> None:
    go(home, "Connect a glove")
    assert isinstance(home.page, ConnectPage)
    go(home, "Palm glove, USB, /dev/ttyACM0", Key.Key_Space)
    go(home, "Aim for: Light", Key.Key_Space)
    home.press(Key.Key_Right)
    go(home, "Begin")
    assert isinstance(home.live, PracticePage)
    settings = home.engines[-1].settings
    assert settings.address == "serial:/dev/ttyACM0"
    home.press(Key.Key_Escape)
    assert isinstance(home.page, ConnectPage)
    home.press(Key.Key_Escape)
    assert isinstance(home.page, HomePage)


def test_a_routine_is_chosen_and_walked_through(home: House) -> None:
    go(home, "Practise with a partner")
    go(home, "Practise without")
    assert isinstance(home.page, RoutinePage)
    first = home.focus_name
    home.press(Key.Key_Down)
    assert home.focus_name != first
    go(home, "Stages", Key.Key_Right)
    go(home, "Choose")
    assert not isinstance(home.page, RoutinePage)
    home.press(Key.Key_Escape)
    assert isinstance(home.page, RoutinePage)


def test_settings_are_changed_and_left(app: QApplication, home: House) -> None:
    try:
        go(home, "Settings")
        assert isinstance(home.page, SettingsPage)
        go(home, "Language:")
        home.press(Key.Key_Right, Key.Key_Right, Key.Key_Space)
        assert QLocale().language() == QLocale.Language.German
        assert isinstance(home.page, SettingsPage)
        home.press(Key.Key_Escape)
        assert isinstance(home.page, HomePage)
    finally:
        speak(app, "en")


def test_tab_stays_on_a_question_until_it_is_answered(home: House) -> None:
    home.window.ask("A question", "Which?", ("This", lambda: None), ("That", lambda: None))
    met = []
    for _ in range(4):
        met.append(home.focus_name)
        home.press(Key.Key_Tab)
    assert met == ["This", "That", "This", "That"]
    home.press(Key.Key_Backtab)
    assert home.focus_name == "That"
    home.press(Key.Key_Escape)
    assert home.focus_name not in ("This", "That")
