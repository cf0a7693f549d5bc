"""What the app keeps for a person: preferences, saved files, the picture of a practice."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from coach.app import services
from coach.errors import FileError, SetupError
from coach.messages import Settings
from coach.recordings.history import History
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.signal.bands import Band
from coach.ui.gallery.samples import sample_debrief
from coach.ui.gallery.states import live_snapshot
from coach.ui.kit.files import save_bytes
from coach.ui.kit.tokens import DAY, NIGHT
from coach.ui.practising.picture import practice_picture
from coach.ui.preferences import (
    AreasAsked,
    DeviceNote,
    Preferences,
    load_preferences,
    save_preferences,
)

pytestmark = pytest.mark.usefixtures("app")

TWO_HANDS = ("sim:glide",)
CHOSEN = Preferences(
    "day",
    replace(
        Settings("sim:steady", "thumb", 52.0, 3, Band.FIRM, "before-bed"),
        sound=False,
        others=TWO_HANDS,
    ),
    "5f0c",
    frozenset({"checklist"}),
    {"5f0c": AreasAsked(("neck",), ("feet", "head")), "": AreasAsked()},
    DeviceNote("sim:steady", "A simulated glove", "00a1", "2026-11-01 0badf00d"),
)


def test_preferences_come_back(tmp_path: Path) -> None:
    save_preferences(tmp_path / "p.toml", CHOSEN)
    assert load_preferences(tmp_path / "p.toml") == CHOSEN
    assert [each.name for each in tmp_path.iterdir()] == ["p.toml"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "theme = ",
        "\xff",
        'theme = "pink"\npace_bpm = "fast"\ncounts = 99\ntarget = "too_much"\ntool = 3\nsound = 1',
        "pace_bpm = nan",
        "known = 3\nareas = 7\nothers = 1\nreceiver = []",
        "device = 3",
        "[device]\naddress = 3\ndevice_id = 'a'",
        "known = [1, 'everything']\n[areas]\nsam = 4",
    ],
)
def test_preferences_that_make_no_sense_are_the_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "p.toml"
    path.write_text(text, encoding="latin-1")
    assert load_preferences(path) == Preferences()


def test_areas_that_do_not_exist_are_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_text('[areas.a]\navoid = ["elbow", "neck", 3]\nsoften = "head"\n')
    assert load_preferences(path).areas == {"a": AreasAsked(avoid=("neck",))}


def test_of_a_deleted_receiver_nothing_is_kept() -> None:
    left = CHOSEN.without("5f0c")
    assert "5f0c" not in str(left)
    assert left.areas == {"": AreasAsked()}


def test_no_preferences_are_the_defaults(tmp_path: Path) -> None:
    assert load_preferences(tmp_path / "none.toml") == Preferences()
    assert load_preferences(tmp_path) == Preferences()


def test_a_file_is_saved_whole_or_not_at_all(tmp_path: Path) -> None:
    place = tmp_path / "debrief.html"
    save_bytes(place, b"first")
    save_bytes(place, b"second")
    assert place.read_bytes() == b"second"
    with pytest.raises(FileError, match="could not be saved"):
        save_bytes(tmp_path / "gone" / "debrief.html", b"x")
    assert [each.name for each in tmp_path.iterdir()] == ["debrief.html"]


def test_a_cancelled_save_leaves_what_was_there(tmp_path: Path) -> None:
    place = tmp_path / "debrief.html"
    place.write_bytes(b"old")
    cancelled = threading.Event()
    cancelled.set()
    save_bytes(place, b"new", cancelled)
    assert place.read_bytes() == b"old"


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=lambda theme: theme.name)
def test_the_practice_picture_shows_the_last_snapshot(tmp_path: Path, theme: object) -> None:
    moment = live_snapshot(Band.FIRM, 44.0)
    nothing = replace(moment, live=None, age_s=None)
    practice_picture([nothing, moment], tmp_path / "a.png", (900, 700), theme)
    practice_picture([moment, nothing], tmp_path / "b.png", (900, 700), theme)
    one, other = QImage(str(tmp_path / "a.png")), QImage(str(tmp_path / "b.png"))
    assert (one.width(), one.height()) == (900, 700)
    firm = {one.pixelColor(x, y).name().upper() for x in range(450) for y in range(0, 600, 3)}
    gone = {other.pixelColor(x, y).name().upper() for x in range(450) for y in range(0, 600, 3)}
    assert theme.bands.firm in firm
    assert theme.bands.firm not in gone


def test_a_broken_history_does_not_cost_the_debrief(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path))
    (tmp_path / "history.sqlite").mkdir()
    house = services(app)
    path = house.new_recording_path()
    Recorder(path, new_header("sim:steady", "wire")).close()
    house.remember(path, sample_debrief(40.0))
    (tmp_path / "history.sqlite").rmdir()
    house.remember(path, sample_debrief(40.0))
    assert [session.path for session in History().sessions()] == [path]


def test_no_snapshots_make_no_picture(tmp_path: Path) -> None:
    with pytest.raises(SetupError):
        practice_picture([], tmp_path / "a.png")


def test_a_picture_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError):
        practice_picture([live_snapshot(Band.LIGHT, 5.0)], tmp_path / "gone" / "a.png")
