"""Radio that is out of range with nobody saying so, late, or another device's: on a fake BlueZ."""

import asyncio

import numpy as np
import pytest

from coach.commands.report import plain_report
from coach.engine.debriefing import debrief_of
from coach.errors import DeviceError
from coach.practice.debrief.html import debrief_html
from coach.recordings.reader import open_recording
from coach.recordings.records import Event
from coach.sensors.address import open_source
from coach.sensors.source import Chunk
from coach.sensors.wire import Describe, FrameParser, Samples, encode
from coach.signal.bands import Band
from coach.timing import MonotonicClock, VirtualClock
from sims.bluez import FakeBluez
from sims.bluez_device import UART_NOTIFY, UART_SERVICE, StillDevice, battery_service, uart_service
from sims.usb_desk import GLOVE, MEDIUM

ADDRESS = "C0:FF:EE:00:00:01"
#: What a busy machine of two cores may add to a time.
MACHINE_S = 0.15
SOON_S = 60.0


class InTheAir(StillDevice):
    """A glove in the air, 100 samples a second in small notifications while it is near."""

    def __init__(self) -> None:
        services = (uart_service(), battery_service(80))
        super().__init__(GLOVE.name, ADDRESS, advertised=(UART_SERVICE,), services=services)
        self.near, self.asked, self.at = True, False, 0
        self._hears = FrameParser(8)

    def on_write(self, uuid: str, data: bytes) -> None:
        del uuid
        heard = self._hears.feed(data)
        self.asked = self.asked or any(isinstance(one, Describe) for one in heard)

    async def run(self, notify) -> None:
        loop = asyncio.get_running_loop()
        began_s, first = loop.time(), self.at
        while True:
            await asyncio.sleep(0.01)
            if self.asked:
                self.asked = False
                notify(UART_NOTIFY, encode(GLOVE))
            while self.at - first < (loop.time() - began_s) * 100.0:
                values = np.full((1, 8), MEDIUM + self.at % 3, np.uint16)
                if self.near:
                    frame = Samples(self.at & 0xFFFF, self.at * 10_000, values)
                    notify(UART_NOTIFY, encode(frame))
                self.at += 1


@pytest.fixture
def air(monkeypatch: pytest.MonkeyPatch):
    """A glove in the air of a Bluetooth service that this process takes for the system's."""
    glove = InTheAir()
    with FakeBluez([glove]) as bluez:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bluez.address)
        yield glove, bluez


@pytest.mark.punctual
def test_15_ble_out_of_range_with_no_callback(sit, told, plot_of, air, technical_is_as_loud):
    """Nothing comes, nobody says that it is lost, the system calls it connected: alarm by age."""
    glove, bluez = air
    clock = MonotonicClock()
    plot = plot_of(
        clock,
        (lambda _: plot.shown > 40, lambda: setattr(glove, "near", False)),
        (lambda _: plot.past(1.3), lambda: setattr(glove, "near", True)),
    )
    lied = []

    def look(snapshot) -> None:
        plot.look(snapshot)
        if plot.past(1.0) and len(plot.done_s) == 1 and not lied:
            lied.append(bluez.connected(ADDRESS))

    source = open_source(f"ble:{ADDRESS}?kind=glove")
    sat = sit(source, SOON_S, clock, look, until=plot.over)
    gone_s, near_s = plot.done_s
    assert lied == [True]
    assert sat.gone_s(gone_s) - gone_s <= 0.25 + MACHINE_S
    late_s = sat.ear.began_s("no data", gone_s) - gone_s
    assert late_s <= 1.0
    assert technical_is_as_loud
    back_s = sat.back_s(near_s) - near_s
    assert back_s <= 0.2 + MACHINE_S
    told.alarm(late_s)
    told.saw(f"alarm by the age of data, back after {back_s:.2f} s with no restart")


def test_15b_a_connection_that_only_looks_like_one_is_made_anew(told, air):
    """Silent for seconds although it was asked to send: the link is let go of, and found again."""
    glove, bluez = air
    clock = VirtualClock()
    source = open_source(f"ble:{ADDRESS}?kind=glove")
    source.open(clock)
    try:
        while not (source.read(0.05) or b""):
            assert bluez.connected(ADDRESS)
        glove.near = False
        while source.read(0.05) is not None:
            pass
        clock.advance(7.0)
        with pytest.raises(DeviceError, match="is connected but sends nothing"):
            source.read(0.01)
        glove.near = True
        source.open(clock)
        while source.read(0.05) is None:
            assert bluez.connected(ADDRESS)
        assert bluez.asked(ADDRESS) == 2
    finally:
        source.close()
    told.saw("made anew after 6 s of silence")


@pytest.mark.parametrize("held_s", [0.4, 0.7])
def test_16_ble_burst_400_ms_late(sit, tape, told, held_s):
    """Samples held back and let go at once: no band from old ones, too much sounds, marked late."""
    told.tried(3)
    for peak in (0.0, 0.1, held_s - 0.1):
        chunks = []
        for at in range(500):
            t_s = at / 100
            # Too much for 50 ms within what is held back, and light at its very end.
            pressed = 3.0 + peak <= t_s < 3.0 + peak + 0.05
            light = 3.0 + held_s - 0.03 <= t_s < 3.0 + held_s
            each = 900 if pressed else 60 if light else MEDIUM
            frame = Samples(at, at * 10_000, np.full((1, 8), each + at % 3, np.uint16))
            held = 3.0 <= t_s < 3.0 + held_s
            data = (encode(GLOVE) if not at else b"") + encode(frame)
            chunks.append(Chunk(3.0 + held_s if held else t_s, data))
        sat = sit(tape(chunks), 5.0)
        came_s = 3.0 + held_s
        late_s = sat.ear.began_s("too much") - came_s
        assert late_s <= 0.03
        told.alarm(late_s)
        shown = [s for s in sat.shown(2.0, 5.0) if s.live is not None]
        assert {s.live.band for s in shown} <= {Band.MEDIUM, Band.TOO_MUCH}
        quiet = [s for s in sat.shown(3.27, came_s + 0.19) if s.live is not None]
        assert {s.live.too_much for s in quiet} <= {True}
        assert sat.report()["missing_samples"] == 0
        marks = [item.data for item in open_recording(sat.path) if isinstance(item, Event)]
        marks = [event for event in marks if event["event"] == "told_late"]
        if held_s - peak < 0.25:
            assert not marks
            assert "told_late" not in debrief_html(debrief_of(sat.path))
            continue
        [event] = marks
        assert event["late_s"] == pytest.approx(held_s - peak, abs=0.03)
        assert event["onset_s"] == pytest.approx(3.0 + peak, abs=0.02)
        words = f"That too much was {event['late_s']:.1f} s ago: the line had held it back."
        assert all(words in s.notices for s in sat.shown(came_s + 0.02, 5.0))
        told.saw(words)
        [late] = sat.report()["told_late"]
        assert late == {"onset_s": event["onset_s"], "late_s": event["late_s"]}
        words = f"Too much was told late once, {event['late_s']:.1f} s after it began"
        debrief = debrief_of(sat.path)
        assert words in plain_report(debrief)
        assert words in debrief_html(debrief)
        told.saw(words)


def test_16d_too_much_that_went_on_in_what_was_held_back_is_heard_again(sit, tape, told):
    """It stood as the line went quiet, and is over in the burst: the rest nobody had heard."""
    chunks, held = [], b""
    for at in range(600):
        t_s = at / 100
        # Let go for less than the alarm needs to end, and pressed harder than ever after it.
        pressed = 2.5 <= t_s < 3.1 or 3.3 <= t_s < 3.6
        each = 60 if 3.1 <= t_s < 3.3 else 900 if pressed else MEDIUM
        frame = Samples(at, at * 10_000, np.full((1, 8), each + at % 3, np.uint16))
        data = (encode(GLOVE) if not at else b"") + encode(frame)
        if 3.0 <= t_s < 5.0:
            held += data
        else:
            chunks.append(Chunk(t_s, held + data))
            held = b""
    sat = sit(tape(chunks), 6.0)
    assert sat.ear.began_s("too much", 2.5) - 2.5 <= 0.03
    assert sat.ear.began_s("no data", 3.0) - 3.0 <= 1.0
    late_s = sat.ear.began_s("too much", 4.0) - 5.0
    assert late_s <= 0.03
    [event] = debrief_of(sat.path).too_much
    assert event.duration_s == pytest.approx(1.1, abs=0.05)
    told.alarm(late_s)
    told.saw("heard as it began, and again as the rest of it came")


@pytest.mark.usefixtures("air")
def test_17_another_kind_of_device_answers(told):
    """What was taken for one kind is another: it is named, and nothing of it is read."""
    with pytest.raises(DeviceError) as refused:
        open_source(f"ble:{ADDRESS}?kind=progressor").open(MonotonicClock())
    words = str(refused.value)
    assert GLOVE.name in words
    assert "the coach's glove or pad" in words
    told.saw(words)


def test_16c_a_line_that_falls_behind_without_a_pause(sit, tape, told):
    """Data that comes in time with each other, and all of it old: no band, heard, and then back."""
    t_s = np.arange(850) / 100
    late_s = np.interp(t_s, [2.0, 4.0, 6.0, 6.05], [0.0, 0.6, 0.6, 0.0])
    chunks = []
    for at, came_s in enumerate(np.maximum.accumulate(t_s + late_s).tolist()):
        value = 900 if 500 <= at < 510 else MEDIUM
        frame = encode(Samples(at, at * 10_000, np.full((1, 8), value + at % 3, np.uint16)))
        chunks.append(Chunk(came_s, (b"" if at else encode(GLOVE)) + frame))
    sat = sit(tape(chunks), 8.5)
    gone_s = sat.gone_s(1.0)
    # 0.25 s late is what was measured at 2.83 s; the clock's doubt adds a little.
    assert gone_s == pytest.approx(2.83 + 0.25, abs=0.1)
    shown = [s for s in sat.shown(gone_s, 6.6) if s.live is not None]
    assert {s.live.band for s in shown} == {Band.TOO_MUCH}
    assert sat.ear.began_s("no data") - gone_s <= 1.0
    assert sat.ear.began_s("too much") == pytest.approx(5.0 + 0.6 + 0.01, abs=0.03)
    words = "s old: the line holds it back"
    assert any(words in s.link.sentence for s in sat.shown(gone_s, 5.5))
    back = next(s for s in sat.shown(6.6, 8.5) if s.live is not None)
    assert back.host_s - sat.start_s <= 6.65 + 0.3
    assert sat.ear.changes["no data"][-1][1] is False
    assert all(s.live is not None for s in sat.shown(7.0, 8.4))
    told.tried(1)
    told.saw(f"band gone where 0.25 s were known; {words}")
