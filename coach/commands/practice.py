"""``coach practice``: in a window, or headless with a live line in the terminal."""

import argparse
import sqlite3
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from coach.commands.hands import at_most_two_hands
from coach.commands.headless import practise_headless
from coach.commands.known_words import check_words
from coach.commands.pages import place_for
from coach.commands.screen import need_screen
from coach.commands.spared import with_areas_kept
from coach.engine.ghost_file import ghost_recording
from coach.engine.lsl_streams import load_lsl
from coach.engine.receivers import receiver_id
from coach.errors import CoachError, UsageError
from coach.messages import Settings
from coach.practice.coaching.giver_skill import giver_skill, practised_in
from coach.practice.drills.schedule import drill_named
from coach.practice.ghost import LEAST_BEST_S, own_best
from coach.recordings.history import History
from coach.recordings.places import new_recording_path
from coach.recordings.records import IMPORTED, SIMULATED
from coach.signal.bands import Band

#: A simulated hand never tires: without ``--seconds`` it stops here when time is no limit.
TIMELESS_SECONDS = 60.0
#: What asks for one's own best session instead of naming a recording.
OWN_BEST = "best"
#: A trace needs some seconds before a picture of it says anything.
PICTURE_AFTER_S = 12.0


def run(arguments: argparse.Namespace) -> int:
    """Practise; see the command's help."""
    settings, spared = with_areas_kept(settings_from(arguments))
    if arguments.lsl:
        # Said here, before a window opens whose engine would find out.
        load_lsl()
    if arguments.screenshot is not None:
        place_for(arguments.screenshot, "png")
    if arguments.headless:
        _tell(spared)
        last = practise_headless(settings, sys.stdout)
        if arguments.screenshot is not None:
            last.save_picture(arguments.screenshot)
        return 0
    from coach.app import StartRequest, load
    from coach.app import run as run_app

    need_screen("add --headless to practise in the terminal", load)
    if settings.record_to is None:
        settings = replace(settings, record_to=str(new_recording_path(datetime.now())))
    _tell(spared)
    return run_app(
        StartRequest(
            page="practice",
            settings=settings,
            screenshot=arguments.screenshot,
            seconds=arguments.seconds or PICTURE_AFTER_S,
        )
    )


def _tell(spared: str) -> None:
    # At once: a window may stay open for long, and nobody presses before this was read.
    if spared:
        print(spared, flush=True)


def settings_from(arguments: argparse.Namespace) -> Settings:
    """Return the session that the options describe; raises UsageError where they contradict."""
    seconds = arguments.seconds
    if arguments.speed == 0.0:
        if not arguments.headless:
            raise UsageError("--speed 0 has no time to show anything; add --headless")
        # A drill ends by itself, when the truth was told, and a routine after its last stage.
        if seconds is None and arguments.drill is None and arguments.routine is None:
            seconds = TIMELESS_SECONDS
    elif arguments.speed != 1.0 and not arguments.headless:
        raise UsageError(
            "a window shows a practice as it happens; add --headless, or leave --speed out"
        )
    address, *others = at_most_two_hands(arguments.sources)
    check_words(arguments)
    receiver = None if arguments.receiver is None else receiver_id(arguments.receiver)
    return Settings(
        address=address,
        others=tuple(others),
        tool=arguments.tool,
        pace_bpm=arguments.pace,
        counts=arguments.counts,
        target=Band(arguments.target),
        routine=arguments.routine,
        drill=None if arguments.drill is None else drill_named(arguments.drill).wish,
        ghost=_ghost(arguments),
        record_to=arguments.record,
        seconds=seconds,
        speed=arguments.speed,
        receiver=receiver,
        avoid=tuple(arguments.avoid),
        soften=tuple(arguments.soften),
        check_ins=receiver is not None,
        sound=not arguments.silent and arguments.speed == 1.0,
        zero=arguments.zero,
        skill=_skill(arguments.tool, address),
        lsl=arguments.lsl,
    )


def _skill(tool: str, address: str) -> float:
    """Return how well the giver is known to do; a history that cannot be read tells nothing."""
    try:
        past = History().sessions()
    except (CoachError, OSError, sqlite3.Error):
        return 0.0
    told = (practised_in(each.summary, each.tool, each.source) for each in past)
    return giver_skill(told, tool, address)


def _ghost(arguments: argparse.Namespace) -> str | None:
    """Return the recording to practise over; "best" is one's own best of the same kind."""
    if arguments.ghost != OWN_BEST:
        if arguments.ghost is None:
            return None
        ghost_recording(Path(arguments.ghost), arguments.tool)
        return str(arguments.ghost)
    # What simulated hands did counts for simulated hands alone.
    simulated = arguments.sources[0].startswith(SIMULATED)
    past = [
        (session.path, session.summary)
        for session in History().sessions()
        if not session.source.startswith(IMPORTED)
        and session.source.startswith(SIMULATED) == simulated
    ]
    found = own_best(past, arguments.routine or "", arguments.tool)
    if found is None:
        raise UsageError(
            f"no session of this kind that lasted {LEAST_BEST_S:.0f} s or more has a score yet, so "
            "there is no best one to practise over; practise it once, or name a recording"
        )
    return str(found)
