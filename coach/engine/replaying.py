"""The host of a replay: the recorded bytes through the same chain, with pause, seek and speed."""

from dataclasses import replace

from coach.engine.debriefing import recorded_hands
from coach.engine.hand import Hand
from coach.engine.snapshots import Moment, device_view, snapshot_of
from coach.engine.turning import Publish, Turning
from coach.messages import Command, Finish, Seek, SetPaused, SetSpeed, Settings
from coach.sensors.address import parse_address
from coach.sensors.replay import ReplaySource
from coach.sensors.source import Chunk
from coach.timing import STALE_AFTER_S, Clock
from coach.views import LinkView, ReplayView, Snapshot

#: Between two chunks the replay's own second moves on by itself, but never far.
MOST_AHEAD_S = STALE_AFTER_S * 2
#: What is played at once before a place that one goes to: longer than any stage of the chain
#: remembers, than a trace shows, and than the strokes last that steadiness is told from.
WARM_UP_S = 60.0


class ReplayHost(Turning):
    """Replays one recording on one thread; at the end it waits for a seek.

    ``ends`` True finishes the session at the end of the recording instead.
    Raises FileError when the file is no recording.
    """

    def __init__(self, settings: Settings, clock: Clock, *, ends: bool = False) -> None:
        self._source = ReplaySource(parse_address(settings.address), all_hands=True)
        super().__init__(clock)
        self._ends = ends
        # The person's own speed goes before that of the address.
        speed = self._source.speed if settings.speed == 1.0 else settings.speed
        self._speed = speed or 1.0
        self._paused = False
        self._over = False
        self._restarted = True
        self._number = 0
        self._read_s = clock.now_s()
        self._hands = recorded_hands(self._source.header)
        self._source.open(clock)
        self._source.set_speed(speed)
        self._take_events()

    def end(self, publish: Publish) -> None:
        """Publish the last snapshot."""
        self._finished = True
        self._show(publish)

    def close(self) -> None:
        """Let the file go."""
        self._source.close()

    def _obey(self, command: Command) -> None:
        match command:
            case Finish():
                self._finished = True
            case SetPaused(paused):
                self._source.set_paused(paused)
                self._paused = paused
                self._read_s = self._clock.now_s()
            case SetSpeed(speed) if speed > 0.0:
                self._source.set_speed(speed)
                self._speed = speed
            case Seek(position_s):
                self._seek(position_s)

    def _seek(self, position_s: float) -> None:
        """Go there with the minute before it, so that all is as if it had been played."""
        self._hands = recorded_hands(self._source.header)
        self._restarted, self._over = True, False
        self._source.set_paused(False)
        self._source.seek(max(0.0, position_s - WARM_UP_S))
        self._source.set_speed(0.0)
        self._take_events()
        while self._source.position_s < position_s and not self._over:
            self._take(self._read_many(position_s))
        if self._over:
            self._end()
        self._source.set_speed(self._speed)
        self._source.set_paused(self._paused)
        self._read_s = self._clock.now_s()

    def _turn(self, timeout_s: float) -> None:
        if self._over:
            self._clock.wait_until(self._clock.now_s() + timeout_s)
            return
        chunk = self._read(timeout_s)
        if chunk is not None:
            self._read_s = self._clock.now_s()
            self._take([chunk])
        elif self._over:
            self._end()

    def _read(self, timeout_s: float) -> Chunk | None:
        try:
            return self._source.read(timeout_s)
        except EOFError:
            self._over = True
            return None

    def _end(self) -> None:
        self._finished = self._ends
        for hand in self._hands:
            hand.finish()

    def _read_many(self, until_s: float) -> list[Chunk]:
        """Return chunks up to a position or the next event, whichever is first."""
        chunks: list[Chunk] = []
        while self._source.position_s < until_s and not self._source.has_events:
            chunk = self._read(0.0)
            if chunk is None:
                break
            chunks.append(chunk)
        return chunks

    def _take(self, chunks: list[Chunk]) -> None:
        """Take chunks, and then the events that came after the last of them."""
        for number, hand in enumerate(self._hands):
            hand.feed([chunk for chunk in chunks if chunk.source == number])
        self._take_events()

    def _take_events(self) -> None:
        for event in self._source.events_until_now():
            for hand in self._hands:
                hand.note(event.data)

    def _moment(self) -> Moment:
        now_s = self._clock.now_s()
        at_s = (self._source.recording.first_host_s or 0.0) + self._source.position_s
        if not self._paused and not self._over:
            at_s += min((now_s - self._read_s) * self._speed, MOST_AHEAD_S)
        return Moment(now_s, at_s, self._speed)

    def _show(self, publish: Publish) -> None:
        moment = self._moment()
        links = [self._link_view(hand, moment) for hand in self._hands]
        position_s = self._source.position_s
        shown = snapshot_of(self._hands, moment, self._number + 1, links, position_s)
        snapshot: Snapshot = replace(
            shown,
            paused=self._paused,
            replay=ReplayView(position_s, self._source.duration_s, self._speed),
            restarted=self._restarted,
            finished=self._finished,
        )
        if publish(snapshot):
            self._number += 1
            self._restarted = False
            for hand in self._hands:
                hand.gathering.shown()

    def _link_view(self, hand: Hand, moment: Moment) -> LinkView:
        view, age_s = device_view(hand.chain, hand.address), hand.age_s(moment.session_s)
        if self._over:
            return replace(view, phase="ended", sentence="That was the whole recording.")
        if age_s is None:
            return replace(view, phase="connecting")
        if age_s > STALE_AFTER_S or hand.chain.behind_s:
            return replace(view, phase="quiet", sentence="Here the glove went quiet.")
        return view
