"""What stands beside a report, a seek and a replay tells of the same hand as ours does."""

import pandas as pd
import pytest

from benchmarks.speed.replay import replayed
from benchmarks.speed.report import RATE_HZ, record, samples_of
from benchmarks.speed.scripts import (
    brainflow_playback,
    brainflow_report,
    brainflow_seek_s,
    pandas_place,
    pandas_report,
    write_brainflow,
    write_csv,
)
from benchmarks.speed.seek import sought
from coach.engine.debriefing import debrief_of

SECONDS = 20


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The same twenty seconds as a recording, a table and BrainFlow's own rows."""
    folder = tmp_path_factory.mktemp("scripts")
    record(folder / "a.rec", 10, recording_s=SECONDS)
    t_s, newtons = samples_of(SECONDS)
    write_csv(folder / "a.csv", t_s, newtons)
    write_brainflow(folder / "a.bf", t_s, newtons)
    return folder


def test_all_find_the_same_strokes_and_seconds(files):
    debrief = debrief_of(files / "a.rec")
    strokes, mean_n, seconds = pandas_report(files / "a.csv")
    assert strokes == len(debrief.strokes) == 5
    for band in ("none", "light", "medium", "firm"):
        assert seconds[band] == pytest.approx(getattr(debrief.bands, band), abs=0.3)
    assert brainflow_report(files / "a.bf", RATE_HZ) == (strokes, pytest.approx(mean_n, abs=0.05))


def test_all_show_the_same_force_at_a_place(files):
    shown = sought(files / "a.rec", [9.0, 17.0]).shown
    frame = pd.read_csv(files / "a.csv")
    for snapshot, at_s in zip(shown, (9.0, 17.0), strict=True):
        force_n, strokes = pandas_place(frame, at_s, RATE_HZ)
        assert snapshot.live.force_n == pytest.approx(force_n, abs=0.8)
        assert len(snapshot.strokes) == strokes
    with brainflow_playback(files / "a.bf") as board:
        assert brainflow_seek_s(board, 50) < 5.0


def test_a_replay_that_no_clock_holds_back_comes_to_the_end(files):
    last = replayed(files / "a.rec")[-1]
    assert last.finished
    assert last.replay.position_s == pytest.approx(SECONDS, abs=0.02)
