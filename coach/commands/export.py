"""``coach export``: a recording for other programs."""

import argparse

from coach.engine.exporting import content_of
from coach.recordings.exports import export_file


def run(arguments: argparse.Namespace) -> int:
    """Export; see the command's help."""
    content = content_of(arguments.file, arguments.hand - 1)
    told = export_file(content, arguments.output, arguments.what)
    print(f"{arguments.output}: {told}")
    if content.lacks:
        print(content.lacks)
    return 0
