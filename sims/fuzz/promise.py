"""What a reader of bytes promises, and how a target of the fuzzing holds it to that."""

import sys
import time
import warnings
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from coach.errors import CoachError

#: How an input is laid out, so that it can be changed with sense; see ``mutate``.
Layout = Literal["wire", "packets", "disk", "lines", "toml", "json", "raw"]

#: CPU seconds for an input of no length, and for each byte; a hundred times what is usual.
CPU_S: Final = 2.0
CPU_S_PER_BYTE: Final = 5e-4
#: What a person is told is a sentence, however long the rubbish is that it quotes.
LONGEST_SENTENCE: Final = 1200


class Broken(AssertionError):  # noqa: N818 - it is the promise that is broken
    """A promise was not kept; the message says which."""


@dataclass(frozen=True, slots=True)
class Target:
    """One reader: ``check`` raises for an input on which it does not keep its promises."""

    name: str
    reads: str
    layout: Layout
    check: Callable[[bytes], None]
    longest: int = 4096

    def tried(self, data: bytes) -> float:
        """Hold the reader to its promises on one input; returns CPU seconds, raises if broken."""
        began_s = time.process_time()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            self.check(data)
        cpu_s = time.process_time() - began_s
        if cpu_s > CPU_S + CPU_S_PER_BYTE * len(data):
            raise Broken(f"{self.name} took {cpu_s:.1f} s of CPU for {len(data)} bytes")
        return cpu_s


@contextmanager
def a_sentence_at_most(*, most: type[CoachError] = CoachError) -> Iterator[None]:
    """Let the house's own errors pass, which are one sentence that can be shown."""
    try:
        yield
    except most as problem:
        sentence = str(problem)
        if not sentence.isprintable() or not 0 < len(sentence) <= LONGEST_SENTENCE:
            raise Broken(f"this is no sentence to show: {sentence[:300]!r}") from problem


def same(what: str, one: object, other: object) -> None:
    """Raise Broken where two ways of reading the same give different answers."""
    if one != other:
        raise Broken(f"{what} differ: {str(one)[:300]} is not {str(other)[:300]}")


def at_most(what: str, found: float, most: float) -> None:
    """Raise Broken where something is more than it may be."""
    if not found <= most:
        raise Broken(f"{what}: {found:,} is more than {most:,}")


def held_bytes(thing: object) -> int:
    """Return about how much memory an object's own state holds, everything in it included."""
    seen: set[int] = set()
    waiting = [thing]
    held = 0
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, type) or callable(one):
            continue
        seen.add(id(one))
        held += one.nbytes if isinstance(one, np.ndarray) else sys.getsizeof(one)
        waiting += _parts(one)
    return held


def _parts(one: object) -> list[object]:
    if isinstance(one, str | bytes | bytearray | int | float | np.ndarray | np.dtype):
        return []
    if isinstance(one, Mapping):
        return [*one.keys(), *one.values()]
    if isinstance(one, list | tuple | set | frozenset | deque):
        return list(one)
    slots = [name for kind in type(one).__mro__ for name in getattr(kind, "__slots__", ())]
    found = [getattr(one, name) for name in slots if hasattr(one, name)]
    return [*found, *vars(one).values()] if hasattr(one, "__dict__") else found
