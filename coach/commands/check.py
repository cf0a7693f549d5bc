"""``coach check``: verify a recording, and save what can be saved."""

import argparse

from coach.counted import counted
from coach.errors import FileError
from coach.recordings.check import Checked, salvage, verify


def run(arguments: argparse.Namespace) -> int:
    """Verify, or salvage; raises FileError when something is missing and was not saved."""
    checked = verify(arguments.file)
    print(_told(checked))
    if arguments.salvage:
        saved = salvage(arguments.file, arguments.salvage)
        print(f"Saved: {_told(saved)}")
        return 0
    if checked.damage.whole and checked.missing:
        raise FileError(
            f"{arguments.file} is whole, but not all of its session is there; "
            "put the missing files beside it, with their names"
        )
    if checked.damage.whole and checked.header is not None:
        return 0
    if not checked.chunks and not checked.events:
        raise FileError(
            f"{arguments.file} holds nothing but its beginning, so there is nothing to save; "
            "delete it if you like"
        )
    raise FileError(
        f"{arguments.file} can be read, but not all of it is as it was; to keep what is whole: "
        f"coach check {arguments.file} --salvage NEW.rec"
    )


def _told(checked: Checked) -> str:
    samples, pieces = counted(checked.samples, "sample"), counted(checked.chunks, "piece")
    return (
        f"{checked.path}: {checked.duration_s:.1f} s, {samples} in {pieces}, "
        f"{counted(checked.events, 'event')}. {checked.sentence}"
    )
