"""Scales that people own, through the real library on a simulated Bluetooth service."""

import time
from collections.abc import Callable

import numpy as np
import pytest

from coach.cli import main
from coach.engine.opening import decoder_for
from coach.errors import DeviceError
from coach.recordings.reader import open_recording
from coach.sensors.address import open_source
from coach.sensors.ble_scan import scan
from coach.sensors.source import DeviceEvent, SampleBlock
from coach.sensors.wire import SetBeat, Tare, encode
from coach.timing import MonotonicClock
from sims.ble_scales import FakeDecent, FakeLefu, FakeProgressor, FakeWhC06

G = 9.80665
#: Beyond this a test has failed; nothing here takes nearly so long.
PATIENCE_S = 60.0

KINDS = {
    "progressor": (FakeProgressor, "Tindeq Progressor"),
    "wh-c06": (FakeWhC06, "WH-C06 hanging scale"),
    "lefu": (FakeLefu, "Entralpi or Lefu plate"),
    "decent": (FakeDecent, "Decent Scale"),
}


class Hearing:
    """One source and its decoder, read until something has been heard."""

    def __init__(self, address: str) -> None:
        self.source = open_source(address)
        self.decoder = decoder_for(self.source, address)
        self.source.open(MonotonicClock())
        self.newtons: list[float] = []
        self.t_s: list[float] = []
        self.events: list[DeviceEvent] = []

    def until(self, enough: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + PATIENCE_S
        while not enough():
            assert time.monotonic() < deadline_s, f"{len(self.newtons)} samples are not enough"
            chunk = self.source.read(0.05)
            for decoded in () if chunk is None else self.decoder.feed(chunk):
                if isinstance(decoded, SampleBlock):
                    self.newtons += decoded.counts[:, 0].tolist()
                    self.t_s += decoded.t_s.tolist()
                elif isinstance(decoded, DeviceEvent):
                    self.events.append(decoded)

    def samples(self, count: int) -> list[float]:
        begin = len(self.newtons)
        self.until(lambda: len(self.newtons) >= begin + count)
        return self.newtons[begin:]


def holding(kilograms: float) -> Callable[[float], float]:
    return lambda _: kilograms


def address_of(kind: str, device) -> str:
    return f"ble:{device.address}?kind={kind}"


def test_the_scan_says_what_each_is_and_asks_where_it_cannot_know(air):
    air(*(fake() for fake, _ in KINDS.values()))
    deadline_s = time.monotonic() + PATIENCE_S
    while len(found := scan(0.4)) < len(KINDS):
        assert time.monotonic() < deadline_s, found
    seen = {one.kind: one for one in found}
    assert set(seen) == {title for _, title in KINDS.values()}
    assert "pull" in seen["Tindeq Progressor"].note
    assert "too slow" in seen["WH-C06 hanging scale"].note
    assert "bathroom scale" in (seen["WH-C06 hanging scale"].problem or "")
    assert seen["Decent Scale"].problem is None


def test_a_hanging_scale_is_used_only_when_the_person_says_that_it_is_one(air):
    air(FakeWhC06())
    with pytest.raises(DeviceError, match="kind=wh-c06"):
        open_source("ble:IF_B7").open(MonotonicClock())


@pytest.mark.parametrize("kind", KINDS)
def test_its_numbers_are_newtons(air, kind):
    device = KINDS[kind][0](holding(1.25))
    air(device)
    hearing = Hearing(address_of(kind, device))
    try:
        assert hearing.samples(6)[:6] == [pytest.approx(1.25 * G)] * 6
        counts = hearing.decoder.counts
        assert (counts.bad_frames, counts.missing_samples) == (0, 0)
        assert np.all(np.diff(hearing.t_s) > 0)
    finally:
        hearing.source.close()


def test_a_plate_that_notifies_on_the_other_characteristic_is_heard_too(air):
    device = FakeLefu(holding(2.0), number=0xFFF1)
    air(device)
    hearing = Hearing("ble:ENTRALPI")
    try:
        assert hearing.samples(4)[0] == pytest.approx(2.0 * G)
    finally:
        hearing.source.close()


@pytest.mark.parametrize("kind", ["progressor", "decent"])
def test_a_tare_is_told_in_its_own_words_and_nothing_else_of_ours_is(air, kind):
    device = KINDS[kind][0](holding(0.75))
    air(device)
    hearing = Hearing(f"ble:{device.name}")
    try:
        hearing.samples(3)
        hearing.source.write(encode(SetBeat(0.0, 1.0, 4, 100)) + encode(Tare()))
        hearing.until(lambda: hearing.newtons[-1] == pytest.approx(0.0, abs=1e-6))
        told = [data for _, data in device.written]
        known = {"64", "65", "66", "6f", "030f000000010d", "030a0101000108", "030a03ffff000a"}
        assert {data.hex() for data in told} <= known
    finally:
        hearing.source.close()


def test_the_progressor_is_started_tells_its_battery_and_is_stopped(air):
    device = FakeProgressor(holding(1.0))
    air(device)
    hearing = Hearing("ble:Progressor_7125")
    hearing.until(lambda: len(hearing.newtons) > 20 and len(hearing.events) > 0)
    assert ("battery", 3.12) in [(event.name, event.value) for event in hearing.events]
    hearing.source.close()
    assert device.written[-1][1] == b"\x66"
    assert not device.streaming


def test_the_microseconds_wrap_on_the_way_and_nobody_notices(air):
    device = FakeProgressor(holding(1.0), first_us=2**32 - 300_000)
    air(device)
    hearing = Hearing("ble:Progressor_7125")
    try:
        hearing.samples(60)
        # Sixty samples are 0.75 s, and the wrap comes after 0.3.
        assert np.diff(hearing.t_s) == pytest.approx(0.0125, abs=1e-9)
        assert hearing.decoder.counts.gaps == 0
    finally:
        hearing.source.close()


@pytest.mark.parametrize("kind", ["progressor", "lefu", "decent"])
def test_a_connection_that_drops_is_told_and_comes_back(air, kind):
    device = KINDS[kind][0](holding(0.5))
    bluez = air(device)
    hearing = Hearing(f"ble:{device.name}")
    try:
        hearing.samples(4)
        bluez.drop(device.address)
        with pytest.raises(DeviceError):
            hearing.until(lambda: False)
        hearing.source.open(MonotonicClock())
        assert hearing.samples(4)[-1] == pytest.approx(0.5 * G)
        assert np.all(np.diff(hearing.t_s) > 0)
    finally:
        hearing.source.close()


@pytest.mark.parametrize("kind", ["progressor", "wh-c06"])
def test_a_recording_keeps_its_packets_and_gives_the_same_numbers(
    air, kind, tmp_path, capsys, monkeypatch
):
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path / "data"))
    device = KINDS[kind][0](holding(2.5))
    air(device)
    file, table = tmp_path / "scale.rec", tmp_path / "scale.csv"
    address = address_of(kind, device)
    forces: list[float] = []
    # A busy machine may not even have found it within the first of these.
    for seconds in ("2.5", "10", "40"):
        if len(forces) <= 5:
            file.unlink(missing_ok=True)
            table.unlink(missing_ok=True)
            assert main(["record", address, "-o", str(file), "--seconds", seconds]) == 0
            assert main(["export", str(file), "-o", str(table)]) == 0
            rows = [line.split(",") for line in table.read_text().splitlines()]
            forces = [float(row[rows[0].index("force_n")]) for row in rows[1:]]
    assert open_recording(file).header.format == kind
    capsys.readouterr()
    assert main(["report", str(file), "--json"]) == 0
    report = capsys.readouterr().out
    assert len(forces) > 5
    assert forces == [pytest.approx(2.5 * G, abs=1e-3)] * len(forces)
    assert f'"samples": {len(forces)}' in report
