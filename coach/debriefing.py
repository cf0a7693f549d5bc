"""From a recording, or from a session as it happens, to its debrief: the same steps."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from coach.chain import Chain, ChainOutput
from coach.course import Course
from coach.opening import recorded_calibrations, recorded_decoder, settings_of
from coach.practice.debrief import Debrief, DebriefBuilder
from coach.recordings.reader import Recording, open_recording
from coach.recordings.records import Event, Header
from coach.sensors.source import Chunk
from coach.signal.bands import EDGES, Band

#: Chunks that are measured in one go; more gains nothing.
BATCH_CHUNKS: Final = 2_000


class Debriefing:
    """Turns the chain's output and the course's events into a debrief.

    ``course`` is the course as of the last event.
    """

    def __init__(self, tool: str, target: Band) -> None:
        self._builder = DebriefBuilder(tool, target)
        self.course = Course(target, EDGES[tool])

    def take(self, output: ChainOutput) -> None:
        """Take what chunks completed."""
        self._builder.take(output.readings, output.strokes, output.ended)

    def note(self, data: Mapping[str, object], t_s: float) -> None:
        """Take an event of the course, which happened at stream second ``t_s``."""
        course = self.course
        course.apply(data)
        match data.get("event"):
            case "beat":
                grid = course.beat
                if grid is None:
                    self._builder.beat(t_s, None)
                else:
                    self._builder.beat(t_s, grid.stroke_period_s, grid.counts)
            case "stage" if course.stage is not None:
                self._builder.stage(
                    course.stage_name, course.stage.title, t_s, course.target, course.edges
                )
                if course.paused:
                    self._builder.aim(t_s, None)
            case "target" | "paused":
                self._builder.aim(t_s, None if course.paused else course.target)

    def build(self, chain: Chain, header: Header | None = None) -> Debrief:
        """Return the debrief so far."""
        title = "" if header is None else _title(header)
        return self._builder.build(
            chain.info,
            chain.link_counts,
            title=title,
            started_at="" if header is None else header.created,
        )


def debrief_of(path: Path, tool: str | None = None) -> Debrief:
    """Return the debrief of a recording, judged by ``tool`` or by the session's own.

    Raises FileError when it is no recording.
    """
    recording = open_recording(path)
    header = recording.header
    settings = settings_of(header)
    tool = tool or settings.tool
    chain = Chain(recorded_decoder(header), EDGES[tool], recorded_calibrations(header))
    debriefing = Debriefing(tool, settings.target)
    for batch in _batches(recording):
        if isinstance(batch, Event):
            debriefing.note(batch.data, chain.last_t_s or 0.0)
            chain.steer(debriefing.course)
        else:
            debriefing.take(chain.feed_many(batch))
    debriefing.take(chain.finish())
    return debriefing.build(chain, header)


def _batches(recording: Recording) -> Iterator[list[Chunk] | Event]:
    """Yield the chunks between two events in long lists, and the events, in order."""
    chunks: list[Chunk] = []
    for item in recording:
        if isinstance(item, Chunk):
            chunks.append(item)
            if len(chunks) < BATCH_CHUNKS:
                continue
        yield chunks
        chunks = []
        if isinstance(item, Event):
            yield item
    yield chunks


def _title(header: Header) -> str:
    routine = settings_of(header).routine
    if routine is not None:
        return routine.replace("-", " ").capitalize()
    return "Free practice"
