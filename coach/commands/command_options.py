"""The options of the commands, a function each; imports nothing that a ``--help`` can spare."""

import argparse

from coach.commands.help_words import LSL_HELP, SOURCE_HELP, TOOL_HELP, TWO_HANDS_HELP
from coach.commands.option_numbers import hand, not_negative, positive


def demo_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--folder", metavar="DIR", help="where recording, debrief and picture go (default: demo)"
    )
    parser.add_argument("--seconds", type=positive, metavar="S", help="end after S seconds")
    parser.add_argument("--screenshot", metavar="PNG", help="grab the page, then end")
    parser.add_argument("--headless", action="store_true", help="as if there were no screen")


def replay_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", help="a recording")
    parser.add_argument(
        "--speed", type=not_negative, default=1.0, metavar="X", help="times as fast (default 1)"
    )
    parser.add_argument("--headless", action="store_true", help="no window: a live line")
    parser.add_argument("--screenshot", metavar="PNG", help="grab the page, then end")


def routines_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")


def watch_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", help=SOURCE_HELP)
    parser.add_argument("--json-lines", action="store_true", help="one JSON object a line")
    parser.add_argument("--tool", choices=("palm", "thumb"), default="palm", help=TOOL_HELP)
    parser.add_argument("--lsl", action="store_true", help=LSL_HELP)
    parser.add_argument("--seconds", type=positive, metavar="S", help="end after S seconds")


def devices_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--ble", action="store_true", help="look in the air too")


def doctor_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")


def record_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "sources", nargs="+", metavar="SOURCE", help=f"{SOURCE_HELP}; {TWO_HANDS_HELP}"
    )
    parser.add_argument("-o", "--output", required=True, metavar="FILE", help="a new file")
    parser.add_argument("--lsl", action="store_true", help=LSL_HELP)
    parser.add_argument("--seconds", type=positive, metavar="S", help="end after S seconds")


def report_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", help="a recording")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--json", action="store_true", help="every number, for programs")
    kind.add_argument("--html", metavar="OUT", help="a page to look at")
    kind.add_argument("--pdf", metavar="OUT", help="pages to print")
    kind.add_argument("--png", metavar="OUT", help="one tall picture to send")
    parser.add_argument(
        "--tool", choices=("palm", "thumb"), help="judge by these edges instead of the session's"
    )


def measures_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", help="one of them; without, all are listed")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--json", action="store_true", help="for programs")
    kind.add_argument("--markdown", action="store_true", help="all, as docs/measures.md has them")


def check_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", help="a recording")
    parser.add_argument("--salvage", metavar="FILE", help="write all whole records to a new file")


def history_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument(
        "--search", metavar="TEXT", help="only those with these words: title, routine, date …"
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--rebuild", action="store_true", help="make the index again first")
    what.add_argument("--delete", metavar="FILE", help="delete the session of this recording")
    what.add_argument(
        "--delete-person", metavar="NAME", help="delete a receiver: profile and sessions"
    )
    what.add_argument(
        "--delete-all", action="store_true", help="delete all sessions and all comfort profiles"
    )
    parser.add_argument("--yes", action="store_true", help="delete without asking")


def export_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", help="a recording")
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="a new file; its name ends .csv, .parquet, .edf (EDF+) or .mcap",
    )
    parser.add_argument(
        "--what",
        choices=("samples", "readings", "strokes", "events"),
        help="the table of .csv and .parquet (default samples); the others hold all of them",
    )
    parser.add_argument(
        "--hand", type=hand, default=1, metavar="N", help="which of two hands (default 1)"
    )


def latency_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", help=SOURCE_HELP)
    parser.add_argument("--use", action="store_true", help="take it out from the next session on")
    parser.add_argument("--json", action="store_true", help="for programs")


def calibrate_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", help=SOURCE_HELP)
    parser.add_argument("--tool", choices=("palm", "thumb"), default="palm", help=TOOL_HELP)
    by = parser.add_mutually_exclusive_group()
    by.add_argument(
        "--against",
        metavar="REFERENCE",
        help="another device to press it on: a scale (ble:NAME) or a calibrated glove",
    )
    by.add_argument("--weights", metavar="G,G,…", help="your own weights, in grams, lightest first")
