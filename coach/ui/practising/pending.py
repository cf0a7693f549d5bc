"""What a person just asked for, shown until the engine says the same or a second has passed."""

from typing import Generic, TypeVar

Value = TypeVar("Value")

_PATIENCE_S = 1.0


class Pending(Generic[Value]):
    """Lets quick key presses add up although snapshots answer a little later."""

    def __init__(self) -> None:
        self._asked: Value | None = None
        self._until_s = 0.0

    def ask(self, value: Value, now_s: float) -> None:
        """Remember a wish made at ``now_s``."""
        self._asked, self._until_s = value, now_s + _PATIENCE_S

    def shown(self, actual: Value, now_s: float) -> Value:
        """Return the wish while it is young and unanswered, else the actual value."""
        if self._asked is not None and (self._asked == actual or now_s > self._until_s):
            self._asked = None
        return actual if self._asked is None else self._asked
