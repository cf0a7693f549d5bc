"""From a recording, or from a session as it happens, to its debrief: the same steps."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from coach.engine.chain import Chain
from coach.engine.decoding import DecodedRuns
from coach.engine.hand import Hand
from coach.engine.losses import losses_of
from coach.engine.opening import (
    own_routines_folder,
    recorded_calibrations,
    recorded_decoder,
    settings_of,
)
from coach.errors import CoachError
from coach.kept_memory import keep_freed_memory
from coach.practice.debrief.builder import Debrief
from coach.practice.debrief.hands import joint_debrief
from coach.practice.debrief.pieces import Pieces
from coach.practice.drills.schedule import drill_title
from coach.practice.routines.library import routine_named
from coach.recordings.following import BEGUN_ANEW
from coach.recordings.practised import drill_of, exercise_of
from coach.recordings.reader import Recording
from coach.recordings.records import IMPORTED, Event, Header
from coach.recordings.whole import WholeRecording, open_whole
from coach.saying import known, say
from coach.sensors.chunk_row import ChunkRow
from coach.sensors.source import Decoder
from coach.signal.bands import EDGES
from coach.signal.together import median_lag_s
from coach.timing import STALE_AFTER_S


def recorded_hands(
    header: Header,
    tool: str | None = None,
    kind: type[Hand] = Hand,
    decoders: Sequence[Decoder] = (),
) -> tuple[Hand, ...]:
    """Return the hands of a recording as they were before its first chunk.

    ``decoders`` stand in for its own, one for each hand.
    """
    settings = settings_of(header)
    tool = tool or settings.tool
    calibrations = recorded_calibrations(header)
    decoders = decoders or tuple(map(recorded_decoder, header.sources))
    return tuple(
        kind(
            Chain(decoder, EDGES[tool], calibrations, header.created[:10]),
            tool,
            settings.target,
            source.address,
            number,
        )
        for number, (source, decoder) in enumerate(zip(header.sources, decoders, strict=True))
    )


def debrief_of(path: Path, tool: str | None = None) -> Debrief:
    """Return the debrief of a recording, judged by ``tool`` or by the session's own.

    Raises FileError when it is no recording.
    """
    recording = open_whole(path)
    with closing(DecodedRuns(recording)) as runs:
        hands = recorded_hands(recording.header, tool, decoders=runs.decoders)
        # What the session judged by was of its own tool, and says nothing of another.
        other = tool not in (None, settings_of(recording.header).tool)
        for batch in recorded_batches(runs):
            if other and isinstance(batch, Event) and batch.data.get("event") == "edges":
                continue
            for number, hand in enumerate(hands):
                if isinstance(batch, Event):
                    hand.note(batch.data)
                else:
                    hand.feed(batch.from_source(number))
    for hand in hands:
        hand.finish()
    debrief = debrief_of_hands(hands, recording.header)
    return replace(debrief, pieces=pieces_of(recording))


def pieces_of(recording: WholeRecording) -> Pieces:
    """Return which files a session was read from, and what they lack."""
    silences_s = tuple(seconds for seconds in recording.silences_s if seconds > STALE_AFTER_S)
    anew = any(BEGUN_ANEW in part.header.settings for part in recording.parts)
    return Pieces(
        len(recording.parts), recording.missing, silences_s, losses_of(recording), begun_anew=anew
    )


def debrief_of_hands(hands: Sequence[Hand], header: Header | None = None) -> Debrief:
    """Return the debrief of a session so far; ``header`` is that of its recording."""
    title = "" if header is None else recorded_title(header)
    source = "" if header is None else header.address
    debriefs = [replace(hand.debrief(title, header), source=source) for hand in hands]
    if len(hands) == 1:
        return debriefs[0]
    lag_s = median_lag_s(hands[0].onsets_host_s, hands[1].onsets_host_s)
    return joint_debrief(debriefs, [hand.address for hand in hands], lag_s)


def recorded_batches(
    recording: Recording | WholeRecording | DecodedRuns,
) -> Iterator[ChunkRow | Event]:
    """Yield the chunks between two events in long rows, and the events, in order."""
    keep_freed_memory()
    return (run for _, run in recording.placed_runs())


def recorded_title(header: Header) -> str:
    """Return what was practised, for a person to read."""
    if wish := drill_of(header):
        return drill_title(wish)
    wish = exercise_of(header)
    if not wish:
        imported = header.address.startswith(IMPORTED)
        return say("Imported data") if imported else say("Free practice")
    try:
        return known(routine_named(wish, own_routines_folder()).title)
    except CoachError:  # of another machine, or deleted since
        return wish.replace("-", " ").capitalize()
