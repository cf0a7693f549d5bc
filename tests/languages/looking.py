"""What is wrong with the texts of a page in the made-up language: not translated, or cut off."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from coach.practice.routines.techniques import TECHNIQUES
from coach.ui.gallery.pseudo import without_brackets
from coach.ui.gallery.shows import Show
from coach.ui.importing.preview import Preview
from coach.ui.kit.elided_label import ElidedLabel
from coach.ui.kit.tokens import Theme
from tests.languages.painted import SLACK_PX, Painted, painted_texts

Kind = Literal["untranslated", "cut", "shortened"]

#: What is no language, and why.
DATA = (
    # What other devices, other programs' files and a person's own file say of themselves.
    *("/dev/ttyACM0", "/dev/ttyUSB0", "COM3", "USB serial converter", "Coach glove 0A1B"),
    *("/dev/ttyS0", "arduino-ide", "Headphones", "Jo's watch", "Kitchen radio"),
    *("Progressor_1234", "Tindeq Progressor", "dialout", "bluetoothctl power on", "scalp"),
    *("kitchen table.csv", "back mat.asc", "back mat.sol", "long movie.asf", "couples-ritual"),
    *("time (ms)", "left [kg]", "right [kg]", "note", "comment:", "DATA_TYPE MOVIE", "ROWS"),
    *("file name:", "sensor type: mat", "total time[secs]", "time per frame[secs]"),
    "pressure values in kPa",
    *("mm²", "Analog Channel", "EXG Channel", "Sample Index", "Built-in loudspeaker"),
    *("OpenBCI-RAW-2026-05-04_18-30-05.txt", "…/voices/en", "softer.wav", "long.wav"),
    # People and devices of the gallery, which say their names themselves.
    *(
        "Ada",
        "Bo",
        "Jo",
        "Palm glove, USB",
        "Palm glove",
        "Left glove",
        "Right glove",
        "Pad 16 × 16",
    ),
    # Names of formats, of the app, and of each language in itself.
    *("HTML", "PDF", "PNG", "SVG", "CSV", "JSON", "MCAP", "EDF+", "Pressure Coach"),
    *("English", "Deutsch"),
    # Keys that are called so on German keyboards too.
    *("Esc", "F11"),
)
#: What is no language on some pages only, and why.
DATA_OF = {
    # A hand of two is called by the first word of its glove's name.
    "hands": ("Left", "Right"),
    "hands-lost": ("Left", "Right"),
    # A word that one must write so in a file, whatever one speaks.
    "routine-editor-mistake": ("technique", *TECHNIQUES),
    # A cell of somebody's table.
    "import-table": ("softer",),
}
#: Widgets that show a file's own lines.
_FILES = (Preview,)
#: Signs of units, the same everywhere.
UNITS = frozenset(
    {
        "N",
        "mmHg",
        "psi",
        "mm",
        "kPa",
        "s",
        "ms",
        "min",
        "h",
        "Hz",
        "cm",
        "m",
        "kg",
        "g",
        "lb",
        "kB",
        "MB",
    }
)
#: What the arrow of a box to choose from takes, with its frame.
_ARROW_PX = 40
#: How often events are looked at until a window of another size has been laid out.
_TURNS = 4
#: What was shortened has lost its end.
_SAID = re.compile("⟦[^⟦⟧]*[⟧…]")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Finding:
    """A text that a German would not read, or not whole.

    One that is ``shortened`` ends in dots: where it is a name that may be as it should be.
    """

    kind: Kind
    text: str
    place: str
    why: str = ""


def loose_words(text: str, data: tuple[str, ...] = ()) -> list[str]:
    """Return the words of a text that nobody could translate, but for ``data``."""
    words = _WORD.findall(_not_said(text, data))
    return [word for word in words if len(word) > 1 and word not in UNITS]


@lru_cache(maxsize=10_000)
def _not_said(text: str, data: tuple[str, ...]) -> str:
    rest = text
    while (without := _SAID.sub(" ", rest)) != rest:
        rest = without
    for each in sorted((*DATA, *data), key=len, reverse=True):
        rest = rest.replace(each, " ")
    return rest


def look(
    app: QApplication, show: Show, theme: Theme, sizes: Sequence[QSize]
) -> dict[str, list[Finding]]:
    """Return what is wrong with it in each size, by its width, in the language spoken now.

    It is opened in the first size, and its window made larger or smaller then.
    """
    data = DATA_OF.get(show.name, ())
    page: QWidget | None = None
    seen: dict[str, list[Finding]] = {}
    for size in sizes:
        with painted_texts() as painted:
            page = _in_size(app, page, size) if page else show.of_size(app, theme, size)
            page.grab()
        found = [*_of_painted(painted, data), *_of_widgets(page, data), *_of_size(page, size)]
        seen[f"{size.width()}"] = list(dict.fromkeys(found))
    if page is not None:
        page.close()
        page.deleteLater()
    return seen


def _in_size(app: QApplication, page: QWidget, size: QSize) -> QWidget:
    page.resize(size)
    for _ in range(_TURNS):
        app.processEvents()
    return page


def _of_painted(painted: Iterable[Painted], data: tuple[str, ...]) -> Iterator[Finding]:
    for each in painted:
        if words := loose_words(each.whole, data):
            yield Finding("untranslated", each.whole, each.place, " ".join(words))
        if each.cut:
            kind: Kind = "shortened" if each.cut == "shortened" else "cut"
            yield Finding(kind, each.whole, each.place, each.cut)


def _of_widgets(page: QWidget, data: tuple[str, ...]) -> Iterator[Finding]:
    for widget in (page, *page.findChildren(QWidget)):
        if not widget.isVisible() or isinstance(widget.parentWidget(), _FILES):
            continue
        for kind, text in _texts(widget) if not isinstance(widget, _FILES) else ():
            if words := loose_words(text, data):
                yield Finding("untranslated", text, _place(widget), f"{kind}: {' '.join(words)}")
        if why := _cut(widget):
            yield Finding("cut", _own_text(widget), _place(widget), why)


def _of_size(page: QWidget, size: QSize) -> Iterator[Finding]:
    if page.size() != size:
        grown = f"{page.width()}x{page.height()} where {size.width()}x{size.height()} is wished"
        yield Finding("cut", "", _place(page), grown)


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tooltip", widget.toolTip()
    yield "title", widget.windowTitle()
    yield "text", _own_text(widget)
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        for at in range(widget.count()):
            yield "item", widget.itemText(at)
    if isinstance(widget, QAbstractItemView):
        model = widget.model()
        for at in range(model.rowCount()):
            yield "item", str(model.index(at, 0).data() or "")


def _own_text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _cut(widget: QWidget) -> str:
    if isinstance(widget, ElidedLabel):
        return ""
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            high = widget.heightForWidth(widget.width())
            return f"{high} high in {widget.height()}" if high > widget.height() + 2 else ""
        return _too_wide(widget, widget.sizeHint().width(), widget.text())
    if type(widget) is QPushButton:
        return _too_wide(widget, widget.sizeHint().width(), widget.text())
    if isinstance(widget, QComboBox):
        words = widget.currentText()
        wide = widget.fontMetrics().horizontalAdvance(words) + _ARROW_PX
        return _too_wide(widget, wide, words)
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        never = widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        over = widget.widget().width() - widget.viewport().width()
        return f"{over} px beyond what scrolls" if never and over > 0 else ""
    return ""


def _too_wide(widget: QWidget, wide: int, words: str) -> str:
    metrics = widget.fontMetrics()
    bare = metrics.horizontalAdvance(without_brackets(words)) - metrics.horizontalAdvance(words)
    wide += bare
    return f"{wide} wide in {widget.width()}" if wide > widget.width() + SLACK_PX else ""


def _place(widget: QWidget) -> str:
    at: QWidget | None = widget
    while at is not None and not type(at).__module__.startswith("coach."):
        at = at.parentWidget()
    owner = type(at or widget)
    return f"{owner.__module__.replace('.', '/')}.py:{owner.__name__}"
