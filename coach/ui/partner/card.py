"""One receiver as a card: the name, what is known of their comfort, and what is doubtful."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from coach.days import written_day
from coach.practice.comfort.profile import AreaComfort, ComfortProfile, doubts
from coach.practice.routines.names import area_title
from coach.saying import say
from coach.signal.bands import Edges
from coach.ui.kit.elided_label import ElidedLabel
from coach.ui.kit.pieces import button, card, label, row
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.partner.found_words import told_n
from coach.words import TOOL_WORDS

NOTHING_KNOWN = say("No comfort trial yet: the coach's defaults hold everywhere.")


def edges_words(edges: Edges) -> str:
    """Return the edges as a person reads them."""
    return say(
        "light to {light_n:g} N, medium to {medium_n:g} N, too much from {firm_n:g} N",
        light_n=told_n(edges.light_n),
        medium_n=told_n(edges.medium_n),
        firm_n=told_n(edges.firm_n),
    )


def known_words(known: AreaComfort, device_id: str = "") -> tuple[str, str]:
    """Return what is known of an area, and in small letters when and how it was found.

    ``device_id`` is the sensor in use, empty where that is not known.
    """
    found = {
        "area": area_title(known.area),
        "tool": TOOL_WORDS[known.tool],
        "edges": edges_words(known.edges),
    }
    if known.raised:
        what = say("{area}, {tool}: {edges}, higher than usual by their own word", **found)
    else:
        what = say("{area}, {tool}: {edges}", **found)
    return what, _sensor_words(known, device_id)


def _sensor_words(known: AreaComfort, device_id: str) -> str:
    sensor = say("a sensor without a name")
    if known.device_id and known.device_id == device_id:
        sensor = say("this sensor")
    elif known.device_id:
        sensor = say("sensor {name}", name=known.device_id[-6:])
    marks = known.calibration.split()
    day = written_day(known.made_on)
    if marks:
        since = written_day(marks[0])
        return say("{day}, with {sensor}, calibrated {date}", day=day, sensor=sensor, date=since)
    return say("{day}, with {sensor}, by its typical curve", day=day, sensor=sensor)


class PartnerCard(QFrame):
    """Emits what to do with this receiver; deleting is asked once, on the card itself."""

    chosen = Signal()
    calibrate = Signal()
    deleted = Signal()

    def __init__(
        self,
        theme: Theme,
        profile: ComfortProfile,
        *,
        is_chosen: bool,
        was_last: bool = False,
        device_id: str = "",
        calibration: str = "",
        today: date,
    ) -> None:
        super().__init__()
        name = profile.name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        frame, column = card(name=name)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        self._add_head(column, theme, name, was_last)
        if not profile.areas:
            column.addWidget(label(NOTHING_KNOWN, tone="quiet"))
        for known in profile.areas:
            self._add_area(column, profile, known, device_id, calibration, today)
        self.practise = button(
            say("Practise"), "primary" if is_chosen else "raised", self.chosen.emit
        )
        self.practise.setAccessibleName(shown(say("Practise with {name}", name=name)))
        self._trial = button(say("Comfort trial"), "quiet", self.calibrate.emit)
        trial = say("Find what is comfortable for {name}", name=name)
        self._trial.setAccessibleName(shown(trial))
        self._delete = button(say("Delete …"), "plain", self._ask)
        self._delete.setAccessibleName(shown(say("Delete {name}", name=name)))
        self._ways = QWidget()
        ways = row(self.practise, self._trial, None, self._delete)
        ways.setContentsMargins(0, SPACE.hair, 0, 0)
        self._ways.setLayout(ways)
        column.addWidget(self._ways)
        self._question = self._make_question(name)
        column.addWidget(self._question)

    def _add_head(self, column: QVBoxLayout, theme: Theme, name: str, was_last: bool) -> None:
        title = ElidedLabel(theme.text, TYPE.large)
        title.show_text(name)
        was = label(say("with you last time"), "small", "quiet", wrap=False)
        top = row()
        top.addWidget(title, 1)
        top.addWidget(was)
        column.addLayout(top)
        # Only now: what is shown before it has a place is a window of its own.
        was.setVisible(was_last)

    def _add_area(
        self,
        column: QVBoxLayout,
        profile: ComfortProfile,
        known: AreaComfort,
        device_id: str,
        calibration: str,
        today: date,
    ) -> None:
        said, how = known_words(known, device_id)
        column.addSpacing(SPACE.hair)
        column.addWidget(label(said))
        column.addWidget(label(how, "small", "quiet"))
        for doubt in doubts(profile, known.tool, known.area, device_id, calibration, today):
            column.addWidget(label(doubt, "small", "warn"))

    def _make_question(self, name: str) -> QWidget:
        asked = QWidget()
        said = say(
            "Delete {name}, all that is known of their comfort, and every session with them?",
            name=name,
        )
        words = label(said, tone="warn")
        self._keep = button(say("Keep"), "raised", self.keep)
        sure = button(say("Delete for good"), "quiet", self.deleted.emit)
        line = row(self._keep, sure, None)
        inside = QVBoxLayout(asked)
        inside.setContentsMargins(0, SPACE.hair, 0, 0)
        inside.addWidget(words)
        inside.addLayout(line)
        asked.hide()
        return asked

    @property
    def asks(self) -> bool:
        """Whether the card asks whether to delete."""
        return self._question.isVisible()

    def _ask(self) -> None:
        self._show_question(True)
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Ask no longer: the receiver stays."""
        self._show_question(False)
        self._delete.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_question(self, shown: bool) -> None:
        # The new row first: a focus whose widget hides with nothing to go to leaves the page.
        self._question.setVisible(shown)
        self._ways.setVisible(not shown)
