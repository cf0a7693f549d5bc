"""Facts about rhythm: the giver's own pace, how far from the beat, and how evenly."""

from collections.abc import Iterator
from typing import Final

from coach.practice.debrief.fact import Fact, known, percent
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.spread import spread_fact
from coach.practice.debrief.words import rhythm_words
from coach.signal.rhythm import Rhythm
from coach.words import PACE_WORDS, count_word

_RHYTHM: Final = "Rhythm"
#: From here on a pace is all but sure.
_SURE: Final = 0.8
_STEADINESS: Final = {
    "steady": "Your last strokes were steady.",
    "settling": "Your last strokes were settling in.",
    "uneven": "Your last strokes came unevenly.",
    "unknown": "Too few strokes to speak of steadiness.",
}


def rhythm_facts(debrief: Debrief) -> Iterator[Fact]:
    """Pace, how far from the beat, and how evenly."""
    rhythm = debrief.rhythm
    count = len(debrief.strokes)
    said = rhythm_words(rhythm, count)
    period = "not measurable" if rhythm.period_s is None else f"{rhythm.period_s:.1f} s"
    sentence = said[0].upper() + said[1:] if count else ""
    yield Fact(_RHYTHM, "period_s", "A stroke every", known(rhythm.period_s), "s", period, sentence)
    if count:
        yield from _tempo(rhythm)
    mean_s, spread_s = rhythm.mean_asynchrony_s, rhythm.sd_asynchrony_s
    if mean_s is not None:
        side = "early" if mean_s < 0 else "late"
        usual = "A little early is how most people keep a beat." if -0.1 <= mean_s < 0 else ""
        yield Fact(
            _RHYTHM, "mean_asynchrony_s", "Beside the beat", known(mean_s), "s",
            f"{abs(mean_s):.2f} s {side}", usual,
        )  # fmt: skip
    if spread_s is not None:
        yield Fact(
            _RHYTHM, "sd_asynchrony_s", "Spread about that", known(spread_s), "s",
            f"± {spread_s:.2f} s",
        )  # fmt: skip
    yield spread_fact(
        "interval_cv", _RHYTHM, "Evenness of pace", rhythm.interval_cv,
        "the times between your strokes",
    )  # fmt: skip
    yield Fact(
        _RHYTHM, "steadiness", "Steadiness", rhythm.steadiness, "", rhythm.steadiness,
        _STEADINESS[rhythm.steadiness],
    )  # fmt: skip


def _tempo(rhythm: Rhythm) -> Iterator[Fact]:
    """Your own pace with how sure it is, how it stands to the beat, and whether it drifted."""
    title = "Your own pace"
    if rhythm.tempo_s is None:
        why = "Too few strokes, or too unlike each other, to be sure of a pace."
        yield Fact(_RHYTHM, "tempo_s", title, None, "s", "not sure", why)
    else:
        sure_of = rhythm.tempo_confidence or 0.0
        sure = "all but sure" if sure_of >= _SURE else "fairly sure"
        yield Fact(
            _RHYTHM, "tempo_s", title, rhythm.tempo_s, "s", f"{rhythm.tempo_s:.1f} s a stroke",
            f"{sure.capitalize()}: one pace explains {percent(sure_of)} of it.",
        )  # fmt: skip
    if rhythm.pace in PACE_WORDS:
        yield Fact(_RHYTHM, "pace", "Strokes and beats", rhythm.pace, "", PACE_WORDS[rhythm.pace])
    if rhythm.on_count is not None and rhythm.on_count > 1 and rhythm.pace not in PACE_WORDS:
        yield Fact(
            _RHYTHM, "on_count", "Where they began", rhythm.on_count, "",
            f"on “{count_word(rhythm.on_count - 1)}”", "A stroke begins on “one”.",
        )  # fmt: skip
    if rhythm.tempo_drift is not None:
        way = "faster" if rhythm.tempo_drift < 0 else "slower"
        yield Fact(
            _RHYTHM, "tempo_drift", "On the way", 100 * rhythm.tempo_drift, "%",
            f"{way} and {way}", f"Each stroke by about {100 * abs(rhythm.tempo_drift):.1f}\u00a0%.",
        )  # fmt: skip
