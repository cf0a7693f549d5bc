"""The command line: parses, hands over to one module a command, and says problems in one line."""

import argparse
import importlib
import logging
import os
import signal
import sys
from collections.abc import Sequence

from coach.commands.parser import build_parser
from coach.errors import CoachError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 mendable problem, 2 wrong usage."""
    try:
        arguments = build_parser().parse_args(argv)
    except SystemExit as ended:
        return int(ended.code or 0)
    if hasattr(signal, "SIGTERM"):
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        return _run(arguments)
    except CoachError as problem:
        return _say(str(problem), problem.exit_code)
    except KeyboardInterrupt:
        return 0
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain again while closing stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as fault:
        logging.getLogger("coach").debug("fault", exc_info=fault)
        if os.environ.get("COACH_DEBUG"):
            raise
        return _say(
            f"something went wrong inside the app ({type(fault).__name__}: {fault}); "
            "set COACH_DEBUG=1 and run it again to see where",
            1,
        )


def _run(arguments: argparse.Namespace) -> int:
    module = importlib.import_module(f"coach.commands.{arguments.module}")
    code: int = module.run(arguments)
    return code


def _say(sentence: str, code: int) -> int:
    one_line = " ".join(sentence.split())
    print(f"coach: {one_line}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
