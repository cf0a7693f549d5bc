"""The words of every command and what they mean; imports nothing that a ``--help`` can spare."""

import argparse
import math
import sys
from collections.abc import Callable
from typing import NoReturn

from coach import __version__
from coach.commands.help_words import (
    EXAMPLES,
    HISTORY_MORE,
    SOURCE_HELP,
    TOOL_HELP,
    TWO_HANDS_HELP,
    WATCH_MORE,
)


class OneLineParser(argparse.ArgumentParser):
    """An argument parser whose complaints are one line."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message}; see {self.prog} --help", file=sys.stderr)
        raise SystemExit(2)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of ``coach`` and all its commands."""
    parser = OneLineParser(
        prog="coach",
        description="Practise massage with a glove or pad that feels how hard you press.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"coach {__version__}")
    parser.set_defaults(module="home")
    commands = parser.add_subparsers(
        title="commands", metavar="command", dest="command", parser_class=OneLineParser
    )
    for add in (_practise, _look, _keep, _tend):
        add(commands)
    return parser


Commands = argparse._SubParsersAction  # the only name argparse has for it


def _practise(commands: "Commands[OneLineParser]") -> None:
    practice = _command(
        commands, "practice", "practise with a device or a simulated hand", "Ctrl-C ends it."
    )
    practice.add_argument(
        "sources", nargs="+", metavar="SOURCE", help=f"{SOURCE_HELP}; {TWO_HANDS_HELP}"
    )
    _session_options(practice)
    practice.add_argument("--routine", metavar="NAME", help="be led; see coach routines")
    practice.add_argument(
        "--drill",
        metavar="NAME[:LEVEL]",
        help="an exercise instead: hold, ramp, match, count or blind, level 1 to 3",
    )
    practice.add_argument(
        "--ghost",
        metavar="FILE",
        help="practise over a recording, a teacher's or your own; best: your best of this kind",
    )
    practice.add_argument(
        "--receiver",
        metavar="NAME",
        help="who receives, by name or id: their comfort, and check-ins",
    )
    for option, what in (("--avoid", "leave out this area"), ("--soften", "go easy on this area")):
        practice.add_argument(
            option, action="append", default=[], metavar="AREA", help=f"{what}; may be repeated"
        )
    practice.add_argument("--record", metavar="FILE", help="keep the session in FILE")
    practice.add_argument(
        "--headless", action="store_true", help="no window: a live line in the terminal"
    )
    practice.add_argument(
        "--screenshot", metavar="PNG", help="leave a picture of the practice page"
    )

    demo = _command(
        commands, "demo", "practise on the simulated hand; without a screen, 20 s of it"
    )
    demo.add_argument(
        "--folder", metavar="DIR", help="where recording, debrief and picture go (default: demo)"
    )
    demo.add_argument("--seconds", type=_positive, metavar="S", help="end after S seconds")
    demo.add_argument("--screenshot", metavar="PNG", help="grab the page, then end")
    demo.add_argument("--headless", action="store_true", help="as if there were no screen")

    replay = _command(commands, "replay", "see a recording again, at any speed")
    replay.add_argument("file", help="a recording")
    replay.add_argument(
        "--speed", type=_not_negative, default=1.0, metavar="X", help="times as fast (default 1)"
    )
    replay.add_argument("--headless", action="store_true", help="no window: a live line")
    replay.add_argument("--screenshot", metavar="PNG", help="grab the page, then end")

    routines = _command(commands, "routines", "the routines that can lead you")
    routines.add_argument("--json", action="store_true", help="for programs")


def _look(commands: "Commands[OneLineParser]") -> None:
    watch = _command(commands, "watch", "readings as they come, a line each", WATCH_MORE)
    watch.add_argument("source", help=SOURCE_HELP)
    watch.add_argument("--json-lines", action="store_true", help="one JSON object a line")
    watch.add_argument("--tool", choices=("palm", "thumb"), default="palm", help=TOOL_HELP)
    watch.add_argument("--seconds", type=_positive, metavar="S", help="end after S seconds")

    devices = _command(commands, "devices", "what is plugged in, and what keeps it from working")
    devices.add_argument("--json", action="store_true", help="for programs")
    devices.add_argument("--ble", action="store_true", help="look in the air too")

    doctor = _command(commands, "doctor", "what is wrong with this machine, if anything")
    doctor.add_argument("--json", action="store_true", help="for programs")


def _keep(commands: "Commands[OneLineParser]") -> None:
    record = _command(
        commands, "record", "keep what a device says, byte for byte", "Ctrl-C ends it."
    )
    record.add_argument(
        "sources", nargs="+", metavar="SOURCE", help=f"{SOURCE_HELP}; {TWO_HANDS_HELP}"
    )
    record.add_argument("-o", "--output", required=True, metavar="FILE", help="a new file")
    record.add_argument("--seconds", type=_positive, metavar="S", help="end after S seconds")

    report = _command(commands, "report", "the debrief of a recording")
    report.add_argument("file", help="a recording")
    kind = report.add_mutually_exclusive_group()
    kind.add_argument("--json", action="store_true", help="every number, for programs")
    kind.add_argument("--html", metavar="OUT", help="a page to look at")
    kind.add_argument("--pdf", metavar="OUT", help="pages to print")
    kind.add_argument("--png", metavar="OUT", help="one tall picture to send")
    report.add_argument(
        "--tool", choices=("palm", "thumb"), help="judge by these edges instead of the session's"
    )

    check = _command(commands, "check", "verify a recording, and save what can be saved")
    check.add_argument("file", help="a recording")
    check.add_argument("--salvage", metavar="FILE", help="write all whole records to a new file")

    history = _command(commands, "history", "the sessions so far", HISTORY_MORE)
    history.add_argument("--json", action="store_true", help="for programs")
    history.add_argument(
        "--search", metavar="TEXT", help="only those with these words: title, routine, date …"
    )
    what = history.add_mutually_exclusive_group()
    what.add_argument("--rebuild", action="store_true", help="make the index again first")
    what.add_argument("--delete", metavar="FILE", help="delete the session of this recording")
    what.add_argument(
        "--delete-person", metavar="NAME", help="delete a receiver: profile and sessions"
    )
    what.add_argument("--delete-all", action="store_true", help="delete every session")
    history.add_argument("--yes", action="store_true", help="delete without asking")


def _tend(commands: "Commands[OneLineParser]") -> None:
    imports = _command(commands, "import", "a table of numbers into a recording")
    imports.add_argument("file", metavar="IN.csv", help="a table with a heading line")
    imports.add_argument("-o", "--output", required=True, metavar="FILE", help="a new file")
    imports.add_argument(
        "--time",
        required=True,
        metavar="COL[:unit]",
        help="the column of times; s, ms or us (default s)",
    )
    imports.add_argument(
        "--force", required=True, metavar="COL[,COL…]", help="the columns of forces"
    )
    imports.add_argument("--unit", default="N", help="N, kg, g or lb (default N)")

    export = _command(commands, "export", "a recording into a table of numbers")
    export.add_argument("file", help="a recording")
    export.add_argument("-o", "--output", required=True, metavar="OUT.csv", help="a new file")
    export.add_argument(
        "--hand", type=_hand, default=1, metavar="N", help="which of two hands (default 1)"
    )

    calibrate = _command(
        commands, "calibrate", "teach a glove newtons with known weights, or on a scale"
    )
    calibrate.add_argument("source", help=SOURCE_HELP)
    calibrate.add_argument("--tool", choices=("palm", "thumb"), default="palm", help=TOOL_HELP)
    by = calibrate.add_mutually_exclusive_group()
    by.add_argument(
        "--against",
        metavar="REFERENCE",
        help="another device to press it on: a scale (ble:NAME) or a calibrated glove",
    )
    by.add_argument("--weights", metavar="G,G,…", help="your own weights, in grams, lightest first")


def _session_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tool", choices=("palm", "thumb"), default="palm", help=TOOL_HELP)
    parser.add_argument(
        "--pace", type=_pace, default=60.0, metavar="BPM", help="counts a minute (default 60)"
    )
    parser.add_argument(
        "--counts", type=_counts, default=4, metavar="N", help="counts a stroke, 1 to 8 (default 4)"
    )
    parser.add_argument(
        "--target",
        choices=("light", "medium", "firm"),
        default="medium",
        help="the band to aim for (default medium)",
    )
    parser.add_argument("--seconds", type=_positive, metavar="S", help="end after S seconds")
    parser.add_argument(
        "--speed",
        type=_not_negative,
        default=1.0,
        metavar="X",
        help="a simulated hand X times as fast; 0: as fast as it can",
    )
    parser.add_argument("--silent", action="store_true", help="no beat to hear")


def _command(
    commands: "Commands[OneLineParser]", name: str, what: str, more: str = ""
) -> OneLineParser:
    description = f"{what[0].upper()}{what[1:]}. {more}".rstrip()
    parser = commands.add_parser(name, help=what, description=description)
    parser.set_defaults(module="imports" if name == "import" else name)
    return parser


def _checked(low: float, high: float, what: str) -> Callable[[str], float]:
    def number(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"{text!r} is not {what}")
        return value

    return number


_positive = _checked(0.001, 864_000.0, "a number of seconds above 0")
_not_negative = _checked(0.0, 1_000.0, "a speed from 0 to 1000")
_pace = _checked(20.0, 160.0, "a pace from 20 to 160 counts a minute")


def _hand(text: str) -> int:
    if text not in ("1", "2"):
        raise argparse.ArgumentTypeError(f"{text!r} is neither hand 1 nor hand 2")
    return int(text)


def _counts(text: str) -> int:
    value = _checked(1, 8, "a number of counts from 1 to 8")(text)
    if value != int(value):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of counts")
    return int(value)
