"""The fault catalogue as tests: each says what it tried, what was lost, and how late an alarm was.

``python -m benchmarks trust`` runs them and prints what they told as a table.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from coach.engine.hosting import Host
from coach.engine.process import ProcessEngine
from coach.messages import Command, Settings
from coach.practice.debrief.builder import Debrief
from coach.sensors.source import Source
from coach.timing import VirtualClock
from sims.onlooker import START_S, Ear, Onlooker
from sims.port_glove import PortGlove
from sims.watched_engine import WatchedEngine
from sims.whole_app import on_loudspeakers


class Told:
    """What one fault came to, beside its assertions; kept as properties of the test."""

    def __init__(self, keep: Callable[[str, object], None]) -> None:
        self._keep = keep

    def tried(self, times: int) -> None:
        """Say how many times the fault was tried; a test that says nothing tried it once."""
        self._keep("tried", times)

    def lost(self, samples: int) -> None:
        """Say how many samples were lost beyond those that the fault itself took away."""
        self._keep("lost", samples)

    def alarm(self, late_s: float) -> None:
        """Say how late an alarm came after what called for it; the worst one counts."""
        self._keep("alarm_s", late_s)

    def saw(self, sentence: str) -> None:
        """Say in a few words what a person would have seen or heard."""
        # Between the workers that run the tests only plain texts are handed on.
        self._keep("saw", str.__str__(sentence))


@pytest.fixture
def told(record_property: Callable[[str, object], None]) -> Told:
    """Where a fault's test says what it saw."""
    return Told(record_property)


@dataclass(frozen=True, slots=True)
class Witness:
    """A session in no time that is over: what was seen, heard and kept of it."""

    onlooker: Onlooker
    ear: Ear
    debrief: Debrief
    problems: tuple[str, ...]


@pytest.fixture
def witness(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Witness]:
    """Host a source of the test's own on a virtual clock, to its end, with an ear on the sound."""

    def run(
        source: Source,
        seconds: float | None,
        wishes: Mapping[float, Command] | None = None,
        clock: VirtualClock | None = None,
        **settings: object,
    ) -> Witness:
        clock = VirtualClock(START_S) if clock is None else clock
        ears: list[Ear] = []
        monkeypatch.setattr(
            "coach.engine.hosting.open_speaker",
            lambda clock, *_how: ears.append(Ear(clock)) or ears[0],
        )
        onlooker = Onlooker(clock, wishes or {})
        wanted = Settings("bench:", seconds=seconds, **settings)  # type: ignore[arg-type]
        with Host(wanted, clock, source) as host:
            onlooker.run(host)
            problems = (*host.session.problems, *(hand.problem for hand in host.hands))
            return Witness(onlooker, ears[0], host.debrief(), tuple(filter(None, problems)))

    return run


@pytest.fixture
def engine_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., AbstractContextManager[WatchedEngine]]:
    """Start an engine on a glove at a port; its loudspeaker writes down what it plays."""
    for name, value in on_loudspeakers(tmp_path).items():
        monkeypatch.setenv(name, value)

    @contextmanager
    def start(glove: PortGlove, **wishes: object) -> Iterator[WatchedEngine]:
        wanted = Settings(glove.address, **wishes)  # type: ignore[arg-type]
        with closing(ProcessEngine(wanted)) as engine:
            yield WatchedEngine(engine, tmp_path)

    return start
