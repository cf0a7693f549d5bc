"""Text that wraps leaves no short last word alone on its line."""

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QLabel

from coach.ui.kit.pieces import label

pytestmark = pytest.mark.usefixtures("app")


def lines_of(text: str, width: float) -> list[str]:
    """Return the lines that Qt itself makes of a label's text in so wide a box."""
    made = label(text)
    layout = QTextLayout(QLabel.text(made), made.font())
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(layout.text()[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return [line.replace("\u00a0", " ").strip() for line in found]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Even 2.8 N was too much here; leave this area out today.", "out today."),
        ("light · 8 counts at 50 · hold 3 s · left side · 3:40", "side · 3:40"),
    ],
)
def test_the_last_word_is_not_alone(text: str, last: str) -> None:
    metrics = label(text).fontMetrics()
    width = metrics.horizontalAdvance(text.rpartition(" ")[0])
    assert lines_of(text, width)[-1] == last
    assert lines_of(text, 2_000) == [text]


@pytest.mark.parametrize("text", ["Go on", "Long glides, left side", "", "One\ntwo three four six"])
def test_few_words_stay_as_they_are(text: str) -> None:
    made = label(text)
    assert made.text() == text
    assert QLabel.text(made) == text


def test_what_was_set_is_what_is_read() -> None:
    made = label("Take all the time that you want.")
    assert made.text() == "Take all the time that you want."
    made.setText("Say how it feels, at any time.")
    assert made.text() == "Say how it feels, at any time."
