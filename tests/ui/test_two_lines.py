"""Titles of routines and stages: whole in two lines where there is room, else in a tooltip."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetricsF, QTextLayout

from coach.practice.routines.library import routine_named
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import NIGHT
from coach.ui.kit.two_lines import broken_between, lines_without_dots
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


def lines_of(text: str, width: float) -> list[str]:
    """Return the lines that Qt itself makes of a text in so wide a box."""
    layout = QTextLayout(text, ui_font(16))
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return [line.replace("\u00a0", " ").strip() for line in found]


def test_a_captions_lines_end_between_its_parts() -> None:
    caption = "21 N ± 5 N · aim for medium · steady rhythm"
    metrics = QFontMetricsF(ui_font(16))
    narrow = metrics.horizontalAdvance("21 N ± 5 N · aim for medium · steady rhy")
    assert lines_of(caption, narrow)[1] == "rhythm"
    assert lines_of(broken_between(caption, metrics, narrow), narrow) == [
        "21 N ± 5 N · aim for medium ·",
        "steady rhythm",
    ]
    assert lines_of(broken_between(caption, metrics, 2_000), 2_000) == [caption]


def test_a_part_wider_than_the_line_is_not_cut_off() -> None:
    metrics = QFontMetricsF(ui_font(16))
    said = "past the sensor's range · a stroke to every second beat"
    width = metrics.horizontalAdvance("a stroke to every")
    made = broken_between(said, metrics, width)
    assert all(metrics.horizontalAdvance(line) <= width + 1 for line in lines_of(made, width))


def test_a_sessions_lines_end_with_no_dot() -> None:
    font, told = ui_font(16), "Before\u00a0bed · 0:40 · with\u00a0Ada"
    metrics = QFontMetricsF(font)
    for shown in ("Before\u00a0bed", "Before\u00a0bed · 0:40", "Before\u00a0bed · 0:40 ·"):
        broken = lines_without_dots(told, font, metrics.horizontalAdvance(shown) + 8)
        assert not any(line.endswith("·") or line.startswith("·") for line in broken.split("\n"))
        assert broken.replace("\n", " · ").replace("\u00a0", " ") == told.replace("\u00a0", " ")
    assert lines_without_dots(told, font, 4_000).replace("\u00a0", " ") == told.replace(
        "\u00a0", " "
    )
