"""``coach demo``: a first practice on a simulated hand, with or without a screen."""

import argparse
import sys
from datetime import datetime
from pathlib import Path

from coach.commands.headless import HeadlessResult, practise_headless
from coach.commands.pages import place_for, write_page
from coach.commands.screen import has_screen
from coach.errors import FileError
from coach.messages import Settings
from coach.practice.debrief.html import debrief_html
from coach.recordings.places import new_recording_path

DEMO = "sim:beginner"
HEADLESS_S = 20.0


def run(arguments: argparse.Namespace) -> int:
    """Practise on the simulated beginner; see the command's help."""
    if arguments.screenshot is not None:
        place_for(arguments.screenshot, "png")
    if not arguments.headless and has_screen():
        return _in_a_window(arguments)
    if not arguments.headless:
        print("There is no screen here, so this is the same practice in the terminal.")
    folder = _made(Path(arguments.folder or "demo"))
    recording = _free(folder / "demo.rec")
    page = place_for(recording.with_suffix(".html"), "html")
    picture = place_for(arguments.screenshot or recording.with_suffix(".png"), "png")
    settings = Settings(
        address=DEMO, record_to=str(recording), seconds=arguments.seconds or HEADLESS_S
    )

    def save(result: HeadlessResult) -> None:
        write_page(page, "html", debrief_html(result.debrief).encode())
        result.save_picture(picture)

    practise_headless(settings, sys.stdout, save)
    print(f"recording  {recording}\ndebrief    {page}\npicture    {picture}")
    return 0


def _in_a_window(arguments: argparse.Namespace) -> int:
    from coach.app import StartRequest
    from coach.app import run as run_app

    settings = Settings(
        address=DEMO, record_to=str(new_recording_path(datetime.now())), seconds=arguments.seconds
    )
    return run_app(
        StartRequest(
            page="practice",
            settings=settings,
            screenshot=arguments.screenshot,
            shows_around=arguments.screenshot is None and arguments.seconds is None,
        )
    )


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise FileError(
            f"{folder} cannot be made ({problem.strerror}); say --folder with another place"
        ) from problem
    return folder.resolve()


def _free(path: Path) -> Path:
    """Return ``path``, or the first of its numbered neighbours that is not taken."""
    number = 1
    free = path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free
