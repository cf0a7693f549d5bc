"""Whole inputs of every format, damaged inside their checksums: each reader keeps its promises.

The same inputs each time; new ones are tried by ``python -m sims fuzz``.
"""

import pytest
from hypothesis import HealthCheck, given, settings

from sims.fuzz.strategies import inputs, streams
from sims.fuzz.targets import TARGETS

#: A whole practice is judged, or a shelf of routines read, for each of these inputs.
DEAR = ("report", "chain", "chain-text", "events", "routine")


@pytest.mark.parametrize("name", TARGETS)
def test_a_changed_input_breaks_no_promise(name: str) -> None:
    @settings(
        max_examples=8 if name in DEAR else 25,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(inputs(name))
    def holds(data: bytes) -> None:
        TARGETS[name].tried(data)

    holds()


@pytest.mark.parametrize(("name", "examples"), [("wire", 25), ("auto", 25), ("chain", 12)])
def test_whole_frames_in_any_order_break_no_promise(name: str, examples: int) -> None:
    @settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(streams())
    def holds(data: bytes) -> None:
        TARGETS[name].tried(data)

    holds()
