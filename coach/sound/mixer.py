"""The one stream of sound: beats, counts, the band's tone, phrases and alarms, to the sample."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from coach.sound import tones
from coach.sound.band_tone import BandTone
from coach.sound.beats import BeatCursor, sounding
from coach.sound.lags import Lags
from coach.sound.layers import Alarm, Ducking, OneShots
from coach.sound.phrases import Phrases
from coach.sound.spoken import Spoken
from coach.sound.stream_clock import StreamClock
from coach.sound.talking import Talking
from coach.sound.trial import trial_of
from coach.sound.voices import MOST_COUNTS, Voices, Word
from coach.sounds import BeatMode, Layer, Sounds, SpokenKind, Volumes
from coach.views import BeatView

__all__ = ["BeatMode", "Mixer", "Volumes"]

#: Full-volume levels of the layers; together below 1, so that no mix can clip.
_CLICK, _VOICE, _TONE, _PHRASE, _ALARM = 0.26, 0.22, 0.10, 0.40, 0.50
#: The first note is only to be heard at all, by whoever listens for it.
_GREETING = 0.12
_BEATS_UNDER_NO_DATA = 0.25
#: Under a phrase clicks and tone go on softly; no count is spoken then.
_SOFT_UNDER_PHRASE = 0.3
#: Under a spoken count the tone goes on at half its height.
_TONE_UNDER_COUNT = 0.5
_MOST_LAG_S = 1.0


class Mixer:
    """Renders the stream block by block; beats fall on the same samples however it is cut.

    ``set_…`` may be called from another thread than ``render``: each is one assignment. Without
    ``voices`` the counts are clicked only, without ``phrases`` a short sound stands for each.
    ``latency_s`` is how long a rendered sample takes to be heard; beats are placed that much
    earlier. ``lags`` has how late a beat, the tone, words and the alarm were heard.
    """

    def __init__(
        self,
        sample_rate_hz: int,
        voices: Voices | None = None,
        volumes: Volumes | None = None,
        mode: BeatMode = "both",
        latency_s: float = 0.0,
        phrases: Phrases | None = None,
    ) -> None:
        self.sample_rate_hz = sample_rate_hz
        self.latency_s = latency_s
        self.position = 0
        self.lags = Lags()
        self._voices = voices
        self._sounds = Sounds(beat=mode, volumes=volumes or Volumes())
        self._beat: BeatView | None = None
        self._phrases = phrases or Phrases(sample_rate_hz)
        self._talk = Talking(sample_rate_hz, self._phrases, self._note_speech)
        self._band: tuple[str | None, float | None] = None, None
        self._too_much = self._no_data = self._too_much_came = self._greeting = False
        self._asked_s: float | None = None
        self._wanted_trial: tuple[Layer | SpokenKind, tones.Samples, float | None] | None = None
        self._tried: Layer | SpokenKind = "beat"
        self._clock = StreamClock(sample_rate_hz)
        self._build_layers()

    def _build_layers(self) -> None:
        rate_hz = self.sample_rate_hz
        self._click_sounds = (tones.click(rate_hz, accent=True), tones.click(rate_hz, accent=False))
        self._clicks = OneShots(fade=int(0.005 * rate_hz))
        self._words = OneShots(fade=int(0.02 * rate_hz))
        self._greetings = OneShots(fade=int(0.05 * rate_hz))
        self._trials = OneShots(fade=int(0.05 * rate_hz))
        # Made now: what is asked for while it plays has to be there at once.
        self._note = tones.chime(rate_hz)
        self._dip = OneShots(fade=int(0.05 * rate_hz))
        self._dip_edge = int(0.05 * rate_hz)
        self._tone = BandTone(rate_hz)
        self._click_cursor, self._word_cursor = BeatCursor(rate_hz), BeatCursor(rate_hz)
        rounds = {"too_much": tones.too_much(rate_hz), "no_data": tones.no_data(rate_hz)}
        self._alarm = Alarm(rounds, fade=int(0.003 * rate_hz))
        self._duck = Ducking(down=int(0.003 * rate_hz), up=int(0.3 * rate_hz))

    def set_sounds(self, sounds: Sounds) -> None:
        """Sound so from the next block on; the language stays that of the voices that are there."""
        self._sounds = sounds

    def set_beat(self, beat: BeatView | None) -> None:
        """Follow this beat; None or one that does not run is silence."""
        self._beat = beat

    def set_band(self, band: str | None, decided_s: float | None = None) -> None:
        """Let a band be heard that was decided at a host second; one without a tone is silence."""
        self._band = band, decided_s

    def set_spoken(self, spoken: Spoken | None) -> None:
        """Say this, in place of what is being said; None breaks off."""
        self._talk.want(spoken)

    def lasts_s(self, spoken: Spoken) -> float:
        """Return how long this is to be said."""
        return self._phrases.prepare(spoken.names, spoken.kind)

    def knows(self, name: str) -> bool:
        """Return whether there are words of that name, not only a short sound."""
        return self._phrases.knows(name)

    def load_ahead(self, closing: Callable[[float], bool]) -> None:
        """Have all words at hand before they are wanted; see ``Phrases.load_ahead``."""
        self._phrases.load_ahead(closing)

    def set_too_much(self, on: bool, decided_s: float | None = None) -> None:
        """Start or end the too-much alarm; once started it is heard for a whole round."""
        if on:
            self._asked_s = decided_s
        self._too_much_came = self._too_much_came or on
        self._too_much = on

    def set_no_data(self, on: bool) -> None:
        """Start or end the technical alarm."""
        self._no_data = on

    def try_out(self, layer: Layer | SpokenKind, asked_s: float | None = None) -> None:
        """Let a layer be heard by itself for a moment, at its own volume, in any mode."""
        samples = trial_of(layer, self.sample_rate_hz, self._voices, self._phrases)
        self._wanted_trial = layer, samples, asked_s

    def greet(self) -> None:
        """Play one soft note now: whoever hears it would hear an alarm."""
        self._greeting = True

    def render(self, frames: int, host_s: float) -> NDArray[np.int16]:
        """Return the next ``frames`` samples (frames,), asked for at host second ``host_s``."""
        block, volumes = range(self.position, self.position + frames), self._sounds.volumes
        self._clock.observe(block.start, host_s + self.latency_s)
        self._place_beats(block)
        self._talk.place(block, self._clock)
        if self._greeting:
            self._greeting = False
            self._greetings.add(self._note, block.start)
        alarm = self._alarm.render(self._wanted_alarm(), frames)
        self._note_alarm(host_s)
        # A round that ended inside this block has begun it, so the beats stay away till the next.
        room_for_beats = self._room_for_beats(alarm)
        gain = self._duck.render(room_for_beats, frames)
        room = self._talk.room_beside(block.start, frames)
        soft = _SOFT_UNDER_PHRASE + (1.0 - _SOFT_UNDER_PHRASE) * room
        beats = _CLICK * volumes.click * soft * self._clicks.render(block.start, frames)
        beats += _VOICE * volumes.voice * room * self._words.render(block.start, frames)
        beats += _GREETING * self._greetings.render(block.start, frames)
        tone = self._render_tone(block, host_s)
        if tone is not None:
            beats += _TONE * volumes.tone * soft * tone
        height = self._height_of_trial(block, host_s)
        if not self._trials.idle:
            beats += height * self._trials.render(block.start, frames)
        self.position = block.stop
        mix = gain * beats + _ALARM * volumes.alarm_share * alarm
        talk = self._talk.render(block.start, frames, room_for_beats)
        if talk is not None:
            mix += _PHRASE * volumes.speech * talk
        mix = np.clip(mix, -1.0, 1.0)
        return np.asarray(np.rint(mix * 32767.0), dtype=np.int16)

    def _height_of_trial(self, block: range, host_s: float) -> float:
        """Begin a trial that is wanted; return how high the one that plays is to be."""
        wanted, self._wanted_trial = self._wanted_trial, None
        if wanted is not None:
            self._tried, samples, asked_s = wanted
            self._trials.add(samples, block.start)
            # The way is that of the layer itself.
            if asked_s is not None and self._tried in ("tone", "alarm", "speech"):
                self.lags.note(self._tried, host_s + self.latency_s - asked_s)
        volumes = self._sounds.volumes
        heights = {
            "beat": _CLICK * volumes.click,
            "counts": _VOICE * volumes.voice,
            "tone": _TONE * volumes.tone,
            "alarm": _ALARM * volumes.alarm_share,
        }
        return heights.get(self._tried, _PHRASE * volumes.speech)

    def _wanted_alarm(self) -> str | None:
        too_much, self._too_much_came = self._too_much or self._too_much_came, False
        if too_much:
            return "too_much"
        return "no_data" if self._no_data else None

    def _note_alarm(self, host_s: float) -> None:
        asked_s = self._asked_s
        if asked_s is not None and self._alarm.sounding == "too_much":
            self._asked_s = None
            self.lags.note("alarm", host_s + self.latency_s - asked_s)

    def _room_for_beats(self, alarm: tones.Samples) -> float:
        if self._alarm.sounding == "too_much" or (self._alarm.sounding is None and alarm.any()):
            return 0.0
        return _BEATS_UNDER_NO_DATA if self._alarm.sounding == "no_data" else 1.0

    def _render_tone(self, block: range, host_s: float) -> tones.Samples | None:
        """Return the tone with its place under the counts, None for silence."""
        band, decided_s = self._band
        wanted = band if self._sounds.tone else None
        if wanted != self._tone.band:
            self._tone.set_band(wanted, block.start)
            lag_s = 0.0 if decided_s is None else host_s + self.latency_s - decided_s
            # A tone that is only now turned on sounds a band of long ago.
            if self._tone.band is not None and 0.0 < lag_s < _MOST_LAG_S:
                self.lags.note("tone", lag_s)
        tone = self._tone.render(block.start, len(block))
        if tone is None:
            return None
        dip = self._dip.render(block.start, len(block))
        room = 1.0 - (1.0 - _TONE_UNDER_COUNT) * np.minimum(dip, 1.0)
        return np.asarray(tone * room, dtype=np.float32)

    def _place_beats(self, block: range) -> None:
        beat, mode = sounding(self._beat), self._sounds.beat
        clicks = beat if mode in ("click", "both") else None
        for due in self._click_cursor.due(clicks, self._clock, block):
            self._clicks.add(self._click_sounds[min(due.count, 1)], due.start)
            self._note_beat(due.late)
        self._place_words(beat if mode in ("voice", "both") else None, block)

    def _note_speech(self, late_s: float) -> None:
        self.lags.note("speech", late_s)

    def _note_beat(self, late: int) -> None:
        self.lags.note("beat", late / self.sample_rate_hz + self._clock.error_s)

    def _place_words(self, beat: BeatView | None, block: range) -> None:
        if self._voices is None or beat is None or beat.counts > MOST_COUNTS:
            self._words.stop(block.start)
            return
        words = self._voices.words(beat.counts, beat.period_s * self.sample_rate_hz)
        for due in self._word_cursor.due(
            beat, self._clock, block, lead=lambda count: words[count].lead
        ):
            self._add_word(words[due.count], due.start)
            self._note_beat(due.late)

    def _add_word(self, word: Word, start: int) -> None:
        self._words.add(word.samples, start)
        if self._sounds.tone:
            edge = min(self._dip_edge, len(word.samples) // 2)
            self._dip.add(tones.fade_edges(np.ones_like(word.samples), edge, edge), start)
