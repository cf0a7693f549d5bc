"""The firmware's own bytes through the air: the ESP32's sketch behind the real library."""

import json
import os
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from benchmarks.trust.bare import BareLoop
from coach.engine.link import Link
from coach.recordings.reader import open_recording
from coach.sensors.address import open_source
from coach.sensors.source import Chunk, DeviceEvent, SampleBlock, SensorInfo
from coach.sensors.wire import Describe, Descriptor, FrameParser, MotorPulse, SetBeat, encode
from coach.sensors.wire_decoder import WireDecoder
from coach.timing import MonotonicClock
from sims.ble_glove import SketchGlove
from sims.bluez_device import StillDevice
from sims.sketch_board import SketchBoard, build_sketch

PATIENCE_S = 60.0
LASTS_S = 3.0
SKETCH = "glove_esp32"


@pytest.fixture(scope="module")
def program(made_once) -> Path:
    return made_once(SKETCH, lambda folder: build_sketch(SKETCH, folder / SKETCH)) / SKETCH


@pytest.fixture
def glove(program):
    """Switch a glove on with a given MTU; whatever was switched on is off at the end."""
    gloves: list[SketchGlove] = []

    def switch_on(mtu: int = 247) -> SketchGlove:
        gloves.append(SketchGlove(program, mtu))
        return gloves[-1]

    yield switch_on
    for one in gloves:
        one.close()


@pytest.fixture
def beside():
    """What runs beside a test until its end, or until it is asked to end."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def listen_to():
    """Be a host of a glove; every host has let go at the end."""
    hosts: list[Listener] = []

    def listen(glove: SketchGlove, wait_s: float = 2.0) -> Listener:
        hosts.append(Listener(f"ble:{glove.address}?kind=glove&wait={wait_s}"))
        return hosts[-1]

    yield listen
    for host in hosts:
        host.close()


class Listener:
    """A host's side: a kept link, and what its decoder makes of the bytes."""

    def __init__(self, address: str) -> None:
        self.source = open_source(address)
        self.link = Link(self.source, MonotonicClock())
        self.decoder = WireDecoder()
        self.chunks = []
        self.heard = []
        self.link.open()

    def listen(self, enough, within_s: float = PATIENCE_S) -> None:
        deadline_s = time.monotonic() + within_s
        while not enough():
            assert time.monotonic() < deadline_s, self.decoder.counts
            chunk = self.link.read(0.05)
            if chunk is not None:
                self.chunks.append(chunk)
                self.heard += self.decoder.feed(chunk)

    def of(self, kind: type) -> list:
        return [one for one in self.heard if isinstance(one, kind)]

    def close(self) -> None:
        self.link.close()


@pytest.mark.punctual
def test_250_notifications_a_second_and_more_lose_not_one_byte(air, glove, listen_to):
    worn = glove(mtu=23)
    bluez = air(worn)
    host = listen_to(worn)
    host.listen(lambda: host.decoder.counts.samples >= 2)
    first, began_s = bluez.notified(worn.address), time.monotonic()
    host.listen(lambda: time.monotonic() - began_s >= LASTS_S)
    rate_hz = (bluez.notified(worn.address) - first) / (time.monotonic() - began_s)
    host.close()
    sent, read = b"".join(worn.sent), b"".join(chunk.data for chunk in host.chunks)
    assert rate_hz >= 250.0
    assert max(len(one) for one in worn.sent) == 20
    # What it still said while it was let go has nobody to read it.
    assert sent.startswith(read)
    assert len(sent) - len(read) < 300
    counts = host.decoder.counts
    assert (counts.missing_samples, counts.gaps, counts.bad_frames) == (0, 0, 0)
    assert counts.device_overruns == 0
    blocks = host.of(SampleBlock)
    heard_s = blocks[-1].t_s[-1] - blocks[0].t_s[0]
    assert heard_s > 0.9 * LASTS_S
    assert counts.samples == pytest.approx(200 * heard_s, rel=0.02)


def test_the_firmware_tells_itself_its_readings_and_its_battery(air, glove, listen_to):
    worn = glove()
    air(worn)
    host = listen_to(worn)
    host.listen(lambda: host.decoder.counts.samples >= 20)
    worn.press(3, 1650)
    host.listen(lambda: any(block.counts[-1][3] == 1650 for block in host.of(SampleBlock)))
    info = host.of(SensorInfo)[0]
    assert info.name == worn.name
    assert worn.name.startswith("Coach glove ")
    assert (info.taxels, info.full_scale, info.rate_hz) == (8, 3300.0, 200.0)
    last = host.of(SampleBlock)[-1].counts[-1]
    assert np.count_nonzero(last) == 1
    (battery,) = [one for one in host.source.take_events() if isinstance(one, DeviceEvent)]
    assert 0.0 <= battery.value <= 1.0


def test_the_answer_to_a_hosts_very_first_word_is_sent(program):
    with SketchBoard(program) as board:
        board.run(1.0)
        board.connect()
        board.write_ble(encode(Describe()))
        sent = b"".join(data for kind, data in board.run(0.5) if kind == "N")
    assert [type(said) for said in FrameParser().feed(sent)] == [Descriptor]


@pytest.mark.punctual
def test_a_press_is_read_within_fifty_milliseconds(air, glove, listen_to):
    worn = glove()
    air(worn)
    host = listen_to(worn)
    delays_s = []
    with BareLoop() as bare:
        for turn in range(5):
            host.listen(lambda: host.decoder.counts.samples >= 20 * (turn + 1))  # noqa: B023
            level, pressed_s = 500 + 100 * turn, time.monotonic()
            worn.press(0, level)
            host.listen(lambda: host.of(SampleBlock)[-1].counts[-1][0] == level)  # noqa: B023
            delays_s.append(time.monotonic() - pressed_s)
    host.close()
    assert sorted(delays_s)[2] < 0.05 + bare.worst_s


def test_commands_reach_the_firmware_and_move_its_motor(air, glove, listen_to):
    worn = glove()
    air(worn)
    host = listen_to(worn)
    host.listen(lambda: host.decoder.counts.samples >= 20)
    host.link.write(encode(MotorPulse(duration_s=0.1, strength=77)))
    host.listen(lambda: worn.motor[-2:] == [77, 0])
    before = len(worn.motor)
    host.link.write(encode(SetBeat(0.05, 0.2, 3, 120)))
    host.listen(lambda: len(worn.motor) - before >= 8)
    # docs/wire.md: a stroke's first count is felt harder than the others.
    assert worn.motor[before : before + 8] == [120, 0, 60, 0, 60, 0, 120, 0]


@pytest.mark.punctual
def test_a_lost_glove_is_looked_for_beside_the_session_and_goes_on_in_its_own_time(
    air, glove, listen_to, beside
):
    worn = glove()
    bluez = air(worn)
    host = listen_to(worn, wait_s=0.4)
    host.listen(lambda: host.decoder.counts.samples >= 100)
    bare = beside.enter_context(BareLoop())
    bluez.gone(worn.address)
    phases, waits_s, longest_s, back = [], [], 0.0, False
    before = host.decoder.counts.samples
    deadline_s = time.monotonic() + PATIENCE_S
    # What was on its way as it went is heard first.
    while not back or host.link.phase != "live" or host.decoder.counts.samples < before + 100:
        assert time.monotonic() < deadline_s, phases
        asked_s = time.monotonic()
        chunk = host.link.read(0.02)
        longest_s = max(longest_s, time.monotonic() - asked_s)
        if chunk is not None:
            host.heard += host.decoder.feed(chunk)
        if phases[-1:] != [host.link.phase]:
            phases.append(host.link.phase)
        if host.link.phase == "lost":
            waits_s.append(host.link.retry_in_s())
        if not back and waits_s and max(waits_s) > 0.9:
            back, before = True, host.decoder.counts.samples
            bluez.back(worn.address)
    beside.close()
    host.close()
    assert phases[-2:] == ["lost", "live"]
    # The first wait is half a second, the second one, each counting down to the eye.
    assert 0.9 < max(waits_s) <= 1.0
    assert any(0.0 < wait_s < 0.45 for wait_s in waits_s)
    # A session turns on meanwhile: no read is held up by the looking.
    assert longest_s < 0.2 + bare.worst_s
    # The glove was on all the while: its own time says how long nobody heard it.
    assert {block.epoch for block in host.of(SampleBlock)} == {0}
    assert host.decoder.counts.missing_samples > 100


@pytest.mark.punctual
def test_letting_go_while_it_is_looked_for_is_at_once_and_for_good(air, glove, listen_to):
    worn = glove()
    bluez = air(worn)
    host = listen_to(worn, wait_s=30)
    bluez.gone(worn.address)
    host.listen(lambda: host.link.phase == "lost")
    host.listen(lambda: any(thread.name == "opening" for thread in threading.enumerate()))
    began_s = time.monotonic()
    host.close()
    assert time.monotonic() - began_s < 2.0
    bluez.back(worn.address)
    assert not any(thread.name in ("opening", "bluetooth") for thread in threading.enumerate())
    assert not bluez.connected(worn.address)


@pytest.mark.punctual
def test_the_commands_see_and_record_it_from_outside(air, glove, tmp_path, beside):
    worn = glove()
    bluez = air(worn, StillDevice("Kettle", "C0:FF:EE:00:00:02"))
    path = tmp_path / "air.rec"

    def coach(*arguments: str) -> subprocess.Popen[str]:
        started = subprocess.Popen(
            [sys.executable, "-m", "coach.cli", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bluez.address},
        )
        beside.enter_context(started)
        beside.callback(started.kill)
        return started

    looking = coach("devices", "--ble", "--json")
    recording = coach("record", f"ble:{worn.name}", "-o", str(path), "--seconds", "2")
    out, trouble = recording.communicate(timeout=60)
    assert recording.returncode == 0, trouble
    said = int(out.split(":")[1].split()[0].replace(",", ""))
    # All that the glove sent in two seconds.
    decoder = WireDecoder()
    chunks = [item for item in open_recording(path) if isinstance(item, Chunk)]
    heard = [item for chunk in chunks for item in decoder.feed(chunk)]
    blocks = [item for item in heard if isinstance(item, SampleBlock)]
    assert said == pytest.approx(400, abs=15)
    assert said == decoder.counts.samples
    assert said == pytest.approx(1 + 200 * (blocks[-1].t_s[-1] - blocks[0].t_s[0]), abs=1)
    assert "This recording is whole" in coach("check", str(path)).communicate(timeout=60)[0]
    seen, trouble = looking.communicate(timeout=60)
    assert (looking.returncode, trouble) == (0, "")
    found = {one["name"]: one for one in json.loads(seen) if "source" in one}
    assert set(found) == {worn.name, "Kettle"}
    assert found[worn.name]["source"] == f"ble:{worn.name}"
    assert found[worn.name]["kind"] == "the coach's glove or pad"
    assert found["Kettle"]["kind"] is None
