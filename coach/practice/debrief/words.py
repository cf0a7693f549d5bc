"""A debrief in plain words: one sentence, one tip; warm, short, no blame, no health claim."""

from typing import Final, Literal

from coach.practice.debrief.beside_target import near_words, percent_in_target
from coach.practice.debrief.outcome import Performance, Score
from coach.practice.debrief.score import times_words
from coach.saying import joined, say, say_many
from coach.signal.bands import Band
from coach.signal.rhythm import Rhythm
from coach.words import BAND_WORDS, PACE_WORDS, count_word

_ONE_DEPTH: Final = say("Pick one depth that felt good and return to it, stroke after stroke.")
_BREATHE: Final = say("Breathe with the beat; your hands will follow your breath.")
#: For who leans in softly already: who is praised for that is not asked for it.
_STOP_EARLIER: Final = say("Next time stop a little earlier; you can always add.")
_TIPS = {
    "Too much": say("Next time lean in more slowly and stop a little earlier; you can always add."),
    "Sudden starts": say("Let each stroke arrive like a wave: take one whole count to lean in."),
    "Harder than asked": say("Lift a little weight off your hands; less is often what feels best."),
    "Lighter than asked": say("Lean in with your body rather than pushing with your arms."),
    "Ahead of the beat": say("Count aloud, one Mississippi, and let the stroke last to its end."),
    "Behind the beat": say("Begin to move just before the count, so that you arrive with it."),
    "Uneven pressure": _ONE_DEPTH,
    "Growing pressure": say("Remember how you began, and go back to that every few strokes."),
    "Not quite even pressure": _ONE_DEPTH,
    "Away from the goal": say(
        "Try it once more while you still feel it; twice is how hands learn."
    ),
    "Uneven pace": _BREATHE,
    "Not quite even pace": _BREATHE,
}

_PACE_TIPS: Final = {
    "slow": say(
        "Let your glides go on a little more; skin likes to feel where your hand is going."
    ),
    "quick": say("Let your glides take their time: half as fast is often twice as good."),
}
#: Per cent of the touch from which on it is told in these words: never far from the figure below.
_SHARES: Final = (
    (97, say("all of your touch")),
    (85, say("nearly all of your touch")),
    (79, say("four fifths of your touch")),
    (71, say("three quarters of your touch")),
    (63, say("two thirds of your touch")),
    (56, say("more than half of your touch")),
    (45, say("half of your touch")),
    (37, say("two fifths of your touch")),
    (29, say("a third of your touch")),
    (23, say("a quarter of your touch")),
    (16, say("a fifth of your touch")),
    (5, say("a little of your touch")),
    (1, say("hardly any of your touch")),
)
_NONE: Final = say("none of your touch")


def duration_words(seconds: float) -> str:
    """Return a length as people say it, after "in": "20 seconds", "a minute", "12 minutes"."""
    halves = round(seconds / 30)
    if seconds >= 55 and halves == 2:
        return say("a minute", meaning="in a minute")
    if seconds >= 55 and halves == 3:
        return say("a minute and a half", meaning="in a minute and a half")
    return _many_words(seconds)


def _first_words(seconds: float) -> str:
    """Return the same as a sentence begins with it."""
    halves = round(seconds / 30)
    if seconds >= 55 and halves == 2:
        return say("A minute")
    if seconds >= 55 and halves == 3:
        return say("A minute and a half")
    return _many_words(seconds)


def _many_words(seconds: float) -> str:
    if seconds < 55:
        return say_many("{n} second", "{n} seconds", max(1, round(seconds)))
    return say_many("{n} minute", "{n} minutes", round(seconds / 60))


#: Less touch than this is a sensor that stirred, not a hand.
_NO_TOUCH_S = 0.1


def sentence_of(
    duration_s: float,
    strokes: int,
    too_much: int,
    seen: Performance,
    target: Band | None,
    also: str = "",
) -> str:
    """Return the session in one sentence; ``target`` None: several were asked for.

    ``also`` is said at its end.
    """
    told = _told(duration_s, strokes, too_much, seen, target)
    return say("{told}; {also}.", told=told, also=also) if also else joined("", (told, "."))


def _told(
    duration_s: float, strokes: int, too_much: int, seen: Performance, target: Band | None
) -> str:
    long, times = duration_words(duration_s), times_words(too_much)
    if seen.contact_s < _NO_TOUCH_S and not too_much:
        return say(
            "In {long} no touch was felt; lay your hand on the sensor and try again", long=long
        )
    if seen.contact_s < 1.0 and too_much:
        return say(
            "In {long} there was too little touch to say more of, and {times} it was too much",
            long=long, times=times,
        )  # fmt: skip
    if seen.contact_s < 1.0:
        return say("In {long} there was too little touch to say more of", long=long)
    parts = [_first_words(duration_s)]
    if strokes:
        parts.append(say_many("one stroke", "{n} strokes", strokes))
    if seen.aimed_s:
        # "None of it medium" beside a fine score would be taken for an error.
        parts.append(near_words(seen, target) or _share_words(seen, target))
    if not too_much:
        return joined(", ", parts)
    return say("{told}, and {times} it was too much", told=joined(", ", parts), times=times)


def _share_words(seen: Performance, target: Band | None) -> str:
    percent = percent_in_target(seen)
    touch = next((words for least, words in _SHARES if percent >= least), _NONE)
    aim = say("as asked") if target is None else BAND_WORDS[target]
    return joined(" ", (touch, aim))


def tip_of(
    score: Score,
    rhythm: Rhythm,
    strokes: int,
    too_much: int,
    *,
    untold: bool = False,
    off_pace: Literal["slow", "quick"] | None = None,
    soft: bool = False,
) -> str:
    """Return the one thing to try next: about the dearest deduction, too much before all.

    ``soft``: the strokes began softly, which is praised.
    """
    if score.total is None:
        return say("Lay a hand on the sensor before you begin; the bar moves when it feels you.")
    names = [part.name for part in sorted(score.parts, key=lambda part: part.points)]
    if too_much:
        return _STOP_EARLIER if soft else _TIPS["Too much"]
    if names:
        return _TIPS[names[0]]
    if off_pace is not None:
        return _PACE_TIPS[off_pace]
    if rhythm.steadiness == "steady":
        return say("Lovely and even; next time try it with your eyes closed.")
    if strokes < 4 and untold:
        return say(
            "Even and quiet; lift a little between two glides, and their pace can be told too."
        )
    if strokes < 4:
        return say("A good touch; a few more strokes and there is a rhythm to tell you about.")
    return say("Just as it should be; next time ask how it felt, and do more of that.")


def rhythm_words(rhythm: Rhythm, strokes: int) -> str:
    """Return in a sentence how the strokes kept time, or why that cannot be said."""
    every_s, mean_s = rhythm.period_s, rhythm.mean_asynchrony_s
    if strokes == 1:
        return say("not measurable from a single stroke.")
    if strokes < 2 or every_s is None:
        return say("not measurable, since an even touch has no beat of its own.")
    if rhythm.pace in PACE_WORDS and rhythm.pace != "other":
        pace = PACE_WORDS[rhythm.pace]
        return say("A stroke every {every_s:.1f} s: {pace}.", every_s=every_s, pace=pace)
    if rhythm.on_count is not None and rhythm.on_count > 1:
        return say(
            "A stroke every {every_s:.1f} s, mostly on “{count}” rather than on “one”.",
            every_s=every_s, count=count_word(rhythm.on_count - 1),
        )  # fmt: skip
    if mean_s is not None:
        return _beside_words(every_s, mean_s)
    if rhythm.resultant_length is None:
        return say("A stroke every {every_s:.1f} s; no beat ran beside them.", every_s=every_s)
    # Phases without a match: a beat ran, and the strokes kept to none of its places.
    return say("A stroke every {every_s:.1f} s; between beats.", every_s=every_s)


def _beside_words(every_s: float, mean_s: float) -> str:
    off_s = abs(mean_s)
    if 1000 * off_s < 60:
        return say("A stroke every {every_s:.1f} s, right with the beat.", every_s=every_s)
    if mean_s < 0:
        return say(
            "A stroke every {every_s:.1f} s, {off_s:.2f} s before the beat.",
            every_s=every_s, off_s=off_s,
        )  # fmt: skip
    return say(
        "A stroke every {every_s:.1f} s, {off_s:.2f} s after the beat.",
        every_s=every_s, off_s=off_s,
    )  # fmt: skip
