"""A practice that came to its end by itself: its page waits, and what it was is kept meanwhile."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from coach.errors import FileError
from coach.messages import Settings
from coach.ui.debriefing.page import DebriefPage
from coach.ui.home_page import HomePage
from coach.ui.kit.busy import BusyPage
from coach.ui.practising.dial import Dial
from coach.ui.practising.page import PracticePage
from coach.ui.receiver.window import ReceiverWindow
from coach.views import RecordingView

House = Any
Key = Qt.Key


def over(house: House, **settings: Any) -> Path:
    """Practise until it is over by itself; return where it is recorded."""
    house.window.practise(Settings("sim:steady", **settings), house.window.show_home)
    house.say()
    return end(house)


def end(house: House) -> Path:
    """Let what is practised come to its end; return where it is recorded."""
    path = Path(str(house.engines[-1].settings.record_to))
    recording = RecordingView(str(path), 9_000, "")
    house.say(number=2, finished=True, recording=recording)
    house.app.processEvents()
    return path


def pressable(house: House) -> list[str]:
    return [b.text().strip() for b in house.page.findChildren(QPushButton) if b.isVisible()]


def test_what_is_over_says_so_and_waits_for_a_word(house: House) -> None:
    over(house)
    house.settle()
    assert isinstance(house.live, PracticePage)
    assert house.live.findChild(Dial).accessibleDescription().startswith("Done")
    assert pressable(house) == ["See the debrief", "Same again", "Home"]


def test_it_is_in_the_history_before_anything_is_pressed(house: House) -> None:
    path = over(house)
    house.settle()
    assert house.engines[0].closed
    assert house.remembered == [path]
    house.window.close()
    house.settle()
    assert house.remembered == [path]


def test_a_window_closed_the_moment_it_is_over_loses_nothing(house: House) -> None:
    house.gate.clear()
    path = over(house)
    house.window.close()
    house.gate.set()
    house.settle()
    assert house.engines[0].closed
    assert house.remembered == [path]


def test_a_window_that_closes_at_its_last_word_ends_quietly(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As for a picture that is taken at the end: the closing comes before the end is told."""
    problems: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda *what: problems.append(what))
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say()
    house.window.session_shown.connect(lambda now: now.finished and house.window.close())
    host = house.page
    end(house)
    house.settle()
    assert house.engines[0].closed
    assert problems == []
    assert host is not None


def test_enter_leads_on_to_the_debrief_which_was_made_once(house: House) -> None:
    path = over(house)
    house.settle()
    house.press(Key.Key_Return)
    assert isinstance(house.page, DebriefPage)
    assert house.asked == [path]
    house.press(Key.Key_Return)
    assert isinstance(house.page, HomePage)


def test_a_begins_the_same_again_and_h_goes_home(house: House) -> None:
    first = over(house, counts=3)
    house.settle()
    house.press(Key.Key_A)
    assert isinstance(house.live, PracticePage)
    assert house.engines[1].settings.counts == 3
    second = end(house)
    assert second != first
    house.settle()
    house.press(Key.Key_H)
    assert isinstance(house.page, HomePage)
    assert house.remembered == [first, second]


@pytest.mark.parametrize(
    ("words", "page"),
    [("See the debrief", DebriefPage), ("Same again", None), ("Home", HomePage)],
)
def test_each_button_does_so_too(house: House, words: str, page: type | None) -> None:
    over(house)
    house.settle()
    house.button(words).click()
    house.settle()
    if page is None:
        assert len(house.engines) == 2
        assert isinstance(house.live, PracticePage)
    else:
        assert isinstance(house.page, page)


def test_whoever_is_quicker_than_the_keeping_waits_for_it(house: House) -> None:
    house.gate.clear()
    path = over(house)
    house.live.left.emit()
    assert isinstance(house.page, BusyPage)
    house.gate.set()
    house.settle()
    assert isinstance(house.page, DebriefPage)
    assert (house.asked, house.remembered) == ([path], [path])


def test_what_cannot_be_looked_back_on_is_said_when_it_is_asked_for(house: House) -> None:
    def refuse(_path: Path) -> Any:
        raise FileError("the disk is gone; put it back in")

    house.debrief_of = refuse
    over(house)
    house.settle()
    assert isinstance(house.live, PracticePage)
    house.press(Key.Key_Return)
    assert isinstance(house.page, HomePage)
    assert house.reads("The disk is gone; put it back in.")


def test_while_it_waits_the_screen_may_sleep(house: House) -> None:
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say()
    assert house.window.awake.holding
    end(house)
    assert not house.window.awake.holding


def test_the_receivers_window_goes_for_nobody_hears_it_any_more(house: House) -> None:
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say()
    house.press(Key.Key_W)
    (beside,) = house.page.findChildren(ReceiverWindow)
    assert beside.isVisible()
    end(house)
    house.settle()
    assert house.page.findChildren(ReceiverWindow) == []


def test_the_whole_screen_stays_while_it_waits_and_is_given_back_after(house: House) -> None:
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say()
    house.press(Key.Key_F11)
    assert house.window.isFullScreen()
    end(house)
    house.settle()
    # A room that was dim is not lit by a desktop.
    assert house.window.isFullScreen()
    assert house.live.cursor().shape() == Qt.CursorShape.ArrowCursor
    house.press(Key.Key_H)
    assert isinstance(house.page, HomePage)
    assert not house.window.isFullScreen()


def test_no_key_for_the_sound_and_no_tap_anywhere_does_anything_any_more(house: House) -> None:
    house.window.practise(Settings("sim:steady"), house.window.show_home)
    house.say()
    end(house)
    told = len(house.engines[0].told)
    house.press(Key.Key_Space, Key.Key_0, Key.Key_L, Key.Key_W)
    assert pressable(house)[-1] == "Home"
    assert house.page.findChildren(ReceiverWindow) == []
    said = [each for each in house.engines[0].told[told:] if type(each).__name__ != "Finish"]
    assert said == []
