"""Calibrations on disk: whole, private, and never another device's."""

import json
import stat
from pathlib import Path

import pytest

from coach.errors import FileError
from coach.sensors.calibration import Calibration, DataError
from coach.sensors.calibration_file import (
    calibration_from,
    calibration_path,
    calibration_problems,
    calibration_table,
    load_calibration,
    load_calibrations,
    save_calibration,
)
from coach.sensors.calibration_record import KeptPoint
from coach.sensors.error_bar import FitSpread

GLOVE = Calibration(
    "power", (9.5, 8.0), (1.25, 1.1), "474c4f56", "2026-02-03", 0.04, 0.08, (0.98, 9.8)
)

#: As the coach wrote it before calibrations knew how sure they are.
OF_VERSION_1 = """\
version = 1
law = "power"
a = [
    9.48,
]
b = [
    1.26,
]
device_id = "474c4f56"
made_on = "2026-02-03"
rmse_n = 0.11
hysteresis = 0.04
range_n = [
    0.98,
    9.81,
]
"""
SURE = Calibration(
    "power", (9.5,), (1.25,), "474c4f56", "2026-02-03", 0.04, 0.08, (0.98, 9.8),
    FitSpread(0.03, 5.0, 1 / 7, 1.2, 4.5, True),
    (KeptPoint(0.98, 1.01, "up"), KeptPoint(9.8, 9.6, "down")),
)  # fmt: skip


def test_what_is_saved_is_what_is_loaded_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = save_calibration(GLOVE, tmp_path / "calibrations")
    assert load_calibration("474c4f56", tmp_path / "calibrations") == GLOVE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [found.name for found in path.parent.iterdir()] == ["474c4f56.toml"]


def test_a_new_calibration_replaces_the_old_one(tmp_path: Path) -> None:
    save_calibration(GLOVE, tmp_path)
    newer = Calibration("scale", (0.1,), (0.0,), "474c4f56", "2026-03-04")
    save_calibration(newer, tmp_path)
    assert load_calibrations(tmp_path) == {"474c4f56": newer}


def test_a_device_without_one_has_none(tmp_path: Path) -> None:
    assert load_calibration("474c4f56", tmp_path) is None
    assert load_calibrations(tmp_path / "nowhere") == {}


@pytest.mark.parametrize("device_id", ["", "../../etc/passwd", "a/b", "CON\x00", "Ü" * 100, "."])
def test_any_id_makes_a_file_in_the_folder_and_no_other(tmp_path: Path, device_id: str) -> None:
    path = calibration_path(device_id, tmp_path)
    assert path.parent == tmp_path
    assert path.name.isascii()
    assert len(path.name) < 100
    own = Calibration("scale", (0.1,), (0.0,), device_id, "2026-03-04")
    save_calibration(own, tmp_path)
    assert load_calibration(device_id, tmp_path) == own


def test_ids_that_look_alike_keep_apart(tmp_path: Path) -> None:
    assert calibration_path("a/b", tmp_path) != calibration_path("a_b", tmp_path)


def test_another_devices_file_under_this_name_is_refused(tmp_path: Path) -> None:
    save_calibration(GLOVE, tmp_path)
    (tmp_path / "474c4f56.toml").rename(tmp_path / "aa.toml")
    with pytest.raises(DataError, match="another device"):
        load_calibration("aa", tmp_path)
    assert load_calibrations(tmp_path) == {}
    assert "another device" in calibration_problems(tmp_path)[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no calibration"),
        ("[[[", "no calibration"),
        ("\x00\x01", "no calibration"),
        ("version = 1\nlaw = 'power'", "no calibration"),
        ("version = 3", "newer app"),
    ],
)
def test_rubbish_is_said_in_one_sentence_and_others_still_load(
    tmp_path: Path, text: str, words: str
) -> None:
    save_calibration(GLOVE, tmp_path)
    (tmp_path / "bb.toml").write_text(text)
    with pytest.raises(FileError, match=words):
        load_calibration("bb", tmp_path)
    assert load_calibrations(tmp_path) == {"474c4f56": GLOVE}
    (problem,) = calibration_problems(tmp_path)
    assert words in problem
    assert "\n" not in problem


def test_a_folder_of_that_name_is_said(tmp_path: Path) -> None:
    (tmp_path / "cc.toml").mkdir()
    with pytest.raises(FileError, match="cannot be read"):
        load_calibration("cc", tmp_path)


def test_a_file_that_was_edited_to_nonsense_is_refused(tmp_path: Path) -> None:
    path = save_calibration(GLOVE, tmp_path)
    path.write_text(path.read_text().replace("9.5", "nan"))
    with pytest.raises(DataError, match="calibrate again"):
        load_calibration("474c4f56", tmp_path)


def test_where_nothing_can_be_saved_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileError, match="could not be saved"):
        save_calibration(GLOVE, tmp_path / "file")


def test_plain_values_travel_as_json() -> None:
    assert calibration_from(json.loads(json.dumps(calibration_table(GLOVE)))) == GLOVE


def test_how_sure_it_is_and_its_points_are_kept_with_it(tmp_path: Path) -> None:
    save_calibration(SURE, tmp_path)
    assert load_calibration("474c4f56", tmp_path) == SURE
    assert calibration_from(json.loads(json.dumps(calibration_table(SURE)))) == SURE


def test_a_file_of_before_is_read_and_its_bar_is_honest(tmp_path: Path) -> None:
    (tmp_path / "474c4f56.toml").write_text(OF_VERSION_1)
    old = load_calibration("474c4f56", tmp_path)
    assert old is not None
    assert (old.a, old.b, old.range_n) == ((9.48,), (1.26,), (0.98, 9.81))
    share = old.error_bar.share(5.0)
    assert share is not None
    assert 0.05 <= share <= 0.25
    save_calibration(old, tmp_path)
    assert load_calibration("474c4f56", tmp_path) == old


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("scatter = 0.03", "scatter = -1.0"),
        ("squares = 4.5", "squares = 0.0"),
        ("scatter = 0.03", "scatter = nan"),
        ("relative = true", "relative = 'yes'"),
        ('"up"', '"sideways"'),
    ],
)
def test_a_sureness_that_cannot_be_is_refused(tmp_path: Path, old: str, new: str) -> None:
    path = save_calibration(SURE, tmp_path)
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))
    with pytest.raises((FileError, DataError)):
        load_calibration("474c4f56", tmp_path)
