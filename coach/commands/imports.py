"""``coach import``: pressure data of another program into a recording."""

import argparse
import sys
from typing import TextIO

from coach.counted import counted
from coach.recordings.imports import Imported, Wishes, import_file


def run(arguments: argparse.Namespace) -> int:
    """Import; see the command's help."""
    wishes = Wishes(
        format=arguments.format,
        time=arguments.time,
        force=arguments.force,
        unit=arguments.unit,
        scale=arguments.scale,
        area_mm2=arguments.area,
        pitch_mm=arguments.pitch,
        grid=arguments.grid,
        side=arguments.side,
        sensor=arguments.sensor,
        rate_hz=arguments.rate,
        whole_only=not arguments.up_to_damage,
    )
    line = _ProgressLine(sys.stderr)
    try:
        done = import_file(arguments.file, arguments.output, wishes, line.show)
    finally:
        line.clear()
    print(_said(done))
    for note in done.notes:
        print(note, file=sys.stderr)
    return 0


def _said(done: Imported) -> str:
    if done.grid is None:
        what = f"rows of {counted(done.taxels, 'column')}"
    else:
        what = f"frames of {done.grid[0]} × {done.grid[1]} cells"
    return f"{done.path}: {done.rows:,} {what}, {done.duration_s:.1f} s at {done.rate_hz:g} Hz"


class _ProgressLine:
    """How far an import is, over and over on one line of a terminal; elsewhere nothing."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._over = out.isatty()
        self._last = -1

    def show(self, done: int, total: int) -> None:
        """Say how many bytes of all are read, where that is a percent more."""
        percent = 100 * done // total if total else 100
        if self._over and percent != self._last:
            self._last = percent
            self._out.write(f"\r\x1b[2Kimporting … {percent} % of {total / 1e6:,.1f} MB")
            self._out.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._over and self._last >= 0:
            self._out.write("\r\x1b[2K")
            self._out.flush()
