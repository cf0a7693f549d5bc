"""``coach replay``: see a recording again."""

import argparse
import sys

from coach.commands.headless import replay_headless
from coach.commands.pages import place_for
from coach.commands.screen import need_screen
from coach.recordings.reader import open_recording


def run(arguments: argparse.Namespace) -> int:
    """Replay; see the command's help."""
    open_recording(arguments.file)
    if arguments.screenshot is not None:
        place_for(arguments.screenshot, "png")
    if arguments.headless:
        replay_headless(arguments.file, arguments.speed, sys.stdout)
        return 0
    from coach.app import StartRequest, load
    from coach.app import run as run_app
    from coach.messages import Settings

    need_screen("add --headless to replay in the terminal", load)
    settings = Settings(address=f"replay:{arguments.file}", speed=arguments.speed, sound=False)
    return run_app(
        StartRequest(
            page="replay",
            settings=settings,
            path=arguments.file,
            screenshot=arguments.screenshot,
        )
    )
