"""What the app keeps is for its person alone, and nobody's name is where others look."""

import stat
from pathlib import Path

import pytest

from coach.engine.receivers import profiles_folder
from coach.practice.comfort.profile import new_profile
from coach.practice.comfort.profile_file import write_profile

NAME = "Wilhelmine Quastenflosser"


def kept(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if not path.is_dir()]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(scope="module")
def practised(coach_in, tmp_path_factory):
    """Somebody's data after sessions in a window and in a terminal, and what was said."""
    home = tmp_path_factory.mktemp("home")
    data, coach = home / "data", coach_in(home)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COACH_DATA_DIR", str(data))
        write_profile(profiles_folder(), new_profile(NAME))
    on = ("--receiver", NAME)
    own = str(data / "recordings" / "own.rec")
    said = [
        coach("practice", "sim:steady", "--seconds", "2", *on, "--screenshot", "p.png"),
        coach(
            *("practice", "sim:too-hard", "--headless", "--speed", "0", "--seconds", "4"),
            *(*on, "--record", own),
        ),
        coach("history", "--rebuild"),
        coach("report", own, "--html", "r.html"),
    ]
    assert [(one.returncode, one.stderr) for one in said if one.returncode] == []
    return data, said


def test_every_file_is_for_its_person_alone_whatever_the_umask(practised):
    data, _ = practised
    files = kept(data)
    endings = {path.suffix for path in files}
    assert {".rec", ".toml", ".sqlite"} <= endings
    assert {str(path): oct(mode(path)) for path in files if mode(path) != 0o600} == {}
    folders = [data, *(path for path in data.rglob("*") if path.is_dir())]
    assert {str(path): oct(mode(path)) for path in folders if mode(path) != 0o700} == {}


def test_a_name_is_in_the_persons_own_profile_and_nowhere_else(practised):
    data, said = practised
    words = NAME.split()
    named = [str(path) for path in data.rglob("*") for word in words if word in path.name]
    assert named == []
    inside = {path.parent.name for path in kept(data) if words[1].encode() in path.read_bytes()}
    assert inside == {"profiles"}
    assert [one.stderr for one in said for word in words if word in one.stderr] == []


def test_the_apps_own_folder_is_closed_where_it_was_left_open(coach, tmp_path):
    own = tmp_path / ".local" / "share" / "pressure-coach"
    own.mkdir(parents=True)
    own.chmod(0o755)
    done = coach("doctor", COACH_DATA_DIR="", XDG_DATA_HOME=str(own.parent))
    assert done.returncode == 0
    assert oct(mode(own)) == "0o700"
