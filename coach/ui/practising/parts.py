"""The practice page's parts, and putting them where they stand."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from coach.coaching_views import PlannedStage
from coach.ui.kit.tokens import Theme
from coach.ui.practising.arrangement import Arrangement, Beside, Lead
from coach.ui.practising.controls import Controls
from coach.ui.practising.cue_line import CueLine
from coach.ui.practising.dial import Dial
from coach.ui.practising.footer import Footer
from coach.ui.practising.ghost_panel import GhostPanel
from coach.ui.practising.guide_panel import GuidePanel
from coach.ui.practising.hands_panel import HandsPanel
from coach.ui.practising.keys_sheet import KEYS, REPLAY_KEYS, KeysSheet
from coach.ui.practising.layout import (
    Box,
    Needs,
    band_word_px,
    is_low,
    is_short,
    is_small,
    numbers_instead,
    places,
    side_width,
)
from coach.ui.practising.numbers_panel import NumbersPanel
from coach.ui.practising.pressure_map import PressureMap
from coach.ui.practising.sight import Sight
from coach.ui.practising.stop_screen import StopScreen
from coach.ui.practising.too_much import TooMuchScreen
from coach.ui.practising.trace import Trace
from coach.ui.receiver.bar import ReceiverBar
from coach.ui.routines.body_map import BodyMap
from coach.ui.routines.stage_strip import StageStrip

_STRIP_PX = 56
#: A lower page, such as a replay's in a small window, does without the strip.
_STRIP_FROM_PX = 420
#: Width over height of what stands beside the trace or the guide.
_SHAPES: dict[Beside, float] = {"ghost": 1.5, "hands": 1.5, "map": 1.0, "body": 0.62}


class PracticeParts:
    """All widgets of one page, its children: what shows, what is pressed, and its covers."""

    def __init__(self, theme: Theme, page: QWidget, is_replay: bool) -> None:
        self._page = page
        self.dial, self.trace = Dial(theme, page), Trace(theme, page)
        self.line = CueLine(theme, page)
        self.map, self.footer = PressureMap(theme, page), Footer(theme, page)
        self.hands, self.ghost = HandsPanel(theme, page), GhostPanel(theme, page)
        self.body, self.guide = BodyMap(theme, page), GuidePanel(theme, page)
        self.strip = StageStrip(theme, page)
        self.plan: tuple[PlannedStage, ...] = ()
        self.controls, self.receiver = Controls(theme, page), ReceiverBar(theme, page)
        self.stop, self.too_much = StopScreen(theme, page), TooMuchScreen(theme, page)
        self.numbers = NumbersPanel(theme, page)
        self.keys = KeysSheet(theme, page, REPLAY_KEYS if is_replay else KEYS)
        for cover in (self.numbers, *self._covers):
            cover.hide()

    @property
    def _covers(self) -> tuple[QWidget, ...]:
        """What lies over all parts, the lowest first."""
        return self.keys, self.stop, self.too_much

    @staticmethod
    def least_size(is_replay: bool) -> QSize:
        """Return the least size at which nothing is cut off; a replay has nothing to set."""
        return QSize(400, 160 if is_replay else 220)

    def arrange(self, wanted: Arrangement, sight: Sight) -> None:
        """Put every part where it stands at the page's size.

        What the numbers mean, while that is told, stands in the place of all beside the dial.
        """
        width, height = self._page.width(), self._page.height()
        side, short = side_width(width, height), is_short(width, height)
        told = self.numbers.isVisibleTo(self._page)
        strip = wanted.strip and height >= _STRIP_FROM_PX and sight == "all"
        all_shown = told or wanted.is_over
        bare, focus_only = sight == "bare" and not all_shown, sight != "all" and not all_shown
        small = is_small(width, height)
        # The dial alone is to be seen from afar: one line below it has to do.
        low = is_low(width, height) or focus_only
        lead: Lead = "small" if small and not wanted.is_over else wanted.lead
        foot = width, wanted.is_replay, strip, low, short
        needs = _needs(wanted, lead, Footer.height_for(*foot), side)
        needs = needs._replace(strip=_STRIP_PX if strip else 0)
        if bare:
            needs = needs._replace(foot=0)
        where = places(width, height, needs, focus_only)
        if told:
            where = numbers_instead(where, width, height, Controls.height_for(side, "told"))
            fewer = where.controls is not None and where.controls.height < needs.controls
            if fewer:
                lead = "small-told" if lead == "small" else "told"
        self.controls.arrange(side, lead)
        self.footer.arrange(*foot)
        self.dial.set_word_px(band_word_px(width, height, focus_only))
        _put(self.dial, where.dial)
        self.line.setGeometry(self.dial.caption_place().translated(self.dial.pos()))
        _put(self.footer, None if bare else where.foot)
        _put(self.strip, where.strip)
        _put(self.trace, where.trace)
        _put(self.guide, where.guide)
        _put(self.controls, where.controls)
        _put(self.receiver, where.receiver)
        _put(self.numbers, where.numbers)
        for name, widget in self._beside().items():
            _put(widget, where.pad if wanted.beside == name else None)
        for cover in self._covers:
            cover.setGeometry(self._page.rect())
            cover.raise_()

    def _beside(self) -> dict[Beside, QWidget]:
        return {"ghost": self.ghost, "hands": self.hands, "map": self.map, "body": self.body}


def _needs(wanted: Arrangement, lead: Lead, foot_px: int, side: int) -> Needs:
    pressed = not wanted.is_replay
    return Needs(
        foot=foot_px,
        controls=Controls.height_for(side, lead) if pressed else 0,
        receiver=ReceiverBar.height_px() if wanted.receiver else 0,
        beside=_SHAPES.get(wanted.beside, 0.0),
        guide=wanted.lead in ("routine", "drill"),
        trace_first=wanted.lead == "drill" or wanted.is_replay,
        # A curve squeezed beside them says nothing.
        beside_first=wanted.beside in ("ghost", "hands"),
        below=wanted.is_over,
    )


def _put(widget: QWidget, box: Box | None) -> None:
    widget.setVisible(box is not None)
    if box is not None:
        widget.setGeometry(QRect(*box))
