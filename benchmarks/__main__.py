"""Prints the figures the project claims: ``python -m benchmarks [TOPIC …] [--json]``.

A topic is a module of this package with a function ``rows`` that yields ``Row``s; to add one,
add a file.
"""

import argparse
import json
import pkgutil
from collections.abc import Iterator
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from benchmarks.row import Row

HELPERS = ("__main__", "row")


def topics() -> list[str]:
    """Return the names of all topics."""
    found = pkgutil.iter_modules([str(Path(__file__).parent)])
    return sorted(module.name for module in found if module.name not in HELPERS)


def measured(names: list[str]) -> Iterator[Row]:
    """Yield the rows of the topics as they are measured."""
    for name in names:
        yield from import_module(f"benchmarks.{name}").rows()


def line(row: Row) -> str:
    """Return a row as one line of the table."""
    kept = "" if not row.bound else "ok" if row.holds else "SHORT"
    beside = ", ".join(f"{name} {value:.4g}" for name, value in row.peers)
    told = "; ".join(text for text in (beside, row.detail) if text)
    return f"{row.name:<52}{row.value:>12.4g} {row.unit:<12}{row.bound:>9} {kept:<6}{told}"


def main() -> int:
    """Measure, print, and return 1 when a figure misses its bound."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("topics", nargs="*", metavar="TOPIC", help="; ".join(topics()))
    parser.add_argument("--json", action="store_true", help="print one JSON list instead")
    options = parser.parse_args()
    unknown = set(options.topics) - set(topics())
    if unknown:
        parser.error(f"no such topic: {', '.join(sorted(unknown))}; there are {topics()}")
    rows = []
    for row in measured(options.topics or topics()):
        rows.append(row)
        if not options.json:
            print(line(row), flush=True)
    if options.json:
        print(json.dumps([asdict(row) | {"holds": row.holds} for row in rows], indent=2))
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    raise SystemExit(main())
