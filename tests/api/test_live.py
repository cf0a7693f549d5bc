"""Live readings are those that a recording of the same hand has."""

import pytest

import coach
from coach.signal.bands import Band


@pytest.fixture(scope="module")
def heard():
    return list(coach.listen("sim:beginner", seconds=12, speed=0))


def test_each_reading_has_its_second_and_its_band(heard):
    seconds = [reading.t_s for reading in heard if reading.t_s is not None]
    assert seconds == sorted(seconds)
    assert seconds[-1] == pytest.approx(12.0, abs=0.1)
    assert {reading.band for reading in heard} >= {Band.NONE, Band.LIGHT, Band.TOO_MUCH}
    hardest = max(heard, key=lambda reading: reading.force_n or 0.0)
    assert hardest.too_much
    assert hardest.force_n > 60
    assert len(hardest.taxels_n) == 8


def test_what_happened_is_what_a_recording_of_it_has(heard, tmp_path):
    recording = coach.record("sim:beginner", tmp_path / "a.rec", seconds=12, speed=0)
    happened = [each for reading in heard for each in reading.happened]
    strokes = [each.t_s for each in happened if each.name == "stroke"]
    assert strokes == pytest.approx(
        [each.onset_s for each in recording.strokes][: len(strokes)], abs=1e-3
    )
    assert strokes
    (alarm,) = [each for each in recording.events if each.name == "too_much"]
    assert [each.t_s for each in happened if each.name == "too_much"] == [
        pytest.approx(alarm.t_s, abs=1e-3)
    ]


def test_the_device_is_let_go_when_the_loop_is_left(monkeypatch):
    from coach.commands.watch import Watch

    closed = []
    let_go = Watch.close
    monkeypatch.setattr(Watch, "close", lambda self: (closed.append(1), let_go(self)))
    for _reading in coach.listen("sim:steady", speed=0):
        break
    assert closed == [1]
