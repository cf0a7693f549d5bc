"""What holds once a session is over: what was received is recorded, counted and reported."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from coach.engine.debriefing import debrief_of
from coach.practice.debrief.builder import Debrief, debrief_json
from coach.recordings.reader import open_recording
from coach.sensors.source import Chunk
from sims.storm.glove import StormGlove
from sims.storm.truth import chunk_mark

#: A person may call a third of too much nothing; beyond that no force may be missing.
_ZERO_SHARE: Final = 0.35


@dataclass(frozen=True, slots=True)
class Ending:
    """A session that is over: its gloves, its recording, the debrief as it was live."""

    gloves: Sequence[StormGlove]
    path: Path
    debrief: Debrief

    def hands(self) -> list[tuple[StormGlove, Debrief]]:
        """Return each glove with the debrief of its hand."""
        debriefs = [hand.debrief for hand in self.debrief.hands] or [self.debrief]
        return list(zip(self.gloves, debriefs, strict=True))


EndLaw = Callable[[Ending], str]


def recorded_is_received(end: Ending) -> str:
    """The recording holds every byte of every glove in its order, with its stamp."""
    recording = open_recording(end.path)
    digests = [hashlib.sha256() for _ in end.gloves]
    for item in recording:
        if isinstance(item, Chunk):
            digests[item.source].update(chunk_mark(item))
    if not recording.damage.whole:
        return f"the recording is damaged: {recording.damage.sentence}"
    for glove, digest in zip(end.gloves, digests, strict=True):
        if digest.digest() != glove.truth.digest.digest():
            return f"the recording differs from the {glove.truth.chunks} chunks that came"
    return ""


def report_is_what_was_told(end: Ending) -> str:
    """The report of the recording says what the session said at its end, to the last digit."""
    live, read = debrief_json(end.debrief), debrief_json(debrief_of(end.path))
    differ = [key for key in live if json.dumps(live[key]) != json.dumps(read.get(key))]
    return f"live and report differ in {', '.join(differ)}" if differ else ""


def every_sample_counts(end: Ending) -> str:
    """All samples that were delivered are in the session, and no others."""
    for glove, debrief in end.hands():
        truth, heard = glove.truth, debrief.link.samples
        if not truth.delivered <= heard <= truth.delivered + truth.doubted:
            return f"{truth.delivered} samples were delivered (+{truth.doubted}), {heard} counted"
        if truth.boots_heard == 1 and debrief.link.missing_samples != truth.missing:
            return f"{truth.missing} samples are missing, {debrief.link.missing_samples} told"
    return ""


def every_too_much_is_reported(end: Ending) -> str:
    """Each time that surely was too much stands in the debrief, as hard as it was."""
    for glove, debrief in end.hands():
        true, told = glove.truth.excursions, debrief.too_much
        if len(told) < len(true):
            return f"{len(true)} times it was too much, and {len(told)} are told"
        hardest = max((each.peak_n for each in true if each.peak_n == each.peak_n), default=0.0)
        zero_n = _ZERO_SHARE * glove.truth.over_n
        if true and not any(
            event.peak_n != event.peak_n or event.peak_n >= hardest - zero_n for event in told
        ):
            return f"it was {hardest:.1f} N, and nothing so hard is told"
    return ""


END_LAWS: Final[tuple[EndLaw, ...]] = (
    recorded_is_received,
    report_is_what_was_told,
    every_sample_counts,
    every_too_much_is_reported,
)


def lost(end: Ending) -> int:
    """Return how many delivered samples are in no debrief."""
    return sum(
        max(0, glove.truth.delivered - debrief.link.samples) for glove, debrief in end.hands()
    )
