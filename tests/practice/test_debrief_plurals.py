"""One stroke is told as one."""

import pytest

from coach.commands.report import plain_report
from coach.practice.debrief.builder import DebriefBuilder


@pytest.mark.parametrize(
    ("peaks", "said"), [([20], "1 stroke"), ([20, 20], "2 strokes"), ([], "0 strokes")]
)
def test_the_plain_report_counts_strokes_as_people_do(story, peaks, said):
    lines = plain_report(story(peaks).tell(DebriefBuilder()).build()).splitlines()
    assert next(line for line in lines if line.startswith("length")).endswith(f" s, {said}")
