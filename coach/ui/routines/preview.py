"""A routine to look through before it begins: the body, the strip, the stages, and one in words."""

from collections.abc import Collection

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.coaching_views import PlannedStage
from coach.practice.routines.names import area_word, technique_title
from coach.practice.routines.parts import Routine
from coach.practice.routines.techniques import PAUSE
from coach.saying import joined, say
from coach.ui.kit.announcing import announce
from coach.ui.kit.picture_file import Picture
from coach.ui.kit.pieces import label
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.routines.body_map import BodyMap
from coach.ui.routines.body_painter import BodyPainter
from coach.ui.routines.stage_list import StageList
from coach.ui.routines.stage_strip import StageStrip
from coach.ui.routines.stage_words import asked_words, how_words

_MAP_SHARE = 0.42
_MOST_MAP_PX = 420
#: Below this height a stage's own note goes before what its technique says of itself.
_LOW_BELOW_PX = 440
#: Below this one there is no room for a list of stages; the arrows still go through them.
_LIST_FROM_PX = 300
#: Below this one words go before the strip.
_STRIP_FROM_PX = 250
#: Below this one they have all of it.
_MAP_FROM_PX = 200
#: In a narrower one technique and area are left to the picture and to what the hands do.
_SHORT_BELOW_PX = 380
#: How large the body is where it is kept as a picture.
_PICTURE = QSize(480, 720)


class RoutinePreview(QWidget):
    """Shows a routine and one of its stages; ``step`` and the mouse go through them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._routine: Routine | None = None
        self._index = 0
        self._avoid: tuple[str, ...] = ()
        self._soften: tuple[str, ...] = ()
        self._map, self._strip = BodyMap(theme), StageStrip(theme)
        self._list = StageList(theme)
        self._picture = Picture(say("Body"), lambda _painter, _size, _theme: None, lambda: _PICTURE)
        self._title = label("", "large")
        self._asked = label("", "small", "quiet")
        self._how = label("", "small")
        self._safety = label("", "small", "warn")
        self._strip.let_choose()
        self._strip.chosen.connect(self.show_index)
        self._list.chosen.connect(self.show_index)
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        for each in (self._title, self._asked, self._how, self._safety):
            words.addWidget(each)
        words.addSpacing(SPACE.small)
        words.addWidget(self._list, 1)
        below = QHBoxLayout()
        below.setSpacing(SPACE.large)
        below.addWidget(self._map)
        below.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(self._strip)
        column.addLayout(below, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 170)

    def hasHeightForWidth(self) -> bool:
        # What has no room is left out, or is in the list, which scrolls.
        return False

    def show_routine(
        self,
        routine: Routine,
        avoid: Collection[str] = (),
        index: int = -1,
        soften: Collection[str] = (),
    ) -> None:
        """Show a routine from stage ``index`` on; −1: from the first where hands do something."""
        if routine != self._routine:
            self._routine = routine
            self._strip.show_plan(
                tuple(PlannedStage(s.title, s.seconds, s.area, s.target) for s in routine.stages)
            )
            self._list.show_stages(routine.stages)
        self._avoid, self._soften = tuple(avoid), tuple(soften)
        working = [at for at, stage in enumerate(routine.stages) if stage.pace_bpm is not None]
        self.show_index(index if index >= 0 else next(iter(working), 0))

    def step(self, by: int) -> None:
        """Look at the next stage, or the one before; it is said, since the focus stays."""
        before = self._index
        self.show_index(self._index + by)
        if self._index != before:
            announce(self, joined(". ", (self._picture.title, self._picture.note)))

    def show_index(self, index: int) -> None:
        """Look at one stage."""
        if self._routine is None:
            return
        self._index = min(max(index, 0), len(self._routine.stages) - 1)
        stage = self._routine.stages[self._index]
        self._map.show_stage(
            stage.area, stage.side, stage.technique, self._avoid, stage.direction, self._soften
        )
        self._strip.show_chosen(self._index)
        self._list.show_chosen(self._index)
        self._title.setText(shown(stage.title))
        asked = [asked_words(stage)]
        if stage.technique != PAUSE and (self.width() >= _SHORT_BELOW_PX or self._is_low):
            asked = [technique_title(stage.technique), area_word(stage.area), *asked]
        self._asked.setText(shown(joined(" · ", asked)))
        self._picture = self._picture_of(stage.title, joined(" · ", asked))
        low = self.height() < _LOW_BELOW_PX
        self._how.setText(shown(stage.note if low and stage.note else how_words(stage)))
        self._safety.setText(shown(stage.safety))
        self._safety.setVisible(bool(stage.safety))

    def _picture_of(self, stage: str, asked: str) -> Picture:
        drawn = self._map.drawn

        def paint(painter: QPainter, size: QSize, theme: Theme) -> None:
            BodyPainter(theme, drawn).paint(painter, QSizeF(size))

        routine = "" if self._routine is None else self._routine.title
        title = say("{routine}: {stage}", routine=routine, stage=stage)
        return Picture(title, paint, lambda: _PICTURE, asked)

    @property
    def picture(self) -> Picture:
        """The body as it is drawn now, to be kept; that of the first stage before any is shown."""
        return self._picture

    @property
    def _is_low(self) -> bool:
        return self.height() < _MAP_FROM_PX

    @property
    def index(self) -> int:
        """Which stage is looked at."""
        return self._index

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.setVisible(self.height() >= _LIST_FROM_PX)
        # The words are worth more than a drawing that is too small to tell anything.
        self._map.setVisible(not self._is_low)
        self._strip.setVisible(self.height() >= _STRIP_FROM_PX)
        self._map.setFixedWidth(min(_MOST_MAP_PX, round(self.width() * _MAP_SHARE)))
        self.show_index(self._index)
