"""``python -m sims storm``: a random walk through all that can happen, and what came of it."""

import argparse
from typing import Final

from sims.storm.endings import END_LAWS
from sims.storm.invariants import LAWS
from sims.storm.walk import Storm, storm

STEPS: Final = 100_000
MOST_GROWTH: Final = 0.05


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("storm", help="let everything happen at random to the whole core")
    parser.add_argument("--steps", type=int, default=STEPS, help=f"to take (default {STEPS:,})")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same storm (default 1)")


def run(arguments: argparse.Namespace) -> int:
    """Walk, say what came of it; returns 1 where a law was broken or memory grew."""
    told = storm(arguments.steps, abs(arguments.seed))
    print("\n".join(lines(told)))
    return 0 if told.broken is None and abs(told.growth) <= MOST_GROWTH else 1


def lines(told: Storm) -> list[str]:
    """Return what a storm came to, a line each."""
    came = told.came
    kinds = ", ".join(f"{kind} {count:,}" for kind, count in sorted(came.kinds.items()))
    said = [
        f"{came.steps:,} steps in {came.sessions:,} sessions, {came.seconds / 3600.0:.1f} h, seed "
        f"{told.seed}, {told.cpu_s:.0f} s of a processor",
        kinds,
        f"{came.checks:,} checks of {len(LAWS) + len(END_LAWS) + 2} laws; {came.samples:,} samples "
        f"delivered, {came.lost} lost; {came.too_much:,} times too much, heard at the latest after "
        f"{1000.0 * came.alarm_s:.0f} ms",
        f"memory: blocks in use {100.0 * told.growth:+.2f} %, resident "
        f"{100.0 * told.resident_growth:+.1f} % from a fifth of the steps to the end",
    ]
    if told.broken is not None:
        said += [f"broken: {told.broken}", f"session seed {told.session_seed}; fewest steps found:"]
        said += [f"  {step.kind} after {step.wait_s:.3f} s {step.draws}" for step in told.shortest]
    return said
