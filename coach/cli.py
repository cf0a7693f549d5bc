"""The command line: parses, hands over to one module a command, and says problems in one line."""

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence

from coach.commands.parser import build_parser
from coach.errors import CoachError
from coach.output_gone import forget_output

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 mendable problem, 2 wrong usage."""
    _prepare_streams()
    try:
        code = _run(argv)
        sys.stdout.flush()
        return code
    except CoachError as problem:
        return _say(str(problem), problem.exit_code)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        forget_output()
        return 0
    except Exception as fault:
        if os.environ.get("COACH_DEBUG"):
            raise
        if isinstance(fault, OSError) and fault.filename is None:
            forget_output()
            return _say(f"no more could be written ({fault.strerror}); make room and try again", 1)
        return _say(
            f"something went wrong inside the app ({type(fault).__name__}: {fault}); "
            "set COACH_DEBUG=1 and run it again to see where",
            1,
        )


def _run(argv: Sequence[str] | None) -> int:
    try:
        words = sys.argv[1:] if argv is None else argv
        arguments: argparse.Namespace = build_parser(words).parse_args(words)
    except SystemExit as ended:
        return int(ended.code or 0)
    import signal

    from coach.ending import when_asked_to_end

    when_asked_to_end(signal.default_int_handler)
    # Small matrices shared out to every processor wait for each other, longest on a busy machine.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    module = importlib.import_module(f"coach.commands.{arguments.module}")
    code: int = module.run(arguments)
    return code


def _prepare_streams() -> None:
    """Let no character and no closed stream keep a sentence from being said."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace" if stream is sys.stderr else "replace")


def _say(sentence: str, code: int) -> int:
    one_line = " ".join(sentence.split())
    print(f"coach: {one_line}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
