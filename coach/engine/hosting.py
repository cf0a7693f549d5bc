"""The host of a live session: sources, recording and sound around it, and the loop that turns."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from coach.engine.attendants import attendants_for
from coach.engine.calibration_trouble import CalibrationTrouble
from coach.engine.chain import Chain
from coach.engine.debriefing import debrief_of_hands
from coach.engine.ghost_attendant import GhostAttendant, ghost_for
from coach.engine.latency_attendant import LatencyAttendant, kept_latencies, sound_late_s
from coach.engine.link import Link
from coach.engine.link_words import link_view
from coach.engine.live_hand import LiveHand
from coach.engine.lsl_attendant import LslAttendant
from coach.engine.narrating import Narrator
from coach.engine.opening import calibrations_of, decoder_for, open_recorder, routine_for
from coach.engine.reading import readers_of
from coach.engine.rehearsal import Rehearsal
from coach.engine.session import Session
from coach.engine.snapshots import Moment, snapshot_of
from coach.engine.sound_telling import SoundTelling
from coach.engine.sounding import Sounding
from coach.engine.standing_still import StandingStill, stood_still_event
from coach.engine.turning import Publish, Turning
from coach.engine.zero_attendant import ZeroAttendant
from coach.errors import CoachError, DeviceError
from coach.messages import Command, Finish, SetTaps, Settings
from coach.practice.debrief.builder import Debrief
from coach.recordings.places import own_voice_folder
from coach.sensors.address import open_source
from coach.sensors.source import Source
from coach.signal.bands import EDGES
from coach.sound.own_voice import OwnVoice
from coach.sound.speaker import open_speaker
from coach.timing import Clock, MonotonicClock
from coach.views import RecordingView

#: With ``seconds`` given, a device that says nothing does not keep a session for ever.
GRACE_S = 1.0


class Host(Turning):
    """Runs one live session on one thread until it is finished.

    ``clock`` decides whether seconds are real. As a context manager it closes the recording,
    the sound and the device, whatever happens. Raises CoachError from the constructor when
    address, routine or recording are not to be had. ``sources`` stand in for the addresses.
    """

    def __init__(self, settings: Settings, clock: Clock, *sources: Source) -> None:
        sources = sources or tuple(open_source(address) for address in settings.addresses)
        self._settings = settings
        super().__init__(clock)
        self._links = tuple(Link(source, clock) for source in sources)
        self._standing = StandingStill(settings.speed)
        self._readers = readers_of(self._links, clock)
        self.hands = self._hands_of(sources)
        self._calibrations = CalibrationTrouble()
        routine, ghost = routine_for(settings), ghost_for(settings)
        self._recorder = open_recorder(settings, sources, "" if ghost is None else ghost.session_id)
        # Too much is heard even where the beat is not wanted.
        practised = settings.beat and settings.speed == 1.0
        self._latencies = kept_latencies(settings)
        own = OwnVoice(own_voice_folder())
        self._speaker = open_speaker(clock, settings.sounds, own) if practised else None
        self._sound = SoundTelling(self._speaker, self.hands[0], clock.now_s())
        self._taps = settings.taps
        if self._speaker is not None and self._latencies.sounds:
            self._speaker.set_late(sound_late_s(self._latencies))
        self.session = Session(settings, self.hands, self._speaker, self._recorder, routine)
        chain = self.hands[0].chain
        self._ghost = None if ghost is None else GhostAttendant(self.session, ghost, chain)
        self._zero = ZeroAttendant(self.session, self.hands, at_start=settings.zero)
        self._attend(silent=routine is not None and routine.silent)
        # Where there are several hands, the others would have to wait meanwhile.
        alone = len(self.hands) == 1 and isinstance(clock, MonotonicClock)
        self._rehearsal = Rehearsal(self.hands[0], clock) if alone else None
        self._number = 0
        self._opened_s = clock.now_s()

    def open(self) -> None:
        """Connect all now; raises DeviceError where ``run`` would try again and again."""
        for link in self._links:
            link.open()

    def end(self, publish: Publish) -> None:
        """Finish the session and publish its last snapshot."""
        self._finished = True
        self.session.finish(self._clock.now_s())
        self._show(publish)

    def close(self) -> None:
        """End the recording, silence the sound, let the devices go; may be called twice."""
        self._readers.close()
        if self._speaker is not None:
            self._speaker.close()
        if self._recorder is not None:
            self._recorder.close({"samples": sum(self.samples())})

    def debrief(self) -> Debrief:
        """Return the debrief of the session so far."""
        header = None if self._recorder is None else self._recorder.header
        return debrief_of_hands(self.hands, header)

    def samples(self) -> tuple[int, ...]:
        """Return how many samples have come of each hand."""
        return tuple(hand.chain.link_counts.samples for hand in self.hands)

    def _attend(self, silent: bool) -> None:
        """Let attend what these settings ask for; nothing is left where that is not to be had.

        In a ``silent`` routine no stage is said aloud until somebody turns the sound on.
        """
        try:
            attendants = attendants_for(self._settings, self.session)
        except CoachError:
            self.close()
            if self._recorder is not None:
                self._recorder.path.unlink(missing_ok=True)
            raise
        attendants = (*attendants, self._zero)
        if self._settings.lsl:
            attendants = (*attendants, LslAttendant(self.session, self.hands, self._clock))
        if self._latencies.sensors:
            latency = LatencyAttendant(self.session, self._latencies.sensors)
            attendants = (*attendants, latency)
        if self._ghost is not None:
            attendants = (*attendants, self._ghost)
        if self._speaker is not None:
            wanted = self._settings.sound and not silent
            sounding = Sounding(self.session, self._speaker, self._settings)
            narrator = Narrator(self.session, self._speaker, self._settings, wanted)
            attendants = (*attendants, narrator, sounding)
        self.session.attend(self._clock.now_s(), *attendants)

    def _hands_of(self, sources: Sequence[Source]) -> tuple[LiveHand, ...]:
        settings, calibrations = self._settings, calibrations_of(*sources)
        day = datetime.now(UTC).date().isoformat()
        return tuple(
            LiveHand(
                settings,
                Chain(decoder_for(source, address), EDGES[settings.tool], calibrations, day),
                partial(self._readers.write, number),
                address,
                number,
            )
            for number, (source, address) in enumerate(
                zip(sources, settings.addresses, strict=True)
            )
        )

    def _obey(self, command: Command) -> None:
        if isinstance(command, Finish):
            self._finished = True
        else:
            self._taps = command.on if isinstance(command, SetTaps) else self._taps
            self.session.command(command, self._clock.now_s())

    def _turn(self, timeout_s: float) -> None:
        hearing = any(link.phase == "live" for link in self._links)
        if self._rehearsal is not None:
            self._rehearsal.go_through()
        chunk = self._readers.read(timeout_s)
        if chunk is not None and self._rehearsal is not None:
            self._rehearsal.expect(chunk.host_s)
        self._look_back(self._clock.now_s(), hearing)
        # A hand that has given its seconds only waits for the others.
        if chunk is not None and not self._is_full(self.hands[chunk.source]):
            try:
                self.session.on_chunk(chunk)
                self._readers.want(chunk.source, self.hands[chunk.source].wanted(chunk.host_s))
                self.hands[chunk.source].chain.catch_up()
            except DeviceError as problem:
                self._readers.end(chunk.source, str(problem))
                self.hands[chunk.source].refuse()
        now_s = self._clock.now_s()
        for number, link in enumerate(self._links):
            for event in link.take_events():
                self.session.on_event(number, event, now_s)
            if link.take_missed():
                self.session.tell_again(number, now_s)
        self.session.tick(now_s)
        all_ended = all(link.over for link in self._links)
        if self.session.finished or all_ended or self._time_is_up(now_s):
            self._finished = True

    def _look_back(self, now_s: float, hearing: bool) -> None:
        """Before anything that just came is believed: note if nobody was there for a while."""
        stood_s = self._standing.look(now_s, hearing=hearing)
        if stood_s:
            self.session.note(now_s, stood_still_event(stood_s))

    def _time_is_up(self, now_s: float) -> bool:
        limit_s = self._settings.seconds
        if limit_s is None:
            return False
        return all(map(self._is_full, self.hands)) or now_s - self._opened_s >= limit_s + GRACE_S

    def _is_full(self, hand: LiveHand) -> bool:
        limit_s = self._settings.seconds
        return limit_s is not None and (hand.chain.last_t_s or 0.0) >= limit_s

    def _show(self, publish: Publish) -> None:
        session, now_s = self.session, self._clock.now_s()
        can_sound = self._speaker is not None and self._speaker.sounding
        links = [
            link_view(hand, link, now_s) for hand, link in zip(self.hands, self._links, strict=True)
        ]
        snapshot = snapshot_of(
            self.hands,
            Moment(now_s, now_s),
            self._number + 1,
            links,
            session.elapsed_s(now_s),
            recording=self._recording_view(),
            notices=self._notices(),
            sound_on=session.sound_on and can_sound,
            can_sound=can_sound,
            finished=self._finished,
            ghost=None if self._ghost is None else self._ghost.view,
            sound=self._sound.view(now_s),
            taps=self._taps,
        )
        if publish(snapshot):
            self._number += 1
            for hand in self.hands:
                hand.gathering.shown()

    def _recording_view(self) -> RecordingView | None:
        if self._recorder is None:
            return None
        return RecordingView(
            str(self._recorder.path), self._recorder.bytes_written, self._recorder.trouble
        )

    def _notices(self) -> tuple[str, ...]:
        sound = "" if self._speaker is None else self._speaker.trouble
        complaints = [hand.chain.too_fast for hand in self.hands]
        ghost = "" if self._ghost is None else self._ghost.problem
        zero = self._zero.sentence
        failed = *self.session.problems, *dict.fromkeys(hand.problem for hand in self.hands)
        refused = self._calibrations.sentences(hand.chain for hand in self.hands)
        stood = self._standing.sentence(self._clock.now_s())
        late = [hand.lateness.sentence(self._clock.now_s()) for hand in self.hands]
        said = *failed, sound, stood, *late, *complaints, *refused, ghost, zero
        return tuple(notice for notice in said if notice)
