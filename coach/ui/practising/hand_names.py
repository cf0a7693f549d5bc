"""What two hands are called: by their devices' names, or by what tells these apart. No Qt."""

from collections.abc import Sequence

from coach.saying import joined, said_again, say
from coach.views import HandView

_PLACES = (say("First"), say("Second"))
_GLOVE = say("Glove")


def titles(hands: Sequence[HandView]) -> tuple[str, ...]:
    """Return the devices' names, told apart by their order where they are the same."""
    names = [said_again(hand.name or _GLOVE) for hand in hands]
    if len(set(names)) == len(names):
        return tuple(names)
    return tuple(joined(" · ", each) for each in zip(_PLACES, names, strict=False))


def briefs(hands: Sequence[HandView]) -> tuple[str, ...]:
    """Return what tells the hands apart without the word both end with: "Left" and "Right"."""
    names = [(hand.name or _GLOVE).split() for hand in hands]
    if len(names) == len(_PLACES) and names[0] == names[1]:
        return _PLACES
    alike = len({name[-1] for name in names}) == 1 and all(len(name) > 1 for name in names)
    return tuple(" ".join(name[:-1] if alike else name) for name in names)
