"""The live line of a practice without a window, whatever a device says."""

import io
import math
from dataclasses import replace

import pytest

from coach.commands.live_line import LiveLine, live_text
from coach.signal.bands import Band
from coach.views import BeatView, LiveView, Snapshot, idle_snapshot


def pressing(force_n: float, count: int, counts: int) -> Snapshot:
    """Return a moment in the middle of a count, from 0, of a beat of one second."""
    return replace(
        idle_snapshot(),
        host_s=100.5 + count,
        live=LiveView(Band.MEDIUM, force_n, False, None),
        beat=BeatView(True, 100.0, 1.0, counts),
    )


def test_a_count_is_said_as_long_as_there_are_words_and_then_in_digits() -> None:
    said = [live_text(pressing(20.0, count, 12)).split()[-2] for count in range(12)]
    assert said[:2] == ["one", "two"]
    assert said[7:] == ["eight", "9", "10", "11", "12"]


def test_a_force_that_is_no_number_is_no_data() -> None:
    line = live_text(pressing(math.nan, 0, 4))
    assert "? no data" in line
    assert "medium" not in line
    assert "◐ medium" in live_text(pressing(20.0, 0, 4))


def test_a_hair_below_nothing_is_nothing() -> None:
    assert " 0.0 N" in live_text(pressing(-0.04, 0, 4))
    assert "-0.0" not in live_text(pressing(-0.04, 0, 4))


class Terminal(io.StringIO):
    """What is written over and what stands."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("out", [io.StringIO(), Terminal()], ids=["a file", "a terminal"])
def test_a_notice_stands_once_on_a_line_of_its_own_between_live_lines(out: io.StringIO) -> None:
    line, moments = LiveLine(out), [pressing(20.0, count, 4) for count in range(4)]
    for at, notices in enumerate(((), ("No ghost.",), ("No ghost.", "No sound."), ("No ghost.",))):
        # The notice comes just after a line, when it would not be time for another one.
        line.show(moments[at])
        line.show(replace(moments[at], host_s=moments[at].host_s + 0.01, notices=notices))
    line.close()
    lines = [text.rpartition("\x1b[2K")[2] for text in out.getvalue().splitlines()]
    assert [text for text in lines if text.startswith("No ")] == ["No ghost.", "No sound."]
    assert "four Mississippi" in lines[-1]
