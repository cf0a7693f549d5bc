"""Sessions on a tape of a device's bytes that has the fault in it, and an ear for the alarms."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from coach.engine.debriefing import debrief_of
from coach.engine.hosting import Host
from coach.messages import Command, Finish, Settings
from coach.practice.debrief.as_json import debrief_json
from coach.practice.debrief.builder import Debrief
from coach.sensors.calibration import Calibration
from coach.sensors.calibration_file import save_calibration
from coach.sensors.wire import Descriptor
from coach.sound.mixer import Mixer
from coach.sound.spoken import Spoken
from coach.timing import Clock, VirtualClock
from coach.views import Snapshot, SoundView
from sims.tape import Tape

START_S = 1_000.0


class Ear:
    """Stands in for the loudspeaker: remembers from when to when each alarm was to sound."""

    sounding, trouble = True, ""

    def __init__(self, clock: Clock) -> None:
        self._clock, self._began_s = clock, clock.now_s()
        self.changes: dict[str, list[tuple[float, bool]]] = {"too much": [], "no data": []}

    def began_s(self, name: str, after_s: float = 0.0) -> float:
        """Return the first second of the session after ``after_s`` at which an alarm began."""
        return next(at_s for at_s, on in self.changes[name] if on and at_s >= after_s)

    def ended_s(self, name: str, after_s: float = 0.0) -> float:
        """Return the first second after ``after_s`` at which an alarm ended."""
        return next(at_s for at_s, on in self.changes[name] if not on and at_s >= after_s)

    def set_beat(self, beat: object) -> None:
        del beat

    def set_spoken(self, spoken: Spoken | None) -> None:
        del spoken

    def lasts_s(self, spoken: Spoken) -> float:
        return float(len(spoken.names))

    def knows(self, name: str) -> bool:
        del name
        return False

    def set_too_much(self, on: bool) -> None:
        self._change("too much", on)

    def set_no_data(self, on: bool) -> None:
        self._change("no data", on)

    def set_sounds(self, sounds: object) -> None:
        del sounds

    def set_band(self, band: object) -> None:
        del band

    def try_out(self, layer: object) -> None:
        del layer

    def view(self) -> SoundView:
        return SoundView("an ear")

    def close(self) -> None:
        pass

    def _change(self, name: str, on: bool) -> None:
        changes = self.changes[name]
        if on != (changes[-1][1] if changes else False):
            changes.append((self._clock.now_s() - self._began_s, on))


@dataclass(frozen=True, slots=True)
class Sat:
    """A session that is over; all seconds are the session's own."""

    snapshots: list[Snapshot] = field(repr=False)
    debrief: Debrief = field(repr=False)
    ear: Ear
    path: Path
    start_s: float

    def shown(self, begin_s: float, end_s: float) -> list[Snapshot]:
        """Return the snapshots between two seconds."""
        return [s for s in self.snapshots if begin_s <= s.host_s - self.start_s < end_s]

    def gone_s(self, after_s: float) -> float:
        """Return when the band was first not shown after a second."""
        return self._first_s(after_s, live=False)

    def back_s(self, after_s: float) -> float:
        """Return when a band was first shown after a second."""
        return self._first_s(after_s, live=True)

    def report(self) -> dict[str, object]:
        """Return what ``coach report --json`` says of the recording."""
        return debrief_json(debrief_of(self.path))

    def _first_s(self, after_s: float, *, live: bool) -> float:
        seen = (
            s.host_s - self.start_s
            for s in self.snapshots
            if s.host_s - self.start_s >= after_s and (s.live is not None) is live
        )
        return next(seen)


Sit = Callable[..., Sat]


@pytest.fixture
def sit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Sit:
    """Practise with a source for some seconds, recorded; by a clock of no waiting if none is given.

    ``look`` is called with each snapshot; ``until`` says that it is enough.
    """

    def run(
        source: object,
        seconds: float,
        clock: Clock | None = None,
        look: Callable[[Snapshot], object] = lambda _: None,
        address: str = "tape:",
        record: bool = True,
        until: Callable[[], object] = lambda: False,
    ) -> Sat:
        clock = clock or VirtualClock(START_S)
        ears: list[Ear] = []

        def open_ear(clock: Clock, *_how: object) -> Ear:
            ears.append(Ear(clock))
            return ears[-1]

        monkeypatch.setattr("coach.engine.hosting.open_speaker", open_ear)
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.rec"
        snapshots: list[Snapshot] = []
        start_s = clock.now_s()

        def take() -> Iterable[Command]:
            return [Finish()] if clock.now_s() - start_s >= seconds or until() else []

        def publish(snapshot: Snapshot) -> bool:
            snapshots.append(snapshot)
            look(snapshot)
            return True

        with Host(
            Settings(address, record_to=str(path) if record else None), clock, source
        ) as host:
            host.open()
            host.run(take, publish)
            # A part that fails is left out, which no test may take for its silence.
            assert not any((host.session.problems, *(hand.problem for hand in host.hands)))
            debrief = host.debrief()
        return Sat(snapshots, debrief, ears[0], path, start_s)

    return run


@pytest.fixture
def calibrated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Descriptor], None]:
    """Let a device have its own calibration on this machine."""

    def keep(device: Descriptor) -> None:
        folder = tmp_path / "data"
        monkeypatch.setenv("COACH_DATA_DIR", str(folder))
        own = Calibration(
            "scale", (0.01,), (0.0,), device.info().device_id, "2026-02-03", 0.04, 0.01, (1.0, 20.0)
        )
        save_calibration(own, folder / "calibrations")

    return keep


@pytest.fixture(scope="session")
def tape() -> type[Tape]:
    """A device that says what is on the tape."""
    return Tape


@pytest.fixture(scope="session")
def technical_is_as_loud() -> bool:
    """Whether the technical alarm's loudest 0.4 s are as loud as too much's, as rendered."""
    loudness = []
    for name in ("set_too_much", "set_no_data"):
        mixer = Mixer(44_100)
        getattr(mixer, name)(True)
        sound = np.concatenate([mixer.render(441, at / 100) for at in range(200)]) / 32_767
        pieces = np.sort((sound.reshape(-1, 2_205) ** 2).mean(axis=1))[-8:]
        loudness.append(float(pieces.mean()))
    return loudness[1] >= loudness[0]


class Plot:
    """Does one thing after the other, each once what it waits for has been shown."""

    def __init__(self, clock: Clock, *steps: tuple[Callable, Callable]) -> None:
        self._clock, self._steps = clock, list(steps)
        self.start_s = clock.now_s()
        self.done_s: list[float] = []
        self.shown = 0

    def look(self, snapshot) -> None:
        self.shown = self.shown + 1 if snapshot.live is not None else 0
        if self._steps and self._steps[0][0](snapshot):
            _, act = self._steps.pop(0)
            now_s = self._clock.now_s()
            at_s = act()
            self.done_s.append((at_s if isinstance(at_s, float) else now_s) - self.start_s)
            self.shown = 0

    def past(self, seconds: float) -> bool:
        """Return whether so long has passed since the last that was done."""
        now_s = self._clock.now_s() - self.start_s
        return bool(self.done_s) and now_s - self.done_s[-1] > seconds

    def over(self) -> bool:
        """Return whether all is done, and a band has been shown for a while since."""
        return not self._steps and self.shown > 40


@pytest.fixture(scope="session")
def plot_of() -> type[Plot]:
    """Does one thing after the other, each once what it waits for has been shown."""
    return Plot
