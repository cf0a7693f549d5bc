"""The fields of the import page: what a file of each format may leave to be said."""

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDoubleValidator, QIntValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from coach.recordings.imports import Look, Wishes
from coach.saying import joined, say
from coach.ui.kit.choice_box import ChoiceBox
from coach.ui.kit.fitting import Fitting
from coach.ui.kit.pieces import label, row
from coach.ui.kit.text_field import TextField
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown

_FIELDS: Final = {
    "csv": ("time", "times", "force", "unit", "grid", "area"),
    "novel": ("grid", "area", "side", "unit"),
    "tekscan": ("unit", "scale", "area", "rate"),
    "xsensor": ("unit", "area", "rate", "sensor"),
    "openbci": ("force", "unit", "scale", "rate"),
}
_UNITS: Final = ("N", "kg", "g", "lb", "kPa", "psi", "mmHg", "N/cm2", "kg/cm2")
_SHORT_PX: Final = 110
_SIDES: Final[dict[str, Literal["left", "right"]]] = {"left": "left", "right": "right"}


class Fields(Fitting):
    """Fields for a file; ``wishes`` are what they say, ``changed`` that they say another thing."""

    changed = Signal()

    def __init__(self, theme: Theme, look: Look, said: Wishes | None = None) -> None:
        super().__init__()
        self._theme, self._look = theme, look
        self._time = self._box(say("The times' column"), [(name, name) for name in look.columns])
        self._time.setCurrentIndex(max(0, self._time.findData(look.time)))
        units = [
            (say("as named, or seconds"), ""),
            (say("seconds"), "s"),
            (say("milliseconds"), "ms"),
            (say("microseconds"), "us"),
        ]
        self._times = self._box(say("The times' unit"), units)
        self._force = self._box(say("The columns of force or pressure"), self._forces())
        self._unit = self._box(say("Unit"), self._units())
        self._side = self._box(
            say("Insole"),
            [
                (say("both", meaning="insoles"), ""),
                (say("left", meaning="insole"), "left"),
                (say("right", meaning="insole"), "right"),
            ],
        )
        self._rows = self._number(say("Rows"), whole=True)
        self._columns = self._number(say("Columns"), whole=True)
        self._area = self._number(say("Area of a cell in mm²"))
        self._scale = self._number(say("What a raw reading of 1 is worth"))
        self._rate = self._number(say("Frames a second"))
        self._sensor = TextField()
        self._sensor.setAccessibleName(shown(say("Name of the sensor")))
        self._named: list[tuple[QWidget, QWidget]] = []
        self._is_narrow = False
        self._in_rows = self._lay_out()
        if said is not None:
            self._restore(said)
        for each in self.findChildren(QWidget):
            if isinstance(each, QLineEdit):
                each.textChanged.connect(self.changed)
            elif isinstance(each, ChoiceBox):
                each.currentIndexChanged.connect(self.changed)

    def wishes(self) -> Wishes:
        """Return what the fields say."""
        rows, columns = _value(self._rows), _value(self._columns)
        times = self._times.currentData()
        time = self._time.currentData() or ""
        return Wishes(
            format=self._look.format,
            time=f"{time}:{times}" if time and times else time,
            force=self._force.currentData() or "",
            unit=self._unit.currentData() or "",
            scale=_value(self._scale),
            area_mm2=_value(self._area),
            grid=(int(rows), int(columns)) if rows and columns else None,
            side=_SIDES.get(self._side.currentData() or ""),
            sensor=self._sensor.text().strip(),
            rate_hz=_value(self._rate),
        )

    def focus(self) -> None:
        """Give the first field the focus."""
        first = next((each for each in self.findChildren(QWidget) if _takes_keys(each)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self, said: Wishes) -> None:
        """Fill in what was said before."""
        time, _, times = said.time.rpartition(":")
        if time not in self._look.columns:
            time, times = said.time, ""
        for box, value in (
            (self._time, time),
            (self._times, times),
            (self._force, said.force),
            (self._unit, said.unit),
            (self._side, said.side or ""),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        rows, columns = said.grid or (None, None)
        for field, number in (
            (self._rows, rows),
            (self._columns, columns),
            (self._area, said.area_mm2),
            (self._scale, said.scale),
            (self._rate, said.rate_hz),
        ):
            field.setText("" if number is None else f"{number:g}")
        self._sensor.setText(said.sensor)

    def fit(self, narrow: bool) -> None:
        """Stand below their names where it is narrow."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            for at in range(len(self._named)):
                self._place(self._in_rows, at)

    def _lay_out(self) -> QGridLayout:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.small)
        lines = {
            "time": (say("Times"), self._time),
            "times": (say("Times are in"), self._times),
            "force": (say("Forces or pressures"), self._force),
            "unit": (say("Unit"), self._unit),
            "grid": (say("Cells lie in"), self._grid()),
            "area": (say("Area of a cell"), _beside(self._area, "mm²")),
            "side": (say("Insole"), self._side),
            "scale": (say("One raw count is worth"), _beside(self._scale, say("of that unit"))),
            "rate": (say("Frames"), _beside(self._rate, say("a second", meaning="so many in it"))),
            "sensor": (say("Sensor"), self._sensor),
        }
        shown = _FIELDS[self._look.format]
        for at, name in enumerate(shown):
            words, field = lines[name]
            self._named.append((label(words, tone="quiet", wrap=False), field))
            self._place(grid, at)
        for name, (_words, field) in lines.items():
            if name not in shown:
                field.setParent(self)
                field.hide()
        grid.setColumnStretch(1, 1)
        return grid

    def _place(self, grid: QGridLayout, at: int) -> None:
        words, field = self._named[at]
        if self._is_narrow:
            grid.addWidget(words, 2 * at, 0, 1, 2)
            grid.addWidget(field, 2 * at + 1, 0, 1, 2)
        else:
            grid.addWidget(words, 2 * at, 0)
            grid.addWidget(field, 2 * at, 1)

    def _grid(self) -> QWidget:
        holder = QWidget()
        line = row(self._rows, label(say("rows of"), wrap=False), self._columns, None)
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        return holder

    def _forces(self) -> list[tuple[str, str]]:
        look = self._look
        likely = [(_columns_words(look.force), look.force)]
        others = [(name, name) for name in look.columns if name not in (look.time, look.force)]
        if look.format == "openbci":
            return [*likely, *others]
        return [*likely, (say("all but the times"), "all"), *others] if look.columns else []

    def _units(self) -> list[tuple[str, str]]:
        if self._look.format == "openbci":
            # What a microvolt is worth no file says.
            return [(name, name) for name in _UNITS]
        if self._look.format != "csv":
            return [(say("as the file says"), ""), *((name, name) for name in _UNITS)]
        unit = self._look.unit
        first = say("as named: {unit}", unit=unit) if unit else say("not named: N")
        return [(first, ""), *((name, name) for name in _UNITS)]

    def _box(self, name: str, options: Sequence[tuple[str, str]]) -> ChoiceBox:
        box = ChoiceBox(self._theme, name)
        for words, value in options:
            box.addItem(shown(words), value)
        return box

    def _number(self, name: str, *, whole: bool = False) -> QLineEdit:
        field = TextField()
        field.setAccessibleName(shown(name))
        field.setFixedWidth(_SHORT_PX)
        field.setValidator(QIntValidator(1, 4096) if whole else QDoubleValidator(1e-6, 1e6, 6))
        return field


def _columns_words(force: str) -> str:
    """Return columns as they are wished ("a,c..e") for a person: "a, c to e"."""
    parts = [part.split("..") for part in force.split(",")]
    told = [
        say("{first} to {last}", first=ends[0], last=ends[1]) if len(ends) == 2 else "..".join(ends)
        for ends in parts
    ]
    return joined(", ", told)


def _beside(field: QWidget, words: str) -> QWidget:
    holder = QWidget()
    line = row(field, label(words, wrap=False), None)
    line.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(line)
    return holder


def _value(field: QLineEdit) -> float | None:
    """Return the number in a field above 0, with a point or a comma; None where there is none."""
    try:
        value = float(field.text().strip().replace(",", "."))
    except ValueError:
        return None
    return value if value > 0 else None


def _takes_keys(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | ChoiceBox) and not widget.isHidden()
