"""The foot line's words of the link: one device's, or those of two hands."""

from typing import Literal, NamedTuple

from coach.saying import joined, known, said_again, say, within_line
from coach.timing import STALE_AFTER_S
from coach.ui.kit.band_words import seconds_words
from coach.ui.kit.force_words import DOUBT_MARK, PAST_RANGE
from coach.ui.practising.foot_cell import FootWords
from coach.views import HandView, LinkView, Snapshot

_PHASES = {
    "connecting": say("connecting"),
    "live": say("connected"),
    "quiet": say("quiet"),
    "lost": say("gone"),
    "ended": say("ended"),
}
#: The two most usual doubts as no sentence begins: no language but ours can take a capital away.
_WITHIN: dict[str, str] = {"saturated": PAST_RANGE, "typical": say("not calibrated")}
_BOTH = say("Both hands connected")
_NOT_HEARD: dict[str, Literal["quiet", "lost"]] = {"quiet": "quiet", "lost": "lost"}


class _Unwell(NamedTuple):
    """A hand that is not felt, why, and how long ago it was heard (None: never)."""

    name: str
    phase: Literal["quiet", "lost"]
    age_s: float | None


def link_words(snapshot: Snapshot, age_s: float | None, waited_s: float) -> FootWords:
    """Return how the device is, ``age_s`` after it was heard; None: not heard, or all is over.

    Of two hands the one that is not felt is told of: ``waited_s`` after the snapshot was taken.
    """
    link = snapshot.link
    unwell = [] if age_s is None else _unwell(snapshot.hands, waited_s)
    if unwell:
        return _unwell_words(unwell[0])
    words = _one_words(link, age_s)
    if snapshot.hands and link.phase == "live" and not _flaws(link):
        return FootWords(_BOTH, words.detail, words.trouble, words.hint)
    return words


def recorded_words(link: LinkView) -> FootWords:
    """Return the device that was recorded: nothing here is connected, or old, or in trouble."""
    device = said_again(link.name) if link.name else say("a glove")
    title = say("Recorded from {device}", device=device)
    return FootWords(title, joined(" · ", _rate(link) + _losses(link)))


def _unwell(hands: tuple[HandView, ...], waited_s: float) -> list[_Unwell]:
    found = []
    for hand in hands:
        age_s = None if hand.age_s is None else hand.age_s + waited_s
        is_old = age_s is not None and age_s > STALE_AFTER_S
        if hand.phase in _NOT_HEARD or (hand.phase == "live" and is_old):
            phase = _NOT_HEARD.get(hand.phase, "quiet")
            found.append(_Unwell(hand.name, phase, age_s))
    return found


def _unwell_words(hand: _Unwell) -> FootWords:
    state = _PHASES[hand.phase]
    if hand.age_s is None:
        state = say("not connected") if hand.phase == "lost" else state
    elif hand.age_s <= STALE_AFTER_S and hand.phase == "quiet":
        state = say("coming back")
    title = say("{device} {state}", device=_as_title(hand.name), state=state)
    is_old = hand.age_s is not None and hand.age_s > STALE_AFTER_S
    return FootWords(title, _heard(hand.age_s) if is_old and hand.age_s else "", True)


def _one_words(link: LinkView, age_s: float | None) -> FootWords:
    is_old = link.phase == "live" and age_s is not None and age_s > STALE_AFTER_S
    phase = "quiet" if is_old else link.phase
    flaws = _flaws(link)
    unheard = age_s is None and link.rate_hz is None
    word = _PHASES[phase]
    if phase == "lost" and unheard:
        word = say("not connected")
    elif phase == "quiet" and not is_old and age_s is not None and age_s <= STALE_AFTER_S:
        # It speaks again, and is not to be trusted yet.
        word = say("coming back")
    name = _as_title(link.name)
    title = say("{device} {state}", device=name, state=word)
    if flaws and phase == "live":
        title = joined(" · ", (name, joined(", ", flaws)))
    troubled = phase in ("quiet", "lost") or _is_past_range(link)
    if unheard:
        return FootWords(title, "", troubled)
    hint = joined(" ", [doubt.sentence for doubt in link.doubts]) if link.doubts else ""
    if phase in ("quiet", "lost") and age_s is not None and age_s > STALE_AFTER_S:
        # How fast it spoke, and how full it was, nobody knows any more.
        return FootWords(title, joined(" · ", [_heard(age_s), *_losses(link)]), True, hint)
    parts = _rate(link)
    if age_s is not None:
        parts.append(say("{age} old", age=_age_words(age_s)))
    if link.battery is not None:
        parts.append(_battery_words(link.battery))
    return FootWords(title, joined(" · ", parts + _losses(link)), troubled, hint)


def _rate(link: LinkView) -> list[str]:
    return [] if link.rate_hz is None else [say("{rate_hz:.3g} Hz", rate_hz=link.rate_hz)]


def _losses(link: LinkView) -> list[str]:
    missing = say("none missing")
    if link.missing_samples:
        missing = say("{count} missing", count=link.missing_samples)
    garbled = [say("{count} garbled", count=link.bad_frames)] if link.bad_frames else []
    return [missing, *garbled]


def _as_title(name: str) -> str:
    """Return a device's name as a line begins; what is only described has no capital of its own."""
    if not name:
        return say("Your glove")
    return known(f"A{name[1:]}") if name.startswith("a ") else known(name)


def _flaws(link: LinkView) -> list[str]:
    """Return the first doubt in a few words; its sentence is a notice while hands are off."""
    flaws: list[str] = [] if link.calibrated else [say("not calibrated")]
    if link.doubts:
        first = link.doubts[0]
        what = _WITHIN.get(first.kind) or within_line(first.what)
        # Past the range the number is no less sure than any: there is none.
        flaws = [what if _is_past_range(link) else joined(" ", (DOUBT_MARK, what))]
    return flaws if link.checked else [*flaws, say("unchecked")]


def _is_past_range(link: LinkView) -> bool:
    return bool(link.doubts) and link.doubts[0].kind == "saturated"


def _heard(age_s: float) -> str:
    return say("last heard {age} ago", age=seconds_words(age_s))


def _age_words(age_s: float) -> str:
    """Return an age in tens of milliseconds while fresh, in seconds after."""
    if age_s <= STALE_AFTER_S:
        return say("{age_ms} ms", age_ms=round(age_s * 100) * 10)
    return seconds_words(age_s)


def _battery_words(battery: float) -> str:
    if battery <= 1.0:
        return say("battery {percent:.0f}%", percent=100.0 * battery)
    return say("battery {volts:.1f} V", volts=battery)
