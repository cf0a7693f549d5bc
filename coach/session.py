"""One session: chunks and commands in, snapshots out; sound, motor and recording on the way.

No Qt, no thread and no clock of its own: whoever hosts it says what time it is.
"""

from collections.abc import Callable, Mapping
from typing import Protocol

from coach.chain import Chain, ChainOutput
from coach.course import beat_event
from coach.debriefing import Debriefing
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
from coach.practice.pacing import Pacer
from coach.practice.routine import Routine
from coach.practice.session import StageClock, StageNow
from coach.recordings.records import Event
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk
from coach.sensors.wire import MotorPulse, SetBeat, encode
from coach.views import Gathering

#: From the first sample to the first count: time to lay the hands on.
LEAD_IN_S = 2.0
TOO_MUCH_PULSE = MotorPulse(duration_s=0.3, strength=255)
BEAT_STRENGTH = 120
PACE_STEP_BPM = 0.5


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
        self._alarmed = False
        self.finished = False
        self.battery: float | None = None
        self.sound_on = settings.sound
        self._settings = settings
        self._send = send
        self._sound = sound
        self._pacer = Pacer(settings.pace_bpm, settings.counts)
        self._stages = None if routine is None else StageClock(routine)
        self._stage_index = -1
        self._stage_pace_bpm = settings.pace_bpm
        self._began_s: float | None = None
        self._paused_s: float | None = None

    def on_chunk(self, chunk: Chunk) -> ChainOutput:
        """Take bytes as they came; alarms leave before anything else is done with them."""
        output = self.chain.feed(chunk)
        self._alarm(self.chain.too_much)
        if self.recorder is not None:
            self.recorder.chunk(chunk)
            if output.started:
                self.recorder.sync_now()
        self._take(output)
        if self._began_s is None and output.readings:
            self._begin(chunk.host_s)
        for event in output.events:
            if event.name == "battery":
                self.battery = event.value
            self.note(chunk.host_s, {"event": "device", "name": event.name, "value": event.value})
        return output

    def finish(self, now_s: float) -> None:
        """Close open strokes and stages, and let sound and motor be quiet."""
        if self.course.beat is not None:
            self._pacer.stop()
            self._tell_beat(now_s)
        self._take(self.chain.finish())
        self._alarm(False)

    def command(self, command: Command, now_s: float) -> None:
        """Do what the person asked for, at host second ``now_s``."""
        match command:
            case SetPace(bpm):
                self._pacer.set_pace(bpm, now_s)
                self._tell_beat(now_s)
            case SetCounts(counts):
                self._pacer.set_counts(counts, now_s)
                self._tell_beat(now_s)
            case Tap(host_s):
                self._pacer.tap(host_s)
                self._tell_beat(now_s)
            case SetTarget(band):
                self.note(now_s, {"event": "target", "band": band.value})
            case SetPaused(paused):
                self._pause(now_s, paused)
            case SetSound(on):
                self.sound_on = on
                self._tell_sound()
            case SkipStage(by) if self._stages is not None:
                self._stages.skip(by, self.elapsed_s(now_s))
            case _:
                pass

    def elapsed_s(self, now_s: float) -> float:
        """Return the seconds of practice since the first reading, pauses left out."""
        if self._began_s is None:
            return 0.0
        until_s = now_s if self._paused_s is None else self._paused_s
        return max(0.0, until_s - self._began_s)

    def tick(self, now_s: float, fresh: bool) -> None:
        """Move the routine on; ``fresh`` says whether live data is there (if not, it sounds)."""
        if self._began_s is None:
            return
        if self._sound is not None:
            self._sound.set_no_data(not fresh)
        if self._stages is None or self._paused_s is not None:
            return
        stage = self._stages.at(self.elapsed_s(now_s))
        self.finished = stage.finished
        if stage.view.index != self._stage_index:
            self._stage_index = stage.view.index
            self._enter_stage(stage, now_s)
        self._keep_pace(stage, now_s)

    def note(self, now_s: float, data: Mapping[str, object]) -> None:
        """Apply an event to the course and write it to the recording."""
        self.debriefing.note(data, self.chain.last_t_s or 0.0)
        self.chain.steer(self.course)
        if self.recorder is not None:
            self.recorder.event(Event(now_s, dict(data)))

    def _take(self, output: ChainOutput) -> None:
        self.gathering.add(output)
        self.debriefing.take(output)

    def _begin(self, now_s: float) -> None:
        self._began_s = now_s
        if self._settings.beat:
            self._pacer.start(now_s + LEAD_IN_S)
            self._tell_beat(now_s)

    def _pause(self, now_s: float, paused: bool) -> None:
        if paused == self.course.paused:
            return
        self.note(now_s, {"event": "paused", "on": paused})
        if paused:
            self._paused_s = now_s
            self._pacer.stop()
        else:
            if self._paused_s is not None and self._began_s is not None:
                self._began_s += now_s - self._paused_s
            self._paused_s = None
            if self._settings.beat and self._began_s is not None:
                self._pacer.start(now_s + LEAD_IN_S)
        self._tell_beat(now_s)

    def _enter_stage(self, now: StageNow, at_s: float) -> None:
        view = now.view
        self.note(
            at_s,
            {
                "event": "stage",
                "name": now.stage.name,
                "index": view.index,
                "count": view.count,
                "title": view.title,
                "area": now.stage.area,
                "next_title": view.next_title,
                "target": view.target.value,
                "ends_s": at_s + view.remaining_s,
            },
        )
        self._pacer.set_counts(now.counts, at_s)

    def _keep_pace(self, now: StageNow, at_s: float) -> None:
        before = self._pacer.grid, self._pacer.counts
        if now.pace_bpm is None:
            self._pacer.stop()
        elif self._pacer.grid is None:
            self._pacer.set_pace(now.pace_bpm, at_s)
            self._pacer.start(at_s + LEAD_IN_S)
        elif abs(now.pace_bpm - self._stage_pace_bpm) > PACE_STEP_BPM:
            self._pacer.set_pace(now.pace_bpm, at_s)
        self._stage_pace_bpm = now.pace_bpm or 0.0
        if before != (self._pacer.grid, self._pacer.counts):
            self._tell_beat(at_s)

    def _tell_beat(self, now_s: float) -> None:
        grid = self._pacer.grid
        self.note(now_s, beat_event(grid))
        self._tell_sound()
        if grid is None:
            self._send(encode(SetBeat(0.0, 0.0, self._pacer.counts, 0)))
            return
        first_in_s = grid.stroke_period_s * (1.0 - grid.stroke_phase(now_s))
        if grid.origin_s > now_s:
            first_in_s = grid.origin_s - now_s
        self._send(encode(SetBeat(first_in_s, grid.period_s, grid.counts, BEAT_STRENGTH)))

    def _tell_sound(self) -> None:
        if self._sound is not None:
            self._sound.set_beat(self.beat_view() if self.sound_on else None)

    def beat_view(self) -> BeatView:
        """Return the beat as pages and sound see it."""
        grid = self.course.beat
        if grid is None:
            return BeatView(False, 0.0, self._pacer.period_s, self._pacer.counts)
        return BeatView(True, grid.origin_s, grid.period_s, grid.counts)

    def _alarm(self, on: bool) -> None:
        if on == self._alarmed:
            return
        self._alarmed = on
        if self._sound is not None:
            self._sound.set_too_much(on)
        if on:
            self._send(encode(TOO_MUCH_PULSE))
