"""What a person asks for with keys and buttons, turned into the engine's commands."""

from collections.abc import Callable

from coach.messages import (
    BigKey,
    Command,
    ExtendStage,
    GoOn,
    ReceiverWord,
    Say,
    SetCounts,
    SetPace,
    SetPaused,
    SetSound,
    SetTarget,
    SkipStage,
    Tap,
    Via,
    Zero,
)
from coach.signal.bands import Band
from coach.ui.practising.pending import Pending
from coach.views import Snapshot

PACE_STEP_BPM = 2.0
#: What the keys reach; a pace set otherwise may lie outside and is not pulled in.
PACE_RANGE_BPM = (40.0, 80.0)
COUNTS_RANGE = (1, 8)


class Wishes:
    """Sends commands and knows what to show until the engine has answered them."""

    def __init__(self, send: Callable[[Command], None], snapshot: Snapshot) -> None:
        self._send = send
        self._snapshot = snapshot
        self._now_s = 0.0
        self._paused, self._sound = Pending[bool](), Pending[bool]()
        self._pace, self._counts = Pending[float](), Pending[int]()
        self._target = Pending[Band]()

    def update(self, snapshot: Snapshot, now_s: float) -> None:
        """Take in what the engine says at host second ``now_s``."""
        self._snapshot, self._now_s = snapshot, now_s

    @property
    def paused(self) -> bool:
        """Whether practice rests, as just asked for."""
        return self._paused.shown(self._snapshot.paused, self._now_s)

    @property
    def sound_on(self) -> bool | None:
        """Whether beat and counts sound, as just asked for; None where nothing can."""
        snapshot = self._snapshot
        if not snapshot.can_sound:
            return None
        if snapshot.number == 0 and snapshot.live is None:
            # Before the engine's first word it may sound: what a button offers then is quiet.
            return self._sound.shown(True, self._now_s)
        return self._sound.shown(self._snapshot.sound_on, self._now_s)

    @property
    def pace_bpm(self) -> float:
        """The pace in counts a minute, as just asked for."""
        return self._pace.shown(round(60.0 / self._snapshot.beat.period_s, 3), self._now_s)

    @property
    def counts(self) -> int:
        """How many counts a stroke lasts, as just asked for."""
        return self._counts.shown(self._snapshot.beat.counts, self._now_s)

    @property
    def target(self) -> Band:
        """The band to aim for, as just asked for."""
        return self._target.shown(self._snapshot.target, self._now_s)

    @property
    def is_led(self) -> bool:
        """Whether a routine or a drill sets pace, counts and target."""
        return self._snapshot.stage is not None or self._snapshot.drill is not None

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        paused = not self.paused
        self._paused.ask(paused, self._now_s)
        self._send(SetPaused(paused))

    def big_key(self, host_s: float) -> None:
        """Press the one big key: pause, go on, or answer what is asked."""
        self._send(BigKey(host_s))

    def toggle_sound(self) -> None:
        """Turn beat and counts on or off; nothing where there is no loudspeaker."""
        if self.sound_on is None:
            return
        sound_on = not self.sound_on
        self._sound.ask(sound_on, self._now_s)
        self._send(SetSound(sound_on))

    def step_pace(self, steps: int) -> None:
        """Go faster or slower by steps of 2 counts a minute; nothing where one is led."""
        if self.is_led:
            return
        pace = self.pace_bpm
        low, high = min(PACE_RANGE_BPM[0], pace), max(PACE_RANGE_BPM[1], pace)
        wanted = min(max(round(pace) + steps * PACE_STEP_BPM, low), high)
        self._pace.ask(wanted, self._now_s)
        self._send(SetPace(wanted))

    def step_counts(self, steps: int) -> None:
        """Make a stroke longer or shorter by counts; nothing where one is led."""
        if self.is_led:
            return
        wanted = min(max(self.counts + steps, COUNTS_RANGE[0]), COUNTS_RANGE[1])
        self._counts.ask(wanted, self._now_s)
        self._send(SetCounts(wanted))

    def choose_target(self, band: Band) -> None:
        """Aim for another band; nothing where one is led."""
        if not self.is_led:
            self._target.ask(band, self._now_s)
            self._send(SetTarget(band))

    def tap(self, host_s: float) -> None:
        """Tap the pace at host second ``host_s``; nothing where one is led."""
        if not self.is_led:
            self._send(Tap(host_s))

    def skip_stage(self, by: int) -> None:
        """Go to another stage of a routine; nothing without one."""
        if self._snapshot.stage is not None:
            self._send(SkipStage(by))

    def extend_stage(self) -> None:
        """Let the stage last a minute longer; nothing without one."""
        if self._snapshot.stage is not None:
            self._send(ExtendStage())

    def say(self, word: ReceiverWord, via: Via) -> None:
        """Say how it is, for the one who receives."""
        self._send(Say(word, via))

    def zero(self) -> None:
        """Call nothing what the sensor reads now; the engine waits until all is still."""
        self._send(Zero())

    def go_on(self) -> None:
        """Go on after a stop."""
        self._send(GoOn())
