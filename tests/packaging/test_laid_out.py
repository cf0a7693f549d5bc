"""What a Debian package and a wheel hold, found in them without building the bundle."""

import configparser
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from coach.packaging.bundle import bundle_command
from coach.packaging.deb import depends, lay_out, make_deb
from coach.packaging.slim import slim

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "coach" / "packaging" / "desktop"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Return a bundle with nothing in it but its program."""
    folder = tmp_path / "pressure-coach"
    folder.mkdir()
    program = folder / "pressure-coach"
    program.write_text("#!/bin/sh\necho here\n")
    program.chmod(0o755)
    return folder


def test_both_commands_lead_to_the_one_program(bundle: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    lay_out(bundle, root)
    for name in ("coach", "pressure-coach"):
        command = root / "usr/bin" / name
        assert command.readlink() == Path("/opt/pressure-coach/pressure-coach")
    assert (root / "opt/pressure-coach/pressure-coach").stat().st_mode & 0o111


def test_the_menu_entry_starts_a_command_that_is_there(bundle: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    lay_out(bundle, root)
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(root / "usr/share/applications/pressure-coach.desktop")
    told = entry["Desktop Entry"]
    assert (root / "usr/bin" / told["Exec"]).is_symlink()
    assert list(root.glob(f"usr/share/icons/hicolor/*/apps/{told['Icon']}.*"))
    assert told["Comment"]
    assert told["Comment[de]"]


def test_the_store_is_told_of_the_same_menu_entry() -> None:
    about = ElementTree.parse(DESKTOP / "pressure-coach.metainfo.xml")
    assert about.findtext("launchable") == "pressure-coach.desktop"
    assert about.findtext("project_license") == "MIT"


def test_the_package_asks_for_all_that_the_window_loads(bundle: Path, tmp_path: Path) -> None:
    path = make_deb(bundle, tmp_path, tmp_path)
    fields = subprocess.run(
        ["dpkg-deb", "--field", str(path), "Package", "Depends"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    assert "Package: pressure-coach" in fields
    assert depends() in fields
    for name in ("libegl1", "libxcb-cursor0", "libasound2 | libasound2t64"):
        assert name in depends()
    listed = subprocess.run(
        ["dpkg-deb", "--contents", str(path)], check=True, capture_output=True, text=True
    ).stdout
    assert "usr/lib/udev/rules.d/99-pressure-coach.rules" in listed


def test_the_bundle_takes_the_devices_with_it(tmp_path: Path) -> None:
    words = bundle_command(tmp_path, tmp_path)
    for point in entry_points(group="coach.sensors"):
        assert point.module.partition(".")[0] in words
    assert words[words.index("--copy-metadata") + 1] == "pressure-coach"
    assert "mcap.writer" in words


def test_what_is_there_for_the_desktops_own_look_alone_is_taken_out(tmp_path: Path) -> None:
    """Cairo is drawn with by GTK, and here by a chart too: that one stays."""
    asked = {
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so": ["libgtk-3.so.0", "libQt6Core.so.6"],
        "libgtk-3.so.0": ["libgdk-3.so.0", "libcairo.so.2"],
        "libgdk-3.so.0": ["libepoxy.so.0", "libcairo.so.2"],
        "libepoxy.so.0": [],
        "libcairo.so.2": ["libpixman-1.so.0"],
        "libpixman-1.so.0": [],
        "libQt6Core.so.6": ["libz.so.1"],
        "libz.so.1": [],
        "libloaded-by-name.so.1": [],
        "chart/_chart.abi3.so": ["libcairo.so.2", "libQt6Core.so.6"],
    }
    for name in asked:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    slim(tmp_path, lambda path: asked[str(path.relative_to(tmp_path))])
    left = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.so*")}
    assert set(asked) - left == {
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "libgtk-3.so.0",
        "libgdk-3.so.0",
        "libepoxy.so.0",
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Return the wheel of this checkout."""
    out = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return zipfile.ZipFile(next(out.glob("*.whl")))


def test_a_wheel_has_a_command_for_the_terminal_and_one_for_the_menu(
    wheel: zipfile.ZipFile,
) -> None:
    name = next(each for each in wheel.namelist() if each.endswith("entry_points.txt"))
    told = configparser.ConfigParser(delimiters=("=",))
    told.read_string(wheel.read(name).decode())
    assert told["console_scripts"]["coach"] == "coach.cli:main"
    assert told["gui_scripts"]["pressure-coach"] == "coach.cli:main"


def test_a_wheel_starts_where_the_checkout_is_not(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    words = "from coach.cli import main; raise SystemExit(main(['routines']))"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, '.'); {words}"],
        cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "full-back" in done.stdout


def test_a_wheel_holds_all_that_the_coach_reads(wheel: zipfile.ZipFile) -> None:
    tracked = subprocess.run(
        ["git", "ls-files", "coach", "sims"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.splitlines()
    assert tracked
    assert set(tracked) <= set(wheel.namelist())
