"""What is promised of trust, tried: every fault, how late alarms come, fuzzing, storms and soaks.

A part is a module of this package with a function ``rows``; to add one, add a file.
"""

import pkgutil
from collections.abc import Iterator
from importlib import import_module

from benchmarks.row import Row


def rows() -> Iterator[Row]:
    """Yield the rows of all parts as they are measured."""
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda found: found.name):
        part = import_module(f"{__name__}.{module.name}")
        if hasattr(part, "rows"):
            yield from part.rows()
