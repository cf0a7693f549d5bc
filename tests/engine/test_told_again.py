"""What a device could not be told while its link was down, it is told once it speaks again."""

import pytest

from coach.engine.hosting import Host
from coach.errors import DeviceError
from coach.messages import Command, Finish, SetPace, Settings
from coach.sensors.source import Chunk
from coach.sensors.wire import DeviceNotice, Notice, SetAlarm, SetBeat, encode
from coach.timing import VirtualClock
from sims.bare_glove import BareGlove
from sims.onlooker import Ear

LOST_S, BACK_S, OVER_S = 4.0, 5.0, 7.0


class Walker(BareGlove):
    """A glove that is out of range for a second; it may have stopped meanwhile, and says so."""

    def __init__(self, stops: bool) -> None:
        super().__init__(lambda _t_s: 300)
        self._stopped = stops

    def read(self, timeout_s: float) -> Chunk | None:
        chunk = super().read(timeout_s)
        now_s = self._clock.now_s()
        if LOST_S <= now_s < BACK_S:
            raise DeviceError("out of range; come nearer")
        if chunk is not None and now_s >= BACK_S and self._stopped:
            self._stopped = False
            notice = DeviceNotice(0, round(now_s * 1e6), Notice.WATCHDOG)
            return Chunk(chunk.host_s, encode(notice) + chunk.data)
        return chunk

    def told_back(self, kind: type[object]) -> list[object]:
        """Return what of this kind it was told soon after it was back."""
        return [
            said
            for at_s, said in self.told
            if BACK_S <= at_s < BACK_S + 1.5 and isinstance(said, kind)
        ]


@pytest.fixture
def walked(monkeypatch: pytest.MonkeyPatch):
    """Practise with such a glove while commands are given at their seconds."""
    monkeypatch.setattr("coach.engine.hosting.open_speaker", lambda clock, *_how: Ear(clock))

    def walk(*wishes: tuple[float, Command], stops: bool = False) -> Walker:
        clock, glove = VirtualClock(), Walker(stops)
        waiting = [*wishes, (OVER_S, Finish())]

        def take() -> list[Command]:
            due = [wish for at_s, wish in waiting if at_s <= clock.now_s()]
            del waiting[: len(due)]
            return due

        with Host(Settings("bench:"), clock, glove) as host:
            host.run(take, lambda _snapshot: True)
        return glove

    return walk


@pytest.mark.parametrize(("bpm", "stops"), [(90.0, False), (45.0, True)])
def test_a_beat_that_was_changed_meanwhile_is_the_one_the_glove_has_then(walked, bpm, stops):
    glove = walked((4.5, SetPace(bpm)), stops=stops)
    first = glove.told_back(SetBeat)[0]
    assert first.period_s == pytest.approx(60.0 / bpm, abs=1e-5)
    assert glove.told_back(SetAlarm)


def test_what_was_sent_just_before_the_link_broke_may_not_have_arrived(walked):
    glove = walked()
    assert glove.told_back(SetAlarm)
    assert glove.told_back(SetBeat)
