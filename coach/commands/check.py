"""``coach check``: verify a recording, and save what can be saved."""

import argparse

from coach.recordings.check import Checked, salvage, verify


def run(arguments: argparse.Namespace) -> int:
    """Verify, or salvage; exit code 1 when something is missing and was not saved."""
    checked = verify(arguments.file)
    print(_told(checked))
    if arguments.salvage:
        saved = salvage(arguments.file, arguments.salvage)
        print(f"Saved: {_told(saved)}")
        return 0
    return 0 if checked.damage.whole and checked.header is not None else 1


def _told(checked: Checked) -> str:
    return (
        f"{checked.path}: {checked.duration_s:.1f} s, {checked.chunks:,} pieces, "
        f"{checked.events:,} events, {checked.data_bytes:,} bytes. {checked.sentence}"
    )
