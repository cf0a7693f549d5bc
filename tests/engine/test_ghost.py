"""Practising over a ghost: the simulated hands through the real host, beside their own truth."""

from itertools import groupby

import numpy as np
import pytest

from coach.engine.ghost_file import load_ghost
from coach.errors import CoachError
from coach.messages import SetPaused, SkipStage
from coach.recordings.reader import open_recording

BEST_S, SECONDS = 24.0, 17.0
PAUSE = {11.0: SetPaused(True), 12.0: SetPaused(False)}


def views(done) -> list:
    """The views that were shown, each once."""
    shown = [snapshot.ghost for snapshot in done.snapshots]
    return [next(same) for _, same in groupby(shown, key=id)]


def test_strokes_are_laid_over_ones_own_best(practise) -> None:
    best = practise("steady", BEST_S)
    done = practise("steady", SECONDS, PAUSE, ghost=str(best.path))
    first, *later = views(done)
    assert first.yours_n is None
    assert first.title.startswith("Free practice, ")
    laid = [view for view in later if view.yours_n is not None]
    pressed = [s for s in done.source.truth.strokes if s.offset_s < SECONDS]
    # Each whole stroke once, as long as the beat ran; a lead that comes with it or just after.
    assert 2 <= len({id(view.yours_n) for view in laid}) <= len(pressed)
    for view in laid:
        # The same hand both times: its peaks vary by 4 %, its onsets by 20 ms.
        assert abs(view.difference_n) < 2.0
        assert view.lead_s is None or abs(view.lead_s) < 0.12
        assert view.ghost_n.max() == pytest.approx(
            np.median([s.peak_n for s in best.source.truth.strokes]), rel=0.06
        )
    assert any(view.lead_s is not None for view in laid)


def test_what_is_done_in_a_pause_is_laid_over_nothing(practise) -> None:
    """Without a beat the hand strokes on at its own pace, pause or not."""
    best = practise("steady", BEST_S)
    done = practise("steady", 24.0, {14.0: SetPaused(True)}, ghost=str(best.path), beat=False)
    before = {id(s.ghost) for s in done.shown(0.0, 14.0)}
    assert len(before) > 2
    assert {id(s.ghost) for s in done.shown(14.1, 24.0)} <= before


def test_the_recording_says_over_which_session_it_was(practise) -> None:
    best = practise("steady", BEST_S)
    done = practise("steady", SECONDS, PAUSE, ghost=str(best.path))
    header, other = open_recording(done.path).header, open_recording(best.path).header
    assert header.settings["ghost"] == other.session_id
    assert other.settings["ghost"] is None


def test_another_sensor_is_named_and_nothing_is_compared(practise) -> None:
    best = practise("steady", BEST_S)
    done = practise("pad", 4.0, ghost=str(best.path))
    last = done.snapshots[-1]
    assert last.ghost is None
    [notice] = last.notices
    assert "8 sensing places" in notice
    assert "256" in notice
    assert "choose another recording" in notice


def test_a_routine_has_a_curve_for_each_technique(practise) -> None:
    led = practise("steady", 20.0, {0.5: SkipStage(1)}, routine="one-hand")
    ghost = load_ghost(led.path, "palm")
    assert ghost.title.startswith("One hand, one minute, ")
    assert len(ghost.curves) > 1
    assert ghost.curve("juggling") is ghost.curve("")


def test_a_deleted_recording_leaves_a_sentence(practise, tmp_path) -> None:
    with pytest.raises(CoachError, match=r"there is no recording .*; choose another one") as said:
        practise("steady", 4.0, ghost=str(tmp_path / "gone.rec"))
    assert "any more" not in str(said.value), "it may never have been there"
