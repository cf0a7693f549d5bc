"""The fault catalogue as tests: each says what it tried, what was lost, and how late an alarm was.

``python -m benchmarks trust`` runs them and prints what they told as a table.
"""

from collections.abc import Callable

import pytest


class Told:
    """What one fault came to, beside its assertions; kept as properties of the test."""

    def __init__(self, keep: Callable[[str, object], None]) -> None:
        self._keep = keep

    def tried(self, times: int) -> None:
        """Say how many times the fault was tried; a test that says nothing tried it once."""
        self._keep("tried", times)

    def lost(self, samples: int) -> None:
        """Say how many samples were lost beyond those that the fault itself took away."""
        self._keep("lost", samples)

    def alarm(self, late_s: float) -> None:
        """Say how late an alarm came after what called for it; the worst one counts."""
        self._keep("alarm_s", late_s)

    def saw(self, sentence: str) -> None:
        """Say in a few words what a person would have seen or heard."""
        self._keep("saw", sentence)


@pytest.fixture
def told(record_property: Callable[[str, object], None]) -> Told:
    """Where a fault's test says what it saw."""
    return Told(record_property)
