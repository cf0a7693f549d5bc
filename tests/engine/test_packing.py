"""What goes through the engine's pipe is at the other end what it was, whatever it holds."""

import pickle
from dataclasses import dataclass, field, fields, is_dataclass, replace
from multiprocessing import Pipe

import numpy as np
import pytest

from coach.engine.packing import packed
from coach.messages import Settings
from coach.signal.bands import Band
from coach.views import LiveView, StrokeMark, idle_snapshot


@dataclass(frozen=True)
class Made:
    """One that is not made of all its values."""

    name: str
    length: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", len(self.name))


@dataclass(frozen=True, slots=True)
class Alone:
    """One with a single value."""

    value: tuple[int, ...]


def same(one: object, other: object) -> bool:
    """Whether two values are alike in all that they hold."""
    if isinstance(one, np.ndarray):
        return isinstance(other, np.ndarray) and one.dtype == other.dtype and (
            np.array_equal(one, other, equal_nan=one.dtype.kind == "f")
        )  # fmt: skip
    if is_dataclass(one) and not isinstance(one, type):
        names = [each.name for each in fields(one)]
        return type(one) is type(other) and all(
            same(getattr(one, name), getattr(other, name)) for name in names
        )
    return type(one) is type(other) and one == other


def snapshots():
    bare = idle_snapshot()
    marks = (StrokeMark(1.0, 2.0, 12.5, None), StrokeMark(3.0, 4.5, 9.0, -0.01))
    trace = np.array([0.0, np.nan, 2.5])
    return [
        bare,
        replace(bare, live=LiveView(Band.FIRM, 31.5, True, None), strokes=marks, number=7),
        replace(bare, trace_t_s=trace, trace_n=trace, pressure_kpa=np.ones((3, 4), np.float32)),
    ]


@pytest.mark.parametrize(
    "value",
    [*snapshots(), None, Settings("sim:steady"), Made("hand"), Alone((1, 2)), (Band.NONE, 2.0)],
)
def test_it_comes_through_a_pipe_as_it_was(value: object) -> None:
    ours, theirs = Pipe()
    with ours, theirs:
        ours.send_bytes(packed(value))
        came = theirs.recv()
    assert same(came, value)
    assert same(came, pickle.loads(pickle.dumps(value)))
