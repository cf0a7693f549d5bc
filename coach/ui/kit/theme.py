"""A theme put on Qt: the bundled letters, Fusion with our palette, and the style sheet.

Pages set these properties: ``QPushButton[kind=primary|quiet|choice|plain]``,
``QLabel[tone=quiet|warn]``, ``QFrame[kind=card]``. Letters come from ``ui_font``.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from coach.ui.kit.tokens import (
    RADII,
    SPACE,
    TOUCH_PX,
    TYPE,
    Theme,
    theme_at_hour,
    theme_named,
)

FONT_FOLDER = Path(__file__).parent / "fonts"
FAMILY = "Inter"
_FALLBACKS = [FAMILY, "Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica Neue"]


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole application; call again to change its theme."""
    load_fonts()
    app.setStyle("Fusion")
    app.setPalette(qt_palette(theme))
    app.setFont(ui_font(TYPE.body))
    app.setStyleSheet(style_sheet(theme))


def theme_of(name: str | None, *, still: bool = False) -> Theme:
    """Return the theme of a name, None: the hour's; nothing moves in a ``still`` one."""
    found = theme_named(name) if name else theme_at_hour(datetime.now().hour)
    return replace(found, reduced_motion=still)


def load_fonts() -> None:
    """Make the bundled letters known to Qt, unless they are already."""
    if FAMILY in QFontDatabase.families():
        return
    for path in sorted(FONT_FOLDER.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))


def ui_font(px: float, bold: bool = False) -> QFont:
    """Return our letters at ``px`` pixels, all digits equally wide so that numbers stand still."""
    font = QFont()
    font.setFamilies(_FALLBACKS)
    font.setPixelSize(max(1, round(px)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def qt_palette(theme: Theme) -> QPalette:
    """Return Qt's palette for a theme; ``setColorScheme`` does nothing offscreen."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.background,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.raised,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.warn,
        role.PlaceholderText: theme.quiet,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Highlight: theme.text,
        role.HighlightedText: theme.background,
        role.Link: theme.focus,
        role.Mid: theme.line,
        role.Midlight: theme.edge,
        role.Dark: theme.line,
        role.Light: theme.raised,
        role.Shadow: theme.background,
    }
    palette = QPalette()
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, each, QColor(theme.quiet))
    return palette


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme; sizes and fonts come from tokens only."""
    return "\n".join((_labels(theme), _buttons(theme), _frames(theme), _inputs(theme)))


def _labels(theme: Theme) -> str:
    return f"""
QLabel[tone="quiet"] {{ color: {theme.quiet}; }}
QLabel[tone="warn"] {{ color: {theme.warn}; }}
QToolTip {{ background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line};
  padding: {SPACE.hair}px {SPACE.small}px; }}
"""


def _buttons(theme: Theme) -> str:
    # Every state keeps a 2 px border, so a focus ring moves nothing. What cannot be pressed now
    # has a broken edge instead of faint words, which could not be read.
    return f"""
QPushButton {{ background: {theme.raised}; color: {theme.text};
  border: 2px solid {theme.raised_edge}; border-radius: {RADII.medium}px;
  min-height: {TOUCH_PX - 4}px; padding: 0 {SPACE.large}px;
  outline: none; }}
QPushButton:hover {{ border-color: {theme.lit_edge}; }}
QPushButton:pressed {{ background: {theme.line}; }}
QPushButton[kind="primary"] {{ background: {theme.text}; color: {theme.background};
  border-color: {theme.text}; font-weight: 600; }}
QPushButton[kind="primary"]:pressed {{ background: {theme.quiet}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: {theme.edge}; }}
QPushButton[kind="plain"] {{ background: transparent; border-color: transparent;
  color: {theme.quiet}; padding: 0 {SPACE.small}px; }}
QPushButton[kind="choice"] {{ background: {theme.surface}; border-color: {theme.edge};
  color: {theme.quiet}; }}
QPushButton[kind="choice"]:checked {{ background: {theme.raised}; color: {theme.text};
  border-color: {theme.lit_edge}; font-weight: 600; }}
QPushButton:focus, QPushButton[kind]:focus, QPushButton[kind]:checked:focus {{
  border-color: {theme.focus}; }}
QPushButton:disabled, QPushButton[kind]:disabled {{ color: {theme.quiet};
  background: transparent; border: 2px dashed {theme.line}; font-weight: 400; }}
QPushButton[kind="choice"]:checked:disabled {{ color: {theme.text};
  border-color: {theme.strong_line}; font-weight: 600; }}
"""


def _frames(theme: Theme) -> str:
    return f"""
QFrame[kind="card"] {{ background: {theme.surface}; border: 1px solid {theme.line};
  border-radius: {RADII.large}px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {SPACE.small}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {SPACE.small}px; margin: 0; }}
QScrollBar::handle {{ background: {theme.strong_line}; border-radius: 3px;
  min-height: {SPACE.huge}px; min-width: {SPACE.huge}px; margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
"""


def _inputs(theme: Theme) -> str:
    handle, tick = SPACE.wide, SPACE.large
    return f"""
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox {{ background: {theme.surface};
  color: {theme.text}; border: 2px solid {theme.strong_line};
  border-radius: {RADII.small}px; min-height: {TOUCH_PX - 12}px; padding: 0 {SPACE.medium}px;
  selection-background-color: {theme.text}; selection-color: {theme.background};
  placeholder-text-color: {theme.quiet}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
  border-color: {theme.focus}; }}
QListView, QTreeView, QTableView {{ background: {theme.surface}; color: {theme.text};
  border: 1px solid {theme.line}; border-radius: {RADII.medium}px; outline: none; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border: 2px solid {theme.focus}; }}
QListView::item {{ min-height: {TOUCH_PX - 12}px; padding: 0 {SPACE.small}px; }}
QListView::item:selected {{ background: {theme.raised}; color: {theme.text}; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {theme.focus};
  border-radius: {RADII.small}px; }}
QCheckBox, QRadioButton {{ spacing: {SPACE.small}px; border: 2px solid transparent; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {tick}px; height: {tick}px;
  background: {theme.surface}; border: 2px solid {theme.quiet}; }}
QCheckBox::indicator {{ border-radius: {RADII.small}px; }}
QRadioButton::indicator {{ border-radius: {tick // 2 + 2}px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {theme.text};
  border-color: {theme.text}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
  border-color: {theme.strong_line}; }}
QProgressBar {{ background: {theme.raised}; border: none; border-radius: {RADII.small - 2}px;
  max-height: {SPACE.small}px; }}
QProgressBar::chunk {{ background: {theme.text}; border-radius: {RADII.small - 2}px; }}
QSlider {{ min-height: {handle + 8}px; border: 2px solid transparent;
  border-radius: {RADII.small}px; }}
QSlider:focus {{ border-color: {theme.focus}; }}
QSlider::groove:horizontal {{ background: {theme.line}; height: 6px; border-radius: 3px; }}
QSlider::sub-page:horizontal {{ background: {theme.quiet}; border-radius: 3px; }}
QSlider::handle:horizontal {{ background: {theme.text}; width: {handle}px; height: {handle}px;
  margin: -9px 0; border-radius: {handle // 2}px; }}
"""
