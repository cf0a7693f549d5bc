"""How a session's line did is told second by second, as it was made to do."""

from pathlib import Path

import numpy as np
import pytest

from coach.engine.link_story import link_story_of
from coach.practice.debrief.link_story import LinkStep, LinkStory, link_words, step_s_for
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk
from coach.sensors.wire import Descriptor, Samples, encode
from coach.timing import VirtualClock

RATE_HZ = 100
BEGAN_S = 500.0
#: What the line does to the sample of a number (a sample is a hundredth of a second).
LOST = range(730, 745)
GARBLED = (1_210, 1_211)
SILENT = range(1_500, 1_700)
SAMPLES = 2_400


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """24 seconds of a glove: fifteen samples lost, two damaged, two seconds of silence."""
    path = tmp_path_factory.mktemp("line") / "a.rec"
    recorder = Recorder(path, new_header("serial:glove", "wire"), VirtualClock())
    said = Descriptor(
        device_id=b"glove-01", rate_hz=RATE_HZ, taxels=1, name="Glove", newtons_per_count=0.01
    )
    for number in range(SAMPLES):
        if number in LOST or number in SILENT:
            continue
        counts = np.full((1, 1), 250, np.uint16)
        data = bytearray(encode(Samples(number, number * 10_000, counts)))
        if number in GARBLED:
            data[6] ^= 0x10
        hello = encode(said) if number == 0 else b""
        recorder.chunk(Chunk(BEGAN_S + number / RATE_HZ, hello + bytes(data)))
    recorder.close()
    return path


def test_each_second_has_what_came_in_it(recording: Path) -> None:
    story = link_story_of(recording)
    assert story.rate_hz == RATE_HZ
    assert story.duration_s == pytest.approx(SAMPLES / RATE_HZ, abs=0.02)
    assert [step.at_s for step in story.steps] == list(range(24))
    came = [step.samples for step in story.steps]
    wanted = [100] * 24
    wanted[7] -= len(LOST)
    wanted[12] -= len(GARBLED)
    wanted[15] = wanted[16] = 0
    assert came == wanted
    assert story.steps[3].rate_hz == pytest.approx(RATE_HZ)
    # What is lost is known with the first sample after it, in whichever second that comes.
    assert story.lost == len(LOST) + len(GARBLED) + len(SILENT)
    assert [step.at_s for step in story.steps if step.lost] == [7.0, 12.0, 17.0]
    assert story.garbled == len(GARBLED)
    assert [step.at_s for step in story.steps if step.garbled] == [12.0]


def test_a_silence_is_told_from_where_to_where(recording: Path) -> None:
    ((from_s, to_s),) = link_story_of(recording).silences
    assert from_s == pytest.approx(14.99, abs=0.02)
    assert to_s == pytest.approx(17.0, abs=0.02)


def test_the_words_say_what_the_plot_shows(recording: Path) -> None:
    words = link_words(link_story_of(recording))
    assert "217 readings were lost on the way" in words
    assert "2 messages came garbled" in words
    assert "Once nothing came, for 2.0 s." in words
    calm = LinkStory(10.0, tuple(LinkStep(float(s), 1.0, 100) for s in range(10)), (), 100.0)
    assert link_words(calm) == ("100 readings a second came, on average. None was lost on the way.")


def test_a_recording_without_a_sample_has_a_story_without_steps(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "b.rec", new_header("serial:glove", "wire"), VirtualClock())
    recorder.close()
    story = link_story_of(tmp_path / "b.rec")
    assert story.steps == ()
    assert story.silences == ()


@pytest.mark.parametrize("duration_s", [0.0, 30.0, 1_200.0, 3_600.0, 9 * 3_600.0, 1e6])
def test_a_session_of_any_length_has_few_and_round_steps(duration_s: float) -> None:
    step_s = step_s_for(duration_s)
    assert duration_s / step_s <= 241
    assert step_s in (1, 2, 5, 10, 15, 30, 60, 120) or step_s % 300 == 0
