"""The host of a live session: source, recording and sound around it, and the loop that turns."""

import math
from collections.abc import Callable, Iterable
from dataclasses import replace
from types import TracebackType
from typing import Self

from coach.chain import Chain
from coach.errors import DeviceError
from coach.link import Link
from coach.messages import (
    Command,
    Finish,
    LinkView,
    RecordingView,
    Settings,
    Snapshot,
)
from coach.opening import decoder_for, open_recorder, routine_for, stored_calibrations
from coach.practice.debrief import Debrief
from coach.sensors.address import open_source
from coach.sensors.source import Source
from coach.session import Session
from coach.signal.bands import EDGES
from coach.snapshots import Moment, device_view, snapshot_of
from coach.sound.speaker import open_speaker
from coach.timing import Clock
from coach.views import STALE_AFTER_S

SNAPSHOT_S = 1.0 / 60.0
#: The technical alarm sounds once data is older than this: well within its one second.
SILENCE_ALARM_S = 0.8
#: With ``seconds`` given, a device that says nothing does not keep a session for ever.
GRACE_S = 1.0

TakeCommands = Callable[[], Iterable[Command]]
#: Returns whether the snapshot went out; if not, its points come with the next one.
Publish = Callable[[Snapshot], bool]


class Host:
    """Runs one live session on one thread until it is finished.

    ``clock`` decides whether seconds are real. As a context manager it closes the recording,
    the sound and the device, whatever happens. Raises CoachError from the constructor when
    address, routine or recording are not to be had. ``source`` stands in for the address.
    """

    def __init__(self, settings: Settings, clock: Clock, source: Source | None = None) -> None:
        source = source or open_source(settings.address)
        chain = Chain(
            decoder_for(source, settings.address), EDGES[settings.tool], stored_calibrations()
        )
        self._settings = settings
        self._clock = clock
        self._link = Link(source, clock)
        routine = routine_for(settings)
        self._recorder = open_recorder(settings, source)
        # Too much is heard even where the beat is not wanted.
        practised = settings.beat and settings.speed == 1.0
        self._speaker = open_speaker(clock) if practised else None
        self.session = Session(
            settings, chain, self._link.write, self._speaker, self._recorder, routine
        )
        self._number = 0
        self._opened_s = clock.now_s()
        self._finished = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def open(self) -> None:
        """Connect now; raises DeviceError where ``run`` would try again and again."""
        self._link.open()

    def run(self, take: TakeCommands, publish: Publish) -> None:
        """Turn until the session is finished; the last snapshot says so."""
        next_s = self._clock.now_s()
        while not self._finished:
            for command in take():
                self._obey(command)
            self._turn(max(0.0, next_s - self._clock.now_s()))
            now_s = self._clock.now_s()
            if now_s >= next_s:
                self._show(publish)
                next_s = max(next_s + SNAPSHOT_S, now_s)
        self.end(publish)

    def end(self, publish: Publish) -> None:
        """Finish the session and publish its last snapshot."""
        self._finished = True
        self.session.finish(self._clock.now_s())
        self._show(publish)

    def close(self) -> None:
        """End the recording, silence the sound, let the device go; may be called twice."""
        self._link.close()
        if self._speaker is not None:
            self._speaker.close()
        if self._recorder is not None:
            self._recorder.close({"samples": self.session.chain.link_counts.samples})

    def debrief(self) -> Debrief:
        """Return the debrief of the session so far."""
        header = None if self._recorder is None else self._recorder.header
        return self.session.debriefing.build(self.session.chain, header)

    def age_s(self) -> float | None:
        """Return how old the newest sample is, None before the first."""
        arrived_s = self.session.chain.last_host_s
        return None if arrived_s is None else max(0.0, self._clock.now_s() - arrived_s)

    def _obey(self, command: Command) -> None:
        if isinstance(command, Finish):
            self._finished = True
        else:
            self.session.command(command, self._clock.now_s())

    def _turn(self, timeout_s: float) -> None:
        chunk = self._link.read(timeout_s)
        if chunk is not None:
            try:
                self.session.on_chunk(chunk)
            except DeviceError as problem:
                self._link.end(str(problem))
        now_s = self._clock.now_s()
        age_s = self.age_s()
        self.session.tick(now_s, age_s is not None and age_s <= SILENCE_ALARM_S)
        if self.session.finished or self._link.phase == "ended" or self._time_is_up(now_s):
            self._finished = True

    def _time_is_up(self, now_s: float) -> bool:
        limit_s = self._settings.seconds
        if limit_s is None:
            return False
        streamed_s = self.session.chain.last_t_s or 0.0
        return streamed_s >= limit_s or now_s - self._opened_s >= limit_s + GRACE_S

    def _show(self, publish: Publish) -> None:
        session, now_s, age_s = self.session, self._clock.now_s(), self.age_s()
        shown = snapshot_of(
            session,
            Moment(now_s, now_s),
            self._number + 1,
            self._link_view(age_s),
            age_s,
            session.elapsed_s(now_s),
        )
        snapshot = replace(
            shown,
            recording=self._recording_view(),
            notices=self._notices(),
            sound_on=session.sound_on and self._speaker is not None and self._speaker.sounding,
            finished=self._finished,
        )
        if publish(snapshot):
            self._number += 1
            session.gathering.shown()

    def _link_view(self, age_s: float | None) -> LinkView:
        phase = self._link.phase
        if phase == "live" and age_s is None:
            phase = "connecting"
        elif phase == "live" and age_s is not None and age_s > STALE_AFTER_S:
            phase = "quiet"
        return replace(
            device_view(self.session.chain, self._settings.address),
            phase=phase,
            sentence=self._sentence(phase),
            battery=self.session.battery,
        )

    def _sentence(self, phase: str) -> str:
        match phase:
            case _ if self.session.chain.problem:
                return self.session.chain.problem
            case "connecting":
                return f"Waiting for the first word from {self._settings.address}."
            case "quiet":
                return "The glove went quiet."
            case "lost":
                wait_s = math.ceil(self._link.retry_in_s())
                return f"{_as_sentence(self._link.problem)} Trying again in {wait_s} s."
            case _:
                return _as_sentence(self._link.problem)

    def _recording_view(self) -> RecordingView | None:
        if self._recorder is None:
            return None
        return RecordingView(
            str(self._recorder.path), self._recorder.bytes_written, self._recorder.trouble
        )

    def _notices(self) -> tuple[str, ...]:
        sound = "" if self._speaker is None else self._speaker.trouble
        return tuple(notice for notice in (self.session.chain.too_fast, sound) if notice)


def _as_sentence(problem: str) -> str:
    return f"{problem[:1].upper()}{problem[1:].rstrip('.')}." if problem else ""
