"""The theme on Qt: bundled letters with digits of one width, and every style rule understood."""

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QRadioButton

from coach.ui.kit.theme import FAMILY, FONT_FOLDER, apply_theme, qt_palette, ui_font
from coach.ui.kit.tokens import DAY, NIGHT, THEMES, TOUCH_PX, Theme, contrast


@pytest.mark.usefixtures("app")
def test_letters_are_the_bundled_ones_under_their_licence() -> None:
    assert QFontInfo(ui_font(40)).family() == FAMILY
    assert QFontInfo(ui_font(40, bold=True)).weight() > QFontInfo(ui_font(40)).weight()
    assert "SIL Open Font License" in (FONT_FOLDER / "OFL.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("bold", [False, True])
def test_numbers_do_not_jump_when_digits_change(bold: bool) -> None:
    metrics = QFontMetricsF(ui_font(100, bold))
    widths = [metrics.horizontalAdvance(digit * 10) for digit in "0123456789"]
    assert max(widths) - min(widths) < 10 * 0.2


def test_palette_follows_the_theme() -> None:
    for theme in THEMES:
        palette = qt_palette(theme)
        assert palette.color(QPalette.ColorRole.Window) == QColor(theme.background)
        assert palette.color(QPalette.ColorRole.WindowText) == QColor(theme.text)


def test_changing_the_theme_changes_what_is_painted(app: QApplication) -> None:
    button = QPushButton("Go")
    button.resize(120, TOUCH_PX)
    grounds = []
    for theme in (NIGHT, DAY):
        apply_theme(app, theme)
        button.show()
        grounds.append(button.grab().toImage().pixelColor(12, 26))
    assert grounds == [QColor(NIGHT.raised), QColor(DAY.raised)]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_box_to_tick_is_seen_and_so_is_its_tick(
    app: QApplication, theme: Theme, kind: type[QCheckBox] | type[QRadioButton]
) -> None:
    apply_theme(app, theme)
    box = kind("Left hand")
    box.setStyleSheet(f"background: {theme.background};")
    box.resize(200, 40)
    box.show()

    def row_of_pixels() -> list[str]:
        # The box itself, without its words, on the line through its middle.
        image = box.grab().toImage()
        return [image.pixelColor(x, 20).name() for x in range(24)]

    empty = row_of_pixels()
    assert max(contrast(pixel, theme.background) for pixel in empty) >= 3.0
    box.setChecked(True)
    ticked = row_of_pixels()
    assert contrast(empty[12], ticked[12]) >= 3.0
