"""Titles of routines and stages: whole in two lines where there is room, else in a tooltip."""

from dataclasses import replace

import pytest

from coach.practice.routines.library import routine_named
from coach.ui.kit.tokens import NIGHT
from coach.ui.routines.line import RoutineLine
from coach.ui.routines.stage_list import StageRow

pytestmark = pytest.mark.usefixtures("app")

QUICK = routine_named("quick-relief")
LONG = "A title that goes on " * 12


def test_a_long_title_makes_its_line_higher_and_a_wide_line_is_as_before() -> None:
    line = RoutineLine(NIGHT, replace(QUICK, summary="Short."))
    assert line.heightForWidth(268) > line.heightForWidth(600)
    row = StageRow(NIGHT, replace(QUICK.stages[0], title="Shake your hands out"))
    assert row.heightForWidth(190) > row.heightForWidth(400)


def test_what_does_not_fit_into_two_lines_is_whole_in_the_tooltip() -> None:
    for made in (
        RoutineLine(NIGHT, replace(QUICK, title=LONG)),
        StageRow(NIGHT, replace(QUICK.stages[0], title=LONG)),
    ):
        made.resize(268, 60)
        made.show()
        assert made.toolTip() == LONG
        made.resize(6_000, 60)
        assert made.toolTip() == ""
