"""What a debrief says of a session whose recording could not take all of it."""

from coach.practice.debrief.outcome import Debrief
from coach.views import Snapshot
from coach.words import clock_words

#: The last moments are in no debrief; a part that is shorter is not worth a word.
_LEAST_S = 2.0


def kept_words(newest: Snapshot | None, debrief: Debrief) -> str:
    """Return that only a part of what was practised until ``newest`` was kept, empty for all."""
    recording = None if newest is None else newest.recording
    if newest is None or recording is None or not recording.trouble:
        return ""
    if newest.elapsed_s - debrief.duration_s < _LEAST_S:
        return ""
    kept, whole = clock_words(debrief.duration_s), clock_words(newest.elapsed_s)
    return f"Only {kept} of {whole} could be kept: the disk took no more."
