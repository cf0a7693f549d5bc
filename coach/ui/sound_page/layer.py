"""One layer of the sound: what it is, how it may be, how loud, and a button to hear it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from coach.saying import say
from coach.ui.kit.lines import Lines
from coach.ui.kit.pieces import button, choices, label
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.sound_page.level import Level
from coach.ui.sound_page.words import percent

#: What a percentage takes.
_PERCENT_PX = 60
_TRY_PX = 110


class LayerCard(QFrame):
    """A card: words on one side, on the other its choices and volumes, below each other."""

    def __init__(self, theme: Theme, name: str, sentence: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self._volumes: list[_VolumeRow] = []
        self.setProperty("kind", "card")
        self.setAccessibleName(shown(name))
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addWidget(label(name, "large"))
        words.addWidget(label(sentence, "small", "quiet"))
        words.addStretch(1)
        self._controls = QVBoxLayout()
        self._controls.setSpacing(SPACE.small)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.medium)
        self._line.setSpacing(SPACE.large)
        self._line.addLayout(words, 2)
        self._line.addLayout(self._controls, 3)

    def offer(
        self,
        options: Sequence[tuple[str, object]],
        chosen: object,
        choose: Callable[[object], object],
    ) -> "LayerCard":
        """Show choices side by side; ``choose`` is told the value of the one that is pressed."""
        _line, group = choices(list(options), chosen, self._name, self)
        group.buttonClicked.connect(lambda pressed: choose(pressed.property("value")))
        self._controls.addWidget(Lines(group.buttons()))
        return self

    def volume(
        self,
        name: str,
        volume: float,
        changed: Callable[[float], object],
        tries: Callable[[], object] | None = None,
    ) -> "LayerCard":
        """Show a volume, and with ``tries`` a button to hear it."""
        level, said = Level(self._theme, name, volume), label(percent(volume), wrap=False)
        said.setFixedWidth(_PERCENT_PX)
        said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

        def tell() -> None:
            said.setText(shown(percent(level.volume)))
            changed(level.volume)

        level.valueChanged.connect(tell)
        heard = button(say("Try it"), "quiet", tries)
        heard.setAccessibleName(shown(say("Try it: {layer}", layer=name)))
        heard.setMinimumWidth(_TRY_PX)
        policy = heard.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        heard.setSizePolicy(policy)
        if tries is None:
            heard.hide()
        of = label(name, "small", "quiet", wrap=False)
        of.setMinimumWidth(_TRY_PX)
        line = _VolumeRow(of, level, said, heard)
        self._volumes.append(line)
        self._controls.addWidget(line)
        return self

    def say(self, *sentences: str, tone: str = "quiet") -> "LayerCard":
        """Say something more on the side of the controls."""
        for each in sentences:
            self._controls.addWidget(label(each, "small", "warn" if tone == "warn" else "quiet"))
        return self

    def place(self, *, beside: bool, narrow: bool = False) -> None:
        """Put the words beside the controls, or above them; a ``narrow`` volume takes two lines."""
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        side = SPACE.medium if narrow else SPACE.wide
        self._line.setContentsMargins(side, SPACE.medium, side, SPACE.medium)
        for each in self._volumes:
            each.place(narrow=narrow)


class _VolumeRow(QWidget):
    """What is loud, how loud to drag and in percent, and a way to hear it."""

    def __init__(self, name: QLabel, level: Level, said: QLabel, heard: QWidget) -> None:
        super().__init__()
        self._parts = name, level, said, heard
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE.small)
        self._grid.setColumnStretch(1, 1)
        self.place(narrow=False)

    def place(self, *, narrow: bool) -> None:
        """Put all in one line, or what it is and how loud above what is pressed."""
        name, level, said, heard = self._parts
        for each in self._parts:
            self._grid.removeWidget(each)
        if narrow:
            self._grid.addWidget(name, 0, 0, 1, 2)
            self._grid.addWidget(said, 0, 2)
            self._grid.addWidget(level, 1, 0, 1, 2)
            self._grid.addWidget(heard, 1, 2)
        else:
            for at, each in enumerate(self._parts):
                self._grid.addWidget(each, 0, at)
