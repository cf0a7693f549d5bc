"""One session: chunks of all hands and commands in; sound, motors and recording on the way.

No Qt, no thread and no clock of its own: whoever hosts it says what time it is.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

# The first median and the first stroke would load them: up to 0.2 s in which no alarm is raised.
import numpy.fft
import numpy.ma  # noqa: F401

from coach.engine.alarming import TooMuchAlarm
from coach.engine.attending import Attendant, Attendants
from coach.engine.beat_telling import BeatTelling
from coach.engine.chain import ChainOutput
from coach.engine.course import Course, beat_event
from coach.engine.leading import Leader
from coach.engine.live_hand import LiveHand
from coach.messages import (
    Command,
    ExtendStage,
    SetPaused,
    SetSound,
    SetSounds,
    SetTarget,
    Settings,
    SkipStage,
)
from coach.practice.routines.library import Routine
from coach.recordings.records import Event
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk, DeviceEvent
from coach.signal.rhythm import BeatGrid
from coach.sound.spoken import Spoken
from coach.views import BeatView


class Sound(Protocol):
    """What a session asks of the sound: states, never "play now"."""

    def set_beat(self, beat: BeatView | None) -> None: ...
    def set_spoken(self, spoken: Spoken | None) -> None: ...
    def set_too_much(self, on: bool) -> None: ...
    def set_no_data(self, on: bool) -> None: ...


class Session:
    """A live practice of one hand or more; a chunk's source is the number of its hand."""

    def __init__(
        self,
        settings: Settings,
        hands: Sequence[LiveHand],
        sound: Sound | None = None,
        recorder: Recorder | None = None,
        routine: Routine | None = None,
    ) -> None:
        self.hands = hands
        self.recorder = recorder
        self.sound_on = settings.sound
        self._sound = sound
        self._alarm = TooMuchAlarm(hands, sound)
        self._leader = Leader(settings, routine, self.note, self._tell_beat)
        self._gloves = BeatTelling(hands, settings.sounds.motor_strength)
        self._attendants = Attendants()

    @property
    def course(self) -> Course:
        """The course of the session, the same for every hand."""
        return self.hands[0].course

    @property
    def finished(self) -> bool:
        """Whether the routine, or whoever leads instead, is through."""
        return self._leader.finished or any(each.finished for each in self._attendants)

    @property
    def begun(self) -> bool:
        """Whether the first reading has come."""
        return self._leader.begun

    @property
    def too_much(self) -> bool:
        """Whether it is too much under any hand."""
        return any(hand.too_much for hand in self.hands)

    @property
    def silent(self) -> bool:
        """Whether any hand's device says nothing."""
        return any(hand.silent for hand in self.hands)

    @property
    def problems(self) -> tuple[str, ...]:
        """Which of those who attend have failed, a sentence each."""
        return self._attendants.problems

    def attend(self, now_s: float, *attendants: Attendant) -> None:
        """Let these attend to the session, in this order, from host second ``now_s`` on."""
        self._attendants = Attendants(*attendants)
        self._attendants.begin(now_s)

    def on_chunk(self, chunk: Chunk) -> ChainOutput:
        """Take bytes as they came; alarms leave before anything else is done with them."""
        hand = self.hands[chunk.source]
        before_s = hand.stream_s
        output = hand.chain.feed(chunk)
        restarted = hand.look(chunk.host_s)
        # What a device says of too much holds though none of its samples is a number.
        hand.fresh = hand.fresh or bool(output.events)
        self._alarm.look(came=hand if output.tells_too_much(before_s) else None)
        if self.recorder is not None:
            self.recorder.chunk(chunk)
            if output.started:
                self.recorder.sync_now()
        late = hand.lateness.look(hand.chain, output, chunk.host_s)
        if late is not None:
            self.note(chunk.host_s, late | ({"hand": chunk.source} if chunk.source else {}))
        hand.take(output)
        if output.readings and not self._leader.begun:
            self._leader.begin(chunk.host_s)
        self._attendants.took(chunk.source, output, chunk.host_s)
        for event in output.events:
            self.on_event(chunk.source, event, chunk.host_s)
        if restarted and not hand.greet_again():
            self._gloves.tell_one(hand, self.course.beat, chunk.host_s)
        hand.arm()
        return output

    def on_event(self, source: int, event: DeviceEvent, host_s: float) -> None:
        """Take what the device of hand ``source`` said, in its bytes or beside them."""
        hand = self.hands[source]
        if hand.heard(event):
            self._gloves.tell_one(hand, self.course.beat, host_s)
        said = {"event": "device", "name": event.name, "value": event.value}
        self.note(host_s, said | ({"hand": source} if source else {}))
        self._attendants.heard(source, event, host_s)

    def tell_again(self, source: int, host_s: float) -> None:
        """Tell the device of hand ``source``, which missed some of it, all that holds now."""
        hand, grid = self.hands[source], self.course.beat
        if hand.begins_anew:
            return
        hand.arm_again()
        if grid is not None or self._leader.begun:
            self._gloves.tell_one_what_holds(hand, grid, self._leader.pacer.counts, host_s)

    def finish(self, now_s: float) -> None:
        """Close open strokes and stages, and let sound and motors be quiet."""
        self._leader.stop(now_s)
        for hand in self.hands:
            hand.finish()
            hand.fresh = False
        self._alarm.look()

    def command(self, command: Command, now_s: float) -> None:
        """Do what the person asked for, at host second ``now_s``.

        After a stop nothing moves on but by ``GoOn``, which is for who attends to the receiver.
        """
        if self.course.care.stopped and isinstance(command, SetPaused | SkipStage | ExtendStage):
            return
        self._lead(command, now_s)
        self._attendants.obey(command, now_s)
        self._leader.tell_changes(now_s)

    def _lead(self, command: Command, now_s: float) -> None:
        match command:
            case SetTarget(band):
                self.note(now_s, {"event": "target", "band": band.value})
            case SetSound(on):
                self.sound_on = on
                self._tell_sound()
            case SetSounds(sounds):
                self._gloves.set_strength(sounds.motor_strength, self.course.beat, now_s)
            case _:
                self._leader.obey(command, now_s)

    def set_paused(self, paused: bool, now_s: float) -> None:
        """Stand still, or go on."""
        self._leader.set_paused(paused, now_s)

    def set_beat(
        self, bpm: float | None, counts: int, now_s: float, first_s: float | None = None
    ) -> None:
        """Set the beat (None: silence), for a drill that leads."""
        self._leader.set_beat(bpm, counts, now_s, first_s)

    def elapsed_s(self, now_s: float) -> float:
        """Return the seconds of practice since the first reading, pauses left out."""
        return self._leader.elapsed_s(now_s)

    def stream_s(self) -> float:
        """Return the first hand's newest stream second, which its events are dated by."""
        return self.hands[0].stream_s

    def tick(self, now_s: float) -> None:
        """Move the routine on; a hand whose data has stopped coming sounds."""
        for hand in self.hands:
            hand.begins_anew = False
            hand.look(now_s)
        # Nobody knows of a silent hand whether it is too much; that nobody knows is the alarm now.
        self._alarm.look()
        if self._sound is not None:
            self._sound.set_no_data(self.silent)
        if self._leader.begun:
            self._leader.tick(now_s)
        self._gloves.tick(self.course.beat, now_s)
        self._attendants.tick(now_s)

    def note(self, now_s: float, data: Mapping[str, object]) -> None:
        """Apply an event to the course and write it to the recording."""
        for hand in self.hands:
            hand.note(data)
            hand.arm()
        if self.recorder is not None:
            self.recorder.event(Event(now_s, dict(data)))
        self._attendants.saw(data, now_s)

    def beat_view(self) -> BeatView:
        """Return the beat as pages and sound see it."""
        grid, pacer = self.course.beat, self._leader.pacer
        if grid is None:
            return BeatView(False, 0.0, pacer.period_s, pacer.counts)
        return BeatView(True, grid.origin_s, grid.period_s, grid.counts)

    def _tell_beat(self, now_s: float, grid: BeatGrid | None, counts: int) -> None:
        """Tell course, recording, sound and devices of another beat."""
        self.note(now_s, beat_event(grid))
        self._tell_sound()
        self._gloves.tell(grid, counts, now_s)

    def _tell_sound(self) -> None:
        if self._sound is not None:
            self._sound.set_beat(self.beat_view() if self.sound_on else None)
