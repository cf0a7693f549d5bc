import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.errors import FileError, UsageError
from coach.recordings.reader import Event
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.sensors.address import open_source
from coach.sensors.source import Chunk, SampleBlock, SensorInfo
from coach.sensors.wire import Descriptor, SampleType, WireDecoder, encode, samples_of
from coach.timing import MonotonicClock, VirtualClock

RATE_HZ = 100.0
FIRST_HOST_S = 500.0


def force_at(t_s):
    """The truth: a force that tells its own time, 1,000 counts a second."""
    return np.round(np.asarray(t_s) * 1000.0)


def glove_chunks(seconds):
    """A glove's stream in chunks that cut frames anywhere: 7 bytes at 100 Hz, unevenly."""
    data = encode(Descriptor(b"glove-01", RATE_HZ, taxels=1, unit="newtons"))
    frames = []
    for n in range(int(seconds * RATE_HZ)):
        t_s = n / RATE_HZ
        values = [[force_at(t_s)]]
        frames.append((t_s, encode(samples_of(values, n, int(t_s * 1e6), SampleType.U16))))
    # One stamp is one record: what the glove says of itself comes with its first sample.
    chunks, waiting = [], data
    for t_s, frame in frames:
        waiting += frame
        if len(waiting) > 11:
            chunks.append(Chunk(FIRST_HOST_S + t_s, waiting[:-3]))
            waiting = waiting[-3:]
    return chunks


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    """(path, chunks, events) of 60 s with an event each ten seconds."""
    path = tmp_path_factory.mktemp("replay") / "glove.rec"
    recorder = Recorder(path, new_header("sim:glove", "wire", "N"))
    chunks, events = glove_chunks(60.0), []
    for chunk in chunks:
        if chunk.host_s >= FIRST_HOST_S + 10.0 * (len(events) + 1):
            events.append(Event(chunk.host_s, {"event": "target", "n": len(events)}))
            recorder.event(events[-1])
        recorder.chunk(chunk)
    recorder.close({})
    return path, chunks, events


def opened(path, clock=None, options=""):
    source = open_source(f"replay:{path}{options}")
    source.open(clock or VirtualClock())
    return source


def read_all(source, timeout_s=0.5):
    chunks = []
    while True:
        try:
            chunk = source.read(timeout_s)
        except EOFError:
            return chunks
        if chunk is not None:
            chunks.append(chunk)


@pytest.mark.parametrize("options", ["", "?speed=0", "?speed=7.5"])
@pytest.mark.parametrize("timeout_s", [0.0007, 0.02, 5.0])
def test_the_same_chunks_with_the_same_stamps_at_any_speed(recorded, options, timeout_s):
    path, chunks, events = recorded
    source = opened(path, options=options)
    assert read_all(source, timeout_s) == chunks
    assert source.events_until_now() == events
    assert source.events_until_now() == []


@pytest.mark.parametrize("speed", [1.0, 2.0, 0.5])
def test_each_chunk_is_there_at_its_deadline_and_lateness_does_not_add_up(recorded, speed):
    path, chunks, _ = recorded
    clock = VirtualClock(77.0)
    source = opened(path, clock, f"?speed={speed}")
    for number, chunk in enumerate(chunks[:1000]):
        if number % 100 == 50:
            clock.advance(0.004)  # whoever reads was busy
        while source.read(0.05) is None:
            pass
        due_s = 77.0 + (chunk.host_s - FIRST_HOST_S) / speed
        assert due_s - 1e-9 <= clock.now_s() <= due_s + 0.004 + 1e-9
        assert source.position_s == pytest.approx(chunk.host_s - FIRST_HOST_S)


def test_nothing_comes_before_its_time(recorded):
    clock = VirtualClock()
    source = opened(recorded[0], clock)
    at_once = sum(chunk.host_s == FIRST_HOST_S for chunk in recorded[1])
    assert all(source.read(0.0) is not None for _ in range(at_once))
    assert source.read(0.001) is None
    assert clock.now_s() == pytest.approx(0.001)


@settings(max_examples=15, deadline=None)
@given(st.floats(0.05, 59.5))
def test_after_a_seek_a_fresh_decoder_reads_on_from_there(recorded, position_s):
    path, _, events = recorded
    source = opened(path, options="?speed=0")
    source.read(0.1)
    source.seek(position_s)
    assert source.position_s == pytest.approx(position_s)
    before = [event for event in events if event.host_s <= FIRST_HOST_S + position_s]
    assert source.events_until_now() == before
    decoder = WireDecoder()
    out = [item for chunk in read_all(source)[:50] for item in decoder.feed(chunk)]
    assert isinstance(out[0], SensorInfo)
    counts = decoder.counts
    assert (counts.bad_frames, counts.gaps, counts.missing_samples) == (0, 0, 0)
    forces = np.concatenate([b.counts[:, 0] for b in out if isinstance(b, SampleBlock)])
    assert position_s - 0.03 <= forces[0] / 1000.0 <= position_s + 0.06
    assert np.diff(forces).tolist() == [10.0] * (len(forces) - 1)


def test_seeking_back_to_the_start_is_the_whole_recording_again(recorded):
    path, chunks, _ = recorded
    source = opened(path, options="?speed=0")
    read_all(source)
    source.seek(-3.0)
    assert read_all(source) == chunks


def test_seeking_past_the_end_ends(recorded):
    source = opened(recorded[0])
    source.seek(1e9)
    assert source.position_s == source.duration_s
    assert len(read_all(source)) <= 1


def test_a_seek_waits_for_the_next_chunks_own_time(recorded):
    clock = VirtualClock()
    source = opened(recorded[0], clock)
    clock.advance(100.0)
    source.seek(30.0)
    chunk = source.read(1.0)
    assert clock.now_s() == pytest.approx(100.0 + chunk.host_s - FIRST_HOST_S - 30.0)


def test_another_speed_begins_where_it_is(recorded):
    clock = VirtualClock()
    source = opened(recorded[0], clock)
    while source.position_s < 10.0:
        source.read(0.1)
    source.set_speed(4.0)
    start_s = clock.now_s()
    while source.position_s < 30.0:
        source.read(0.1)
    assert clock.now_s() - start_s == pytest.approx(5.0, abs=0.05)
    source.set_speed(0.0)
    start_s = clock.now_s()
    read_all(source)
    assert clock.now_s() == start_s


def test_a_pause_stands_still_and_going_on_does_not_hurry(recorded):
    clock = VirtualClock()
    source = opened(recorded[0], clock)
    while source.position_s < 5.0:
        source.read(0.1)
    source.set_paused(True)
    assert [source.read(1.0) for _ in range(20)] == [None] * 20
    assert source.position_s == pytest.approx(5.0, abs=0.05)
    source.set_paused(False)
    start_s = clock.now_s()
    while source.position_s < 7.0:
        source.read(0.1)
    assert clock.now_s() - start_s == pytest.approx(2.0, abs=0.05)


def test_what_is_known_of_it_before_the_first_byte(recorded):
    source = open_source(f"replay:{recorded[0]}")
    assert (source.format, source.unit) == ("wire", "N")
    assert source.header.address == "sim:glove"
    assert source.duration_s == pytest.approx(60.0, abs=0.1)
    assert source.position_s == 0.0


def test_commands_are_ignored_and_closing_ends_it(recorded):
    source = opened(recorded[0], MonotonicClock())
    source.write(b"start")
    assert source.read(0.1) is not None
    source.close()
    source.close()
    with pytest.raises(EOFError):
        source.read(0.1)


def test_text_starts_at_a_whole_line_after_a_seek(tmp_path):
    recorder = Recorder(tmp_path / "text.rec", new_header("serial:x", "text", "kg"))
    text = "".join(f"force:{n}\n" for n in range(1000)).encode()
    for at in range(0, len(text), 7):
        recorder.chunk(Chunk(at * 0.001, text[at : at + 7]))
    recorder.close()
    source = opened(tmp_path / "text.rec", options="?speed=0")
    assert source.unit == "kg"
    source.seek(5.0)
    rest = b"".join(chunk.data for chunk in read_all(source))
    assert rest.startswith(b"force:")
    assert text.endswith(rest)
    assert abs(len(text) - len(rest) - 5000) < 25


def test_a_recording_of_nothing_ends_at_once(tmp_path):
    Recorder(tmp_path / "none.rec", new_header("sim:x")).close()
    source = opened(tmp_path / "none.rec")
    assert source.duration_s == 0.0
    with pytest.raises(EOFError):
        source.read(1.0)


@pytest.mark.parametrize(
    ("address", "kind", "says"),
    [
        ("replay:", UsageError, "needs a file"),
        ("replay:a.rec?loop=1", UsageError, "does not know the option"),
        ("replay:a.rec?speed=fast", UsageError, "is not a number"),
        ("replay:a.rec?speed=-1", UsageError, "speed is from 0"),
        ("replay:a.rec?speed=nan", UsageError, "speed is from 0"),
        ("replay:nowhere.rec", FileError, "there is no file"),
    ],
)
def test_what_cannot_be_replayed_gets_one_sentence(tmp_path, monkeypatch, address, kind, says):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(kind, match=says):
        open_source(address).open(VirtualClock())
