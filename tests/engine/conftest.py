"""Sessions on the simulated hand, in no time or in an engine's own process, beside the truth."""

import os
import select
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from coach.engine.hosting import Host
from coach.engine.process import ProcessEngine, start_engine
from coach.messages import Command, Seen, Settings
from coach.practice.debrief.builder import Debrief
from coach.sensors.address import parse_address
from coach.sensors.source import Source
from coach.sensors.wire import FrameParser, HostMessage
from coach.sound.spoken import Spoken
from coach.timing import Clock, VirtualClock
from coach.views import Snapshot, SoundView
from sims.scenario import load_scenario
from sims.sensor import SimSource
from sims.world import World

#: A fresh process loads its libraries on a machine that may be busy.
STARTUP_S = 60.0
SOON_S = 60.0
START_S = 1_000.0
#: So long takes a phrase in the ears of these tests.
SPOKEN_S = 1.5


class Overheard(SimSource):
    """The simulated glove, with what it was told and when, in seconds of the session.

    Its hand begins ``late_s`` after it is asked to; its clock is ``skew_ppm`` fast. What it says
    comes each 50 ms, as over a slow radio: so less has to be computed. Who asks how soon something
    is answered lets less come ``together``.
    """

    def __init__(
        self, name: str, late_s: float = 0.0, skew_ppm: float = 0.0, together: int = 5
    ) -> None:
        address = parse_address(f"sim:{name}")
        super().__init__(address)
        self.address = f"sim:{name}"
        self.together = together
        if skew_ppm:
            plan = load_scenario(address.target)
            skewed = replace(plan, sensor=replace(plan.sensor, clock_ppm=skew_ppm))
            self._world = World(skewed, int(address.number("seed", 1)))
        self._late_s = late_s
        self.told: list[tuple[float, HostMessage]] = []
        self._hears = FrameParser(8)

    def open(self, clock: Clock) -> None:
        first = self._start_s is None
        super().open(clock)
        if first and self._start_s is not None:
            self._start_s += self._late_s

    def write(self, data: bytes) -> None:
        super().write(data)
        at_s = self._clock.now_s() - START_S
        self.told += [(at_s, message) for message in self._hears.feed(data)]


@dataclass(frozen=True, slots=True)
class Practised:
    """A session that is over: what was shown, what it came to, what really happened."""

    snapshots: list[Snapshot]
    debrief: Debrief
    source: Overheard
    path: Path

    def __repr__(self) -> str:
        return f"<practised {self.path}>"

    def shown(self, begin_s: float, end_s: float) -> list[Snapshot]:
        """Return the snapshots between two seconds of the session."""
        return [s for s in self.snapshots if begin_s <= s.host_s - START_S < end_s]


Practise = Callable[..., Practised]


@dataclass(frozen=True, slots=True)
class Together:
    """A session of two hands that is over."""

    snapshots: list[Snapshot]
    debrief: Debrief
    sources: tuple[Overheard, Overheard]
    path: Path

    def __repr__(self) -> str:
        return f"<practised {self.path}>"

    def shown(self, begin_s: float, end_s: float) -> list[Snapshot]:
        """Return the snapshots between two seconds of the session."""
        return [s for s in self.snapshots if begin_s <= s.host_s - START_S < end_s]


@pytest.fixture(scope="session")
def hosted() -> Callable[..., tuple[list[Snapshot], Debrief]]:
    """Host a session of any source on a virtual clock from second 1,000 on.

    ``commands`` maps seconds of the session to what the person asks for then.
    """

    def run(
        settings: Settings,
        source: Source,
        commands: dict[float, Command] | None = None,
        *others: Source,
    ) -> tuple[list[Snapshot], Debrief]:
        clock = VirtualClock(START_S)
        waiting = sorted((commands or {}).items(), key=lambda item: item[0])
        snapshots: list[Snapshot] = []

        def take() -> list[Command]:
            due = [c for at_s, c in waiting if clock.now_s() >= START_S + at_s]
            del waiting[: len(due)]
            return due

        def publish(snapshot: Snapshot) -> bool:
            snapshots.append(snapshot)
            return True

        with Host(settings, clock, source, *others) as host:
            host.open()
            host.run(take, publish)
            # A part that fails is left out, which no test may take for its silence.
            assert not any((host.session.problems, *(hand.problem for hand in host.hands)))
            return snapshots, host.debrief()

    return run


@pytest.fixture(scope="session")
def practise(
    tmp_path_factory: pytest.TempPathFactory,
    hosted: Callable[..., tuple[list[Snapshot], Debrief]],
) -> Practise:
    """Practise on ``sim:NAME`` and return what came of it: once for all who ask the same."""
    practised: dict[str, Practised] = {}

    def run(
        name: str,
        seconds: float = 60.0,
        commands: dict[float, Command] | None = None,
        together: int = 5,
        **wishes: object,
    ) -> Practised:
        asked = repr((name, seconds, commands, together, wishes))
        if asked not in practised:
            practised[asked] = anew(Overheard(name, together=together), seconds, commands, wishes)
        return practised[asked]

    def anew(
        source: Overheard,
        seconds: float,
        commands: dict[float, Command] | None,
        wishes: dict[str, object],
    ) -> Practised:
        path = tmp_path_factory.mktemp("practised") / "session.rec"
        settings = Settings(
            source.address, seconds=seconds, speed=0.0, sound=False, record_to=str(path)
        )
        settings = replace(settings, **wishes)  # type: ignore[arg-type]
        snapshots, debrief = hosted(settings, source, commands)
        return Practised(snapshots, debrief, source, path)

    return run


@pytest.fixture(scope="session")
def practise_two(
    tmp_path_factory: pytest.TempPathFactory,
    hosted: Callable[..., tuple[list[Snapshot], Debrief]],
) -> Callable[..., Together]:
    """Practise with two simulated gloves, the second's hand late and its clock fast."""
    practised: dict[str, Together] = {}

    def run(
        left: str,
        right: str,
        seconds: float = 40.0,
        late_s: float = 0.0,
        skew_ppm: float = 0.0,
        together: int = 5,
        **wishes: object,
    ) -> Together:
        asked = repr((left, right, seconds, late_s, skew_ppm, together, wishes))
        if asked not in practised:
            path = tmp_path_factory.mktemp("together") / "session.rec"
            settings = Settings(
                f"sim:{left}", others=(f"sim:{right}",), seconds=seconds, speed=0.0, sound=False,
                record_to=str(path),
            )  # fmt: skip
            settings = replace(settings, **wishes)  # type: ignore[arg-type]
            first = Overheard(left, together=together)
            sources = first, Overheard(right, late_s, skew_ppm, together)
            snapshots, debrief = hosted(settings, sources[0], None, sources[1])
            practised[asked] = Together(snapshots, debrief, sources, path)
        return practised[asked]

    return run


class Ear:
    """Stands in for the loudspeaker, and remembers from when to when it was told to sound."""

    sounding, trouble = True, ""
    #: What it has words for; none, unless a test gives it some.
    words: frozenset[str] = frozenset()

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.said: list[tuple[float, tuple[str, ...]]] = []
        self.spoken: list[Spoken | None] = []
        self.bands: list[tuple[float, str | None]] = []
        self.tried: list[str] = []
        self.changes: dict[str, list[tuple[float, bool]]] = {"too much": [], "no data": []}

    def set_beat(self, beat: object) -> None:
        del beat

    def set_spoken(self, spoken: Spoken | None) -> None:
        at_s = self._clock.now_s() - START_S
        self.said.append((at_s, () if spoken is None else spoken.names))
        self.spoken.append(spoken)

    def lasts_s(self, spoken: Spoken) -> float:
        return SPOKEN_S * len(spoken.names)

    def knows(self, name: str) -> bool:
        return name in self.words

    def set_too_much(self, on: bool) -> None:
        self._change("too much", on)

    def set_no_data(self, on: bool) -> None:
        self._change("no data", on)

    def set_sounds(self, sounds: object) -> None:
        self.sounds = sounds

    def set_band(self, band: str | None) -> None:
        self.bands.append((self._clock.now_s() - START_S, band))

    def try_out(self, layer: str) -> None:
        self.tried.append(layer)

    def view(self) -> SoundView:
        return SoundView("an ear", buffer_s=0.02)

    def close(self) -> None:
        pass

    def _change(self, name: str, on: bool) -> None:
        changes = self.changes[name]
        if on != (changes[-1][1] if changes else False):
            changes.append((self._clock.now_s() - START_S, on))


@pytest.fixture
def ears(monkeypatch) -> list[Ear]:
    """No test makes a noise: the loudspeaker is an ear."""
    opened: list[Ear] = []

    def open_ear(clock: Clock, *_how: object) -> Ear:
        opened.append(Ear(clock))
        return opened[-1]

    monkeypatch.setattr("coach.engine.hosting.open_speaker", open_ear)
    return opened


@dataclass
class Window:
    """The window's side of an engine: polls, remembers, says what it has seen."""

    engine: ProcessEngine
    snapshots: list[Snapshot]
    seeing: bool = True

    def poll(self) -> None:
        new = self.engine.poll()
        self.snapshots += new
        if new and self.seeing:
            self.engine.send(Seen(new[-1].number))

    def until(self, holds: Callable[[Snapshot], object], within_s: float = SOON_S) -> Snapshot:
        """Poll until a new snapshot is as wished, and return it."""
        looked, deadline_s = len(self.snapshots), time.monotonic() + within_s
        while time.monotonic() < deadline_s:
            self.poll()
            for snapshot in self.snapshots[looked:]:
                if holds(snapshot):
                    return snapshot
            looked = len(self.snapshots)
            self.engine._pipe.poll(0.02)
        raise AssertionError(f"not within {within_s} s; last: {self.snapshots[-1:]}")

    def until_live(self) -> Snapshot:
        """Poll until the fresh process shows a live reading."""
        return self.until(lambda snapshot: snapshot.live is not None, STARTUP_S)


@contextmanager
def _window(settings: Settings) -> Iterator[Window]:
    engine = start_engine(settings)
    assert isinstance(engine, ProcessEngine)
    try:
        yield Window(engine, [])
    finally:
        engine.close()


@pytest.fixture(scope="session")
def window():
    """Start an engine for the given settings, and close it at the end of the ``with``."""
    return _window


def _gone(process_id: int) -> bool:
    """Wait for the end of any process; return whether it came soon."""
    with suppress(ProcessLookupError):
        handle = os.pidfd_open(process_id)
        ended = select.poll()
        ended.register(handle, select.POLLIN)
        try:
            return bool(ended.poll(SOON_S * 1000))
        finally:
            os.close(handle)
    return True


@pytest.fixture(scope="session")
def gone():
    """Wait for the end of any process; return whether it came soon."""
    return _gone


def _wait_for(holds: Callable[[], bool]) -> float:
    """Return how many seconds it took until something held."""
    began_s, nothing = time.monotonic(), threading.Event()
    while not holds():
        assert time.monotonic() - began_s < SOON_S
        nothing.wait(0.005)
    return time.monotonic() - began_s


@pytest.fixture(scope="session")
def wait_for():
    """Return how many seconds it took until something held; it has to be soon."""
    return _wait_for
