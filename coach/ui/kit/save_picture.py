"""Save picture: PNG as it is here, or SVG on white to print; one press, and it says where."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from coach.saying import say
from coach.ui.kit.announcing import announce
from coach.ui.kit.files import own_folder, save_bytes
from coach.ui.kit.job import attempt
from coach.ui.kit.link import Link
from coach.ui.kit.picture_file import Picture, PictureKind, free_place, picture_file
from coach.ui.kit.pieces import label
from coach.ui.kit.tokens import DAY, SPACE, Theme
from coach.ui.kit.tongue import shown

_WAYS: Final[tuple[tuple[PictureKind, str, str], ...]] = (
    ("png", "PNG", say("Save the picture as it looks here")),
    ("svg", "SVG", say("Save the picture on white, sharp at any size, to print it")),
)


def pictures_folder() -> Path:
    """Return the person's own folder for pictures, else where their things are."""
    return own_folder(QStandardPaths.StandardLocation.PicturesLocation)


class SavePicture(QWidget):
    """Two words to press that keep a picture in the person's folder of pictures, and where it went.

    ``picture`` is asked anew at each press. ``said`` carries the sentence that stands beside the
    buttons too: where it is now, or why it could not be saved.
    """

    said = Signal(str)

    def __init__(
        self,
        theme: Theme,
        picture: Callable[[], Picture],
        folder: Callable[[], Path] = pictures_folder,
    ) -> None:
        super().__init__()
        self._theme, self._picture, self._folder = theme, picture, folder
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.small)
        self._words = label("", "small", "quiet")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setMinimumWidth(1)
        across.addWidget(self._words, 1)
        across.addWidget(label(say("Save picture"), "small", "quiet", wrap=False))
        title = picture().title
        for kind, name, tip in _WAYS:
            across.addWidget(self._button(kind, name, tip, title))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _button(self, kind: PictureKind, name: str, tip: str, title: str) -> QAbstractButton:
        made = Link(self._theme, name)
        made.clicked.connect(lambda _checked=False: self.save(kind))
        made.setToolTip(shown(tip))
        named = say("Save “{picture}” as {format}", picture=title, format=name)
        made.setAccessibleName(shown(named))
        made.setAccessibleDescription(shown(tip))
        return made

    def save(self, kind: PictureKind) -> Path | None:
        """Keep the picture and say where; None after saying why it could not be kept."""
        picture, folder = self._picture(), self._folder()
        data = picture_file(picture, kind, self._theme if kind == "png" else DAY)
        place = free_place(folder, picture.stem, kind)

        def work() -> bool:
            save_bytes(place, data)
            return True

        if attempt(work, self._say) is None:
            return None
        self._say(say("Saved: {place}", place=str(place)))
        return place

    def _say(self, sentence: str) -> None:
        self._words.setText(shown(sentence))
        announce(self, sentence)
        self.said.emit(sentence)
