"""One session: chunks and commands in, snapshots out; sound, motor and recording on the way.

No Qt, no thread and no clock of its own: whoever hosts it says what time it is.
"""

from collections.abc import Callable, Mapping
from typing import Protocol

from coach.chain import Chain, ChainOutput
from coach.course import beat_event
from coach.debriefing import Debriefing
from coach.leading import Leader
from coach.messages import (
    BeatView,
    Command,
    SetCounts,
    SetPace,
    SetPaused,
    SetSound,
    SetTarget,
    Settings,
    SkipStage,
    Tap,
)
from coach.practice.routine import Routine
from coach.recordings.records import Event
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk
from coach.sensors.wire import MotorPulse, SetBeat, encode
from coach.signal.rhythm import BeatGrid
from coach.views import Gathering

TOO_MUCH_PULSE = MotorPulse(duration_s=0.3, strength=255)
BEAT_STRENGTH = 120


class Sound(Protocol):
    """What a session asks of the sound: states, never "play now"."""

    def set_beat(self, beat: BeatView | None) -> None: ...
    def set_too_much(self, on: bool) -> None: ...
    def set_no_data(self, on: bool) -> None: ...


class Session:
    """A live practice. ``send`` takes command bytes for the device."""

    def __init__(
        self,
        settings: Settings,
        chain: Chain,
        send: Callable[[bytes], None],
        sound: Sound | None = None,
        recorder: Recorder | None = None,
        routine: Routine | None = None,
    ) -> None:
        self.chain = chain
        self.debriefing = Debriefing(settings.tool, settings.target)
        self.course = self.debriefing.course
        self.recorder = recorder
        self.gathering = Gathering()
        self.battery: float | None = None
        self.sound_on = settings.sound
        self._alarmed = False
        self._send = send
        self._sound = sound
        self._leader = Leader(settings, routine, self.note, self._tell_beat)

    @property
    def finished(self) -> bool:
        """Whether the routine is over."""
        return self._leader.finished

    def on_chunk(self, chunk: Chunk) -> ChainOutput:
        """Take bytes as they came; alarms leave before anything else is done with them."""
        output = self.chain.feed(chunk)
        self._alarm(self.chain.too_much)
        if self.recorder is not None:
            self.recorder.chunk(chunk)
            if output.started:
                self.recorder.sync_now()
        self._take(output)
        if output.readings and not self._leader.begun:
            self._leader.begin(chunk.host_s)
        for event in output.events:
            if event.name == "battery":
                self.battery = event.value
            elif event.name in ("boot", "watchdog") and self.course.beat is not None:
                # A device that started anew, or thought itself alone, beats no more.
                self._send_beat(chunk.host_s, self.course.beat)
            self.note(chunk.host_s, {"event": "device", "name": event.name, "value": event.value})
        return output

    def finish(self, now_s: float) -> None:
        """Close open strokes and stages, and let sound and motor be quiet."""
        self._leader.stop(now_s)
        self._take(self.chain.finish())
        self._alarm(False)

    def command(self, command: Command, now_s: float) -> None:
        """Do what the person asked for, at host second ``now_s``."""
        leader = self._leader
        match command:
            case SetPace(bpm):
                leader.pacer.set_pace(bpm, now_s)
            case SetCounts(counts):
                leader.pacer.set_counts(counts, now_s)
            case Tap(host_s):
                leader.pacer.tap(host_s)
            case SetTarget(band):
                self.note(now_s, {"event": "target", "band": band.value})
            case SetPaused(paused):
                leader.set_paused(paused, now_s)
            case SetSound(on):
                self.sound_on = on
                self._tell_sound()
            case SkipStage(by):
                leader.skip(by, now_s)
            case _:
                pass
        leader.tell_changes(now_s)

    def elapsed_s(self, now_s: float) -> float:
        """Return the seconds of practice since the first reading, pauses left out."""
        return self._leader.elapsed_s(now_s)

    def tick(self, now_s: float, fresh: bool) -> None:
        """Move the routine on; ``fresh`` says whether live data is there (if not, it sounds)."""
        if not self._leader.begun:
            return
        if not fresh:
            # Nobody knows any more whether it is too much; that nobody knows is the alarm now.
            self._alarm(False)
        if self._sound is not None:
            self._sound.set_no_data(not fresh)
        self._leader.tick(now_s)

    def note(self, now_s: float, data: Mapping[str, object]) -> None:
        """Apply an event to the course and write it to the recording."""
        self.debriefing.note(data, self.chain.last_t_s or 0.0)
        self.chain.steer(self.course)
        if self.recorder is not None:
            self.recorder.event(Event(now_s, dict(data)))

    def beat_view(self) -> BeatView:
        """Return the beat as pages and sound see it."""
        grid, pacer = self.course.beat, self._leader.pacer
        if grid is None:
            return BeatView(False, 0.0, pacer.period_s, pacer.counts)
        return BeatView(True, grid.origin_s, grid.period_s, grid.counts)

    def _take(self, output: ChainOutput) -> None:
        self.gathering.add(output)
        self.debriefing.take(output)

    def _tell_beat(self, now_s: float, grid: BeatGrid | None, counts: int) -> None:
        """Tell course, recording, sound and device of another beat."""
        self.note(now_s, beat_event(grid))
        self._tell_sound()
        if grid is None:
            self._send(encode(SetBeat(0.0, 0.0, counts, 0)))
        else:
            self._send_beat(now_s, grid)

    def _send_beat(self, now_s: float, grid: BeatGrid) -> None:
        first_in_s = grid.stroke_period_s * (1.0 - grid.stroke_phase(now_s))
        if grid.origin_s > now_s:
            first_in_s = grid.origin_s - now_s
        self._send(encode(SetBeat(first_in_s, grid.period_s, grid.counts, BEAT_STRENGTH)))

    def _tell_sound(self) -> None:
        if self._sound is not None:
            self._sound.set_beat(self.beat_view() if self.sound_on else None)

    def _alarm(self, on: bool) -> None:
        if on == self._alarmed:
            return
        self._alarmed = on
        if self._sound is not None:
            self._sound.set_too_much(on)
        if on:
            self._send(encode(TOO_MUCH_PULSE))
