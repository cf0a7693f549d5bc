"""``python -m sims fuzz``: bytes that nobody meant to send, at all that reads any."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from coach.errors import DeviceError, SetupError, UsageError
from sims.fuzz.tally import Came
from sims.fuzz.targets import TARGETS

NEEDS_ATHERIS: Final = (
    "fuzzing by coverage needs atheris, which there is for Linux on x86_64 alone; get it there "
    "with: python -m pip install -e '.[fuzz]'"
)
_USUAL_S: Final = 10.0


def add_to(commands: Any) -> None:
    """Add the command to those of ``python -m sims``."""
    fuzz = commands.add_parser("fuzz", help="bytes that nobody meant to send, at all readers")
    fuzz.add_argument("targets", nargs="*", metavar="TARGET", help="; ".join(TARGETS))
    fuzz.add_argument("--runs", type=int, help="so many executions of each target")
    fuzz.add_argument("--seconds", type=float, help=f"so long each target (default {_USUAL_S:g})")
    fuzz.add_argument("--seed", type=int, default=1, help="same seed, same start (default 1)")
    fuzz.add_argument(
        "--found", type=Path, default=Path("fuzz-found"), help="folder for inputs that crash"
    )


def run(arguments: argparse.Namespace) -> int:
    """Fuzz, print a line a target and the sum; returns 1 when anything crashed."""
    unknown = [name for name in arguments.targets if name not in TARGETS]
    if unknown:
        raise UsageError(f"there is no target {unknown[0]}; choose among: {', '.join(TARGETS)}")
    executions = crashes = 0
    for came in fuzzed(
        arguments.targets or list(TARGETS),
        runs=arguments.runs,
        seconds=arguments.seconds,
        found=arguments.found,
        seed=arguments.seed,
    ):
        print(line(came), flush=True)
        for what, where in came.crashes:
            print(f"  {what}\n  the input is kept in {where}", flush=True)
        executions += came.executions
        crashes += len(came.crashes)
    print(f"{'in all':<16}{executions:>12,} executions {crashes:>4} crashes")
    return 1 if crashes else 0


def line(came: Came) -> str:
    """Return what came of a target in a line."""
    return (
        f"{came.name:<16}{came.executions:>12,} executions {len(came.crashes):>4} crashes   "
        f"corpus {came.corpus:>5}   slowest {came.slowest_ms_per_kb:.1f} ms/kB   "
        f"{came.peak_mb:.0f} MB   {came.cpu_s:.0f} s of CPU"
    )


def fuzzed(
    names: Sequence[str],
    *,
    runs: int | None = None,
    seconds: float | None = None,
    found: Path = Path("fuzz-found"),
    seed: int = 1,
) -> Iterator[Came]:
    """Fuzz these targets one after the other; yields what came of each as soon as it is done.

    ``runs`` or ``seconds`` are each target's. Raises SetupError where atheris is missing.
    """
    if find_spec("atheris") is None:
        raise SetupError(NEEDS_ATHERIS)
    if seconds is None:
        seconds = 0.0 if runs else _USUAL_S
    with tempfile.TemporaryDirectory(prefix="coach-fuzzing-") as work:
        plan = {
            "targets": list(names),
            "runs": runs or -1,
            "seconds": max(0, round(seconds)),
            "work": work,
            "found": str(found.absolute()),
            "seed": seed,
        }
        command = [sys.executable, "-m", "sims.fuzz.guided", json.dumps(plan)]
        environment = _environment(Path(work))
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
        ) as process:
            assert process.stdout is not None
            done = 0
            for told in process.stdout:
                if told.startswith("{"):
                    said = json.loads(told)
                    done += 1
                    yield _came(Path(work) / said["target"], said["ended"], found)
        if done < len(names):
            raise DeviceError(f"fuzzing ended after {done} of {len(names)} targets; look at it")


def _came(work: Path, ended: int, found: Path) -> Came:
    """Return what a target's process left behind; one that was stopped crashed."""
    told = work / "came.json"
    came = Came.read(told) if told.exists() else Came(work.name)
    came.corpus = sum(1 for _ in work.glob("corpus/*"))
    log = (work / "log").read_text(errors="replace") if (work / "log").exists() else ""
    for said in log.splitlines():
        if said.startswith("stat::number_of_executed_units:"):
            came.executions = max(came.executions, int(said.split()[-1]))
    stopped = sorted(work.glob("stopped-*"))
    if ended or stopped:
        found.mkdir(parents=True, exist_ok=True)
        kept = found / f"{came.name}-{stopped[0].name if stopped else 'log'}"
        kept.write_bytes(stopped[0].read_bytes() if stopped else log.encode())
        last = [said for said in log.splitlines() if "ERROR" in said or "Error" in said][-1:]
        came.ended = f"stopped with {ended}: {last[0] if last else 'see the file'}"
        came.crashes.append((came.ended, str(kept)))
    return came


def _environment(work: Path) -> dict[str, str]:
    return {**os.environ, "COACH_DATA_DIR": str(work / "data"), "PYTHONHASHSEED": "0"}
