"""The Debian package: the bundle in /opt, its commands, its menu entry and its udev rule.

What it installs follows the Filesystem Hierarchy Standard 3.0; its fields are those of the
Debian Policy Manual 4.7, chapter 5.
"""

import os
import shutil
import subprocess
from importlib.metadata import version
from pathlib import Path
from typing import Final

from coach.errors import SetupError
from coach.packaging.bundle import NAME, ROOT
from coach.system_needs import QT_LIBRARIES, WINDOW_LIBRARIES

_DESKTOP = Path(__file__).parent / "desktop"
_RULES = ROOT / "firmware" / "99-pressure-coach.rules"
_HOME: Final = f"opt/{NAME}"
#: The commands, and the app's own name for the menu.
_COMMANDS: Final = ("coach", NAME)
#: Where the files that a desktop looks for go, from the root of the system.
_PLACES: Final = {
    f"{NAME}.desktop": "usr/share/applications",
    f"{NAME}.png": "usr/share/icons/hicolor/256x256/apps",
    f"{NAME}.svg": "usr/share/icons/hicolor/scalable/apps",
    f"{NAME}.metainfo.xml": "usr/share/metainfo",
}
_BESIDE_QT: Final = ("libasound2 | libasound2t64", "libc6 (>= 2.36)")
#: Debian 13 and Ubuntu 24.04 renamed it with the 64-bit times.
_RENAMED: Final = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}
_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: Pressure Coach <coach@localhost>
Installed-Size: {kilobytes}
Section: misc
Priority: optional
Depends: {depends}
Recommends: bluez
Description: practise massage with a glove or pad that feels how hard you press
 Shows and sounds whether hands press light, medium, firm or too much, keeps
 the pace with a calm count, guides a routine, records and replays. With no
 device at all a simulated hand shows how everything works.
"""
#: A person who has just installed it plugs the glove in; the rule is to hold by then.
_UDEV_RELOAD = """\
#!/bin/sh
set -e
if command -v udevadm >/dev/null 2>&1 && [ -d /run/udev ]; then
    udevadm control --reload || true
fi
"""


def depends() -> str:
    """Return the packages that the bundle's libraries and the window need, as a control field."""
    named = {*QT_LIBRARIES.values(), *WINDOW_LIBRARIES.values()}
    return ", ".join(sorted([_RENAMED.get(each, each) for each in named] + [*_BESIDE_QT]))


def lay_out(bundle: Path, root: Path) -> None:
    """Copy all that the package installs to where it goes below ``root``."""
    shutil.copytree(bundle, root / _HOME, symlinks=True)
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    for name in _COMMANDS:
        (commands / name).symlink_to(f"/{_HOME}/{NAME}")
    for name, place in _PLACES.items():
        _put(_DESKTOP / name, root / place / name)
    _put(_RULES, root / "usr/lib/udev/rules.d" / _RULES.name)
    _put(ROOT / "LICENSE", root / "usr/share/doc" / NAME / "copyright")


def make_deb(bundle: Path, work: Path, out: Path) -> Path:
    """Pack a bundle as ``out``/NAME_VERSION_ARCHITECTURE.deb; raises SetupError without dpkg."""
    root = work / "root"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(bundle, root)
    about = root / "DEBIAN"
    about.mkdir()
    architecture = _said("dpkg", "--print-architecture")
    kilobytes = sum(each.lstat().st_size for each in root.rglob("*") if each.is_file()) // 1024
    fields = _CONTROL.format(
        name=NAME,
        version=version(NAME),
        architecture=architecture,
        kilobytes=kilobytes,
        depends=depends(),
    )
    (about / "control").write_text(fields)
    for name in ("postinst", "postrm"):
        (about / name).write_text(_UDEV_RELOAD)
        (about / name).chmod(0o755)
    path = out / f"{NAME}_{version(NAME)}_{architecture}.deb"
    # Harder packing (-z6) saves a tenth of 75 MB and takes two minutes more.
    _said("dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(root), str(path))
    return path


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def _said(*command: str) -> str:
    """Run a program and return what it says; raises SetupError where it is not there or fails."""
    try:
        done = subprocess.run(
            command, check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}
        )
    except FileNotFoundError as problem:
        raise SetupError(
            f"{command[0]} is not on this machine; a Debian package is made on Debian or Ubuntu"
        ) from problem
    except subprocess.CalledProcessError as problem:
        raise SetupError(
            f"{command[0]} could not make the package ({problem.stderr.strip()}); mend that"
        ) from problem
    return done.stdout.strip()
