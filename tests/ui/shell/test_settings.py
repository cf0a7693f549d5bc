"""The settings: all by keyboard, put on at once, kept, and each a name for screen readers."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from coach.ui.kit.scale import put_on_scale
from coach.ui.kit.tongue import speak
from coach.ui.preferences import SCALES, Preferences, load_preferences, save_preferences
from coach.ui.settings.page import Chosen, SettingsPage

House = Any
Key = Qt.Key
Shown = Callable[..., QWidget]


@pytest.fixture(autouse=True)
def english_again(app: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(app, "en")
    QLocale.setDefault(before)


def named(page: QWidget, name: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.accessibleName() == name)


def choose_by_keys(house: House, name: str) -> None:
    """Walk to a setting by Tab and through its choices by the arrows, as among all choices."""
    setting = name.partition(": ")[0]
    for _ in range(40):
        focused = house.app.focusWidget()
        if focused.accessibleName() == name:
            return
        inside = focused.accessibleName().startswith(f"{setting}: ")
        QTest.keyClick(focused, Key.Key_Right if inside else Key.Key_Tab)
        house.app.processEvents()
    raise AssertionError(f"the keys do not lead to {name}")


def test_settings_are_one_key_from_home_and_escape_leads_back(house: House) -> None:
    house.window.show_home()
    house.key(Key.Key_S)
    assert isinstance(house.page, SettingsPage)
    house.key(Key.Key_Escape)
    assert house.window.windowTitle() == "Pressure Coach"


def test_colours_are_put_on_at_once_and_kept(house: House) -> None:
    house.window.settings.show()
    choose_by_keys(house, "Colours: Dim")
    assert house.kept[-1].theme == "dim"
    assert house.window.palette().window().color().name() == "#000000"
    assert isinstance(house.page, SettingsPage)
    assert house.app.focusWidget().accessibleName() == "Colours: Dim"
    for _ in range(3):
        QTest.keyClick(house.app.focusWidget(), Key.Key_Left)
    assert house.kept[-1].theme is None


def test_the_arrows_choose_in_every_setting_and_tab_comes_to_what_is_chosen(house: House) -> None:
    house.window.settings.show()
    choose_by_keys(house, "Size of everything: 100\u202f%")
    for percent in (125, 150, 200, 250, 300):
        QTest.keyClick(house.app.focusWidget(), Key.Key_Right)
        assert house.kept[-1].scale_percent == percent
    for percent in (250, 200, 150, 125, 100):
        QTest.keyClick(house.app.focusWidget(), Key.Key_Left)
        assert house.kept[-1].scale_percent == percent
    QTest.keyClick(house.app.focusWidget(), Key.Key_Right)
    QTest.keyClick(house.app.focusWidget(), Key.Key_Backtab)
    assert house.app.focusWidget().accessibleName() == "Colours: By the hour"
    QTest.keyClick(house.app.focusWidget(), Key.Key_Tab)
    assert house.app.focusWidget().accessibleName() == "Size of everything: 125\u202f%"


def test_nothing_moves_once_that_is_chosen(house: House) -> None:
    house.window.settings.show()
    choose_by_keys(house, "Motion: None")
    assert house.kept[-1].still
    assert house.window.theme.reduced_motion
    house.window.toggle_theme()
    assert house.window.theme.reduced_motion, "other colours move as little"


def test_another_language_is_spoken_at_once(house: House) -> None:
    house.window.settings.show()
    choose_by_keys(house, "Language: English")
    QTest.keyClick(house.app.focusWidget(), Key.Key_Right)
    assert house.kept[-1].language == "de"
    assert QLocale().language() == QLocale.Language.German
    assert house.app.focusWidget().accessibleName() == "Sprache: Deutsch"
    assert house.page.accessibleName() == "Einstellungen"


def test_another_size_is_kept_and_offers_to_begin_anew(house: House) -> None:
    house.window.settings.show()
    choose_by_keys(house, "Size of everything: 200\u202f%")
    assert house.kept[-1].scale_percent == 200
    assert house.reads("from the next start")
    anew = next(b for b in house.page.findChildren(QPushButton) if b.text() == "Restart now")
    QTest.keyClick(anew, Key.Key_Space)
    assert house.window.wants_anew
    assert not house.window.isVisible()


def test_what_is_set_outlives_the_app(tmp_path: Path) -> None:
    path = tmp_path / "preferences.toml"
    save_preferences(path, Preferences(theme="dim", scale_percent=250, still=True, language="de"))
    found = load_preferences(path)
    assert (found.theme, found.scale_percent, found.still) == ("dim", 250, True)
    path.write_text("scale_percent = 9000\nstill = 'perhaps'\n")
    found = load_preferences(path)
    assert (found.scale_percent, found.still) == (100, False)


@pytest.mark.parametrize("percent", SCALES)
def test_qt_begins_with_the_size_that_was_chosen(percent: int) -> None:
    script = (
        "from coach.ui.kit.scale import put_on_scale\n"
        f"put_on_scale({percent})\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "app = QApplication([])\n"
        "print(QWidget().devicePixelRatioF())\n"
    )
    environment = {k: v for k, v in os.environ.items() if k != "QT_SCALE_FACTOR"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    ran = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert float(ran.stdout) == percent / 100


def test_a_size_that_the_person_set_for_all_programs_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.75")
    monkeypatch.delenv("COACH_SCALE_FACTOR", raising=False)
    put_on_scale(300)
    assert os.environ["QT_SCALE_FACTOR"] == "1.75"
    monkeypatch.delenv("QT_SCALE_FACTOR")
    put_on_scale(300)
    assert os.environ["QT_SCALE_FACTOR"] == "3"
    put_on_scale(100)
    assert "QT_SCALE_FACTOR" not in os.environ, "what we set ourselves is ours to take away"


@pytest.mark.parametrize(("width", "height"), [(560, 400), (720, 500), (1000, 700), (1920, 1080)])
def test_every_choice_is_whole_in_every_window(shown: Shown, width: int, height: int) -> None:
    page = shown(SettingsPage(Chosen(scale_percent=150)), width, height)
    [area] = page.findChildren(QScrollArea)
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()
    for each in page.findChildren(QPushButton):
        assert each.width() >= each.sizeHint().width(), each.text()
