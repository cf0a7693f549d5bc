"""Recorded forces as a table for other programs."""

import math
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from coach.errors import FileError


class Forces(Protocol):
    """Calibrated samples in a row: ``t_s`` (n,), ``newtons`` (n, taxels)."""

    @property
    def t_s(self) -> NDArray[np.float64]: ...
    @property
    def newtons(self) -> NDArray[np.float64]: ...


#: Gives the band's word (or None) for each of the stream seconds (n,).
BandsAt = Callable[[NDArray[np.float64]], Sequence[str | None]]


def export_csv(blocks: Iterable[Forces], target: str | Path, band: BandsAt | None = None) -> int:
    """Write ``t_s, force_n, taxel_1_n, …[, band]``, a line a sample; returns how many.

    ``force_n`` is the sum of the taxels that are numbers; what is no number is an empty cell.
    Blocks are written as they come. Raises FileError when the target is there already or
    cannot be written; then nothing is left of it.
    """
    target = Path(target)
    try:
        fd = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as problem:
        raise FileError(
            f"{target} is there already and stays as it is; choose another name"
        ) from problem
    except (OSError, ValueError) as problem:
        raise _cannot_write(target, problem) from problem
    try:
        with os.fdopen(fd, "w", encoding="utf-8", newline="\n") as out:
            return _write(blocks, out.write, band)
    except BaseException as problem:
        with suppress(OSError):
            target.unlink()
        if isinstance(problem, OSError):
            raise _cannot_write(target, problem) from problem
        raise


def _cannot_write(target: Path, problem: OSError | ValueError) -> FileError:
    why = problem.strerror if isinstance(problem, OSError) else "its name is not a name"
    return FileError(f"{target} cannot be written ({why}); choose another folder")


def _write(blocks: Iterable[Forces], write: Callable[[str], int], band: BandsAt | None) -> int:
    lines = 0
    for block in blocks:
        taxels = block.newtons.shape[1]
        if not lines:
            names = ["t_s", "force_n", *(f"taxel_{n}_n" for n in range(1, taxels + 1))]
            write(",".join([*names, "band"] if band else names) + "\n")
        words = band(block.t_s) if band else ()
        numbers = np.isfinite(block.newtons)
        total = np.where(numbers, block.newtons, 0.0).sum(axis=1)
        total[~numbers.any(axis=1)] = math.nan
        for row, t_s in enumerate(block.t_s.tolist()):
            cells = [f"{t_s:.6f}", _cell(float(total[row]))]
            cells += map(_cell, block.newtons[row].tolist())
            if band:
                cells.append(words[row] or "")
            write(",".join(cells) + "\n")
        lines += len(block.t_s)
    return lines


def _cell(newtons: float) -> str:
    return f"{newtons:.4f}" if math.isfinite(newtons) else ""
