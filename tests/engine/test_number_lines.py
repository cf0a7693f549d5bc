"""Somebody's sketch that prints numbers, heard as ``auto``: it is only listened to."""

from itertools import count

import pytest

from coach.messages import Settings
from coach.sensors.source import Chunk
from coach.timing import Clock
from coach.views import Snapshot

RATE_HZ = 100.0
START_S = 1_000.0


class Sketch:
    """Prints 20 N, "nan" between the seconds ``broken``, and notes what is sent to it."""

    def __init__(self, wire_format: str, broken: tuple[float, float] = (0.0, 0.0)) -> None:
        self.format = wire_format
        self.sent: list[bytes] = []
        self._broken = broken
        self._numbers = count(1)

    def open(self, clock: Clock) -> None:
        self._clock = clock

    def read(self, _timeout_s: float) -> Chunk | None:
        at_s = next(self._numbers) / RATE_HZ
        self._clock.wait_until(START_S + at_s)
        is_broken = self._broken[0] <= at_s < self._broken[1]
        return Chunk(START_S + at_s, b"nan\n" if is_broken else b"20.0\n")

    def write(self, data: bytes) -> None:
        self.sent.append(data)

    def close(self) -> None:
        pass


def shown_by(hosted, sketch: Sketch) -> list[Snapshot]:
    snapshots, _ = hosted(Settings("sketch:", seconds=8.0, beat=True), sketch)
    return snapshots


@pytest.mark.parametrize("wire_format", ["auto", "text"])
def test_it_is_sent_nothing_by_a_session_with_beat_and_alarm(hosted, wire_format):
    sketch = Sketch(wire_format)
    snapshots = shown_by(hosted, sketch)
    assert any(shown.beat.running for shown in snapshots)
    assert sketch.sent == []


def test_no_number_is_no_data_and_not_no_contact(hosted):
    snapshots = shown_by(hosted, Sketch("text", broken=(3.0, 5.0)))
    broken = [s for s in snapshots if 3.3 < s.host_s - START_S < 5.0]
    assert len(broken) > 60
    for shown in broken:
        assert shown.live is None
        assert shown.age_s == pytest.approx(shown.host_s - START_S - 3.0, abs=0.05)
        assert shown.link.phase == "quiet"
    mended = [s for s in snapshots if 5.3 < s.host_s - START_S < 7.9]
    assert all(s.live is not None and s.live.band == "medium" for s in mended)
