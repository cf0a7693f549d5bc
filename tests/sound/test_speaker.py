"""The speaker on miniaudio's own device without a card, and on a machine without any."""

import threading

import miniaudio
import numpy as np
import pytest

from coach.sound.mixer import Mixer
from coach.sound.speaker import SAMPLE_RATE_HZ, Speaker, open_speaker
from coach.timing import MonotonicClock, VirtualClock
from coach.views import BeatView


class Listener(Mixer):
    """A mixer that keeps what it rendered, and tells when there is enough of it."""

    def __init__(self, enough_s: float) -> None:
        super().__init__(SAMPLE_RATE_HZ, mode="click")
        self.heard: list[np.ndarray] = []
        self.enough = threading.Event()
        self._enough = enough_s * SAMPLE_RATE_HZ

    def render(self, frames, host_s):
        samples = super().render(frames, host_s)
        self.heard.append(samples)
        if self.position > self._enough:
            self.enough.set()
        return samples


@pytest.mark.punctual
def test_it_plays_the_mix_in_real_time():
    clock, mixer = MonotonicClock(), Listener(enough_s=0.6)
    mixer.set_beat(BeatView(True, clock.now_s() + 0.1, 0.2, 2))
    speaker = Speaker(mixer, clock, backends=[miniaudio.Backend.NULL])
    try:
        assert mixer.enough.wait(60)
        assert speaker.sounding
        assert speaker.trouble == ""
        assert 0.0 < speaker.latency_s <= 0.05
    finally:
        speaker.close()
    loud = np.flatnonzero(np.concatenate(mixer.heard))
    starts = loud[np.diff(loud, prepend=-10_000) > 0.1 * SAMPLE_RATE_HZ]
    assert len(starts) >= 2
    np.testing.assert_allclose(np.diff(starts) / SAMPLE_RATE_HZ, 0.2, atol=0.001)


def test_too_much_reaches_the_device_at_its_next_question():
    clock, mixer = MonotonicClock(), Listener(enough_s=0.2)
    speaker = Speaker(mixer, clock, backends=[miniaudio.Backend.NULL])
    try:
        filled = len(mixer.heard)
        speaker.set_too_much(True)
        assert mixer.enough.wait(60)
    finally:
        speaker.close()
    first_loud = next(n for n, block in enumerate(mixer.heard) if block.any())
    # One block may be on its way while it is told.
    assert first_loud <= filled + 2
    assert all(block.any() for block in mixer.heard[first_loud:])


def test_a_machine_without_a_device_gets_one_sentence_and_no_error():
    # No test machine has a card on AAudio (Android's): the same as having none at all.
    speaker = Speaker(Mixer(SAMPLE_RATE_HZ), VirtualClock(), backends=[miniaudio.Backend.AAUDIO])
    assert "no sound here" in speaker.trouble
    assert "picture" in speaker.trouble
    assert not speaker.sounding
    speaker.set_beat(None)
    speaker.set_too_much(True)
    speaker.set_no_data(True)
    speaker.close()
    speaker.close()


def test_complaints_of_the_sound_library_do_not_reach_the_terminal(capfd):
    open_speaker(MonotonicClock()).close()
    assert capfd.readouterr().err == ""


def test_a_sound_server_that_dies_is_noticed():
    clock, mixer = VirtualClock(), Listener(enough_s=0.05)
    speaker = Speaker(mixer, clock, backends=[miniaudio.Backend.NULL])
    assert mixer.enough.wait(60)
    assert speaker.trouble == ""
    speaker._device.stop()  # as when the server goes: no more callbacks, no error
    clock.advance(2.0)
    assert "sound has stopped" in speaker.trouble
    assert not speaker.sounding
    speaker.close()


def test_beats_come_earlier_by_what_the_output_is_late():
    mixer = Listener(enough_s=0.2)
    speaker = Speaker(mixer, MonotonicClock(), backends=[miniaudio.Backend.NULL])
    try:
        assert mixer.enough.wait(60)
        of_the_stream_s = speaker.latency_s
        speaker.set_late(0.15)
        assert mixer.latency_s == of_the_stream_s + 0.15
    finally:
        speaker.close()
