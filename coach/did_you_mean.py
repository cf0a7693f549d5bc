"""What a mistyped word was probably meant to be: practise for practice, stedy for steady."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from coach.errors import UsageError

#: As alike as a word is with a letter or two of it gone, changed places or spelt as elsewhere.
_ALIKE = 0.65


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word most like this one, upper and lower case alike; None if none is."""
    # Nobody pays for this who has typed well.
    from difflib import get_close_matches

    spelt = {each.casefold(): each for each in known}
    found = get_close_matches(word.casefold(), spelt, n=1, cutoff=_ALIKE)
    return spelt[found[0]] if found else None


@contextmanager
def or_did_you_mean(word: str, known: Callable[[], Iterable[str]]) -> Iterator[None]:
    """Let a UsageError about ``word`` ask for the nearest of ``known`` instead of listing all."""
    try:
        yield
    except UsageError as problem:
        near = nearest(word, known())
        if near is None:
            raise
        what = str(problem).partition(";")[0]
        raise UsageError(f"{what}; did you mean {near}?") from None
