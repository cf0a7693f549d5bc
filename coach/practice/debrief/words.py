"""A debrief in plain words: one sentence, one tip; warm, short, no blame, no health claim."""

from typing import Final, Literal

from coach.practice.debrief.beside_target import near_words
from coach.practice.debrief.outcome import Performance, Score
from coach.practice.debrief.score import times_words
from coach.signal.bands import Band
from coach.signal.rhythm import Rhythm
from coach.words import BAND_WORDS, PACE_WORDS, count_word

_TIPS = {
    "Too much": "Next time lean in more slowly and stop a little earlier; you can always add.",
    "Sudden starts": "Let each stroke arrive like a wave: take one whole count to lean in.",
    "Harder than asked": "Lift a little weight off your hands; less is often what feels best.",
    "Lighter than asked": "Lean in with your body rather than pushing with your arms.",
    "Ahead of the beat": "Count aloud, one Mississippi, and let the stroke last to its end.",
    "Behind the beat": "Begin to move just before the count, so that you arrive with it.",
    "Uneven pressure": "Pick one depth that felt good and return to it, stroke after stroke.",
    "Growing pressure": "Remember how you began, and go back to that every few strokes.",
    "Away from the goal": "Try it once more while you still feel it; twice is how hands learn.",
    "Uneven pace": "Breathe with the beat; your hands will follow your breath.",
}

_PACE_TIPS: Final = {
    "slow": "Let your glides go on a little more; skin likes to feel where your hand is going.",
    "quick": "Let your glides take their time: half as fast is often twice as good.",
}


def duration_words(seconds: float) -> str:
    """Return a length as people say it: "20 seconds", "a minute and a half", "12 minutes"."""
    if seconds < 55:
        whole = max(1, round(seconds))
        return "1 second" if whole == 1 else f"{whole} seconds"
    halves = round(seconds / 30)
    if halves == 2:
        return "a minute"
    if halves == 3:
        return "a minute and a half"
    return f"{round(seconds / 60)} minutes"


#: Less touch than this is a sensor that stirred, not a hand.
_NO_TOUCH_S = 0.1


def sentence_of(
    duration_s: float, strokes: int, too_much: int, seen: Performance, target: Band | None
) -> str:
    """Return the session in one sentence; ``target`` None: several were asked for."""
    long = duration_words(duration_s)
    if seen.contact_s < _NO_TOUCH_S and not too_much:
        return f"In {long} no touch was felt; lay your hand on the sensor and try again."
    if seen.contact_s < 1.0:
        hard = f", and {times_words(too_much)} it was too much" if too_much else ""
        return f"In {long} there was too little touch to say more of{hard}."
    kept = f", {strokes} strokes" if strokes > 1 else ", one stroke" if strokes else ""
    aim = ""
    if seen.aimed_s:
        share = _share_words(seen.in_target_s / seen.aimed_s)
        aim = f", {share} of your touch {'as asked' if target is None else BAND_WORDS[target]}"
        # "None of it medium" beside a fine score would be taken for an error.
        near = near_words(seen, target)
        aim = f", your touch {near}" if near else aim
    if not too_much:
        return f"{_capital(long)}{kept}{aim}."
    return f"{_capital(long)}{kept}{aim}, and {times_words(too_much)} it was too much."


def tip_of(
    score: Score,
    rhythm: Rhythm,
    strokes: int,
    too_much: int,
    *,
    untold: bool = False,
    off_pace: Literal["slow", "quick"] | None = None,
) -> str:
    """Return the one thing to try next: about the dearest deduction, too much before all."""
    if score.total is None:
        return "Lay a hand on the sensor before you begin; the bar moves when it feels you."
    names = [part.name for part in sorted(score.parts, key=lambda part: part.points)]
    if too_much:
        return _TIPS["Too much"]
    if names:
        return _TIPS[names[0]]
    if off_pace is not None:
        return _PACE_TIPS[off_pace]
    if rhythm.steadiness == "steady":
        return "Lovely and even; next time try it with your eyes closed."
    if strokes < 4 and untold:
        return "Even and quiet; lift a little between two glides, and their pace can be told too."
    if strokes < 4:
        return "A good touch; a few more strokes and there is a rhythm to tell you about."
    return "Just as it should be; next time ask how it felt, and do more of that."


def rhythm_words(rhythm: Rhythm, strokes: int) -> str:
    """Return in a sentence how the strokes kept time, or why that cannot be said."""
    if strokes == 1:
        return "not measurable from a single stroke."
    if strokes < 2 or rhythm.period_s is None:
        return "not measurable, since an even touch has no beat of its own."
    every = f"A stroke every {rhythm.period_s:.1f} s"
    if rhythm.pace in PACE_WORDS and rhythm.pace != "other":
        return f"{every}: {PACE_WORDS[rhythm.pace]}."
    if rhythm.on_count is not None and rhythm.on_count > 1:
        return f"{every}, mostly on “{count_word(rhythm.on_count - 1)}” rather than on “one”."
    if rhythm.mean_asynchrony_s is None:
        # Phases without a match: a beat ran, and the strokes kept to none of its places.
        beside = "no beat ran beside them" if rhythm.resultant_length is None else "between beats"
        return f"{every}; {beside}."
    off_ms = 1000 * rhythm.mean_asynchrony_s
    if abs(off_ms) < 60:
        return f"{every}, right with the beat."
    return f"{every}, {abs(off_ms) / 1000:.2f} s {'before' if off_ms < 0 else 'after'} the beat."


def _share_words(share: float) -> str:
    for least, words in (
        (0.97, "all"), (0.85, "nearly all"), (0.7, "three quarters"), (0.6, "two thirds"),
        (0.45, "half"), (0.29, "a third"), (0.2, "a quarter"),
        (0.05, "a little"), (0.005, "hardly any"),
    ):  # fmt: skip
        if share >= least:
            return words
    return "none"


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]
