"""What the coach needs of a machine beside Python, and which Debian package has it.

Only the standard library is used here, because ``run.py`` asks before anything is installed.
"""

import ctypes
import importlib.util
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

#: What Qt loads on Linux; for pictures without a screen …
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
#: … and what it needs more to open a window.
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
#: What the tests run the firmware and the Bluetooth path with, and make disks fail with; a name
#: with a slash is a file.
TEST_TOOLS = {
    "gcc": "gcc",
    "g++": "g++",
    "make": "make",
    "avr-gcc": "gcc-avr",
    "/usr/lib/avr/include/avr/io.h": "avr-libc",
    "/usr/include/simavr/sim_avr.h": "libsimavr-dev",
    "/usr/include/libelf.h": "libelf-dev",
    "/usr/include/stdio.h": "libc6-dev",
    "arm-none-eabi-gcc": "gcc-arm-none-eabi",
    "dbus-daemon": "dbus-daemon",
    "strace": "strace",
    "mkfs.ext4": "e2fsprogs",
    "mount": "mount",
}
#: What a Debian package is made and tried with, in a clean system that is made for it.
PACKAGE_TOOLS = {
    "dpkg-deb": "dpkg",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "mmdebstrap": "mmdebstrap",
    "Xvfb": "xvfb",
}

Missing = dict[str, str]


def is_there(name: str) -> bool:
    """Return whether a library loads, a program is on the path, or a file is there."""
    if ".so." in name:
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True
    return Path(name).exists() if "/" in name else shutil.which(name) is not None


def missing_packages(
    environment: Mapping[str, str],
    *,
    tests: bool = False,
    packages: bool = False,
    found: Callable[[str], bool] = is_there,
) -> Missing:
    """Return what this machine lacks, name → Debian package; empty when all is there."""
    missing: Missing = {}
    if sys.platform.startswith("linux"):
        wanted = dict(QT_LIBRARIES)
        if environment.get("DISPLAY"):
            wanted |= WINDOW_LIBRARIES
        if tests:
            wanted |= TEST_TOOLS
        if packages:
            wanted |= PACKAGE_TOOLS
        missing = {name: package for name, package in wanted.items() if not found(name)}
    if importlib.util.find_spec("ensurepip") is None:
        missing["Python's venv"] = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    return missing


def install_line(missing: Missing) -> list[str]:
    """Return the one command that installs what is missing, with ``sudo`` for whoever needs it."""
    install = ["apt-get", "install", "-y", *sorted(set(missing.values()))]
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return install if is_root else ["sudo", *install]
