"""The weeks so far as rows of small ribbons; a week without practice is simply empty."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.days import SHORT_WEEKDAYS, short_day
from coach.saying import joined, say
from coach.ui.debriefing.ribbon import paint_ribbon
from coach.ui.kit.painting import painting
from coach.ui.kit.picture_file import Picture, painted_by
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.services import SessionEntry

ROW_PX, HEAD_PX, NAME_PX, GAP_PX = 26, 22, 72, 6
MOST_WEEKS = 8
#: Above the Mondays that the weeks are called by.
_WEEK_OF = say("Week of")


def weeks_of(
    sessions: Sequence[SessionEntry], today: date
) -> tuple[tuple[date, tuple[SessionEntry, ...]], ...]:
    """Return the Mondays of the last weeks, newest first, each with its sessions.

    They go back to the first session, eight weeks at most; this week is always there.
    """
    this = today - timedelta(days=today.weekday())
    first = min((entry.started.date() for entry in sessions), default=today)
    count = min((this - (first - timedelta(days=first.weekday()))).days // 7 + 1, MOST_WEEKS)
    mondays = [this - timedelta(weeks=back) for back in range(max(count, 1))]
    return tuple(
        (monday, tuple(entry for entry in sessions if _week(entry) == monday)) for monday in mondays
    )


def _week(entry: SessionEntry) -> date:
    day = entry.started.date()
    return day - timedelta(days=day.weekday())


class Weeks(QWidget):
    """Paints weeks, a row each, a ribbon where its day is."""

    TITLE = say("Your weeks")
    NOTE = say("Each ribbon is a session: the higher, the harder. A flag marks too much.")

    def __init__(
        self, theme: Theme, sessions: tuple[SessionEntry, ...] = (), today: date | None = None
    ) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self._sessions: tuple[SessionEntry, ...] = ()
        self._weeks = weeks_of((), date.today())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_sessions(sessions)

    def set_sessions(self, sessions: tuple[SessionEntry, ...]) -> None:
        """Show these sessions."""
        self._sessions = sessions
        self._weeks = weeks_of(sessions, self._today or date.today())
        told = [
            say("week of {day}: {sessions}", day=short_day(monday), sessions=len(entries))
            for monday, entries in self._weeks
            if entries
        ]
        weeks = say("Sessions by week. {weeks}", weeks=joined(", ", told))
        self.setAccessibleName(shown(weeks))
        self.updateGeometry()
        self.update()

    def picture(self) -> Picture:
        """Return the weeks as they are now, to be kept."""
        sessions, today = self._sessions, self._today or date.today()
        paint = painted_by(lambda theme: Weeks(theme, sessions, today))
        return Picture(self.TITLE, paint, self.size, self.NOTE, today.isoformat())

    def sizeHint(self) -> QSize:
        return QSize(420, HEAD_PX + ROW_PX * len(self._weeks))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setFont(ui_font(TYPE.small))
            day_px = (self.width() - NAME_PX) / 7
            painter.setPen(QColor(self._theme.quiet))
            head = QRectF(0, 0, NAME_PX - 8, HEAD_PX)
            painter.drawText(head, Qt.AlignmentFlag.AlignLeft, shown(_WEEK_OF))
            for day, word in enumerate(SHORT_WEEKDAYS):
                place = QRectF(NAME_PX + day * day_px, 0, day_px, HEAD_PX)
                painter.drawText(place, Qt.AlignmentFlag.AlignLeft, shown(word))
            for number, (monday, entries) in enumerate(self._weeks):
                self._paint_week(painter, HEAD_PX + number * ROW_PX, day_px, monday, entries)

    def _paint_week(
        self,
        painter: QPainter,
        top: float,
        day_px: float,
        monday: date,
        entries: tuple[SessionEntry, ...],
    ) -> None:
        middle = top + ROW_PX / 2
        painter.setPen(QColor(self._theme.quiet))
        painter.drawText(
            QRectF(0, top, NAME_PX - 8, ROW_PX),
            Qt.AlignmentFlag.AlignVCenter,
            shown(short_day(monday)),
        )
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(
            QPointF(NAME_PX, top + ROW_PX - 4), QPointF(self.width(), top + ROW_PX - 4)
        )
        for day in range(7):
            held = [entry for entry in entries if entry.started.weekday() == day][::-1]
            for at, entry in enumerate(held[:3]):
                wide = (day_px - GAP_PX) / max(min(len(held), 3), 1)
                left = NAME_PX + day * day_px + at * wide
                box = QRectF(left, middle - 8, max(wide - 2, 2), 16)
                if entry.ribbon is not None:
                    paint_ribbon(painter, box, entry.ribbon, self._theme)
                else:
                    painter.fillRect(box, QColor(self._theme.raised))
