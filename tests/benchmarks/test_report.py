"""The report that is timed and the plain script beside it tell of the same session."""

from pathlib import Path

import pytest

from benchmarks.speed.report import RATE_HZ, plain_report, record
from coach.engine.debriefing import debrief_of


@pytest.mark.parametrize("samples", [1, 10])
def test_both_find_the_same_strokes_in_the_whole_recording(tmp_path: Path, samples: int) -> None:
    path = tmp_path / "long.rec"
    record(path, samples, recording_s=40)
    debrief, (strokes, _mean_n) = debrief_of(path), plain_report(path)
    assert len(debrief.strokes) == strokes == 10
    assert debrief.link.samples == 40 * RATE_HZ
    assert (debrief.link.missing_samples, debrief.link.bad_frames) == (0, 0)
