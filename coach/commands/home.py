"""``coach`` alone: the app at its home page."""

import argparse

from coach.commands.screen import need_screen


def run(_arguments: argparse.Namespace) -> int:
    """Open the app."""
    from coach.app import StartRequest, load
    from coach.app import run as run_app

    need_screen("try coach demo, which needs none, or coach --help", load)
    return run_app(StartRequest(page="home"))
