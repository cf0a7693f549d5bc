"""One setting: what it is called, what it does, and the choices side by side."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QGridLayout, QPushButton

from coach.saying import joined
from coach.ui.kit.pieces import button, label
from coach.ui.kit.tokens import SPACE
from coach.ui.kit.tongue import shown

_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
#: A choice has at least so much room, so that choices stand in columns.
_CHOICE_PX = 100
#: What the choices take of a row's width beside the words.
_SHARE = 0.6


class SettingRow(QFrame):
    """A card with a setting's name, a sentence, and its choices, which wrap where it is narrow."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(shown(name))
        self._name = name
        self._buttons: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._choices = QGridLayout()
        self._choices.setSpacing(SPACE.small)
        self._said = label(sentence, "small", "quiet")
        words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        words.setSpacing(SPACE.hair)
        words.addStretch(1)
        words.addWidget(label(name, "large"))
        words.addWidget(self._said)
        words.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.medium)
        self._line.setSpacing(SPACE.small)
        self._line.addLayout(words)
        self._line.addLayout(self._choices)
        self._across = 0

    def offer(
        self,
        options: Sequence[tuple[str, object]],
        chosen: object,
        choose: Callable[[object], object],
    ) -> "SettingRow":
        """Show choices; ``choose`` is told the value of the one that is pressed."""
        for words, value in options:
            made = button(words, "choice", partial(choose, value))
            made.setCheckable(True)
            made.setChecked(value == chosen)
            made.setAccessibleName(shown(joined(": ", (self._name, words))))
            made.installEventFilter(self)
            self._group.addButton(made)
            self._buttons.append(made)
        self._group.buttonToggled.connect(lambda _button, _on: self._let_tab_in())
        self._let_tab_in()
        return self

    def _let_tab_in(self) -> None:
        """Let Tab come to what is chosen alone: from there the arrows choose."""
        options = self._group.buttons()
        at = self._group.checkedButton() or options[0]
        for each in options:
            policy = Qt.FocusPolicy.StrongFocus if each is at else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(policy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        options = self._group.buttons()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        by = _ARROWS.get(Qt.Key(event.key()))
        if by is None or watched not in options:
            return False
        # Qt goes by where the buttons stand, and not from one row to the next.
        to = options[min(max(options.index(watched) + by, 0), len(options) - 1)]
        if to is not watched:
            to.setFocus(Qt.FocusReason.OtherFocusReason)
            to.click()
        return True

    def lead(self, words: str, go: Callable[[], object]) -> "SettingRow":
        """Show a button that leads somewhere."""
        self._buttons.append(button(words, "quiet", go))
        return self

    def say(self, sentence: str) -> None:
        """Say another sentence below the name."""
        self._said.setText(shown(sentence))

    def take_focus(self) -> None:
        """Put the focus on what is chosen, else on the first."""
        chosen = [each for each in self._buttons if each.isChecked()]
        (chosen or self._buttons)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, width: int, *, beside: bool) -> None:
        """Place the choices in ``width``: beside the words, or below them."""
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._line.setStretch(0, 2 if beside else 0)
        self._line.setStretch(1, 3 if beside else 0)
        room = round(width * _SHARE) if beside else width
        options = [each for each in self._buttons if each.isCheckable()]
        others = [each for each in self._buttons if not each.isCheckable()]
        across = self._fitting(options or others, room - 2 * SPACE.wide)
        if across == self._across:
            return
        self._across = across
        rows = -(-len(options) // across)
        for at, each in enumerate(options or others):
            self._choices.addWidget(each, at // across, at % across)
        for at, each in enumerate(others if options else ()):
            self._choices.addWidget(each, rows + at, 0, 1, across, Qt.AlignmentFlag.AlignLeft)
        for column in range(len(self._buttons)):
            self._choices.setColumnStretch(column, 1 if column < across else 0)

    def _fitting(self, buttons: list[QPushButton], room: int) -> int:
        """Return how many of them fit beside each other, in rows that are all full."""
        wide = max([_CHOICE_PX, *(each.sizeHint().width() for each in buttons)]) + SPACE.small
        fit = max(1, min(len(buttons), (room + SPACE.small) // wide))
        while len(buttons) % fit:
            fit -= 1
        return fit
