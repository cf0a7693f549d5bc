"""Sound: each layer by itself, how late it is heard, what is wrong, and pausing by taps."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.saying import say
from coach.sounds import Layer, Sounds
from coach.ui.kit.ground import lay_ground
from coach.ui.kit.page_frame import head_row, page_column, page_margins
from coach.ui.kit.pieces import button, card, label, scrolled
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.sound_page.desks import Desk
from coach.ui.sound_page.layer import LayerCard
from coach.ui.sound_page.spoken import ShortSounds, spoken_card
from coach.ui.sound_page.words import lags, output_words

TITLE: Final = say("Sound")
_BESIDE_FROM_PX, _WIDEST_PX, _NARROW_PX = 1000, 1200, 600
_LOOK_MS = 500
_ON: Final = ((say("Off", meaning="sound"), False), (say("On", meaning="sound"), True))


@dataclass(frozen=True, slots=True)
class Heard:
    """How it sounds, whether ``taps`` pause and answer, and whether a practice ``waits``."""

    sounds: Sounds
    taps: bool = False
    waits: bool = False


class SoundPage(QWidget):
    """``changed`` carries another ``Heard`` as soon as something is chosen; ``back`` leaves.

    ``desk`` is what is tried on and looked at; it stays whoever's it is.
    """

    changed = Signal(object)
    back = Signal()

    def __init__(self, theme: Theme, heard: Heard, desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(shown(TITLE))
        lay_ground(self, theme)
        self._theme, self.heard, self._desk = theme, heard, desk
        self._cards = [
            self._beat(), self._tone(), self._speech(), self._alarm(), self._taps(),
        ]  # fmt: skip
        self._output = label("", "body", "quiet")
        self._lags: list[tuple[QLabel, QLabel]] = []
        around = page_column(self)
        leave = button(say("Back  (Esc)"), "plain", self.back.emit)
        around.addLayout(head_row(TITLE, leave))
        around.addWidget(self._output)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST_PX)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.medium)
        for each in self._cards:
            column.addWidget(each)
        self._short = ShortSounds(self._desk.try_out)
        column.addWidget(self._short)
        column.addWidget(self._lag_card())
        column.addWidget(self._own_words())
        column.addStretch(1)
        self._area = scrolled(inside)
        around.addWidget(self._area, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.look()

    # -- the cards ---------------------------------------------------------------------------

    def _beat(self) -> LayerCard:
        volumes = self.heard.sounds.volumes
        made = LayerCard(
            self._theme,
            say("Beat"),
            say("A click, a counting voice, both, or none; the glove can tap it as well."),
        )
        options = (
            (say("Click"), "click"),
            (say("Voice"), "voice"),
            (say("Both"), "both"),
            (say("None", meaning="beat"), "none"),
        )
        made.offer(options, self.heard.sounds.beat, lambda mode: self._sound(beat=mode))
        made.volume(say("Clicks"), volumes.click, self._louder("click"), self._tries("beat"))
        made.volume(say("Counts"), volumes.voice, self._louder("voice"), self._tries("counts"))
        motor = ((say("Glove still"), False), (say("Glove taps"), True))
        made.offer(motor, self.heard.sounds.motor, lambda on: self._sound(motor=on))
        return made.volume(say("Motor"), volumes.motor, self._louder("motor"))

    def _tone(self) -> LayerCard:
        made = LayerCard(
            self._theme,
            say("The band as a tone"),
            say("Low and smooth is light, higher and reedy medium, high and waving firm."),
        )
        made.offer(_ON, self.heard.sounds.tone, lambda on: self._sound(tone=on))
        volume = self.heard.sounds.volumes.tone
        return made.volume(say("Tone"), volume, self._louder("tone"), self._tries("tone"))

    def _speech(self) -> LayerCard:
        aloud = self.heard.sounds.aloud or ("hints" if self._desk.speaks else "questions")
        made = spoken_card(self._theme, aloud, lambda level: self._sound(aloud=level))
        volume = self.heard.sounds.volumes.speech
        return made.volume(say("Words"), volume, self._louder("speech"), self._tries("speech"))

    def _alarm(self) -> LayerCard:
        made = LayerCard(
            self._theme,
            say("Too much"),
            say("Silences all else. It can be turned down, but never so far that it is missed."),
        )
        volume = self.heard.sounds.volumes.alarm
        return made.volume(say("Alarm"), volume, self._louder("alarm"), self._tries("alarm"))

    def _taps(self) -> LayerCard:
        made = LayerCard(
            self._theme,
            say("With your hands full"),
            say(
                "Lift your hand, tap the pad or with the glove three times, quickly, and rest: "
                "that pauses, or goes on. To a question three taps say yes, two say softer."
            ),
        )
        taps = ((say("Taps mean nothing"), False), (say("Taps pause and answer"), True))
        made.offer(taps, self.heard.taps, lambda on: self._change(taps=on))
        waits = ((say("Begin at once"), False), (say("Begin when told"), True))
        made.offer(waits, self.heard.waits, lambda on: self._change(waits=on))
        return made.say(
            say("Enter does the same on any keyboard, and so does a short squeeze in a pause.")
        )

    def _lag_card(self) -> QWidget:
        frame, column = card(name=say("How soon you hear it"))
        column.addWidget(label(say("How soon you hear it"), "large"))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for at, (path, lag) in enumerate(lags(self._desk.view())):
            pair = label(path, "small", "quiet"), label(lag, wrap=False)
            self._lags.append(pair)
            for column_at, each in enumerate(pair):
                grid.addWidget(each, at, column_at)
        column.addLayout(grid)
        return frame

    def _own_words(self) -> QWidget:
        folder, problems = self._desk.folder, self._desk.problems
        frame, column = card(name=say("Your own voice"))
        column.addWidget(label(say("Your own voice"), "large"))
        where = say(
            "Words that you have recorded yourself take the place of ours: {folder}", folder=folder
        )
        column.addWidget(label(where, "small", "quiet"))
        for each in problems:
            column.addWidget(label(each, "small", "warn"))
        if not folder:
            frame.hide()
        return frame

    # -- what is chosen ----------------------------------------------------------------------

    def _tries(self, layer: Layer) -> Callable[[], object]:
        return lambda: self._desk.try_out(layer)

    def _louder(self, name: str) -> Callable[[float], object]:
        def change(volume: float) -> None:
            volumes = replace(self.heard.sounds.volumes, **{name: volume})
            self._sound(volumes=volumes)

        return change

    def _sound(self, **chosen: Any) -> None:
        sounds = replace(self.heard.sounds, **chosen)
        self._desk.set_sounds(sounds)
        self._change(sounds=sounds)

    def _change(self, **chosen: Any) -> None:
        self.heard = replace(self.heard, **chosen)
        self.changed.emit(self.heard)

    # -- how the sound is --------------------------------------------------------------------

    def look(self) -> None:
        """Show how the sound is now: what it comes out of, how late, what is wrong."""
        view = self._desk.view()
        words, tone = shown(output_words(view)), "warn" if view.trouble else "quiet"
        if words != self._output.text():
            self._output.setText(words)
            self._output.setProperty("tone", tone)
            self._output.style().polish(self._output)
        for (_path, said), (_name, lag) in zip(self._lags, lags(view), strict=True):
            if (told := shown(lag)) != said.text():
                said.setText(told)

    def take_focus(self) -> None:
        """Put the focus on the first thing that can be chosen, on what is chosen of it."""
        choices = self._cards[0].findChildren(QPushButton)
        chosen = [each for each in choices if each.isChecked()]
        (chosen or choices)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def see_end(self) -> None:
        """Scroll down as soon as there is somewhere to scroll to."""
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, most: bar.setValue(most))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        self.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_FROM_PX
        narrow = self.width() < _NARROW_PX
        for each in self._cards:
            each.place(beside=beside, narrow=narrow)
        side = page_margins(self.size()).left()
        self._short.place(min(_WIDEST_PX, self.width() - 2 * side))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            # What is meant for this page is not for a practice below it.
            event.accept()
