"""What a device could not be told while its link was down, it is told once it speaks again."""

import pytest

from coach.engine.hosting import Host
from coach.errors import DeviceError
from coach.messages import Command, Finish, SetPace, Settings
from coach.sensors.source import Chunk
from coach.sensors.wire import SetAlarm, SetBeat
from coach.timing import VirtualClock
from sims.bare_glove import BareGlove
from sims.onlooker import Ear

LOST_S, BACK_S, OVER_S = 4.0, 5.0, 9.0


class Walker(BareGlove):
    """A glove that is out of range for a second, and knows nothing of it."""

    def read(self, timeout_s: float) -> Chunk | None:
        chunk = super().read(timeout_s)
        if LOST_S <= self._clock.now_s() < BACK_S:
            raise DeviceError("out of range; come nearer")
        return chunk


@pytest.mark.parametrize("bpm", [90.0, 45.0])
def test_a_beat_that_was_changed_meanwhile_is_the_one_the_glove_has_then(
    monkeypatch: pytest.MonkeyPatch, bpm: float
) -> None:
    monkeypatch.setattr("coach.engine.hosting.open_speaker", Ear)
    clock, glove = VirtualClock(), Walker(lambda _t_s: 300)
    wishes: list[tuple[float, Command]] = [(4.5, SetPace(bpm)), (OVER_S, Finish())]

    def take() -> list[Command]:
        due = [wish for at_s, wish in wishes if at_s <= clock.now_s()]
        wishes[:] = [one for one in wishes if one[0] > clock.now_s()]
        return due

    with Host(Settings("bench:"), clock, glove) as host:
        host.run(take, lambda _snapshot: True)
    again = [
        (at_s, said)
        for at_s, said in glove.told
        if at_s > LOST_S and isinstance(said, SetBeat) and said.period_s > 0
    ]
    at_s, first = again[0]
    assert at_s < BACK_S + 1.5
    assert first.period_s == pytest.approx(60.0 / bpm, abs=1e-5)
    assert [at_s for at_s in glove.times_told(SetAlarm) if LOST_S < at_s < BACK_S + 1.5]
