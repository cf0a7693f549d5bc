"""``python -m sims soak``: hours of practice in minutes, and what came of them."""

import argparse
from typing import Final

from sims.soak.sitting import Soaked, soak

MOST_GROWTH: Final = 0.05
MOST_DRIFT_S: Final = 0.005


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("soak", help="practise for hours on a clock that jumps")
    parser.add_argument("--hours", type=float, default=8.0, help="of practice (default 8)")
    parser.add_argument("--ppm", type=float, default=60.0, help="how fast the glove's clock is")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same hand (default 1)")


def run(arguments: argparse.Namespace) -> int:
    """Soak, say what came of it; returns 1 where something was not as promised."""
    told = soak(arguments.hours, arguments.ppm, abs(arguments.seed))
    print("\n".join(lines(told)))
    return 0 if held(told) else 1


def held(told: Soaked) -> bool:
    """Return whether nothing grew, nothing was lost and no clock drifted."""
    flat = abs(told.growth) <= MOST_GROWTH
    return flat and not told.dropped and told.drift_s <= MOST_DRIFT_S and not told.problems


def lines(told: Soaked) -> list[str]:
    """Return what a soak came to, a line each."""
    megabytes = [size / 1e6 for _, size in told.memory] or [0.0]
    return [
        f"{told.hours:g} h of practice, {told.snapshots:,} snapshots, {told.strokes:,} strokes; "
        f"the glove's clock {told.ppm:+g} ppm",
        f"samples: {told.sent:,} sent, {told.heard:,} heard, {told.kept:,} in the recording, "
        f"{told.dropped} dropped",
        f"memory: {megabytes[-1]:.1f} MB at the end, {100.0 * told.growth:+.2f} % since it "
        f"settled, {told.bytes_a_stroke:.0f} bytes a stroke",
        f"clocks, the worst: device to host {1000.0 * told.mapping_s:.2f} ms, "
        f"beat {1000.0 * told.beat_s:.2f} ms, the glove's motor {1000.0 * told.motor_s:.2f} ms; "
        f"an order to the motor came up to {1000.0 * told.order_s:.2f} ms late",
        *(f"problem: {sentence}" for sentence in told.problems),
    ]
