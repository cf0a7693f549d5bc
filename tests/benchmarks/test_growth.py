"""What growth is measured with: both see the same strokes, and a slope is what its name says."""

from pathlib import Path

import pytest

from benchmarks.speed.growing import Coach, Script, Stream
from benchmarks.speed.growth import Curve, Panel
from benchmarks.speed.growth_picture import draw


@pytest.mark.parametrize(("taxels", "rate_hz"), [(1, 100), (16, 1000)])
def test_the_coach_and_the_script_see_the_same_strokes(taxels: int, rate_hz: int) -> None:
    stream = Stream(taxels, rate_hz)
    chunks = stream.chunks(19.0)
    coach, script = Coach(stream), Script(stream)
    coach.live(chunks)
    script.live(chunks)
    assert coach.strokes() == script.peaks == 5


def test_a_stream_goes_on_where_it_stopped_however_it_is_taken() -> None:
    """Fast or live, it is the same session: 19 s of which the middle went fast."""
    stream = Stream(4, 200)
    coach = Coach(stream)
    coach.live(stream.chunks(5.0))
    coach.at_once(stream.chunks(9.0, 0.1))
    coach.live(stream.chunks(5.0))
    assert coach.strokes() == 5


def test_what_costs_twice_as_much_for_twice_the_size_grows_straight(tmp_path: Path) -> None:
    straight = Curve("ours", (1, 2, 4), ((3.0, 6.0, 12.0), (2.0, 4.0, 8.0)))
    square = Curve("script", (1, 2, 4), ((1.0, 4.0, 16.0),))
    assert straight.slope.median == pytest.approx(1.0)
    assert square.slope.median == pytest.approx(2.0)
    draw([Panel("taxels", straight, square), Panel("rate", straight, square)], tmp_path / "a.svg")
    drawn = (tmp_path / "a.svg").read_text()
    assert all(word in drawn for word in ("coach", "plain script", "straight", "taxels", "rate"))
