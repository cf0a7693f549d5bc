"""The sound page by keyboard: volumes, tries, what is wrong, and what is chosen of taps."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from coach.sound.earcons import MELODIES
from coach.sounds import Sounds
from coach.ui.kept_sounds import sounds_in, sounds_table
from coach.ui.kit.tokens import NIGHT
from coach.ui.sound_page.level import Level
from coach.ui.sound_page.page import Heard, SoundPage
from coach.ui.sound_page.spoken import SHORT_SOUNDS
from coach.views import SoundView

pytestmark = pytest.mark.usefixtures("app")
WELL = SoundView("Headphones", "", 0.02, 0.0003, 0.024, None, 0.012)


class Desk:
    speaks = True
    folder, problems = "/home/ada/voices/en", ("9-long.wav is left out: it is damaged.",)

    def __init__(self) -> None:
        self.shown, self.tried, self.sounds = WELL, [], None

    def set_sounds(self, sounds):
        self.sounds = sounds

    def try_out(self, layer):
        self.tried.append(layer)

    def view(self):
        return self.shown

    def close(self):
        pass


@pytest.fixture
def opened(app):
    desk, told = Desk(), []
    page = SoundPage(NIGHT, Heard(Sounds()), desk)
    page.changed.connect(told.append)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    app.processEvents()
    return page, desk, told


def words(page) -> str:
    return " | ".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def level(page, name: str) -> Level:
    return next(
        each for each in page.findChildren(Level) if each.accessibleName() == f"Volume of {name}"
    )


def press(page, name: str) -> None:
    found = [
        each for each in page.findChildren(QAbstractButton)
        if name in (each.text(), each.accessibleName())
    ]  # fmt: skip
    found[0].click()


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Clicks", "click"),
        ("Counts", "voice"),
        ("Motor", "motor"),
        ("Tone", "tone"),
        ("Words", "speech"),
        ("Alarm", "alarm"),
    ],
)
def test_each_volume_is_stepped_by_keys_and_heard_at_once(opened, name, field):
    page, desk, told = opened
    slider = level(page, name)
    slider.setFocus()
    before = slider.value()
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert slider.value() == before - 5
    assert getattr(told[-1].sounds.volumes, field) == pytest.approx((before - 5) / 100)
    assert desk.sounds == told[-1].sounds
    assert slider.accessibleDescription() == f"{before - 5}\u202f%"
    # Nothing else was moved.
    assert replace(told[-1].sounds, volumes=Sounds().volumes) == Sounds()


@pytest.mark.parametrize(
    ("name", "layer"),
    [
        ("Clicks", "beat"),
        ("Counts", "counts"),
        ("Tone", "tone"),
        ("Words", "speech"),
        ("Alarm", "alarm"),
    ],
)
def test_each_layer_can_be_heard_by_itself(opened, name, layer):
    page, desk, _ = opened
    press(page, f"Try it: {name}")
    assert desk.tried == [layer]


def test_what_is_chosen_is_told(opened):
    page, desk, told = opened
    press(page, "Click")
    assert told[-1].sounds.beat == "click"
    press(page, "Glove still")
    assert not told[-1].sounds.motor
    press(page, "The band as a tone: On")
    assert told[-1].sounds.tone
    press(page, "Taps pause and answer")
    press(page, "Begin when told")
    assert (told[-1].taps, told[-1].waits) == (True, True)
    assert desk.sounds == told[-1].sounds
    assert told[-1].sounds.beat == "click"


def test_output_and_lags_are_shown_and_what_was_not_measured_is_said(opened):
    page, _, _ = opened
    said = words(page)
    assert "Headphones" in said
    assert "20\u00a0ms of sound wait in it" in said
    for each in ("less than 1\u00a0ms", "24\u00a0ms", "12\u00a0ms", "not measured yet"):
        assert each in said


def test_a_sound_that_is_lost_is_said_and_so_is_that_it_is_back(opened):
    page, desk, _ = opened
    desk.shown = SoundView(trouble="The sound has stopped, so no alarm can be heard.")
    page.look()
    assert "The sound has stopped" in words(page)
    assert "Headphones" not in words(page)
    desk.shown = WELL
    page.look()
    assert "The sound has stopped" not in words(page)
    assert "Headphones" in words(page)


def test_own_words_that_are_left_out_are_said(opened):
    page, _, _ = opened
    assert "/home/ada/voices/en" in words(page)
    assert "9-long.wav is left out: it is damaged." in words(page)


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (800, 600), (720, 500)])
def test_nothing_is_cut_off_to_the_side(opened, app, width, height):
    page, _, _ = opened
    page.resize(width, height)
    app.processEvents()
    for each in (*page.findChildren(QAbstractButton), *page.findChildren(Level)):
        if each.isVisibleTo(page):
            right = each.mapTo(page, each.rect().topRight()).x()
            assert right < width
            assert each.width() >= each.minimumSizeHint().width()


def test_how_much_is_said_is_chosen_on_the_page(opened):
    page, desk, told = opened
    chosen = next(each for each in page.findChildren(QAbstractButton) if each.text() == "+ Hints")
    assert chosen.isChecked()
    for name, level in (("Only stop", "stop"), ("Stages", "stages"), ("+ Questions", "questions")):
        press(page, name)
        assert told[-1].sounds.aloud == desk.sounds.aloud == level


def test_without_a_voice_hints_are_off_until_somebody_chooses_them():
    desk = Desk()
    desk.speaks = False
    page = SoundPage(NIGHT, Heard(Sounds()), desk)
    on = [each.text() for each in page.findChildren(QAbstractButton) if each.isChecked()]
    assert "+ Questions" in on
    assert "+ Hints" not in on


def test_each_short_sound_is_named_and_heard(opened):
    page, desk, _ = opened
    for kind, name in SHORT_SOUNDS:
        press(page, f"Try it: {name}")
        assert desk.tried[-1] == kind
    assert {kind for kind, _ in SHORT_SOUNDS} == set(MELODIES) - {"too_much"}


def test_how_late_words_are_is_shown_like_the_others(opened):
    page, desk, _ = opened
    desk.shown = replace(WELL, speech_s=0.031)
    page.look()
    assert "Words, from the moment to your ear | 31\u00a0ms" in words(page)


@pytest.mark.parametrize("aloud", ["stop", "stages", "questions", "hints", None])
def test_what_is_said_is_kept_for_the_next_time(aloud):
    assert sounds_in(dict(sounds_table(Sounds(aloud=aloud)))).aloud == aloud
    assert sounds_in({"aloud": "everything"}).aloud is None
