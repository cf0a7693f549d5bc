"""The practice page's parts, and putting them where they stand."""

from typing import Literal

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from coach.ui.controls import Controls
from coach.ui.dial import Dial
from coach.ui.footer import Footer
from coach.ui.hands_panel import HandsPanel
from coach.ui.keys_sheet import KEYS, REPLAY_KEYS, KeysSheet
from coach.ui.practice_layout import Box, band_word_px, places, side_width
from coach.ui.pressure_map import PressureMap
from coach.ui.tokens import Theme
from coach.ui.too_much import TooMuchScreen
from coach.ui.trace import Trace

#: What shares the trace's column: two hands go before a map.
Beside = Literal["nothing", "map", "hands"]


class PracticeParts:
    """Dial, trace, map, hands, controls and foot line, children of one page, and its covers."""

    def __init__(self, theme: Theme, page: QWidget, is_replay: bool) -> None:
        self._page = page
        self.dial, self.trace = Dial(theme, page), Trace(theme, page)
        self.map, self.footer = PressureMap(theme, page), Footer(theme, page)
        self.hands = HandsPanel(theme, page)
        self.controls = Controls(theme, page)
        self.too_much = TooMuchScreen(theme, page)
        self.keys = KeysSheet(theme, page, REPLAY_KEYS if is_replay else KEYS)
        self.too_much.hide()
        self.keys.hide()

    @staticmethod
    def least_size(is_replay: bool) -> QSize:
        """Return the least size at which nothing is cut off; a replay has nothing to set."""
        return QSize(720, 340 if is_replay else 500)

    def arrange(self, beside: Beside, is_replay: bool, focus_only: bool) -> None:
        """Put every part where it stands at the page's size; ``beside`` the trace stands one."""
        width, height = self._page.width(), self._page.height()
        side = side_width(width, height)
        foot = Footer.height_for(width, is_replay)
        controls = 0 if is_replay else Controls.height_for(side)
        where = places(width, height, foot, controls, beside != "nothing", focus_only)
        self.controls.arrange(side)
        self.footer.arrange(width, is_replay)
        self.dial.set_word_px(band_word_px(width, height, focus_only))
        for widget, box in (
            (self.dial, where.dial),
            (self.footer, where.foot),
            (self.trace, where.trace),
            (self.map, where.pad if beside == "map" else None),
            (self.hands, where.pad if beside == "hands" else None),
            (self.controls, where.controls),
        ):
            _put(widget, box)
        for cover in (self.keys, self.too_much):
            cover.setGeometry(self._page.rect())
            cover.raise_()


def _put(widget: QWidget, box: Box | None) -> None:
    widget.setVisible(box is not None)
    if box is not None:
        widget.setGeometry(QRect(*box))
