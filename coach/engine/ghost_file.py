"""A ghost from a recording: its bytes through the same chain as a live hand's."""

import os
from datetime import datetime
from itertools import chain as chained
from pathlib import Path

from coach.engine.chain import Chain
from coach.engine.debriefing import recorded_batches, recorded_hands, recorded_title
from coach.engine.opening import settings_of
from coach.errors import FileError, UsageError
from coach.practice.ghost import FEWEST_STROKES, Ghost, GhostMaker
from coach.recordings.records import Event, Header
from coach.recordings.whole import WholeRecording, open_whole
from coach.saying import say
from coach.words import TOOL_WORDS, day_and_month


def ghost_recording(path: Path, tool: str) -> WholeRecording:
    """Return the recording of a ghost, of which no more than its two ends was read.

    Raises FileError where it is gone or no recording, UsageError where it was done with another
    tool.
    """
    if not os.path.exists(path):  # of an impossible name it says no
        raise FileError(
            say(
                "there is no recording {path} to practise over; choose another one, "
                "or practise without a ghost",
                path=str(path),
            )
        )
    recording = open_whole(path)
    with_tool = settings_of(recording.header).tool
    if with_tool != tool:
        raise UsageError(
            say(
                "the ghost {name} was done with the {theirs} and this is the {yours}; "
                "practise with the {theirs}, or choose another recording",
                name=path.name,
                theirs=TOOL_WORDS[with_tool],
                yours=TOOL_WORDS.get(tool, tool),
            )
        )
    return recording


def load_ghost(path: Path, tool: str) -> Ghost:
    """Return the ghost that a recording holds, of its first hand.

    Raises FileError where it is gone, no recording, or has no strokes to practise over, and
    UsageError where it was done with another tool.
    """
    recording = ghost_recording(path, tool)
    chain, maker = _made(recording)
    curves, info = maker.curves(), chain.info
    if not curves:
        raise FileError(
            say(
                "{name} has fewer than {fewest} whole strokes, too few to practise "
                "over; choose a longer session",
                name=path.name,
                fewest=FEWEST_STROKES,
            )
        )
    header = recording.header
    return Ghost(
        title=_title(header),
        session_id=header.session_id,
        curves=curves,
        sensor=None if info is None else (info.name, info.taxels, info.grid),
    )


def _made(recording: WholeRecording) -> tuple[Chain, GhostMaker]:
    """Put a recording's first hand through its chain, pauses left out."""
    hand = recorded_hands(recording.header)[0]
    chain, course, maker = hand.chain, hand.course, GhostMaker()
    for batch in chained(recorded_batches(recording), [None]):
        if isinstance(batch, Event):
            course.apply(batch.data)
            chain.steer(course)
            continue
        output = chain.finish() if batch is None else chain.feed_many(batch.from_source(0))
        if course.paused:
            continue
        technique = "" if course.stage is None else course.stage.technique
        maker.take(
            output.readings,
            output.strokes,
            course.beat,
            chain.host_offset_s(),
            technique,
            course.edges,
        )
    return chain, maker


def _title(header: Header) -> str:
    try:
        made = datetime.fromisoformat(header.created).astimezone()
    except ValueError:
        return recorded_title(header)
    return say("{title}, {date}", title=recorded_title(header), date=day_and_month(made))
