"""What holds at every moment of a live session, whatever happens: each law a function by its name.

A law returns a sentence where it is broken, and nothing where it holds.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Final

import numpy as np

from coach.timing import STALE_AFTER_S
from coach.views import HandView, LiveView, Snapshot
from sims.storm.ear import Ear
from sims.storm.glove import RATE_HZ, StormGlove

#: Too much is sounded, and sent to the glove, so soon after its sample came.
ALARM_S: Final = 0.05
SILENCE_S: Final = 1.0
#: A device has so long for its first word, and then the technical alarm its second.
FIRST_WORD_S: Final = 5.0
#: Data that has flowed so long, of a glove that said who it is, is shown and nothing sounds.
FLOWS_S: Final = 0.6
#: Of data that is older nobody knows whether it is still too much.
FRESH_S: Final = 0.2
_ROUNDING_S: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Look:
    """A moment: what is shown, what was before, what sounds, and what is true."""

    snapshot: Snapshot
    before: Snapshot | None
    gloves: Sequence[StormGlove]
    ear: Ear
    opened_s: float
    problems: tuple[str, ...] = ()

    @property
    def now_s(self) -> float:
        """Host seconds."""
        return self.snapshot.host_s

    def lives(self) -> list[tuple[LiveView | None, StormGlove]]:
        """Return what is shown of each glove's hand."""
        shown = [hand.live for hand in self.snapshot.hands] or [self.snapshot.live]
        return list(zip(shown, self.gloves, strict=True))


Law = Callable[[Look], str]


def no_band_without_fresh_data(look: Look) -> str:
    """A band is of data that came within 250 ms."""
    for live, glove in look.lives():
        came_s = glove.truth.last_possible_s
        if live and (came_s is None or look.now_s - came_s > STALE_AFTER_S + _ROUNDING_S):
            return f"a band of {live.force_n:.1f} N is shown, and the last data came at {came_s}"
    if look.snapshot.live is not None and not any(live for live, _ in look.lives()):
        return "a band is shown, and no hand has one"
    return ""


def data_that_flows_is_shown(look: Look) -> str:
    """Good data is shown again soon, by itself."""
    for live, glove in look.lives():
        flows_s = glove.truth.flows_s(look.now_s)
        if live is None and flows_s >= FLOWS_S:
            return f"good data has flowed for {flows_s:.2f} s, and nothing is shown"
    return ""


def too_much_sounds(look: Look) -> str:
    """Too much sounds 50 ms after it came, and as long as it stands."""
    for glove in look.gloves:
        if _stands(glove, look.now_s) and look.ear.too_much_since_s is None:
            return f"{glove.truth.excursions[-1].peak_n:.1f} N is too much, and does not sound"
    return ""


def too_much_is_shown(look: Look) -> str:
    """While it is too much nothing else is shown of that hand."""
    for live, glove in look.lives():
        if live and _stands(glove, look.now_s) and not (live.too_much and live.band == "too_much"):
            return f"{live.force_n:.1f} N is too much, and is shown as {live.band}"
    return ""


def too_much_has_a_cause(look: Look) -> str:
    """Hands that were all calm for a second are not alarmed of."""
    calm = all(glove.truth.calm_samples >= RATE_HZ for glove in look.gloves)
    flows = all(glove.truth.flows_s(look.now_s) > FLOWS_S for glove in look.gloves)
    wrong = calm and flows and look.ear.too_much_since_s is not None
    return "too much sounds, and all hands have been calm for a second" if wrong else ""


def too_much_shakes_the_gloves(look: Look) -> str:
    """Every glove that can be reached is shaken as the alarm begins."""
    since_s = look.ear.too_much_since_s
    if since_s is None or look.now_s - since_s < ALARM_S:
        return ""
    for glove in look.gloves:
        reached = glove.reachable_since_s is not None and glove.reachable_since_s < since_s
        if reached and not any(at_s >= since_s - _ROUNDING_S for at_s in glove.pulses[-4:]):
            return "too much sounds, and a glove was not shaken"
    return ""


def silence_sounds(look: Look) -> str:
    """The technical alarm is there a second after the last data."""
    for glove in look.gloves:
        came_s = glove.truth.last_possible_s
        since_s, most_s = (look.opened_s, FIRST_WORD_S) if came_s is None else (came_s, SILENCE_S)
        silent_s = look.now_s - since_s
        if silent_s > most_s and look.ear.no_data_since_s is None:
            return f"no data for {silent_s:.2f} s, and that does not sound"
    return ""


def fresh_data_is_quiet(look: Look) -> str:
    """Where all gloves' data flows there is no technical alarm."""
    flows = all(glove.truth.flows_s(look.now_s) >= FLOWS_S for glove in look.gloves)
    return "all data flows, and 'no data' sounds" if flows and look.ear.no_data_since_s else ""


def snapshots_go_on(look: Look) -> str:
    """Numbers rise by one, seconds and traces never go back."""
    now, before = look.snapshot, look.before
    traces = [now.trace_t_s, *(hand.trace_t_s for hand in now.hands[:1])]
    if any(np.any(np.diff(t_s) < 0.0) for t_s in traces):
        return "a trace goes back in time"
    if before is None:
        return ""
    if now.number != before.number + 1:
        return f"snapshot {now.number} came after {before.number}"
    if now.host_s < before.host_s or now.elapsed_s < before.elapsed_s - _ROUNDING_S:
        return f"time went back: {before.elapsed_s:.6f} s, then {now.elapsed_s:.6f} s"
    return ""


def numbers_are_numbers(look: Look) -> str:
    """Nothing that is shown is NaN or infinite; a trace may have a hole."""
    for name, value in _numbers(look.snapshot, ""):
        if not math.isfinite(value):
            return f"{name} is {value}"
    return ""


def phase_and_sentence_agree(look: Look) -> str:
    """A link that is not live says why; a live one has data."""
    now = look.snapshot
    links: list[tuple[HandView | Snapshot, str, str]]
    links = [(hand, hand.phase, hand.sentence) for hand in now.hands]
    links = links or [(now, now.link.phase, now.link.sentence)]
    for shown, phase, sentence in links:
        if phase == "live" and (shown.age_s is None or shown.age_s > STALE_AFTER_S):
            return f"a link is called live with data of {shown.age_s} s"
        # Too much is said at once, also while one waits for data to settle.
        told = shown.live is not None and not shown.live.too_much
        if told and phase in ("connecting", "quiet", "ended"):
            return f"a band is shown, and the link is {phase}"
        if phase in ("lost", "quiet", "connecting") and not sentence.endswith("."):
            return f"the link is {phase}, and {sentence!r} is no sentence"
    return ""


def nothing_failed(look: Look) -> str:
    """No part has given up, and the recording has no trouble that the disk did not make."""
    recording = look.snapshot.recording
    trouble = "" if recording is None else recording.trouble
    # A disk that is slow while the machine is busy is no fault of the session's.
    mine = "" if "has not answered" in trouble else trouble
    return "; ".join((*look.problems, mine)).strip("; ")


LAWS: Final[tuple[Law, ...]] = (
    no_band_without_fresh_data,
    data_that_flows_is_shown,
    too_much_sounds,
    too_much_is_shown,
    too_much_has_a_cause,
    too_much_shakes_the_gloves,
    silence_sounds,
    fresh_data_is_quiet,
    snapshots_go_on,
    numbers_are_numbers,
    phase_and_sentence_agree,
    nothing_failed,
)


def _stands(glove: StormGlove, now_s: float) -> bool:
    """Return whether it is surely too much now, and has been long enough to be said."""
    truth = glove.truth
    if not truth.stands or truth.last_s is None or now_s - truth.last_s > FRESH_S:
        return False
    return now_s - truth.excursions[-1].began_s > ALARM_S


def _numbers(value: Any, name: str) -> Iterator[tuple[str, float]]:
    if isinstance(value, float) and name != ".strokes.peak_n":
        yield name, value
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from _numbers(inner, name)
    elif isinstance(value, np.ndarray):
        # A trace has holes, and past a sensor's range nobody knows how hard a stroke was.
        if name.endswith("trace_n"):
            return
        if value.size and not np.isfinite(value).all():
            yield name, math.nan
    else:
        for inside in _names(value.__class__):
            yield from _numbers(getattr(value, inside), f"{name}.{inside}")


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind)) if is_dataclass(kind) else ()
