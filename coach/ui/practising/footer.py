"""The foot line: stage and time left, the link, the sound, the recording, and notices."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from coach.saying import joined, say
from coach.ui.kit.elided_label import ElidedLabel
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import label
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.foot_cell import FootCell
from coach.ui.practising.foot_cell import FootLine as FootLine
from coach.ui.practising.foot_cell import FootWords as FootWords
from coach.ui.practising.foot_shares import Wanted

_CELL_PX = 46
_NOTICE_PX = 24
_NOTICE_LINES = 2
_LINE_PX = 18
#: All of it in a low window: one line of one thing.
_LOW_PX = 28
#: In a short window: the titles, and two lines of a notice or one of details.
_SHORT_PX = 76
_WIDE_FROM_PX = 1000
#: From here on any sentence fits into one line.
_LONG_FROM_PX = 1400
_STRETCHES = {2: (1, 1), 3: (10, 5, 6), 4: (6, 12, 5, 5)}


class _Laid(NamedTuple):
    one_row: bool
    is_replay: bool
    has_strip: bool
    low: bool
    short: bool


class Footer(QWidget):
    """Its cells in one row, or two by two when narrow, over a line for notices.

    With a strip of stages above (``has_strip``) the stage has no cell, and one row does. Where
    it is ``low`` one line says what counts most: a device that is gone, else a notice, a trouble,
    the stage. Where it is ``short`` the cells share one row, and a notice takes the place of
    their quiet lines.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stage = FootCell(theme, TYPE.large, self)
        self._link = FootCell(theme, TYPE.body, self)
        self._sound = FootCell(theme, TYPE.body, self)
        self._recording = FootCell(theme, TYPE.body, self)
        self._only = ElidedLabel(theme.text, TYPE.small, parent=self)
        self._notice = label("", "small")
        # Without a parent it would open as a window of its own, and take the focus with it.
        self._notice.setParent(self)
        self._said_notice = ""
        self._notice.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._notice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, 0)
        self._grid.setHorizontalSpacing(SPACE.wide)
        self._grid.setVerticalSpacing(SPACE.hair)
        self._laid: _Laid | None = None
        self._wanted = Wanted(0)
        self._stretches: tuple[int, ...] = ()
        self._is_alone = False
        self.arrange(_WIDE_FROM_PX)
        self.setAccessibleName(shown(say("Foot line")))

    @staticmethod
    def height_for(
        width: int,
        is_replay: bool = False,
        has_strip: bool = False,
        low: bool = False,
        short: bool = False,
    ) -> int:
        """Return the height that the line takes at a width, so that nothing is cut off."""
        if low or short:
            return _LOW_PX if low else _SHORT_PX
        rows = 1 if is_replay or has_strip or width >= _WIDE_FROM_PX else 2
        return SPACE.small + rows * (_CELL_PX + SPACE.hair) + _notice_px(width)

    def arrange(
        self,
        width: int,
        is_replay: bool = False,
        has_strip: bool = False,
        low: bool = False,
        short: bool = False,
    ) -> None:
        """Place the cells for a width; a replay's two stand in one row."""
        one_row = is_replay or has_strip or short or width >= _WIDE_FROM_PX
        self._notice.setWordWrap(width < _LONG_FROM_PX)
        self._grid.setRowMinimumHeight(2, 0 if low or short else _notice_px(width))
        laid = _Laid(one_row, is_replay, has_strip, low, short and not low)
        if laid == self._laid:
            self._share()
            return
        self._laid = laid
        self._grid.setContentsMargins(SPACE.large, 0 if low else SPACE.small, SPACE.large, 0)
        self._only.setVisible(low)
        self._notice.setVisible(not low)
        self._grid.removeWidget(self._only)
        if low:
            self._grid.addWidget(self._only, 0, 0, 1, 4)
        cells = [] if low else self._cells(one_row, is_replay, has_strip)
        columns = (len(cells) if one_row else 2) or 2
        for cell in (self._stage, self._link, self._sound, self._recording):
            self._grid.removeWidget(cell)
            cell.setVisible(cell in cells)
        for at, cell in enumerate(cells):
            self._grid.addWidget(cell, at // columns, at % columns)
        self._stretches = _STRETCHES[columns] if one_row and cells else (3, 2)
        self._stretch(self._is_alone)
        self._grid.removeWidget(self._notice)
        if not low:
            self._grid.addWidget(self._notice, 2, 0, 1, 4)
        self._grid.setHorizontalSpacing(SPACE.large if laid.short else SPACE.wide)
        self._wanted = Wanted(len(cells))
        self._show_short()
        self._grid.activate()

    def _show_short(self) -> None:
        """Let a notice take the place of the quiet lines where there is no room for both."""
        laid = self._laid
        if laid is None or laid.low:
            return
        has_notice = bool(self._said_notice)
        for cell in (self._stage, self._link, self._sound, self._recording):
            cell.set_short(laid.short, laid.short and has_notice)
        self._notice.setVisible(has_notice or not laid.short)
        self._share()

    def _share(self) -> None:
        """Where one row has to do, share it by what its cells say, and cut no trouble."""
        laid = self._laid
        if laid is None or not laid.short:
            return
        cells = self._cells(laid.one_row, laid.is_replay, laid.has_strip)
        self._wanted.grow([cell.wanted_px() for cell in cells])
        room = self.width() - 2 * SPACE.large - (len(cells) - 1) * SPACE.large
        self._stretches = self._wanted.shares(room, [cell.trouble for cell in cells])
        self._stretch(self._is_alone)

    def _stretch(self, alone: bool) -> None:
        """Give the first cell all the room while the others say nothing."""
        self._is_alone = alone
        shares = (1,) if alone else self._stretches
        for column in range(4):
            self._grid.setColumnStretch(column, (*shares, 0, 0, 0)[column])

    def _cells(self, one_row: bool, is_replay: bool, has_strip: bool) -> list[FootCell]:
        if is_replay:
            return [self._stage, self._link]
        if has_strip:
            return [self._link, self._sound, self._recording]
        if one_row:
            return [self._stage, self._link, self._sound, self._recording]
        return [self._stage, self._sound, self._link, self._recording]

    def show_line(self, line: FootLine) -> None:
        """Show new words; labels repaint only where something changed."""
        one, trouble = _what_counts(line)
        self._only.show_text(one)
        self._only.set_colour(self._theme.warn if trouble else self._theme.text)
        stage, link = line.stage, line.link
        if not stage.title and self._laid is not None and not self._laid.has_strip:
            # Before anything has begun the link alone is told of: where the line begins.
            stage, link = link, FootWords("", "")
        others = [each for each in (link, line.sound, line.recording) if each is not None]
        alone = not any(each.title for each in others)
        if alone != self._is_alone:
            self._stretch(alone)
        self._stage.show_words(stage)
        self._link.show_words(link)
        for cell, words in ((self._sound, line.sound), (self._recording, line.recording)):
            if words is not None:
                cell.show_words(words)
        if line.notice != self._said_notice:
            self._said_notice = line.notice
            self._notice.setText(shown(line.notice))
            self._notice.setToolTip(self._notice.text())
            self._show_short()
        else:
            self._share()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.surface))
            painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.line))


def _what_counts(line: FootLine) -> tuple[str, bool]:
    """Return the one thing that is said where there is room for one, and whether it is trouble.

    A device that is not heard goes before the sentence about it, which would be cut.
    """
    if line.notice and not line.link.trouble:
        return line.notice, False
    cells = [each for each in (line.link, line.sound, line.recording) if each is not None]
    troubled = [each for each in (*cells, line.stage) if each.trouble]
    told = troubled[0] if troubled else (line.stage if line.stage.title else line.link)
    said = joined(" – ", [each for each in (told.title, told.detail) if each])
    return (joined(" ", ("!", said)), True) if told.trouble else (said, False)


def _notice_px(width: int) -> int:
    """Return the notice's height: one line, or two where a sentence does not fit into one."""
    return _NOTICE_PX if width >= _LONG_FROM_PX else _NOTICE_LINES * _LINE_PX + SPACE.hair
