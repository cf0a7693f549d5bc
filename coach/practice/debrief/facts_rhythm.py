"""Facts about rhythm: the giver's own pace, how far from the beat, and how evenly."""

from collections.abc import Iterator
from typing import Final

from coach.practice.debrief.fact import Fact, known, measured, percent
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.spread import spread_fact
from coach.practice.debrief.words import rhythm_words
from coach.saying import as_sentence, say
from coach.signal.rhythm import Rhythm
from coach.words import PACE_WORDS, count_word

_RHYTHM: Final = say("Rhythm")
#: From here on a pace is all but sure.
_SURE: Final = 0.8
_STEADINESS: Final = {
    "steady": say("Your last strokes were steady."),
    "settling": say("Your last strokes were settling in."),
    "uneven": say("Your last strokes came unevenly."),
    "unknown": say("Too few strokes to speak of steadiness."),
}
_STEADY_WORDS: Final = {
    "steady": say("steady"),
    "settling": say("settling"),
    "uneven": say("uneven"),
    "unknown": say("unknown"),
}


def rhythm_facts(debrief: Debrief) -> Iterator[Fact]:
    """Pace, how far from the beat, and how evenly."""
    rhythm = debrief.rhythm
    count = len(debrief.strokes)
    period = say("not measurable")
    if rhythm.period_s is not None:
        period = measured(rhythm.period_s, ".1f", "{} s")
    yield Fact(
        _RHYTHM, "period_s", say("A stroke every"), known(rhythm.period_s), "s", period,
        as_sentence(rhythm_words(rhythm, count)) if count else "",
    )  # fmt: skip
    if count:
        yield from _tempo(rhythm)
    mean_s, spread_s = rhythm.mean_asynchrony_s, rhythm.sd_asynchrony_s
    if mean_s is not None:
        off_s = abs(mean_s)
        side = say("{off_s:.2f} s late", off_s=off_s)
        if mean_s < 0:
            side = say("{off_s:.2f} s early", off_s=off_s)
        usual = say("A little early is how most people keep a beat.")
        yield Fact(
            _RHYTHM, "mean_asynchrony_s", say("Beside the beat"), known(mean_s), "s", side,
            usual if -0.1 <= mean_s < 0 else "",
        )  # fmt: skip
    if spread_s is not None:
        yield Fact(
            _RHYTHM, "sd_asynchrony_s", say("Spread about that"), known(spread_s), "s",
            measured(spread_s, ".2f", "± {} s"),
        )  # fmt: skip
    yield spread_fact(
        "interval_cv", _RHYTHM, say("Evenness of pace"), rhythm.interval_cv,
        say("How much the times between your strokes differed."),
    )  # fmt: skip
    yield Fact(
        _RHYTHM, "steadiness", say("Steadiness"), rhythm.steadiness, "",
        _STEADY_WORDS[rhythm.steadiness], _STEADINESS[rhythm.steadiness],
    )  # fmt: skip


def _tempo(rhythm: Rhythm) -> Iterator[Fact]:
    """Your own pace with how sure it is, how it stands to the beat, and whether it drifted."""
    yield _own_pace(rhythm)
    if rhythm.pace in PACE_WORDS:
        title = say("Strokes and beats")
        yield Fact(_RHYTHM, "pace", title, rhythm.pace, "", PACE_WORDS[rhythm.pace])
    if rhythm.on_count is not None and rhythm.on_count > 1 and rhythm.pace not in PACE_WORDS:
        yield Fact(
            _RHYTHM, "on_count", say("Where they began"), rhythm.on_count, "",
            say("on “{count}”", count=count_word(rhythm.on_count - 1)),
            say("A stroke begins on “one”."),
        )  # fmt: skip
    if rhythm.tempo_drift is not None:
        way = say("slower and slower")
        if rhythm.tempo_drift < 0:
            way = say("faster and faster")
        by = 100 * abs(rhythm.tempo_drift)
        yield Fact(
            _RHYTHM, "tempo_drift", say("On the way"), 100 * rhythm.tempo_drift, "%", way,
            say("Each stroke by about {share:.1f}\u00a0%.", share=by),
        )  # fmt: skip


def _own_pace(rhythm: Rhythm) -> Fact:
    title = say("Your own pace")
    if rhythm.tempo_s is None:
        why = say("Too few strokes, or too unlike each other, to be sure of a pace.")
        return Fact(_RHYTHM, "tempo_s", title, None, "s", say("not sure"), why)
    share = percent(rhythm.tempo_confidence or 0.0)
    sure = say("Fairly sure: one pace explains {share} of it.", share=share)
    if (rhythm.tempo_confidence or 0.0) >= _SURE:
        sure = say("All but sure: one pace explains {share} of it.", share=share)
    figure = say("{pace_s:.1f} s a stroke", pace_s=rhythm.tempo_s)
    return Fact(_RHYTHM, "tempo_s", title, rhythm.tempo_s, "s", figure, sure)
