"""Free practice: glides that have a speed are counted, by whatever told them."""

from dataclasses import replace

import pytest

from coach.practice.debrief.gliding import GlideKeeper


@pytest.mark.parametrize("told_by", ["travel", "motion"])
def test_glides_in_free_practice_are_counted_where_their_speed_is_told(story, told_by):
    pressed = story([20, 20, 20, 20]).strokes
    glided = [replace(s, told_by=told_by, speed_cm_s=13.7, path_cm=32.6) for s in pressed[:3]]
    seen = GlideKeeper().gliding([*glided, pressed[3]], travels=False)
    assert (seen.strokes, seen.told_by) == (3, told_by)
    assert (seen.speed_cm_s, seen.path_cm) == (13.7, 32.6)


def test_strokes_by_force_in_free_practice_are_no_glides(story):
    seen = GlideKeeper().gliding(story([20, 20, 20]).strokes, travels=False)
    assert (seen.strokes, seen.told_by, seen.speed_cm_s, seen.path_cm) == (0, None, None, None)
