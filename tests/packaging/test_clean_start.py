"""The package, started in a Debian that has no Python and no library but what it asks for."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.packaging.conftest import Inside

pytestmark = pytest.mark.packaged


def test_there_is_no_python_in_the_clean_system(clean_system: Inside) -> None:
    assert clean_system("sh", "-c", "command -v python3 python").stdout == ""


def test_the_commands_tell_how_to_use_them(clean_system: Inside) -> None:
    for name in ("coach", "pressure-coach"):
        assert "Practise massage" in clean_system(name, "--help").stdout


def test_a_practice_is_recorded_and_reported(clean_system: Inside) -> None:
    done = clean_system(
        "coach", "practice", "sim:beginner?seed=1", "--headless", "--speed", "0",
        "--seconds", "30", "--record", "/tmp/first.rec",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    report = json.loads(clean_system("coach", "report", "/tmp/first.rec", "--json").stdout)
    assert report["duration_s"] == pytest.approx(30.0, abs=0.5)
    assert len(report["strokes"]) >= 3
    exported = clean_system("coach", "export", "/tmp/first.rec", "-o", "/tmp/first.mcap")
    assert (exported.returncode, exported.stderr) == (0, "")
    samples = re.search(r"([\d,]+) samples", exported.stdout)
    assert samples is not None, exported.stdout
    # A glove that tells 200 a second, for 30 s; its first and last moment may be cut.
    assert 5_900 <= int(samples[1].replace(",", "")) <= 6_100
    done = clean_system("coach", "export", "/tmp/first.rec", "-o", "/tmp/first.parquet")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "pipx install" in done.stderr


def test_the_window_opens_on_a_real_screen(clean_system: Inside, screen: str) -> None:
    words = ("pressure-coach", "practice", "sim:beginner", "--seconds", "4")
    done = clean_system(*words, "--screenshot", "/tmp/window.png", DISPLAY=screen)
    assert done.returncode == 0, done.stderr
    size = clean_system("stat", "-c", "%s", "/tmp/window.png").stdout
    assert int(size) > 20_000, "a window with nothing in it"


def test_the_engine_of_the_window_is_a_process_of_the_bundle(
    clean_system: Inside, screen: str
) -> None:
    words = "pressure-coach practice sim:beginner --seconds 6 --screenshot /tmp/again.png"
    seen = clean_system(
        "sh", "-c", f"{words} & sleep 4; cat /proc/[0-9]*/cmdline | tr '\\0' ' '; wait",
        DISPLAY=screen,
    )  # fmt: skip
    assert "--multiprocessing-fork" in seen.stdout


def test_the_menu_the_icon_and_the_rule_are_where_the_desktop_looks(clean_system: Inside) -> None:
    for path in (
        "/usr/share/applications/pressure-coach.desktop",
        "/usr/share/icons/hicolor/scalable/apps/pressure-coach.svg",
        "/usr/share/icons/hicolor/256x256/apps/pressure-coach.png",
        "/usr/share/metainfo/pressure-coach.metainfo.xml",
        "/usr/lib/udev/rules.d/99-pressure-coach.rules",
        "/usr/share/doc/pressure-coach/copyright",
    ):
        assert clean_system("test", "-s", path).returncode == 0, path


def test_what_the_desktop_reads_is_valid() -> None:
    folder = Path(__file__).parents[2] / "coach" / "packaging" / "desktop"
    for words in (
        ("desktop-file-validate", str(folder / "pressure-coach.desktop")),
        ("appstreamcli", "validate", "--no-net", str(folder / "pressure-coach.metainfo.xml")),
    ):
        done = subprocess.run(words, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_package_goes_without_leaving_anything(clean_system: Inside) -> None:
    assert clean_system("apt-get", "remove", "-y", "-qq", "pressure-coach").returncode == 0
    assert clean_system("test", "-e", "/opt/pressure-coach").returncode == 1
    assert clean_system("sh", "-c", "command -v coach").stdout == ""
