"""A session's strokes in little room: eight hours of them are a megabyte, not four."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any, Final, overload

from coach.signal.strokes import Stroke

_NAMES: Final = tuple(each.name for each in fields(Stroke) if each.name != "told_by")
_values: Final = attrgetter(*_NAMES)


class KeptStrokes(Sequence[Stroke]):
    """Strokes in their order, as they were given, each made anew when it is asked for."""

    def __init__(self, strokes: Iterable[Stroke] = ()) -> None:
        self._numbers = array("d")
        #: A bit for each number that is None, which no number can say: NaN is one.
        self._unknown = array("L")
        self._told_by: list[Any] = []
        self.extend(strokes)

    def extend(self, strokes: Iterable[Stroke]) -> None:
        """Keep these too."""
        for stroke in strokes:
            values, unknown = list(_values(stroke)), 0
            for at in [at for at, each in enumerate(values) if each is None]:
                unknown |= 1 << at
                values[at] = 0.0
            self._unknown.append(unknown)
            self._numbers.fromlist(values)
            self._told_by.append(stroke.told_by)

    def __len__(self) -> int:
        return len(self._told_by)

    @overload
    def __getitem__(self, at: int) -> Stroke: ...
    @overload
    def __getitem__(self, at: slice) -> list[Stroke]: ...

    def __getitem__(self, at: int | slice) -> Stroke | list[Stroke]:
        numbers = range(len(self))[at]
        if isinstance(numbers, range):
            return [self._made(number) for number in numbers]
        return self._made(numbers)

    def _made(self, number: int) -> Stroke:
        wide, unknown = len(_NAMES), self._unknown[number]
        values = self._numbers[number * wide : (number + 1) * wide]
        known: dict[str, Any] = dict(zip(_NAMES, values, strict=True))
        while unknown:
            at = unknown.bit_length() - 1
            known[_NAMES[at]] = None
            unknown ^= 1 << at
        return Stroke(**known, told_by=self._told_by[number])
