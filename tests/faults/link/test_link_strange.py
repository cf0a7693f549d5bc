"""Devices that are not what they were, or not what can be: told, refused, never believed."""

import resource
import tracemalloc
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from coach.framing import WIRE, encode_record
from coach.sensors.source import Chunk
from coach.sensors.wire import Describe, Descriptor, Samples, encode
from coach.sensors.wire_descriptor import pack_descriptor
from coach.signal.bands import Band
from sims.scenario import load_scenario
from sims.world import World

SEED = 6
GLOVE = Descriptor(b"glove--1", 100.0, 8, "Glove", newtons_per_count=0.01)
#: 20 N in all: medium on a palm.
MEDIUM = np.full((1, 8), 250)
TOO_MUCH = np.full((1, 8), 900)


def spoken(at: int, values: np.ndarray, device: Descriptor = GLOVE, data: bytes = b"") -> Chunk:
    """Return sample number ``at`` of a device of 100 samples a second, by itself in a chunk."""
    trembling = values + at % 3
    frame = Samples(at & 0xFFFF, at * 10_000, trembling.astype(np.uint16))
    said = encode(device) if at % 100 == 0 else b""
    return Chunk(at / 100, data + said + encode(frame))


def test_07_endless_bytes_without_a_delimiter(sit, tape, told, technical_is_as_loud):
    """Eighty megabytes in which no record ever ends: they are held nowhere, and it is told."""
    rubbish = bytes(range(1, 256)) * 160
    flood = [Chunk(3.0 + at / 500, rubbish) for at in range(2_000)]
    chunks = [spoken(at, MEDIUM) for at in range(300)]
    back = [spoken(at, MEDIUM, data=b"\x00" * (at == 700)) for at in range(700, 900)]
    source = tape([*chunks, *flood, *back])
    source.format = "wire"
    peaks = []

    def look(snapshot):
        if not peaks and snapshot.host_s > 1_002.9:
            tracemalloc.start()
        if tracemalloc.is_tracing():
            peaks.append(tracemalloc.get_traced_memory()[0])

    try:
        sat = sit(source, 9.0, look=look, record=False)
    finally:
        tracemalloc.stop()
    assert max(peaks) - peaks[0] < 4_000_000
    assert all(s.live is None for s in sat.shown(3.3, 6.9))
    late_s = sat.ear.began_s("no data", 2.0) - 3.0
    assert late_s <= 1.0
    assert technical_is_as_loud
    assert sat.back_s(7.0) - 7.0 < 0.3
    assert len(sat.ear.changes["no data"]) == 2
    told.alarm(late_s)
    told.saw(f"{max(peaks) - peaks[0]:,} bytes held of 80 MB")


def test_09_counters_wrap(sit, tape, told):
    """Both counters run over in mid-session, one after the other: no gap, no new epoch."""
    told.tried(4)
    for seq, time_us in (
        (65_500, 0),
        (0, 2**32 - 3_000_000),
        (65_400, 2**32 - 2_000_000),
        (65_399, 2**32 - 1),
    ):
        chunks = []
        for at in range(400):
            frame = Samples((seq + at) & 0xFFFF, (time_us + at * 10_000) & 0xFFFFFFFF, MEDIUM)
            chunks.append(Chunk(at / 100, (encode(GLOVE) if not at else b"") + encode(frame)))
        sat = sit(tape(chunks), 4.0)
        report = sat.report()
        assert (report["gaps"], report["missing_samples"], report["samples"]) == (0, 0, 400)
        assert report["duration_s"] == pytest.approx(3.99, abs=0.02)
        assert all(s.live is not None for s in sat.shown(0.5, 3.9))
        assert not [at_s for at_s, on in sat.ear.changes["no data"] if on]


@pytest.mark.parametrize("says_so", [True, False])
@pytest.mark.parametrize("silent_s", [0.02, 2.0])
def test_10_device_reboots(sit, tape, told, says_so, silent_s):
    """At once or after its boot loader's pause, told or not: alarm, new epoch, who is it now."""
    scenario = load_scenario("steady")
    world = World(scenario, SEED)
    chunks = [world.step() for _ in range(500)]
    world.plug_in(5.0 + silent_s)
    boot = world.step()
    records = boot.data.split(b"\x00")[:-1]
    kept = [one for one in records if says_so or one[1] != 0x11]
    assert len(kept) == len(records) - (not says_so)
    chunks.append(replace(boot, data=b"".join(one + b"\x00" for one in kept)))
    while world.due_s < 10.0:
        chunks.append(world.step())
    source = tape([one for one in chunks if one is not None])
    sat = sit(source, 10.0)
    late_s = sat.ear.began_s("no data", 1.0) - 5.0
    assert late_s <= min(1.0, silent_s + 0.05)
    begun_s = 5.0 + silent_s
    assert all(s.live is None for s in sat.shown(begun_s + 0.04, begun_s + 0.19))
    assert sat.back_s(begun_s + 0.04) - begun_s < 0.26
    said = {s.link.sentence for s in sat.shown(begun_s + 0.04, begun_s + 0.19)}
    assert said == {"The glove started anew. One moment, it says again who it is."}
    asked = [at_s for at_s, word in source.told if isinstance(word, Describe)]
    assert [at_s for at_s in asked if 0.0 <= at_s - begun_s < 0.05], "nobody asked who it is"
    report = sat.report()
    lost = report["missing_samples"]
    assert report["gaps"] == 1
    assert lost == pytest.approx(200 * silent_s, abs=3)
    told.alarm(late_s)
    told.saw("The glove started anew. One moment, it says again who it is.")


def test_10b_another_glove_after_a_reboot_is_not_read_by_the_first_ones_calibration(
    sit, tape, told, calibrated
):
    """Whatever comes back is asked who it is: another one has no calibration here."""
    other = replace(GLOVE, device_id=b"glove--2", name="Other glove")
    calibrated(GLOVE)
    chunks = [spoken(at, MEDIUM) for at in range(400)]
    chunks += [
        Chunk(4.0 + at / 100, (encode(other) if at == 10 else b"") + _plain(at))
        for at in range(200)
    ]
    sat = sit(tape(chunks), 6.0)
    assert {bool(s.link.calibration) for s in sat.shown(1.0, 3.9)} == {True}
    assert {bool(s.link.calibration) for s in sat.shown(4.2, 5.9)} == {False}
    assert {s.link.name for s in sat.shown(4.2, 5.9)} == {"Other glove"}
    told.saw("another device's calibration is let go of")


def _plain(at: int) -> bytes:
    return encode(Samples(at, at * 10_000, MEDIUM + at % 3))


@pytest.mark.parametrize("taxels", [4, 9, 2_048])
def test_18_channel_count_changes(sit, tape, told, technical_is_as_loud, taxels):
    """From one block to the next it has other taxels: nothing more is read, and it sounds."""
    other = replace(GLOVE, taxels=taxels, name="Another shape")
    values = np.full((1, taxels), 3_000)
    chunks = [spoken(at, MEDIUM) for at in range(350)]
    chunks += [spoken(at, values, other, encode(other)) for at in range(350, 800)]
    sat = sit(tape(chunks), 20.0)
    late_s = sat.ear.began_s("no data", 1.0) - 3.5
    told.alarm(late_s)
    assert late_s < 0.1
    assert technical_is_as_loud
    after = sat.shown(3.53, 20.0)
    assert all(s.live is None for s in after)
    said = f"Another shape now speaks of {taxels} taxels, not 8, so its readings cannot go on"
    assert all(s.link.sentence.startswith(said) for s in after)
    assert not [at_s for at_s, on in sat.ear.changes["too much"] if on]
    # It sounds for a while before all is over.
    assert after[-1].finished
    assert after[-1].host_s - sat.start_s - 3.5 >= 1.5
    assert sat.report()["samples"] == 350
    told.saw(said)


@pytest.mark.parametrize("begin", [0, 300])
def test_19_65535_channels_declared(sit, tape, told, begin):
    """At the first word or in mid-session: refused with what it said, and no room made for it."""
    hostile = bytearray(b"\x10\x00\x00" + pack_descriptor(GLOVE))
    at = hostile.index((8).to_bytes(2, "little"), 14)
    hostile[at : at + 2] = (65_535).to_bytes(2, "little")
    said = encode_record(WIRE, bytes(hostile))
    chunks = [spoken(one, MEDIUM) for one in range(begin)]
    chunks += [spoken(one, MEDIUM, data=said) for one in range(begin, begin + 300)]
    tracemalloc.start()
    try:
        sat = sit(tape(chunks), 20.0)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 16_000_000
    words = "The device says that it has 65535 taxels, and the coach reads 2048 at most"
    after = sat.shown(begin / 100 + 0.05, 20.0)
    assert all(s.live is None and s.link.sentence.startswith(words) for s in after)
    late_s = sat.ear.began_s("no data", begin / 100) - begin / 100
    assert late_s < 1.0
    told.alarm(late_s)
    told.saw(words)


def test_20_ten_times_the_declared_rate(sit, tape, told):
    """1,000 samples a second from one that says 100: bounded, said, and too much is heard."""
    slow = replace(GLOVE, rate_hz=100.0, name="Hasty")
    chunks = []
    for at in range(900):
        values = MEDIUM if at < 600 else TOO_MUCH
        frames = [
            encode(Samples((10 * at + k) & 0xFFFF, at * 10_000 + k * 1_000, values + k % 2))
            for k in range(10)
        ]
        chunks.append(Chunk(at / 100, (encode(slow) if not at else b"") + b"".join(frames)))
    held = []
    sat = sit(tape(chunks), 9.0, look=lambda _: held.append(_resident_bytes()))
    for snapshot in sat.shown(4.5, 9.0):
        [notice] = snapshot.notices
        assert notice.startswith("Hasty sends 1000 samples a second and says that it sends 100,")
    late_s = sat.ear.began_s("too much") - 6.0
    assert 0.0 <= late_s <= 0.05
    assert max(len(s.trace_t_s) for s in sat.snapshots) <= 40
    assert sat.report()["samples"] == 9_000
    half = len(held) // 2
    assert max(held[half:]) - max(held[:half]) < 16_000_000
    assert {s.live.band for s in sat.shown(6.1, 8.9)} == {Band.TOO_MUCH}
    told.alarm(late_s)
    told.saw("told in a sentence; the alarm as soon as ever")


def _resident_bytes() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()
