"""A part of a topic, tried for as long as is asked: ``python -m benchmarks.… --seconds S``."""

import argparse
from collections.abc import Callable, Iterator

from benchmarks.row import Row
from benchmarks.sheet import line


def run_for(doc: str | None, rows: Callable[[float], Iterator[Row]], seconds: float) -> int:
    """Print the rows of as many seconds as the command line says, else of ``seconds``.

    Returns 1 when a figure misses its bound, else 0.
    """
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--seconds", type=float, default=seconds, help="for each that is tried")
    held = True
    for row in rows(parser.parse_args().seconds):
        print(line(row), flush=True)
        held = held and row.holds
    return 0 if held else 1
