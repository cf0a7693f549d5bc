"""To the sound page from the settings and from a practice, and what becomes of what is chosen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from coach.messages import BigKey, SetSounds, SetTaps, TrySound
from coach.signal.bands import Band
from coach.sounds import Sounds, Volumes
from coach.ui.gallery.states import live_snapshot
from coach.ui.practising.foot_words import foot_line
from coach.ui.preferences import Preferences, load_preferences, save_preferences
from coach.ui.settings.page import SettingsPage
from coach.ui.sound_page.page import SoundPage
from coach.views import SoundView

pytestmark = pytest.mark.usefixtures("app")


class Keeper:
    def __init__(self):
        self.held = 0

    def hold(self):
        self.held += 1

    def release(self):
        self.held -= 1


@pytest.fixture
def keeper(house):
    kept = Keeper()
    house.window.services = replace(house.window.services, screen_keeper=lambda: kept)
    return kept


def practise(house, **more):
    house.window.home.show()
    house.press(Qt.Key.Key_1)
    tell(house, **more)


def tell(house, **more):
    at_s = house.clock.now_s()
    told = replace(live_snapshot(Band.MEDIUM, 21.4), host_s=at_s, **more)
    house.engines[-1].says.append(told)
    house.window.centralWidget().link.poll()
    house.settle()


def beside(house) -> SoundPage | None:
    found = house.page.findChildren(SoundPage)
    return found[0] if found and found[0].isVisible() else None


def test_the_settings_lead_there_and_escape_back(house):
    house.window.settings.show("sound")
    house.settle()
    house.press(Qt.Key.Key_Return)
    assert isinstance(house.page, SoundPage)
    house.page.changed.emit(replace(house.page.heard, taps=True))
    assert house.kept[-1].taps
    house.press(Qt.Key.Key_Escape)
    assert isinstance(house.page, SettingsPage)


def test_a_practice_sounds_as_it_was_chosen(house):
    sounds = Sounds(beat="click", tone=True, volumes=Volumes(alarm=0.2))
    house.window.remember(replace(house.window.preferences, sounds=sounds, taps=True, waits=True))
    practise(house)
    settings = house.engines[-1].settings
    assert replace(settings.sounds, language="en") == sounds
    assert (settings.taps, settings.waits) == (True, True)


def test_in_a_practice_a_key_lays_it_over_and_escape_lifts_it(house):
    practise(house, sound=SoundView("Headphones", buffer_s=0.02))
    house.press(Qt.Key.Key_L)
    page = beside(house)
    assert page is not None
    house.settle()
    page.look()
    page._desk.try_out("alarm")
    louder = replace(page.heard.sounds, tone=True)
    page._sound(tone=True)
    page._change(taps=True)
    assert TrySound("alarm") in house.engines[-1].told
    assert SetSounds(louder) in house.engines[-1].told
    assert SetTaps(True) in house.engines[-1].told
    assert house.kept[-1].sounds.tone
    house.press(Qt.Key.Key_Escape)
    assert beside(house) is None
    assert not house.engines[-1].closed


def test_too_much_and_a_stop_are_never_hidden_by_it(house):
    for more in ({"stopped": True, "paused": True}, {"live": "too much"}):
        practise(house)
        house.press(Qt.Key.Key_L)
        assert beside(house) is not None
        if "live" in more:
            live = live_snapshot(Band.TOO_MUCH, 68.0).live
            more = {"live": live}
        tell(house, **more)
        assert beside(house) is None


def test_the_screen_stays_on_in_a_practice_and_only_then(house, keeper):
    assert keeper.held == 0
    practise(house)
    assert keeper.held == 1
    house.window.home.show()
    house.settle()
    assert keeper.held == 0
    practise(house)
    assert keeper.held == 1
    house.window.close()
    assert keeper.held == 0


def test_what_was_chosen_is_there_next_time(tmp_path):
    chosen = Preferences(
        sounds=Sounds(
            "voice", motor=False, tone=True, volumes=Volumes(0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
        ),
        taps=True,
        waits=True,
    )
    path = tmp_path / "preferences.toml"
    save_preferences(path, chosen)
    assert load_preferences(path) == chosen


@pytest.mark.parametrize(
    "table",
    ["sounds = 3", "[sounds]\nbeat = 4\ntone = 1\n[sounds.volumes]\nclick = 7\nvoice = 'x'", ""],
)
def test_what_makes_no_sense_is_as_usual(tmp_path, table):
    path = tmp_path / "preferences.toml"
    path.write_text(table)
    assert load_preferences(path).sounds == Sounds()


def test_a_headsets_button_is_the_big_key(house):
    practise(house)
    house.press(Qt.Key.Key_MediaTogglePlayPause)
    assert BigKey(house.clock.now_s()) in house.engines[-1].told


def test_a_practice_that_goes_on_with_a_new_engine_waits_for_nobody(house):
    sounds = Sounds(tone=True)
    house.window.remember(replace(house.window.preferences, sounds=sounds, taps=True, waits=True))
    practise(house)
    house.page.retry.emit()
    house.settle()
    assert len(house.engines) == 2
    settings = house.engines[-1].settings
    assert (settings.taps, settings.waits, settings.sounds.tone) == (True, False, True)


def test_how_to_pause_by_taps_stands_where_it_can_be_done():
    now = live_snapshot(Band.MEDIUM, 21.4)
    heeded = foot_line(replace(now, taps=True), now.host_s).sound
    assert heeded.detail == "tap three times to pause"
    assert foot_line(now, now.host_s).sound.detail == "beat and counts"
