"""The options of ``coach practice``; imports nothing that a ``--help`` can spare."""

import argparse

from coach.commands.help_words import LSL_HELP, SOURCE_HELP, TOOL_HELP, TWO_HANDS_HELP
from coach.commands.option_numbers import counts, not_negative, pace, positive


def practice_options(parser: argparse.ArgumentParser) -> None:
    """Add what a practice can be asked for with."""
    parser.add_argument(
        "sources", nargs="+", metavar="SOURCE", help=f"{SOURCE_HELP}; {TWO_HANDS_HELP}"
    )
    _session_options(parser)
    parser.add_argument("--routine", metavar="NAME", help="be led; see coach routines")
    parser.add_argument(
        "--drill",
        metavar="NAME[:LEVEL]",
        help="an exercise instead: hold, ramp, match, count or blind, level 1 to 3",
    )
    parser.add_argument(
        "--ghost",
        metavar="FILE",
        help="practise over a recording, a teacher's or your own; best: your best of this kind",
    )
    parser.add_argument(
        "--receiver",
        metavar="NAME",
        help="who receives, by name or id: their comfort, and check-ins",
    )
    for option, what in (("--avoid", "leave out this area"), ("--soften", "go easy on this area")):
        parser.add_argument(
            option, action="append", default=[], metavar="AREA", help=f"{what}; may be repeated"
        )
    parser.add_argument("--record", metavar="FILE", help="keep the session in FILE")
    parser.add_argument("--lsl", action="store_true", help=LSL_HELP)
    parser.add_argument(
        "--headless", action="store_true", help="no window: a live line in the terminal"
    )
    parser.add_argument("--screenshot", metavar="PNG", help="leave a picture of the practice page")


def _session_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tool", choices=("palm", "thumb"), default="palm", help=TOOL_HELP)
    parser.add_argument(
        "--pace", type=pace, default=60.0, metavar="BPM", help="counts a minute (default 60)"
    )
    parser.add_argument(
        "--counts", type=counts, default=4, metavar="N", help="counts a stroke, 1 to 8 (default 4)"
    )
    parser.add_argument(
        "--target",
        choices=("light", "medium", "firm"),
        default="medium",
        help="the band to aim for (default medium)",
    )
    parser.add_argument("--seconds", type=positive, metavar="S", help="end after S seconds")
    parser.add_argument(
        "--speed",
        type=not_negative,
        default=1.0,
        metavar="X",
        help="a simulated hand X times as fast, with --headless; 0: as fast as it can",
    )
    parser.add_argument(
        "--zero", action="store_true", help="begin with hands off: what it reads then is nothing"
    )
    parser.add_argument("--silent", action="store_true", help="no beat to hear")
