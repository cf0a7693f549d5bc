"""The manual's plugin, installed as a package of somebody else's, and its own test with it."""

import os
import re
import subprocess
import sys

import pytest

from tests.manual.pages import MANUAL, blocks

PAGE = MANUAL / "plugin.md"


@pytest.fixture
def package(tmp_path):
    """The three files of the page, by the names that it gives them."""
    code, test = blocks(PAGE, "python")
    (project,) = blocks(PAGE, "toml")
    folder = tmp_path / "package"
    folder.mkdir()
    for name, text in (
        ("coach_gamepad.py", code),
        ("test_coach_gamepad.py", test),
        ("pyproject.toml", project),
    ):
        assert f"`{name}`" in PAGE.read_text()
        (folder / name).write_text(text)
    return folder


def test_it_is_installed_by_pip_and_passes_its_own_test(package, tmp_path):
    place = tmp_path / "installed"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    offline = ["--no-index", "--no-deps", "--no-build-isolation", "--target", str(place)]
    subprocess.run([*pip, *offline, str(package)], check=True, timeout=60)
    (package / "coach_gamepad.py").unlink()
    alone = ["-c", os.devnull, "--rootdir", str(package), "-p", "no:cacheprovider", "-q"]
    tried = subprocess.run(
        [sys.executable, "-m", "pytest", *alone, "test_coach_gamepad.py"],
        cwd=package,
        env={**os.environ, "PYTHONPATH": str(place)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert tried.returncode == 0, tried.stdout
    assert re.search(r"^1 passed", tried.stdout, re.MULTILINE)


def test_what_is_not_plugged_in_is_said_in_a_sentence(package):
    for name in ("test_coach_gamepad.py", "pyproject.toml"):
        (package / name).unlink()
    source = (
        "from coach.sensors.address import parse_address\n"
        "from coach.timing import MonotonicClock\n"
        "from coach_gamepad import GamepadSource\n"
        "GamepadSource(parse_address('gamepad:/nowhere/js0')).open(MonotonicClock())\n"
    )
    tried = subprocess.run(
        [sys.executable, "-c", source],
        env={**os.environ, "PYTHONPATH": str(package)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "/nowhere/js0 cannot be opened (No such file or directory); plug" in tried.stderr
