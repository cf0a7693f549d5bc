"""``python -m sims``: simulated gloves on a port or in the air, bytes nobody meant, storms."""

import argparse
import signal
import sys
from types import FrameType

from coach.errors import CoachError
from coach.timing import MonotonicClock
from sims import bluez_command
from sims.fuzz import command as fuzz_command
from sims.scenario import load_scenario, scenario_names
from sims.serial import serve, sketch_world
from sims.soak import command as soak_command
from sims.storm import command as storm_command
from sims.world import World

_LONG = {"storm": storm_command.run, "soak": soak_command.run}


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    arguments = _parser().parse_args(argv)
    try:
        if arguments.command == "scenarios":
            return _list()
        signal.signal(signal.SIGTERM, _interrupt)
        if arguments.command == "fuzz":
            return fuzz_command.run(arguments)
        if arguments.command in _LONG:
            return _try(arguments)
        if arguments.command == "bluez":
            return _be_in_the_air(arguments)
        return _serve(arguments)
    except CoachError as problem:
        print(problem, file=sys.stderr)
        return problem.exit_code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sims", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    port = commands.add_parser(
        "serial", help="be a serial port with a simulated glove on it; its path is line 1"
    )
    port.add_argument("--scenario", default="beginner", help="which one (see: scenarios)")
    port.add_argument("--seed", type=int, default=1, help="same seed, same hand (default 1)")
    port.add_argument(
        "--format",
        choices=("wire", "text"),
        default="wire",
        help="our own frames, or newtons in plain lines as a hobbyist's sketch prints them",
    )
    port.add_argument("--seconds", type=float, help="end after this long (default: Ctrl-C)")
    commands.add_parser("scenarios", help="list what can be simulated")
    bluez_command.add_to(commands)
    fuzz_command.add_to(commands)
    storm_command.add_to(commands)
    soak_command.add_to(commands)
    return parser


def _list() -> int:
    for name in scenario_names():
        print(f"{name:<13}{load_scenario(name).summary}")
    return 0


def _serve(arguments: argparse.Namespace) -> int:
    scenario, seed = load_scenario(arguments.scenario), abs(arguments.seed)
    make = World if arguments.format == "wire" else sketch_world
    try:
        serve(make(scenario, seed), MonotonicClock(), _announce, arguments.seconds)
    except KeyboardInterrupt:
        print("the simulated glove is put away", file=sys.stderr)
    return 0


def _try(arguments: argparse.Namespace) -> int:
    try:
        return _LONG[arguments.command](arguments)
    except KeyboardInterrupt:
        print("stopped before its end, so nothing is known", file=sys.stderr)
        return 1


def _be_in_the_air(arguments: argparse.Namespace) -> int:
    try:
        return bluez_command.run(arguments, MonotonicClock())
    except KeyboardInterrupt:
        print("the devices are put away", file=sys.stderr)
    return 0


def _announce(path: str) -> None:
    print(path, flush=True)


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
