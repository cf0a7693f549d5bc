"""The quiet line: one thing at a time, each with a shape of its own, never more than fits."""

from dataclasses import replace
from typing import get_args

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from coach.coaching_views import CheckInView, CueKind, CueView, DrillView, ReceiverView
from coach.signal.bands import Band
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.cue_line import CueLine
from coach.ui.practising.cue_shapes import draw_line_shape
from coach.ui.practising.quiet_line import QuietLine, quiet_line
from coach.views import LinkView, LiveView, Snapshot, idle_snapshot

NOW_S = 100.0
KINDS = (*get_args(CueKind), "softer", "good", "deeper")
ASKED = CheckInView("How is this pressure?", NOW_S - 6.0)


def pressed(**changes: object) -> Snapshot:
    told = replace(
        idle_snapshot(NOW_S),
        link=LinkView("live"),
        live=LiveView(Band.MEDIUM, 21.0, False, None),
        age_s=0.02,
        trace_t_s=np.empty(0),
        trace_n=np.empty(0),
    )
    return replace(told, **changes)


def text_of(snapshot: Snapshot, now_s: float = NOW_S) -> str:
    line = quiet_line(snapshot, now_s)
    return "" if line is None else line.text


def cue(kind: CueKind, text: str = "Lean in a little less.") -> CueView:
    return CueView(kind, text, NOW_S - 1.0)


def test_nothing_to_say_is_quiet() -> None:
    assert quiet_line(pressed(), NOW_S) is None


def test_a_check_in_stands_without_changing_and_gives_way_after_a_quarter_of_a_minute() -> None:
    snapshot = pressed(check_in=ASKED)
    first = quiet_line(snapshot, NOW_S)
    assert text_of(snapshot) == "How is this pressure?"
    seconds_later = replace(snapshot, host_s=NOW_S + 8.0)
    assert first == quiet_line(seconds_later, NOW_S + 8.0)
    for later_s in (10.0, 70.0):
        later = replace(snapshot, host_s=NOW_S + later_s)
        assert quiet_line(later, NOW_S + later_s) is None
        hint = replace(later, cue=cue("pressure"))
        assert text_of(hint, NOW_S + later_s) == "Lean in a little less."


def test_a_hint_goes_before_a_check_in_that_waits_and_gives_the_line_back() -> None:
    both = pressed(check_in=ASKED, cue=cue("pressure"))
    assert text_of(both) == "Lean in a little less."
    assert text_of(replace(both, cue=None)) == "How is this pressure?"


def test_what_the_receiver_said_and_what_came_of_it_is_shown_for_some_seconds() -> None:
    said = ReceiverView("deeper", "glove", NOW_S - 1.0, 0, "Back to the pressure you began with.")
    snapshot = pressed(receiver=said, cue=cue("pace"))
    line = quiet_line(snapshot, NOW_S)
    assert line is not None
    assert line.kind == "deeper"
    assert "Deeper" in line.text
    assert "Back to the pressure you began with." in line.text
    later = replace(snapshot, host_s=NOW_S + 8.0)
    assert text_of(later, NOW_S + 8.0) == "Lean in a little less."


def test_a_word_is_not_said_twice() -> None:
    said = ReceiverView("softer", "key", NOW_S - 1.0, -1, "One step softer now.")
    assert text_of(pressed(receiver=said)) == "One step softer now."


@pytest.mark.parametrize("kind", ["stop", "too_much", "no_data"])
def test_what_the_whole_page_says_is_not_said_again_in_small(kind: CueKind) -> None:
    assert text_of(pressed(cue=cue(kind))) == ""


def test_a_break_counts_its_ten_seconds_down() -> None:
    snapshot = pressed(cue=CueView("break", "Shake your hands loose.", NOW_S))
    left = []
    for after_s in (0.1, 3.5, 9.5, 10.5):
        line = quiet_line(replace(snapshot, host_s=NOW_S + after_s), NOW_S + after_s)
        assert line is not None
        left.append(line.left_s)
    assert left == [10, 7, 1, None]


def test_without_data_the_line_is_silent() -> None:
    snapshot = pressed(cue=cue("pressure"), check_in=ASKED)
    assert quiet_line(snapshot, NOW_S + 0.3) is None
    assert quiet_line(replace(snapshot, finished=True), NOW_S) is None


@pytest.mark.parametrize("kind", ["pressure", "pace", "evenness"])
def test_no_hint_tells_what_a_drill_hides(kind: CueKind) -> None:
    drill = DrillView("blind", "Blind", "Hold 20 N.", "hidden", False, False, 9.0)
    assert text_of(pressed(cue=cue(kind), drill=drill)) == ""
    shown = replace(drill, phase="with", shows=True)
    assert text_of(pressed(cue=cue(kind), drill=shown)) == "Lean in a little less."


def shape_of(kind: str) -> bytes:
    image = QImage(48, 48, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    draw_line_shape(painter, kind, QRectF(8, 8, 32, 32), QColor("white"))  # type: ignore[arg-type]
    painter.end()
    return bytes(image.constBits())


@pytest.mark.usefixtures("app")
def test_every_kind_is_told_apart_without_colour() -> None:
    shapes = {shape_of(kind) for kind in KINDS}
    assert len(shapes) == len(KINDS)
    assert all(any(pixel > 128 for pixel in shape) for shape in shapes)


def inked(image: QImage) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of what is painted on a plain ground."""
    ground = image.pixel(0, 0)
    places = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != ground
    ]
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("size", [(300, 40), (480, 55), (720, 70)])
@pytest.mark.parametrize("left_s", [None, 10])
def test_a_long_hint_fits_into_its_place(size: tuple[int, int], left_s: int | None) -> None:
    line = CueLine(NIGHT)
    line.resize(*size)
    text = "Lift your hands and shake them loose for ten seconds."
    line.show_line(QuietLine("break", text, left_s))
    left, top, right, bottom = inked(line.grab().toImage())
    assert left > 0
    assert right < size[0] - 1
    assert top > 0
    assert bottom < size[1] - 1
    assert line.accessibleDescription() == text
    line.show_line(None)
    assert line.accessibleDescription() == ""
