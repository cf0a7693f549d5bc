"""What a bundle does not need, taken out: GTK, which only some machines have.

Qt looks like the desktop it runs on by a plugin that loads GTK. Ours looks like itself everywhere,
and where the builder's machine has GTK, 17 MB of it would go with the plugin.
"""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final

from coach.extras import extra

_GTK: Final = "PySide6/Qt/plugins/platformthemes/libqgtk3.so"

#: Returns the names of the libraries that a program or library asks for.
Asks = Callable[[Path], Collection[str]]


def slim(parts: Path, asks: Asks | None = None) -> None:
    """Take GTK out of a bundle's libraries, and what is there for it alone; raises SetupError."""
    for path in only_for(parts / _GTK, parts, asks or _asks()):
        path.unlink()


def only_for(goal: Path, parts: Path, asks: Asks) -> set[Path]:
    """Return a library and those beside the program that are there for it alone."""
    if not goal.exists():
        return set()
    left = {path: set(asks(path)) for path in parts.rglob("*.so*") if path.is_file()}
    gone: set[Path] = set()
    freed = {goal}
    while freed:
        asked = set[str]().union(*(left.pop(path) for path in freed))
        gone |= freed
        wanted = set[str]().union(*left.values())
        freed = {
            path
            for path in left
            if path.parent == parts and path.name in asked and path.name not in wanted
        }
    return gone


def _asks() -> Asks:
    builder = extra("PyInstaller.depend.bindepend", "bundle", "The bundle")
    return lambda path: {name for name, _ in builder.get_imports(str(path))}
