"""What a comfort trial came to, in sentences: newtons beside the usual ones."""

from typing import Any, Final

from coach.practice.comfort.found import Found
from coach.saying import Said, listed, say
from coach.signal.bands import Edges

SIMULATED_TOO_SOON: Final = say(
    "The simulated hand was stopped too early to tell anything. It says nothing about a person."
)


def told_n(force_n: float) -> float:
    """Return newtons as exactly as a hand can tell them: in tenths below ten, else whole."""
    return round(force_n, 1 if force_n < 10.0 else 0)


def simulated_sentence(found: Found, name: str) -> str:
    """Return what a simulated hand came to, which is nothing of ``name``'s."""
    first, second, third = found.stops_n
    return say(
        "The simulated hand was stopped at {first:.0f}, {second:.0f} and {third:.0f} N. This says "
        "nothing about {name}; with a sensor under a real hand it would.",
        first=first,
        second=second,
        third=third,
        name=name,
    )


def found_sentence(found: Found, name: str) -> str:
    """Return what was found in a sentence: newtons beside the usual ones."""
    first, second, third = found.stops_n
    default, mine = found.default, found.measured
    said: dict[str, Any] = {"name": name, "first": first, "second": second, "third": third}
    if not found.raised or mine.firm_n > default.firm_n:
        return say(
            "{name} said stop at {first:.0f}, {second:.0f} and {third:.0f} N. "
            "The coach stays a fifth below the lowest: "
            "too much begins at {mine:g} N here, usually at {usual:g} N.",
            **said,
            mine=told_n(mine.firm_n),
            usual=told_n(default.firm_n),
        )
    if mine.medium_n > default.medium_n:
        return say(
            "{name} said stop at {first:.0f}, {second:.0f} and {third:.0f} N: "
            "firm begins at {mine:g} N here, usually at {usual:g} N.",
            **said,
            mine=told_n(mine.medium_n),
            usual=told_n(default.medium_n),
        )
    return say(
        "{name} said stop at {first:.0f}, {second:.0f} and {third:.0f} N: "
        "medium begins at {mine:g} N here, usually at {usual:g} N.",
        **said,
        mine=told_n(mine.light_n),
        usual=told_n(default.light_n),
    )


def without_yes(found: Found) -> str:
    """Return what is kept without a yes to higher: what was found lower holds either way."""
    kept, usual = found.careful, found.default
    edges = (
        (say("light"), say("light ends at {force_n:g} N", force_n=told_n(kept.light_n))),
        (say("medium"), say("medium ends at {force_n:g} N", force_n=told_n(kept.medium_n))),
        (say("too much"), say("too much begins at {force_n:g} N", force_n=told_n(kept.firm_n))),
    )
    is_lower = (
        kept.light_n < usual.light_n,
        kept.medium_n < usual.medium_n,
        kept.firm_n < usual.firm_n,
    )
    same = [name for (name, _begins), low in zip(edges, is_lower, strict=True) if not low]
    lower = [begins for (_name, begins), low in zip(edges, is_lower, strict=True) if low]
    if not lower or not same:
        return say("Without it the coach stays at the usual.")
    if len(same) == 1:
        return say("Without it {same} stays as usual; {lower}.", same=same[0], lower=listed(lower))
    return say("Without it {same} stay as usual; {lower}.", same=listed(same), lower=listed(lower))


def row_words(name: str, edges: Edges) -> Said:
    """Return one row of bands for who cannot see it."""
    return say(
        "{name}: light to {light_n:.3g}, medium to {medium_n:.3g}, too much from {firm_n:.3g} "
        "newtons",
        name=name,
        light_n=told_n(edges.light_n),
        medium_n=told_n(edges.medium_n),
        firm_n=told_n(edges.firm_n),
    )
