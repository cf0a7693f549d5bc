"""``coach import``: a table of numbers into a recording."""

import argparse

from coach.recordings.imports import import_csv


def run(arguments: argparse.Namespace) -> int:
    """Import; see the command's help."""
    done = import_csv(
        arguments.file, arguments.output, arguments.time, arguments.force, arguments.unit
    )
    print(
        f"{done.path}: {done.rows:,} rows of {done.taxels} "
        f"column{'' if done.taxels == 1 else 's'}, {done.duration_s:.1f} s at {done.rate_hz:g} Hz"
    )
    return 0
