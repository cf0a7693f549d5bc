"""Whether the person's desktop wishes for things to stand still, where that can be read.

Qt does not tell yet. Nothing here waits for another program but the desktop's own settings.
"""

import configparser
import ctypes
import os
import plistlib
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

_NOES: Final = frozenset({"0", "false", "no", "off"})
#: SystemParametersInfo's number for "animate controls inside windows".
_CLIENT_AREA_ANIMATION: Final = 0x1042
_PORTAL_WAIT_MS: Final = 300


def stillness_wished(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> bool:
    """Return whether the desktop is set to no animations; False where nobody can tell."""
    if platform == "win32":
        return _windows()
    home = Path(environment.get("HOME") or Path.home())
    if platform == "darwin":
        return _mac(home)
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    asked: tuple[Callable[[], bool], ...] = (
        lambda: _kde(config),
        lambda: _gtk(config),
        lambda: _portal(environment),
    )
    return any(each() for each in asked)


def _kde(config: Path) -> bool:
    said = _ini(config / "kdeglobals", "KDE", "AnimationDurationFactor")
    try:
        return said is not None and float(said) == 0.0
    except ValueError:
        return False


def _gtk(config: Path) -> bool:
    said = (
        _ini(config / version / "settings.ini", "Settings", "gtk-enable-animations")
        for version in ("gtk-4.0", "gtk-3.0")
    )
    return any(each is not None and each.strip().lower() in _NOES for each in said)


def _portal(environment: Mapping[str, str]) -> bool:
    """Ask the desktop's portal, which GNOME and others answer."""
    if not environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    call = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "Read",
    )
    call.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    bus = QDBusConnection.sessionBus()
    answer = bus.call(call, QDBus.CallMode.Block, _PORTAL_WAIT_MS).arguments()
    value: Any = answer[0] if answer else None
    # The answer is wrapped once or twice, as the portal's version likes.
    while hasattr(value, "variant"):
        value = value.variant()
    return value is False


def _mac(home: Path) -> bool:
    try:
        with open(home / "Library/Preferences/com.apple.universalaccess.plist", "rb") as file:
            return bool(plistlib.load(file).get("reduceMotion"))
    except (OSError, ValueError, AttributeError):
        return False


def _windows() -> bool:
    found = ctypes.c_int(1)
    library = getattr(ctypes, "windll", None)
    if library is None:
        return False
    told = library.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(found), 0)
    return bool(told) and found.value == 0


def _ini(path: Path, section: str, key: str) -> str | None:
    table = configparser.ConfigParser(strict=False, interpolation=None)
    try:
        table.read_string(path.read_text(encoding="utf-8", errors="replace"))
    except (OSError, configparser.Error):
        return None
    return table.get(section, key, fallback=None)
