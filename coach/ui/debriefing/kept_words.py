"""What a debrief says of a session whose recording could not take all of it."""

from pathlib import Path
from typing import Final

from coach.practice.debrief.outcome import Debrief
from coach.saying import say
from coach.views import Snapshot
from coach.words import clock_words

#: The last moments are in no debrief; a part that is shorter is not worth a word.
_LEAST_S: Final = 2.0

NOTHING_KEPT: Final = say(
    "nothing of this session is left to look back on: its recording was deleted or moved, or its "
    "disk refused it, while you practised"
)


def had_trouble(newest: Snapshot | None) -> bool:
    """Return whether something was wrong with the recording at the end."""
    recording = None if newest is None else newest.recording
    return recording is not None and bool(recording.trouble)


def place_now(path: Path, newest: Snapshot | None) -> Path:
    """Return where a recording begun at ``path`` is: elsewhere, where its file was taken away."""
    recording = None if newest is None else newest.recording
    return path if recording is None or path.exists() else Path(recording.path)


def kept_words(newest: Snapshot | None, debrief: Debrief) -> str:
    """Return that only a part of what was practised until ``newest`` was kept, empty for all."""
    if newest is None or not had_trouble(newest):
        return ""
    if newest.elapsed_s - debrief.duration_s < _LEAST_S:
        return ""
    kept, whole = clock_words(debrief.duration_s), clock_words(newest.elapsed_s)
    return say(
        "Only {kept} of {whole} could be kept: the recording's disk or file had trouble.",
        kept=kept,
        whole=whole,
    )
