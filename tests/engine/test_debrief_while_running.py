"""A debrief that is asked for in mid-session changes nothing of the one at the end."""

import pytest

from coach.engine.hosting import Host
from coach.messages import Settings
from coach.practice.debrief.builder import debrief_json
from coach.sensors.address import parse_address
from coach.timing import VirtualClock
from sims.sensor import SimSource


def debriefed(name: str, seconds: float, looks: bool) -> tuple[dict[str, object], int]:
    """Return a session's debrief, and how often one was asked for on the way."""
    clock, asked = VirtualClock(1_000.0), 0
    source = SimSource(parse_address(f"sim:{name}"))

    def take() -> tuple[()]:
        nonlocal asked
        if looks and clock.now_s() > 1_000.0 + 0.35 * (asked + 1):
            asked += 1
            host.debrief()
        return ()

    settings = Settings(f"sim:{name}", seconds=seconds, speed=0.0, sound=False)
    with Host(settings, clock, source) as host:
        host.open()
        host.run(take, lambda _snapshot: True)
        return debrief_json(host.debrief()), asked


@pytest.mark.parametrize("name", ["too-hard", "beginner"])
def test_asking_for_a_debrief_changes_nothing(name):
    plain, _ = debriefed(name, 16.0, looks=False)
    asked_for, times = debriefed(name, 16.0, looks=True)
    assert times > 30
    assert asked_for == plain
