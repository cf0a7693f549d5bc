"""What the desktop says of motion is read from where each desktop keeps it."""

import plistlib
from pathlib import Path

import pytest

from coach.ui.kit.motion import stillness_wished


def wished(home: Path, platform: str = "linux") -> bool:
    return stillness_wished(platform, {"HOME": str(home)})


def test_a_desktop_that_says_nothing_may_be_shown_motion(tmp_path: Path) -> None:
    assert not wished(tmp_path)
    assert not wished(tmp_path, "darwin")


@pytest.mark.parametrize(
    ("file", "text", "still"),
    [
        (".config/kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        (".config/kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        (".config/kdeglobals", "no settings at all", False),
        (".config/gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        (".config/gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        (".config/gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
    ],
)
def test_desktops_of_linux(tmp_path: Path, file: str, text: str, still: bool) -> None:
    path = tmp_path / file
    path.parent.mkdir(parents=True)
    path.write_text(text)
    assert wished(tmp_path) is still


def test_another_folder_for_settings_is_heeded(tmp_path: Path) -> None:
    (tmp_path / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n")
    assert stillness_wished("linux", {"HOME": "/nowhere", "XDG_CONFIG_HOME": str(tmp_path)})


@pytest.mark.parametrize("reduced", [True, False])
def test_a_mac(tmp_path: Path, reduced: bool) -> None:
    folder = tmp_path / "Library/Preferences"
    folder.mkdir(parents=True)
    with open(folder / "com.apple.universalaccess.plist", "wb") as file:
        plistlib.dump({"reduceMotion": reduced}, file)
    assert wished(tmp_path, "darwin") is reduced
