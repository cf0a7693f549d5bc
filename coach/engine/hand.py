"""One hand of a session, live or recorded: its device's chain, the course, what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coach.engine.chain import Chain, ChainOutput
from coach.engine.course import Course
from coach.engine.gathering import Gathering
from coach.engine.standing_still import has_stood_still
from coach.engine.zero_event import zero_in
from coach.practice.debrief.builder import Debrief, DebriefBuilder
from coach.practice.debrief.told_late import ToldLate, told_late_in
from coach.recordings.practised import exercise_of, receiver_of
from coach.recordings.records import Header
from coach.sensors.source import Chunk
from coach.signal.bands import EDGES, Band
from coach.views import LiveView


class Hand:
    """Measures one device's bytes, and gathers what pages and debrief are made from.

    ``number`` is its place among the hands. ``course`` is the course as of the last event;
    ``onsets_host_s`` the host's seconds at which strokes began, as far as they are known.
    """

    def __init__(
        self, chain: Chain, tool: str, target: Band, address: str = "", number: int = 0
    ) -> None:
        self.address = address
        self._number = number
        self.chain = chain
        self.course = Course(target, EDGES[tool])
        self.gathering = Gathering()
        self.onsets_host_s: list[float] = []
        self._builder = DebriefBuilder(tool, target)
        self._told_late: tuple[ToldLate, ...] = ()

    @property
    def name(self) -> str:
        """What the device calls itself; its address until it has."""
        info = self.chain.info
        return self.address if info is None else info.name

    @property
    def stream_s(self) -> float:
        """The newest sample's stream second, 0 before the first: what events are dated by."""
        return self.chain.last_t_s or 0.0

    def feed(self, chunks: Sequence[Chunk]) -> None:
        """Take bytes as they came."""
        self.take(self.chain.feed_many(chunks))

    def take(self, output: ChainOutput) -> None:
        """Take what bytes have completed."""
        self.gathering.add(output)
        self.onsets_host_s += [onset_s for onset_s in output.onsets_host_s if onset_s is not None]
        self._keep(output)

    def finish(self) -> None:
        """Close whatever stroke or too-much is still open."""
        self.take(self.chain.finish())

    def note(self, data: Mapping[str, object]) -> None:
        """Take an event of the course, which happened after the newest sample."""
        self.course.apply(data)
        # Before all else: what is too much hangs on the edges.
        self.chain.steer(self.course)
        if data.get("event") == "zero":
            self._take_zero(data)
        if has_stood_still(data):
            self.chain.stood_still()
        self._keep_event(data)

    def _take_zero(self, data: Mapping[str, object]) -> None:
        """Take a zero if it is of this hand's device; nonsense from a file is counted."""
        try:
            note = zero_in(data)
            if note.hand == self._number:
                self.chain.note_zero(note)
        except ValueError:
            self.course.unreadable += 1

    def _keep(self, output: ChainOutput) -> None:
        """Let what bytes have completed stand in the debrief."""
        self._builder.take(output.readings, output.strokes, output.ended, output.started)

    def _keep_event(self, data: Mapping[str, object]) -> None:
        """Let an event that was just applied stand in the debrief."""
        course, t_s = self.course, self.stream_s
        self._builder.happened(t_s, data)
        self._told_late = told_late_in(data, self._number, self._told_late)
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
            case "edges":
                self._builder.aim(t_s, None if course.paused else course.target, course.edges)
            case "target" | "paused":
                self._builder.aim(t_s, None if course.paused else course.target)

    def age_s(self, now_s: float) -> float | None:
        """Return how long ago the newest sample came, None before the first."""
        arrived_s = self.chain.last_host_s
        return None if arrived_s is None else max(0.0, now_s - arrived_s)

    def data_age_s(self, now_s: float) -> float | None:
        """Return how old what is known is: the newest sample's age, and how late it came."""
        age_s = self.age_s(now_s)
        return age_s if age_s is None or self.chain.too_much else age_s + self.chain.behind_s

    def live(self, now_s: float) -> LiveView | None:
        """Return the newest reading while it is fresh; too much is told however late."""
        if self.chain.behind_s and not self.chain.too_much:
            return None
        return self.gathering.live(self.age_s(now_s), self.chain.too_much)

    def debrief(self, title: str = "", header: Header | None = None) -> Debrief:
        """Return the debrief of this hand so far."""
        told = self._builder.build(
            self.chain.info,
            self.chain.link_counts,
            title=title,
            started_at="" if header is None else header.created,
            exercise="" if header is None else exercise_of(header),
            receiver=None if header is None else receiver_of(header),
            sure=self.chain.sureness(),
        )
        return replace(told, told_late=self._told_late)
