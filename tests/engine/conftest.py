"""Sessions on the simulated hand, in no time, with the hand's own truth beside them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from coach.hosting import Host
from coach.messages import Command, Settings, Snapshot
from coach.practice.debrief import Debrief
from coach.sensors.address import parse_address
from coach.timing import VirtualClock
from sims.sensor import SimSource


@dataclass(frozen=True, slots=True)
class Practised:
    """A session that is over: what was shown, what it came to, what really happened."""

    snapshots: list[Snapshot]
    debrief: Debrief
    source: SimSource
    path: Path


Practise = Callable[..., Practised]


@pytest.fixture
def practise(tmp_path: Path) -> Practise:
    """Practise on ``sim:NAME`` and return what came of it.

    ``commands`` maps seconds of the session to what the person asks for then.
    """

    def run(
        name: str,
        seconds: float = 60.0,
        commands: dict[float, Command] | None = None,
        **wishes: object,
    ) -> Practised:
        address = f"sim:{name}"
        path = tmp_path / f"{name.replace('?', '-')}.rec"
        settings = Settings(address, seconds=seconds, speed=0.0, sound=False, record_to=str(path))
        settings = replace(settings, **wishes)  # type: ignore[arg-type]
        source, clock = SimSource(parse_address(address)), VirtualClock(1_000.0)
        waiting = sorted((commands or {}).items(), key=lambda item: item[0])
        snapshots: list[Snapshot] = []

        def take() -> list[Command]:
            due = [c for at_s, c in waiting if clock.now_s() >= 1_000.0 + at_s]
            del waiting[: len(due)]
            return due

        def publish(snapshot: Snapshot) -> bool:
            snapshots.append(snapshot)
            return True

        with Host(settings, clock, source) as host:
            host.open()
            host.run(take, publish)
            debrief = host.debrief()
        return Practised(snapshots, debrief, source, path)

    return run
