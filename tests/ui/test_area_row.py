"""An area that plays no part in a routine says so in words, not by a quiet colour alone."""

import pytest
from PySide6.QtGui import QColor

from coach.ui.kit.tokens import DAY, DIM, NIGHT, Theme
from coach.ui.partner.area_row import AreaRow

pytestmark = pytest.mark.usefixtures("app")


def lines_of_words(row: AreaRow, theme: Theme) -> int:
    """Return how many lines of letters stand at the left, where the name is."""
    image = row.grab().toImage()
    ground = QColor(theme.surface)
    inked = [
        any(image.pixelColor(x, y) != ground for x in range(14, 110))
        for y in range(6, row.height() - 6)
    ]
    return sum(now and not before for before, now in zip([False, *inked], inked, strict=False))


@pytest.mark.parametrize("theme", [NIGHT, DAY, DIM])
def test_an_area_outside_the_routine_says_why_it_is_quiet(theme: Theme) -> None:
    lines = []
    for concerned in (True, False):
        row = AreaRow(theme, "arms", "fine", concerned)
        row.resize(380, row.sizeHint().height())
        lines.append(lines_of_words(row, theme))
    assert lines == [1, 2]
    assert "not part of this routine" in row.accessibleName()
