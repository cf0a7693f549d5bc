"""The way to the loudspeaker: a mixer's stream played by the machine's sound device."""

import threading
from collections.abc import Generator, Sequence

import miniaudio
import numpy as np
from numpy.typing import NDArray

from coach.errors import SetupError
from coach.saying import say
from coach.sound.alsa import hush_alsa
from coach.sound.mixer import Mixer
from coach.sound.outputs import output_name
from coach.sound.own_voice import OwnVoice
from coach.sound.phrases import load_phrases
from coach.sound.spoken import Spoken
from coach.sound.voices import load_voices
from coach.sounds import Layer, Sounds, SpokenKind
from coach.timing import Clock
from coach.views import BeatView, SoundView

SAMPLE_RATE_HZ = 44_100
#: 20 ms wait to be played; a shorter period begins an alarm sooner, and leaves no less to play.
_PERIOD_MS, _PERIODS = 5, 4
_LEAST_CHANGE_S, _MOST_BUFFER_S = 0.002, 0.5
#: A device asks every 5 ms; a sound server that is busy may take a few hundred.
_DEAD_AFTER_S = 0.6

#: What is gone is looked for again after so long; the last wait repeats.
AGAIN_S = (2.0, 4.0, 8.0, 16.0)
_LOOKS_EVERY_S = 0.25

_NO_DEVICE = say(
    "There is no sound here, so no beat and no alarm can be heard: watch the picture; "
    "once a loudspeaker or headphones are plugged in it goes on by itself."
)
_GONE_QUIET = say(
    "The sound has stopped, so no alarm can be heard: watch the picture, and check the "
    "loudspeaker; it goes on by itself."
)

Backends = Sequence[miniaudio.Backend]
#: A machine without sound must say so, not play to nobody.
REAL_BACKENDS: Backends = tuple(
    backend for backend in miniaudio.Backend if backend is not miniaudio.Backend.NULL
)


def open_speaker(
    clock: Clock, sounds: Sounds | None = None, own: OwnVoice | None = None
) -> "Speaker":
    """Return a speaker with the voice of a language, in which a person's own words go first.

    Without a device it is silent and says so.
    """
    sounds = sounds or Sounds()
    try:
        voices = load_voices(SAMPLE_RATE_HZ, sounds.language, own)
    except SetupError:
        voices = None
    phrases = load_phrases(SAMPLE_RATE_HZ, sounds.language, own)
    mixer = Mixer(SAMPLE_RATE_HZ, voices, phrases=phrases)
    mixer.set_sounds(sounds)
    return Speaker(mixer, clock, greets=True)


class Speaker:
    """Plays a mixer; the ``set_…`` methods may be called from any one thread, at any rate.

    ``trouble`` is empty, or one sentence why there is no sound: all calls are then harmless, and
    the sound is looked for again by and by. With ``greets`` a soft note is played once it is there.
    """

    def __init__(
        self,
        mixer: Mixer,
        clock: Clock,
        backends: Backends = REAL_BACKENDS,
        *,
        greets: bool = False,
    ) -> None:
        self._mixer = mixer
        self._clock = clock
        self._backends, self._greets = backends, greets
        self._called_s = clock.now_s()
        self._device: miniaudio.PlaybackDevice | None = None
        self._refused = ""
        self._late_s = 0.0
        self._most_frames = 0
        self._output = ""
        self.latency_s = _PERIODS * _PERIOD_MS / 1000
        mixer.latency_s = self.latency_s
        self._closing = threading.Event()
        self._start()
        threading.Thread(target=self._look_after, name="sound", daemon=True).start()

    def _start(self) -> None:
        """Open the device and play; what refuses is in ``_refused``."""
        try:
            self._device = device = self._opened()
            stream = self._stream()
            next(stream)
            self._called_s = self._clock.now_s()
            if self._greets:
                self._mixer.greet()
            device.start(stream)
            self._refused = ""
        except miniaudio.MiniaudioError:
            self._let_go()
            self._refused = _NO_DEVICE

    def _look_after(self) -> None:
        """Look for the sound again where it is gone, until it is closed."""
        tries, waited_s = 0, 0.0
        self._output = output_name()
        self._mixer.load_ahead(self._closing.wait)
        while not self._closing.wait(_LOOKS_EVERY_S):
            if not self.trouble:
                tries, waited_s = 0, 0.0
                continue
            waited_s += _LOOKS_EVERY_S
            if waited_s < AGAIN_S[min(tries, len(AGAIN_S) - 1)]:
                continue
            tries, waited_s = tries + 1, 0.0
            self._let_go()
            self._start()
            self._output = output_name()
        self._let_go()

    def _opened(self) -> miniaudio.PlaybackDevice:
        hush_alsa()
        return miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=self._mixer.sample_rate_hz,
            buffersize_msec=_PERIOD_MS,
            callback_periods=_PERIODS,
            backends=list(self._backends),
            app_name="Pressure Coach",
        )

    def _stream(self) -> Generator[NDArray[np.int16], int, None]:
        """Answer each callback's number of frames with as many samples."""
        frames = yield np.zeros(0, dtype=np.int16)
        while True:
            self._called_s = self._clock.now_s()
            self._learn_latency(frames)
            samples = self._mixer.render(frames, self._called_s)
            frames = yield samples.reshape(-1, 1)

    def _learn_latency(self, frames: int) -> None:
        """Take the stream's own figure: a machine may give other buffers than were asked for."""
        self._most_frames = max(self._most_frames, frames)
        latency_s = _PERIODS * self._most_frames / self._mixer.sample_rate_hz
        if abs(latency_s - self.latency_s) > _LEAST_CHANGE_S and latency_s < _MOST_BUFFER_S:
            self.latency_s = latency_s
            self._mixer.latency_s = latency_s + self._late_s

    @property
    def sounding(self) -> bool:
        """Whether there is a device that plays."""
        return self._device is not None and not self.trouble

    @property
    def trouble(self) -> str:
        """Why nothing is heard although it should be, in one sentence, or empty.

        A sound server that dies still looks as if it ran; only its callbacks tell.
        """
        if self._refused:
            return self._refused
        silent_s = self._clock.now_s() - self._called_s
        return _GONE_QUIET if silent_s > _DEAD_AFTER_S else ""

    def view(self) -> SoundView:
        """Return what is heard of it and how late, as far as it has been measured."""
        lags = self._mixer.lags
        trouble = self.trouble
        return SoundView(
            output="" if trouble else self._output,
            trouble=trouble,
            buffer_s=None if trouble else self.latency_s,
            beat_s=lags.of("beat"),
            tone_s=lags.of("tone"),
            alarm_s=lags.of("alarm"),
            speech_s=lags.of("speech"),
        )

    def set_sounds(self, sounds: Sounds) -> None:
        """Sound so from now on; the voice stays that of the beginning."""
        self._mixer.set_sounds(sounds)

    def try_out(self, layer: Layer | SpokenKind) -> None:
        """Let one layer be heard by itself for a moment."""
        self._mixer.try_out(layer, self._clock.now_s())

    def set_band(self, band: str | None) -> None:
        """Let a band be heard that was decided just now."""
        self._mixer.set_band(band, self._clock.now_s())

    def set_beat(self, beat: BeatView | None) -> None:
        """Sound this beat (host seconds of this speaker's clock), or none."""
        self._mixer.set_beat(beat)

    def set_spoken(self, spoken: Spoken | None) -> None:
        """Say this (host seconds of this speaker's clock), or break off."""
        self._mixer.set_spoken(spoken)

    def lasts_s(self, spoken: Spoken) -> float:
        """Return how long this takes to be said; it is at hand from then on."""
        return self._mixer.lasts_s(spoken)

    def knows(self, name: str) -> bool:
        """Return whether there are words of that name, not only a short sound."""
        return self._mixer.knows(name)

    def set_too_much(self, on: bool) -> None:
        """Start or end the too-much alarm."""
        self._mixer.set_too_much(on, self._clock.now_s())

    def set_no_data(self, on: bool) -> None:
        """Start or end the technical alarm."""
        self._mixer.set_no_data(on)

    def set_late(self, late_s: float) -> None:
        """Let beats come that much earlier: what the output is late beyond its own stream."""
        self._late_s = late_s
        self._mixer.latency_s = self.latency_s + late_s

    def close(self) -> None:
        """Let the sound device go; may be called twice."""
        self._closing.set()
        self._let_go()

    def _let_go(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()
