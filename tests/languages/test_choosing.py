"""A person chooses the language of the app, or their desktop does."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from coach.ui.home_page import HomePage
from coach.ui.kit.tongue import speak
from coach.ui.preferences import Preferences, load_preferences, save_preferences
from tests.ui.shell.conftest import house as house

House = Any

#: The app as it starts, but for its loop of events: says which language it speaks, and ends.
START = """
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from coach.app import StartRequest, run
QApplication.exec = lambda *_: print(QLocale().name()[:2]) or 0
raise SystemExit(run(StartRequest()))
"""


@pytest.mark.parametrize(
    ("desktop", "chosen", "spoken"),
    [("de_DE.UTF-8", None, "de"), ("C.UTF-8", "de", "de"), ("de_DE.UTF-8", "en", "en")],
)
def test_the_app_speaks_as_chosen_and_else_as_the_desktop(
    tmp_path: Path, desktop: str, chosen: str | None, spoken: str
) -> None:
    save_preferences(tmp_path / "preferences.toml", Preferences(language=chosen))
    house = {"COACH_DATA_DIR": str(tmp_path), "LC_ALL": desktop, "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", START],
        env={**os.environ, **house},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, spoken), ran.stderr


def test_the_window_changes_its_language_where_it_stands(app: QApplication, house: House) -> None:
    try:
        house.window.change_language("de")
        assert QLocale().language() == QLocale.Language.German
        assert isinstance(house.page, HomePage)
        assert house.kept[-1].language == "de"
        house.window.change_language(None)
        assert QLocale().language() == QLocale.Language.English
        assert house.kept[-1].language is None
    finally:
        speak(app, "en")


def test_the_choice_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "preferences.toml"
    save_preferences(path, Preferences(language="de"))
    assert load_preferences(path).language == "de"
    save_preferences(path, Preferences())
    assert load_preferences(path).language is None
    path.write_text("language = 3\n")
    assert load_preferences(path).language is None
