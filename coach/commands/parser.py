"""The words of every command and what they mean; imports nothing that a ``--help`` can spare."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from coach import __version__
from coach.commands.command_options import (
    calibrate_options,
    check_options,
    demo_options,
    devices_options,
    doctor_options,
    export_options,
    history_options,
    latency_options,
    measures_options,
    record_options,
    replay_options,
    report_options,
    routines_options,
    watch_options,
)
from coach.commands.help_words import EXAMPLES, HISTORY_MORE, LATENCY_MORE, WATCH_MORE
from coach.commands.import_options import IMPORT_MORE, import_options
from coach.commands.practice_options import practice_options

# As typing has it, but a --help need not wait until all of that is loaded.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

ENDED_BY = "Ctrl-C ends it."
#: Each command's name, what it does, more about that, and what adds its options.
COMMANDS: tuple[tuple[str, str, str, Callable[[argparse.ArgumentParser], None]], ...] = (
    ("practice", "practise with a device or a simulated hand", ENDED_BY, practice_options),
    ("demo", "practise on the simulated hand; without a screen, 20 s of it", "", demo_options),
    ("replay", "see a recording again, at any speed", "", replay_options),
    ("routines", "the routines that can lead you", "", routines_options),
    ("watch", "readings as they come, a line each", WATCH_MORE, watch_options),
    ("devices", "what is plugged in, and what keeps it from working", "", devices_options),
    ("doctor", "what is wrong with this machine, if anything", "", doctor_options),
    ("record", "keep what a device says, byte for byte", ENDED_BY, record_options),
    ("report", "the debrief of a recording", "", report_options),
    ("measures", "what the numbers mean, and how sure they are", "", measures_options),
    ("check", "verify a recording, and save what can be saved", "", check_options),
    ("history", "the sessions so far", HISTORY_MORE, history_options),
    ("import", "pressure data of others into a recording", IMPORT_MORE, import_options),
    ("export", "a recording for other programs: CSV, Parquet, EDF+, MCAP", "", export_options),
    (
        "latency",
        "how late a sensor tells of a touch: tap on the beat",
        LATENCY_MORE,
        latency_options,
    ),
    (
        "calibrate",
        "teach a glove newtons with known weights, or on a scale",
        "",
        calibrate_options,
    ),
)


def _columns() -> int:
    """Return how wide the terminal is; argparse would load three compressors to look that up."""
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said) > 0:
        return int(said)
    try:
        return os.get_terminal_size().columns or 80
    except (AttributeError, ValueError, OSError):
        return 80


def _flowing(prog: str) -> argparse.HelpFormatter:
    return argparse.HelpFormatter(prog, width=_columns() - 2)


def _as_written(prog: str) -> argparse.HelpFormatter:
    return argparse.RawDescriptionHelpFormatter(prog, width=_columns() - 2)


class OneLineParser(argparse.ArgumentParser):
    """An argument parser whose complaints are one line, and ask for what was probably meant."""

    def error(self, message: str) -> "NoReturn":
        self._refuse(f"{message}; see {self.prog} --help")

    def parse_known_args(self, args: "Any" = None, namespace: "Any" = None) -> "Any":
        """Ask back where an option was mistyped; others that are none are told as ever."""
        found, unknown = super().parse_known_args(args, namespace)
        for word in unknown:
            option = word.partition("=")[0]
            if option.startswith("--") and (near := self._nearest_option(option)):
                self._refuse(f"there is no option {option}; did you mean {near}?")
        return found, unknown

    def _nearest_option(self, option: str) -> str | None:
        from coach.did_you_mean import nearest

        # By their names: two dashes make any two words look alike.
        known = [each[2:] for each in self._option_string_actions if each.startswith("--")]
        near = nearest(option[2:], known)
        return near and f"--{near}"

    def _check_value(self, action: argparse.Action, value: "Any") -> None:
        """Refuse a value that is none of the action's choices; argparse asks this of each."""
        if action.choices is None or value in action.choices:
            return
        from coach.did_you_mean import nearest

        known = [str(choice) for choice in action.choices]
        near = nearest(str(value), known)
        what = f"no {action.option_strings[-1]}" if action.option_strings else "no command"
        if near is not None:
            self._refuse(f"there is {what} {value!r}; did you mean {near}?")
        listed = ", ".join(map(repr, known))
        self._refuse(f"there is {what} {value!r}; choose one of: {listed}")

    def _refuse(self, sentence: str) -> "NoReturn":
        print(f"{self.prog}: {sentence}", file=sys.stderr)
        raise SystemExit(2)


def build_parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser of ``coach`` for these words.

    Only the command that they name gets its options: to make those of all takes as long as Python
    takes to start.
    """
    parser = OneLineParser(
        prog="coach",
        description="Practise massage with a glove or pad that feels how hard you press.",
        epilog=EXAMPLES,
        formatter_class=_as_written,
    )
    # The short name makes room beside it: else the longest command has a line to itself.
    parser.add_argument("-V", "--version", action="version", version=f"coach {__version__}")
    parser.set_defaults(module="home")
    commands = parser.add_subparsers(
        title="commands", metavar="command", dest="command", parser_class=OneLineParser
    )
    # No option before a command takes a word of its own.
    named = next((word for word in words if not word.startswith("-")), None)
    for name, what, more, add_options in COMMANDS:
        told = f"{what[0].upper()}{what[1:]}. {more}".rstrip()
        command = commands.add_parser(
            name, help=what, description=told, add_help=name == named, formatter_class=_flowing
        )
        command.set_defaults(module="imports" if name == "import" else name)
        if name == named:
            add_options(command)
    return parser
