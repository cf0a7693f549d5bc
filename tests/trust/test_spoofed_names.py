"""Anybody can have a glove's name in the air: what is written to a device that only has that."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import numpy as np
import pytest

from coach.engine.hosting import Host
from coach.errors import DeviceError
from coach.messages import Finish, Settings
from coach.sensors.address import open_source
from coach.sensors.wire import (
    Descriptor,
    FrameParser,
    KeepAlive,
    MotorPulse,
    Samples,
    SetAlarm,
    SetBeat,
    Stop,
    encode,
)
from coach.timing import MonotonicClock
from sims.bare_glove import BareGlove
from sims.bluez import FakeBluez
from sims.bluez_device import (
    UART_NOTIFY,
    UART_SERVICE,
    UART_WRITE,
    FakeCharacteristic,
    FakeService,
    Notify,
    StillDevice,
    battery_service,
    short_uuid,
    uart_service,
)

NAME = "Coach glove 51A1"
#: From docs/wire.md, its worked examples.
DESCRIBE = bytes.fromhex("02 27 01 03 56 03 00")
START = bytes.fromhex("02 20 01 03 c6 86 00")
PATIENCE_S = 60.0
#: So often a device has spoken before it is judged; it does each 10 ms.
ENOUGH = 60

ANY_TAKES_ALL = FakeService(
    short_uuid(0xFFE5), (FakeCharacteristic(short_uuid(0xFFE9), ("write", "notify")),)
)
ONLY_TAKES = FakeService(UART_SERVICE, (FakeCharacteristic(UART_WRITE, ("write",)),))


class Talker(StillDevice):
    """Has a glove's name and service, and says the same again and again."""

    def __init__(self, said: bytes) -> None:
        super().__init__(
            NAME, advertised=(UART_SERVICE,), services=(uart_service(), battery_service(50))
        )
        self.said, self.spoke = said, 0

    def words(self) -> bytes:
        return self.said

    async def run(self, notify: Notify) -> None:
        while True:
            if words := self.words():
                notify(UART_NOTIFY, words)
            self.spoke += 1
            await asyncio.sleep(0.01)

    @property
    def told(self) -> bytes:
        return b"".join(data for _, data in self.written)

    def kinds_told(self) -> set[type[object]]:
        return {type(one) for one in FrameParser(4).feed(self.told)}


class Glove(Talker):
    """One that truly speaks as ours, of four taxels at a hundred a second."""

    def __init__(self) -> None:
        said = Descriptor(b"GLOVE\0\0\1", 100.0, 4, full_scale=4095.0, newtons_per_count=0.01)
        super().__init__(encode(said))

    def words(self) -> bytes:
        at = self.spoke
        sample = Samples(at % 2**16, at * 10_000, np.full((1, 4), 100, np.uint16))
        return (self.said if at % 20 == 0 else b"") + encode(sample)


@pytest.fixture
def air(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[StillDevice], FakeBluez]]:
    """Put a device into the air of a Bluetooth service that is taken for the system's."""
    with ExitStack() as stack:

        def start(device: StillDevice) -> FakeBluez:
            bluez = stack.enter_context(FakeBluez((device,)))
            monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bluez.address)
            return bluez

        yield start


def practise_beside(device: Talker, enough: Callable[[], bool]) -> BareGlove:
    """Practise with a device in the air on one hand; the other presses much too hard, and beats."""
    hard = BareGlove(lambda t_s: 4000 if t_s % 1.0 > 0.5 else 0)
    deadline_s = time.monotonic() + PATIENCE_S

    def take() -> list[Finish]:
        assert time.monotonic() < deadline_s, device.written
        told = hard.times_told(SetBeat) and hard.times_told(MotorPulse)
        return [Finish()] if told and device.spoke >= ENOUGH and enough() else []

    settings = Settings(f"ble:{NAME}?wait=5", others=("bench:",))
    sources = open_source(settings.address), hard
    with Host(settings, MonotonicClock(), *sources) as host:
        host.open()
        host.run(take, lambda _snapshot: True)
    return hard


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"12.5 0.1 3.0\r\n",
        DESCRIBE + START,
        encode(SetAlarm(1, 5.0)),
        # A descriptor's and a sample's types with a wrong check, and plain rubbish.
        b"\x02\x10\x01\x03\xff\xff\x00" + b"\x03\x01\x07\x03\xe8\x03\x00",
        bytes(range(256)),
    ],
    ids=["silent", "numbers", "echo", "host's own", "wrong check", "rubbish"],
)
def test_a_name_and_a_service_that_never_speak_as_ours_get_two_first_words(air, said):
    spoof = Talker(said)
    air(spoof)
    practise_beside(spoof, lambda: True)
    assert spoof.written[0][0] == UART_WRITE
    assert spoof.told == DESCRIBE + START


def test_one_that_does_is_told_all(air):
    glove = Glove()
    air(glove)
    wanted = {SetAlarm, SetBeat, MotorPulse, KeepAlive}
    practise_beside(glove, lambda: wanted <= glove.kinds_told())
    assert glove.told.startswith(DESCRIBE + START)
    assert Stop in glove.kinds_told()


@pytest.mark.parametrize("services", [(), (ANY_TAKES_ALL,), (ONLY_TAKES,)])
def test_a_name_alone_is_written_nothing(air, services):
    spoof = StillDevice(NAME, advertised=(UART_SERVICE,), services=(*services, battery_service(9)))
    bluez = air(spoof)
    source = open_source(f"ble:{NAME}?wait=5")
    with pytest.raises(DeviceError, match=f"{NAME} was taken for the coach's glove"):
        source.open(MonotonicClock())
    assert not bluez.connected(spoof.address)
    source.write(encode(MotorPulse(0.3, 255)))
    source.close()
    assert spoof.written == []
