"""The host of a replay: the recorded bytes through the same chain, with pause, seek and speed."""

import math
from collections.abc import Sequence
from dataclasses import replace

from coach.engine.debriefing import recorded_hands
from coach.engine.decoding import DecodedRuns
from coach.engine.hand import Hand
from coach.engine.scouting import Scout
from coach.engine.snapshots import Moment, device_view, snapshot_of
from coach.engine.turning import Publish, Turning
from coach.engine.walking import ShownHand, Walk
from coach.messages import Command, Finish, Seek, SetPaused, SetSpeed, Settings
from coach.saying import say
from coach.sensors.address import parse_address
from coach.sensors.replay import ReplaySource
from coach.sensors.source import Chunk, Decoder
from coach.timing import STALE_AFTER_S, Clock
from coach.views import LinkView, ReplayView, Snapshot

#: Between two chunks the replay's own second moves on by itself, but never far.
MOST_AHEAD_S = STALE_AFTER_S * 2
_WHOLE = say("That was the whole recording.")
_QUIET_HERE = say("Here the glove went quiet.")


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
        recording = self._source.recording
        self._scout = Scout(recording, self._new_hands)
        # Only what no clock holds back waits for nothing but what is read and decoded.
        self._decoded = DecodedRuns(recording, None if speed == 0.0 else False)
        self._hands: Sequence[Hand] = self._new_hands(self._decoded.decoders)
        self._source.open(clock)
        self._source.set_speed(speed)
        #: As fast as can be no chunk waits for its time, so many are taken together.
        self._walk = Walk(self._decoded, self._hands) if speed == 0.0 else None
        if self._walk is None:
            self._take_events()

    def _new_hands(self, decoders: Sequence[Decoder] = ()) -> Sequence[Hand]:
        return recorded_hands(self._source.header, kind=ShownHand, decoders=decoders)

    def end(self, publish: Publish) -> None:
        """Publish the last snapshot."""
        self._finished = True
        self._show(publish)

    def close(self) -> None:
        """Let the file go, and whoever reads it beside."""
        self._decoded.close()
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
                if self._walk is not None:
                    self._stand_at(self._with_decoders(self._walk))
                self._walk = None
                self._source.set_speed(speed)
                self._speed = speed
            case Seek(position_s):
                self._seek(position_s)

    def _seek(self, position_s: float) -> None:
        """Go there, where all is as if it had been played."""
        host_s = (self._source.recording.first_host_s or 0.0) + max(0.0, position_s)
        walk = self._scouted(host_s)
        self._over = False
        if self._walk is not None:
            self._walk = walk
        else:
            self._stand_at(walk)
        if walk.over and walk.host_s < host_s:
            self._over = True
            self._end()
        self._read_s = self._clock.now_s()

    def _scouted(self, host_s: float) -> Walk:
        """Return a walk that stands there; its hands are ours from now on, shown anew."""
        self._decoded.close()
        walk = self._scout.walk_to(host_s)
        self._hands, self._restarted = walk.hands, True
        return walk

    def _with_decoders(self, walk: Walk) -> Walk:
        """Return a walk there whose hands can take bytes: a child's decoders know none to come."""
        if walk.over or not self._decoded.beside:
            return walk
        return self._scouted(walk.host_s)

    def _stand_at(self, walk: Walk) -> None:
        self._source.go_on(walk.rest(), walk.host_s)
        self._take_events()

    def _turn(self, timeout_s: float) -> None:
        if self._over:
            self._clock.wait_until(self._clock.now_s() + timeout_s)
            return
        if self._walk is not None and not self._paused:
            self._step(self._walk)
            return
        self._scout.go_on()
        chunk = self._read(timeout_s)
        if chunk is not None:
            self._read_s = self._clock.now_s()
            self._take(chunk)
        elif self._over:
            self._end()

    def _step(self, walk: Walk) -> None:
        walk.step(math.inf)
        self._read_s = self._clock.now_s()
        if walk.over:
            self._over = True
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

    def _take(self, chunk: Chunk) -> None:
        """Take a chunk, and then the events that came after it."""
        self._hands[chunk.source].feed((chunk,))
        self._take_events()

    @property
    def _position_s(self) -> float:
        """Seconds from the first chunk to the newest that was taken."""
        if self._walk is None:
            return self._source.position_s
        return max(0.0, self._walk.host_s - (self._source.recording.first_host_s or 0.0))

    def _take_events(self) -> None:
        for event in self._source.events_until_now():
            for hand in self._hands:
                hand.note(event.data)

    def _moment(self) -> Moment:
        now_s = self._clock.now_s()
        at_s = (self._source.recording.first_host_s or 0.0) + self._position_s
        if not self._paused and not self._over:
            at_s += min((now_s - self._read_s) * self._speed, MOST_AHEAD_S)
        return Moment(now_s, at_s, self._speed)

    def _show(self, publish: Publish) -> None:
        moment = self._moment()
        links = [self._link_view(hand, moment) for hand in self._hands]
        position_s = self._position_s
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
            return replace(view, phase="ended", sentence=_WHOLE)
        if age_s is None:
            return replace(view, phase="connecting")
        if age_s > STALE_AFTER_S or hand.chain.behind_s:
            return replace(view, phase="quiet", sentence=_QUIET_HERE)
        return view
