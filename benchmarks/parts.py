"""The parts of a topic: the modules of its package that have a function ``rows``."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module

from benchmarks.row import Row


def parts_of(package: str) -> list[str]:
    """Return the names of a package's modules, by the alphabet."""
    return sorted(module.name for module in pkgutil.iter_modules(import_module(package).__path__))


def rows_of(package: str) -> Iterator[Row]:
    """Yield the rows of all parts of a package as they are measured."""
    for name in parts_of(package):
        part = import_module(f"{package}.{name}")
        if hasattr(part, "rows"):
            yield from part.rows()
