"""Prints the figures the project claims, each beside a peer: ``python -m benchmarks``.

A topic is a module of this package with a function ``rows`` that yields ``Row``s, a part a module
of a topic that is a package; to add one, add a file. Without a name: how fast it is.
"""

import argparse
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from benchmarks.machine import machine
from benchmarks.parts import parts_of
from benchmarks.row import Row
from benchmarks.sheet import as_fields, line
from coach.output_gone import forget_output

NOT_TOPICS = ("__main__", "at_length", "machine", "page", "parts", "row", "sheet", "timing")
DEFAULT = "speed"


def topics() -> list[str]:
    """Return the names of all topics."""
    return [name for name in parts_of("benchmarks") if name not in NOT_TOPICS]


def measured(names: list[str]) -> Iterator[Row]:
    """Yield the rows of topics, or of parts of them (``speed.lowpass``), as they are measured."""
    for name in names:
        yield from import_module(f"benchmarks.{name}").rows()


def known(name: str) -> bool:
    """Whether there is such a topic, or such a part of one."""
    topic, _, part = name.partition(".")
    return topic in topics() and (not part or part in parts_of(f"benchmarks.{topic}"))


def main() -> int:
    """Measure, print, and return 1 when a figure misses its bound."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    told = f"{', '.join(topics())}, or a part, as in speed.lowpass; without one: {DEFAULT}"
    parser.add_argument("topics", nargs="*", metavar="TOPIC", help=told)
    parser.add_argument("--json", action="store_true", help="print one JSON list instead")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the rows and the machine")
    options = parser.parse_args()
    unknown = [name for name in options.topics if not known(name)]
    if unknown:
        parser.error(f"no such topic: {', '.join(unknown)}; there are {', '.join(topics())}")
    rows = []
    for row in measured(options.topics or [DEFAULT]):
        rows.append(row)
        if not options.json:
            print(line(row), flush=True)
    told = [as_fields(row) for row in rows]
    if options.save is not None:
        saved = json.dumps({"machine": machine(), "rows": told}, indent=1, ensure_ascii=False)
        options.save.write_text(saved + "\n", encoding="utf-8")
    if options.json:
        print(json.dumps(told, indent=2), flush=True)
    return 0 if all(row.holds for row in rows) else 1


def until_nobody_reads() -> int:
    """Run; where whoever reads it goes away, as ``head`` does, end without a complaint."""
    try:
        return main()
    except BrokenPipeError:
        forget_output()
        return 0


if __name__ == "__main__":
    raise SystemExit(until_nobody_reads())
