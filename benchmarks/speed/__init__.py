"""How fast it is: every figure with its peer in the same run, medians of rounds that take turns.

A part is a module of this package with a function ``rows``; to add one, add a file.
"""

from collections.abc import Iterator

from benchmarks.parts import rows_of
from benchmarks.row import Row


def rows() -> Iterator[Row]:
    """Yield the rows of all parts as they are measured."""
    return rows_of(__name__)
