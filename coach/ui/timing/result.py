"""What the taps came to: the sensor's part, the person's and the sound's, and what to do."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.practice.latency.kept import KeptLatency
from coach.practice.latency.taps import Figure, Found
from coach.practice.latency.words import (
    NOTICED_S,
    OF_THE_KEY,
    beside_words,
    in_use_words,
    milliseconds,
    sensor_words,
)
from coach.saying import Phrase, Said, joined, say
from coach.ui.kit.actions import actions
from coach.ui.kit.pieces import button, card, label, scrolled
from coach.ui.kit.tokens import SPACE
from coach.ui.kit.tongue import shown

_NARROW_PX: Final = 820
KEPT = say("Kept. It is allowed for from your next session on; old sessions stay as they were.")
NO_ID = say("This sensor does not say which one it is, so nothing can be kept for it.")
_SENSOR = (Phrase("{time} later"), Phrase("{time} earlier"))
_BESIDE = (Phrase("{time} after the beat"), Phrase("{time} before the beat"))


class ResultPanel(QWidget):
    """``used`` carries whether the beat is to come earlier too; ``unused`` takes nothing out."""

    used = Signal(bool)
    unused = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        sensor, self._sensor_figure, self._sensor_words = _side(say("Your sensor"))
        sound, self._beside_figure, self._beside_words = _side(say("You and the sound"))
        self._earlier, self._earlier_words = button("", "raised"), ""
        self._earlier.setCheckable(True)
        self._earlier.toggled.connect(lambda _on: self._offer())
        self._has_sensor = False
        sound_column = sound.layout()
        assert isinstance(sound_column, QVBoxLayout)
        sound_column.insertWidget(3, self._earlier)
        self._now = label("", tone="quiet")
        self._use = button(say("Use this"), "primary", self._emit_used)
        self._none = button(say("Allow for nothing"), "quiet", self.unused.emit)
        self._again = button(say("Again"), "raised", self.again.emit)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(SPACE.medium)
        self._both.addWidget(sensor, 1)
        self._both.addWidget(sound, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        words = QWidget()
        inside = QVBoxLayout(words)
        inside.setContentsMargins(0, 0, SPACE.small, 0)
        inside.setSpacing(SPACE.medium)
        inside.addLayout(self._both)
        inside.addStretch(1)
        # Only the two scroll: what is in use, and what to do, stays in sight.
        column.addWidget(scrolled(words), 1)
        column.addWidget(self._now)
        self.ways = actions(self._use, self._again, aside=(self._none,))
        column.addLayout(self.ways)

    def show_found(
        self, found: Found, kept: KeptLatency | None, *, heard: bool, named: bool
    ) -> None:
        """Show what was found, and offer to keep what can be; ``named``: the device has an id."""
        figure = found.sensor
        self._sensor_figure.setText(shown(_figure(figure, _SENSOR)))
        words = found.sensor_problem
        if figure is not None:
            words = joined(" ", (sensor_words(figure), OF_THE_KEY))
        self._sensor_words.setText(shown(words))
        self._beside_figure.setText(shown(_figure(found.beside, _BESIDE)))
        self._beside_words.setText(shown(beside_words(found, heard=heard)))
        late = heard and found.sound_at_least_s >= NOTICED_S
        self._earlier.setVisible(late)
        self._earlier.setChecked(False)
        by = milliseconds(found.sound_at_least_s)
        self._earlier_words = say("Play the beat {time} earlier", time=by)
        self._now.setText(shown(in_use_words(kept) if named else NO_ID))
        self._none.setVisible(kept is not None)
        self._has_sensor = figure is not None and named
        self._offer()

    def _offer(self) -> None:
        """There is something to keep: the sensor's part, or the sound's where that is wished."""
        earlier = self._earlier.isChecked()
        words = self._earlier_words
        self._earlier.setText(shown(joined("", ("✓  ", words)) if earlier else words))
        self._lead_by(self._has_sensor or earlier)

    def _lead_by(self, can_use: bool) -> None:
        """Let what leads on look so: to use it, or where nothing can be, to try again."""
        self._use.setEnabled(can_use)
        for each, leads in ((self._use, can_use), (self._again, not can_use)):
            each.setProperty("kind", "primary" if leads else "raised")
            each.style().polish(each)

    def show_kept(self, sentence: str) -> None:
        """Say that it was kept, or why not; only another try is left."""
        self._now.setText(shown(sentence))
        self._lead_by(False)
        self._none.hide()
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the focus where most go on from."""
        first: QPushButton = self._use if self._use.isEnabled() else self._again
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, width: int) -> None:
        """Lay the two beside each other where there is room."""
        narrow = width < _NARROW_PX
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _emit_used(self) -> None:
        self.used.emit(self._earlier.isChecked())


def _side(title: str) -> tuple[QWidget, QLabel, QLabel]:
    frame, column = card(name=title)
    figure, words = label("", "title"), label("", tone="quiet")
    column.addWidget(label(title, "large"))
    column.addWidget(figure)
    column.addWidget(words)
    column.addStretch(1)
    return frame, figure, words


def _figure(figure: Figure | None, sides: tuple[Phrase, Phrase]) -> Said:
    if figure is None:
        return say("Not sure")
    if abs(figure.seconds) <= figure.error_s:
        return say("0 ±\u00a0{error_ms:.0f}\u00a0ms", error_ms=1000 * figure.error_s)
    side = sides[0] if figure.seconds > 0 else sides[1]
    return side(time=milliseconds(figure.seconds))
