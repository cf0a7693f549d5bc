"""Fault 50: a link stands where something is to be written."""

import os
from pathlib import Path

import pytest

from coach.errors import FileError
from coach.practice.comfort.profile import new_profile
from coach.practice.comfort.profile_file import profile_path, write_profile
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.sensors.calibration_file import calibration_path, save_calibration
from coach.sensors.calibration_record import Calibration

RECORDING = Path(__file__).parents[2] / "recordings" / "fixtures" / "v1-lefu.rec"
PRECIOUS = b"what stands behind the link, and is worth more\n"
#: Each writes to link.rec or link.csv, or to link.html, behind which no page stands.
WRITES = (
    ["record", "sim:steady", "--seconds", "0.1", "-o", "link.rec"],
    ["practice", "sim:steady", "--headless", "--seconds", "1", "--record", "link.rec"],
    ["import", "table.csv", "--time", "t", "--force", "f", "-o", "link.rec"],
    ["check", "one.rec", "--salvage", "link.rec"],
    ["export", "one.rec", "-o", "link.csv"],
    ["report", "one.rec", "--html", "link.html"],
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.rec").write_bytes(RECORDING.read_bytes())
    (tmp_path / "table.csv").write_text("t,f\n0,1\n0.01,2\n0.02,3\n")
    return tmp_path


@pytest.mark.parametrize("behind", ["something", "itself", "folder", "device"])
def test_50a_a_link_as_target_is_refused_and_what_is_behind_it_stays(say, folder, told, behind):
    precious = folder / "precious"
    goal = {"something": "precious", "itself": "link", "folder": ".", "device": "/dev/full"}
    precious.write_bytes(PRECIOUS)
    for ending in (".rec", ".csv", ".html"):
        to = goal[behind] + (ending if behind == "itself" else "")
        (folder / f"link{ending}").symlink_to(to)
    before = sorted(each.name for each in folder.iterdir())
    for words in WRITES:
        code, _, err = say(*words)
        assert code == 1, words
        assert err.startswith("coach: link"), (words, err)
        assert len(err.splitlines()) == 1
        assert precious.read_bytes() == PRECIOUS, words
    left = sorted(each.name for each in folder.iterdir() if each.name != "data")
    assert left == before
    told.tried(len(WRITES))
    told.saw(err.strip())


def test_50b_a_recording_is_not_begun_behind_a_link_to_nothing(tmp_path, told):
    for name in ("link.rec", "deep.rec"):
        (tmp_path / name).symlink_to(tmp_path / "elsewhere.rec")
        with pytest.raises(FileError, match="is a link to another file; choose a name"):
            Recorder(tmp_path / name, new_header("sim:steady"))
    assert not (tmp_path / "elsewhere.rec").exists()
    told.tried(2)


def test_50c_a_link_that_comes_between_look_and_write_is_not_followed(tmp_path, monkeypatch):
    """Whoever can write in the folder may be quicker than a look: the system itself refuses."""
    (tmp_path / "link.rec").symlink_to(tmp_path / "elsewhere.rec")
    monkeypatch.setattr(Path, "is_symlink", lambda _path: False)
    with pytest.raises(FileError, match="no recording can be kept at"):
        Recorder(tmp_path / "link.rec", new_header("sim:steady"))
    assert not (tmp_path / "elsewhere.rec").exists()


@pytest.mark.parametrize("dangling", [False, True])
def test_50d_neither_comfort_nor_calibration_is_written_behind_a_link(tmp_path, told, dangling):
    precious = tmp_path / "precious"
    if not dangling:
        precious.write_bytes(PRECIOUS)
    folder = tmp_path / "own"
    folder.mkdir()
    ann = new_profile("Ann")
    glove = Calibration(
        law="scale",
        a=(0.01,),
        b=(0.0,),
        device_id="5d8359de73696d01",
        made_on="2026-11-21",
        rmse_n=0.1,
        hysteresis=0.02,
        range_n=(1.0, 20.0),
    )
    profile_path(folder, ann.profile_id).symlink_to(precious)
    calibration_path(glove.device_id, folder).symlink_to(precious)
    with pytest.raises(FileError, match="is a link to another file"):
        write_profile(folder, ann)
    with pytest.raises(FileError, match="is a link to another file"):
        save_calibration(glove, folder)
    assert precious.exists() != dangling
    assert dangling or precious.read_bytes() == PRECIOUS
    told.tried(2)


def test_50e_a_page_goes_behind_a_persons_own_link_to_an_older_page_and_nowhere_else(say, folder):
    """Their link, their wish: but over nothing that is no page, and a recording least of all."""
    (folder / "page.html").write_text("<!doctype html><p>older")
    (folder / "mine.html").symlink_to("page.html")
    (folder / "wrong.html").symlink_to("one.rec")
    assert say("report", "one.rec", "--html", "mine.html")[0] == 0
    assert os.readlink(folder / "mine.html") == "page.html"
    assert "older" not in (folder / "page.html").read_text()
    assert say("report", "one.rec", "--html", "wrong.html")[0] == 1
    assert (folder / "one.rec").read_bytes() == RECORDING.read_bytes()
