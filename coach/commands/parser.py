"""The words of every command and what they mean; imports nothing that a ``--help`` can spare."""

import argparse
import sys
from typing import NoReturn

from coach import __version__
from coach.commands.help_words import (
    EXAMPLES,
    HISTORY_MORE,
    LATENCY_MORE,
    SOURCE_HELP,
    TOOL_HELP,
    TWO_HANDS_HELP,
    WATCH_MORE,
)
from coach.commands.import_options import IMPORT_MORE, import_options
from coach.commands.option_numbers import hand, not_negative, positive
from coach.commands.practice_options import practice_options


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
    for add in (_practise, _look, _keep, _shelve, _tend):
        add(commands)
    return parser


Commands = argparse._SubParsersAction  # the only name argparse has for it


def _practise(commands: "Commands[OneLineParser]") -> None:
    practice = _command(
        commands, "practice", "practise with a device or a simulated hand", "Ctrl-C ends it."
    )
    practice_options(practice)

    demo = _command(
        commands, "demo", "practise on the simulated hand; without a screen, 20 s of it"
    )
    demo.add_argument(
        "--folder", metavar="DIR", help="where recording, debrief and picture go (default: demo)"
    )
    demo.add_argument("--seconds", type=positive, metavar="S", help="end after S seconds")
    demo.add_argument("--screenshot", metavar="PNG", help="grab the page, then end")
    demo.add_argument("--headless", action="store_true", help="as if there were no screen")

    replay = _command(commands, "replay", "see a recording again, at any speed")
    replay.add_argument("file", help="a recording")
    replay.add_argument(
        "--speed", type=not_negative, default=1.0, metavar="X", help="times as fast (default 1)"
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
    watch.add_argument("--seconds", type=positive, metavar="S", help="end after S seconds")

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
    record.add_argument("--seconds", type=positive, metavar="S", help="end after S seconds")

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

    measures = _command(commands, "measures", "what the numbers mean, and how sure they are")
    measures.add_argument("name", nargs="?", help="one of them; without, all are listed")
    kind = measures.add_mutually_exclusive_group()
    kind.add_argument("--json", action="store_true", help="for programs")
    kind.add_argument("--markdown", action="store_true", help="all, as docs/measures.md has them")


def _shelve(commands: "Commands[OneLineParser]") -> None:
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
    what.add_argument(
        "--delete-all", action="store_true", help="delete all sessions and all comfort profiles"
    )
    history.add_argument("--yes", action="store_true", help="delete without asking")


def _tend(commands: "Commands[OneLineParser]") -> None:
    import_options(
        _command(commands, "import", "pressure data of others into a recording", IMPORT_MORE)
    )

    export = _command(commands, "export", "a recording into a table of numbers")
    export.add_argument("file", help="a recording")
    export.add_argument("-o", "--output", required=True, metavar="OUT.csv", help="a new file")
    export.add_argument(
        "--hand", type=hand, default=1, metavar="N", help="which of two hands (default 1)"
    )

    latency = _command(
        commands, "latency", "how late a sensor tells of a touch: tap on the beat", LATENCY_MORE
    )
    latency.add_argument("source", help=SOURCE_HELP)
    latency.add_argument("--use", action="store_true", help="take it out from the next session on")
    latency.add_argument("--json", action="store_true", help="for programs")

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


def _command(
    commands: "Commands[OneLineParser]", name: str, what: str, more: str = ""
) -> OneLineParser:
    description = f"{what[0].upper()}{what[1:]}. {more}".rstrip()
    parser = commands.add_parser(name, help=what, description=description)
    parser.set_defaults(module="imports" if name == "import" else name)
    return parser
