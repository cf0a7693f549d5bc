"""History: the weeks, how each skill went, and all sessions, to look for and to delete."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coach.practice.debrief.trends import trends_of
from coach.recordings.search import matches
from coach.saying import said_again, say, say_many
from coach.ui.history.session_line import day_words
from coach.ui.history.sessions_list import HistoryList
from coach.ui.history.skill_trends import SkillTrends
from coach.ui.history.weeks import Weeks
from coach.ui.history.words import ALL_GONE, GONE, ONE_GONE, count_words, found_words
from coach.ui.kit.page_frame import head_row, page_column
from coach.ui.kit.pieces import button, card, label, row, scrolled
from coach.ui.kit.save_picture import SavePicture
from coach.ui.kit.tab_order import tab_through
from coach.ui.kit.text_field import TextField
from coach.ui.kit.tokens import SPACE, TOUCH_PX, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.veil import Veil
from coach.ui.services import SessionEntry
from coach.words import SIMULATED_HAND

NARROW_PX = 1000


class HistoryPage(QWidget):
    """``opened``, ``replayed`` and ``deleted`` carry a SessionEntry.

    ``all_deleted`` comes after a yes to deleting all, ``import_wished`` asks for pressure data of
    another program, ``demo_wished`` for the demo, offered where there is no session yet; ``back``
    goes home. The session that was ``looked_at`` has the focus first, else the newest.
    """

    opened = Signal(object)
    replayed = Signal(object)
    deleted = Signal(object)
    all_deleted = Signal()
    import_wished = Signal()
    demo_wished = Signal()
    back = Signal()

    def __init__(
        self,
        theme: Theme,
        sessions: tuple[SessionEntry, ...] = (),
        today: date | None = None,
        looked_at: Path | None = None,
    ) -> None:
        super().__init__()
        self._looked_at = looked_at
        self.setAccessibleName(shown(say("History")))
        self._theme, self._today = theme, today
        self._sessions: tuple[SessionEntry, ...] | None = None
        self._any_counted = False
        self._home = button(say("Home  (Esc)"), "plain", self.back.emit)
        self._import = button(say("Import …  (I)"), "plain", self.import_wished.emit)
        self._import.setAccessibleName(shown(say("Import pressure data of another program")))
        self._list = HistoryList(theme, today)
        self._list.opened.connect(self.opened)
        self._list.replayed.connect(self.replayed)
        self._list.doomed.connect(self._ask)
        self._search = TextField()
        self._search.setPlaceholderText(shown(say("Look for a title, a name, a day …  ( / )")))
        self._search.setAccessibleName(shown(say("Look for sessions")))
        self._search.textChanged.connect(lambda _text: self._show_found())
        self._search.returnPressed.connect(lambda: self._list.focus())
        self._every = button(say("Show all  (Esc)"), "plain", self._search_no_more)
        self._count = label("", tone="quiet")
        self._demo = button(say("Practise on the demo"), "primary", self.demo_wished.emit)
        # Last, and after a look at what there is: it stands where nobody slips onto it.
        self._all = button(say("Delete all …"), "plain", self._ask_all)
        self._weeks, self._trends = Weeks(theme, today=today), SkillTrends(theme)
        self._lay_out()
        self.show_sessions(sessions)

    def _lay_out(self) -> None:
        column = page_column(self)
        column.addLayout(head_row(say("History"), self._import, self._home))
        looking = row(self._search, self._every, spacing=SPACE.small)
        looking.addStrut(TOUCH_PX)  # or the field would move as what shows all again comes
        column.addLayout(looking)
        column.addWidget(self._count)
        column.addLayout(row(self._demo, None))
        self._above = QWidget()
        pair = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._above)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(SPACE.medium)
        for picture, share in ((self._weeks, 4), (self._trends, 3)):
            frame, cards = card(name=picture.TITLE)
            cards.addWidget(label(picture.TITLE, "large"))
            cards.addWidget(picture)
            cards.addWidget(label(picture.NOTE, "small", "quiet"))
            cards.addStretch(1)
            cards.addWidget(SavePicture(self._theme, picture.picture))
            pair.addWidget(frame, share)
        inside = QWidget()
        down = QVBoxLayout(inside)
        down.setContentsMargins(0, 0, SPACE.small, 0)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(SPACE.medium)
        self._parts.addWidget(self._above)
        self._parts.addWidget(self._list)
        down.addLayout(self._parts)
        down.addLayout(row(None, self._all))
        down.addStretch(1)
        self._pair = pair
        column.addWidget(scrolled(inside), 1)

    def show_sessions(self, sessions: tuple[SessionEntry, ...]) -> None:
        """Show these sessions instead of those before.

        Where they come late the first gets the focus, unless the person has moved it.
        """
        if sessions == self._sessions:
            return
        waited = not self._sessions and (self._demo.hasFocus() or self._import.hasFocus())
        self._sessions = sessions
        # What a simulated hand did is in the list alone: it is nobody's week, skill or best.
        counted_on = tuple(each for each in sessions if not each.is_simulated)
        self._any_counted = bool(counted_on)
        self._weeks.set_sessions(counted_on)
        own = [each for each in sessions if each.is_own]
        practised, drilled = (
            [(each.started, each.skills) for each in own if each.drilled is is_drill]
            for is_drill in (False, True)
        )
        self._trends.set_trends(trends_of(practised, drilled))
        self._search.setVisible(bool(sessions))
        self._demo.setVisible(not sessions)
        self._show_found()
        if waited:
            self._list.focus()

    def _show_found(self) -> None:
        sessions, wanted = self._sessions or (), self._search.text().strip()
        found = tuple(each for each in sessions if matches(wanted, self._texts(each), each.started))
        self._list.show_entries(found)
        looking = (self._search, self._every, self._demo)
        tab_through((self._import, self._home, *looking, self._above, self._list, self._all))
        self._above.setVisible(self._any_counted and not wanted)
        self._every.setVisible(bool(self._search.text()))
        self._all.setVisible(bool(sessions) and not wanted)
        words = count_words(sessions)
        if wanted:
            words = found_words(len(found), len(sessions), wanted)
        self._count.setText(shown(words))

    def _texts(self, entry: SessionEntry) -> tuple[str, ...]:
        kind = shown(say("drill")) if entry.drilled else ""
        hand = shown(SIMULATED_HAND) if entry.is_simulated else ""
        # What stands on the line is looked for first: "today" as well as the hour.
        title = shown(said_again(entry.title))
        day = shown(day_words(entry.started, self._today))
        return (title, entry.exercise, entry.device, entry.receiver_name, kind, hand, day)

    def _search_no_more(self) -> None:
        self._search.clear()
        self._list.focus()

    def _ask(self, entry: SessionEntry) -> None:
        day = day_words(entry.started, self._today, inside=True)
        title = say("Delete “{title}” of {day}?", title=said_again(entry.title), day=day)
        self._question(title, GONE, lambda: self.deleted.emit(entry))

    def _ask_all(self) -> None:
        count = len(self._sessions or ())
        title = say_many(
            "Delete your one session and all comfort profiles?",
            "Delete all {n} sessions and all comfort profiles?",
            count,
        )
        self._question(title, ONE_GONE if count == 1 else ALL_GONE, self.all_deleted.emit)

    def _question(self, title: str, words: str, yes: object) -> None:
        assert callable(yes)
        ways = ((say("Keep"), lambda: self._list.focus()), (say("Delete for good"), yes))
        Veil(self._theme, self, title, words, ways, escape=0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._list.focus(self._list.place_of(self._looked_at)):
            self._demo.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow, direction = self.width() < NARROW_PX, QBoxLayout.Direction
        self._pair.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        # Where there is little room the sessions come first.
        self._parts.setDirection(direction.BottomToTop if narrow else direction.TopToBottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, searching = event.key(), self._search.hasFocus()
        if key == Qt.Key.Key_Escape and self._search.text():
            self._search_no_more()
        elif key == Qt.Key.Key_Escape:
            self.back.emit()
        elif key == Qt.Key.Key_Slash and not searching:
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key == Qt.Key.Key_I and not searching:
            self.import_wished.emit()
        elif key == Qt.Key.Key_Down and searching:
            self._list.focus()
        else:
            super().keyPressEvent(event)
