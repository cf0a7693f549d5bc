"""A session's strokes in little room: eight hours of them are a megabyte, not four."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any, Final, overload

from coach.signal.strokes import Stroke

_NAMES: Final = tuple(each.name for each in fields(Stroke) if each.name != "told_by")


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
            values = [getattr(stroke, name) for name in _NAMES]
            self._unknown.append(sum(1 << at for at, each in enumerate(values) if each is None))
            self._numbers.extend(0.0 if each is None else each for each in values)
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
        known: dict[str, Any] = {
            name: None if unknown >> at & 1 else value
            for at, (name, value) in enumerate(zip(_NAMES, values, strict=True))
        }
        return Stroke(**known, told_by=self._told_by[number])
