"""What paints a frame: the practice page, its parts alone, and pyqtgraph as its pages show it.

Each is a window in which 1 kHz of force goes by, 60 frames a second, 20 s of it seen.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.signal.bands import PALM, Band
from coach.ui.gallery.states import force_curve, live_snapshot, pressed_pad
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.page import PracticePage
from coach.ui.practising.pressure_map import PressureMap
from coach.ui.practising.trace import Trace
from coach.views import BeatView, LiveView

SIZE: Final = QSize(1280, 800)
#: What curve and map have of such a page, one over the other.
COLUMN: Final = QSize(496, 482)
SPAN_S: Final = 20.0
RATE_HZ, FRAMES_HZ, PEAK_N = 1000.0, 60.0, 26.0
PAD: Final = (32, 32)
_TOP_N, _TOP_KPA = 75.0, 60.0
_BEFORE_S: Final = 22.0


class Painter(Protocol):
    """A window that paints frames, which come in their order and without a gap."""

    window: QWidget

    def prepare(self, frame: int) -> Callable[[], None]:
        """Return what gives the window that frame's data; only that is timed, and the painting."""
        ...


class Pressing:
    """A hand that presses every four seconds: what of it is there at a frame."""

    def __init__(self, seconds: float) -> None:
        self.t_s = np.arange(0.0, _BEFORE_S + seconds, 1.0 / RATE_HZ)
        self.newtons = force_curve(self.t_s, PEAK_N)
        self._pad = pressed_pad(34.0, *PAD)

    def until(self, frame: int) -> int:
        """Return how many points there are at a frame."""
        return round((_BEFORE_S + frame / FRAMES_HZ) * RATE_HZ)

    def new(self, frame: int) -> slice:
        """Return the points that come with a frame: with the first, all there are by then."""
        return slice(self.until(frame - 1) if frame else 0, self.until(frame))

    def force_n(self, frame: int) -> float:
        """Return the newest force."""
        return float(self.newtons[self.until(frame) - 1])

    def pad_kpa(self, frame: int) -> NDArray[np.float32]:
        """Return the pressed pad, as hard as the force, with a taxel's own noise."""
        noise = np.random.default_rng(frame).normal(0.0, 0.2, PAD)
        return np.asarray(self._pad * self.force_n(frame) / PEAK_N + noise, dtype=np.float32)


class Page:
    """The practice page in the middle of a session, with its dial, beat, marks and words."""

    def __init__(self, pressing: Pressing, with_map: bool) -> None:
        self._pressing, self._with_map = pressing, with_map
        self._moment = live_snapshot(Band.MEDIUM, 21.4)
        self.window = page = PracticePage(NIGHT)
        page.set_animating(False)
        page.resize(SIZE)
        self._page = page

    def prepare(self, frame: int) -> Callable[[], None]:
        """Return what shows the page its next snapshot."""
        pressing, moment = self._pressing, self._moment
        points, force_n = pressing.new(frame), pressing.force_n(frame)
        host_s = pressing.until(frame) / RATE_HZ
        band = Band.MEDIUM if force_n > PALM.light_n else Band.LIGHT
        kpa = pressing.pad_kpa(frame) if self._with_map else None
        peak_kpa = None if kpa is None else float(kpa.max())
        error_n = None if self._with_map else 0.1 * force_n + 0.5
        shown = replace(
            moment,
            number=frame + 1,
            host_s=host_s,
            elapsed_s=host_s,
            live=LiveView(band, force_n, False, peak_kpa, error_n),
            beat=replace(moment.beat, origin_s=0.0),
            trace_t_s=pressing.t_s[points],
            trace_n=pressing.newtons[points],
            strokes=moment.strokes if frame == 0 else (),
            pressure_kpa=kpa,
        )
        return lambda: self._page.show_snapshot(shown)


class Parts:
    """The page's curve, and the map beside or under it, in a window of their own."""

    def __init__(self, pressing: Pressing, with_map: bool, size: QSize) -> None:
        self._pressing = pressing
        self.window = QWidget()
        self.window.resize(size)
        line = QVBoxLayout(self.window) if _stacked(size) else QHBoxLayout(self.window)
        line.setContentsMargins(0, 0, 0, 0)
        self.trace = Trace(NIGHT)
        line.addWidget(self.trace, 1)
        self.map = PressureMap(NIGHT) if with_map else None
        if self.map is not None:
            line.addWidget(self.map, 1)
        self._still = BeatView(False, 0.0, 1.0, 4)

    def prepare(self, frame: int) -> Callable[[], None]:
        """Return what gives curve and map their next points."""
        points = self._pressing.new(frame)
        t_s, newtons = self._pressing.t_s[points], self._pressing.newtons[points]
        kpa = None if self.map is None else self._pressing.pad_kpa(frame)
        now_s = self._pressing.until(frame) / RATE_HZ

        def show() -> None:
            self.trace.extend(t_s, newtons)
            self.trace.show_at(now_s, 0.0, self._still)
            if self.map is not None:
                self.map.show_map(kpa, PALM)

        return show


class Plot:
    """pyqtgraph: a PlotDataItem whose data are moved along, and an ImageItem with a colour map.

    ``reduced``: as its pages say for long data. ``alike``: a pen as broad and smooth as ours.
    """

    def __init__(
        self,
        pressing: Pressing,
        with_map: bool,
        size: QSize,
        reduced: bool = True,
        alike: bool = False,
    ) -> None:
        self._pressing = pressing
        self.window = window = pg.GraphicsLayoutWidget()
        window.resize(size)
        self.plot = window.addPlot()
        self.plot.setXRange(-SPAN_S, 0.0, padding=0)
        self.plot.setYRange(0.0, _TOP_N, padding=0)
        pen = pg.mkPen(NIGHT.text, width=2 if alike else 1)
        self._x = np.arange(-SPAN_S * RATE_HZ, 0.0) / RATE_HZ
        self._y = np.zeros(self._x.size)
        self._curve = self.plot.plot(self._x, self._y, pen=pen, antialias=alike)
        if reduced:
            self.plot.setDownsampling(auto=True, mode="peak")
            self.plot.setClipToView(True)
        self.image = None
        if with_map:
            self.image = pg.ImageItem(axisOrder="row-major")
            self.image.setColorMap(pg.colormap.get("viridis"))
            if _stacked(size):
                window.nextRow()
            view = window.addViewBox(lockAspect=True, invertY=True)
            view.addItem(self.image)

    def prepare(self, frame: int) -> Callable[[], None]:
        """Return what moves the curve along and sets the image."""
        new = self._pressing.newtons[self._pressing.new(frame)][-self._y.size :]
        kpa = None if self.image is None else self._pressing.pad_kpa(frame)

        def show() -> None:
            self._y[: -new.size] = self._y[new.size :]
            self._y[-new.size :] = new
            self._curve.setData(self._x, self._y)
            if self.image is not None:
                self.image.setImage(kpa, levels=(0.0, _TOP_KPA))

        return show


class Empty:
    """A window that fills itself with one colour: what a frame costs in which nothing is drawn."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.window.resize(SIZE)
        palette = self.window.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(NIGHT.background))
        self.window.setPalette(palette)

    def prepare(self, frame: int) -> Callable[[], None]:
        """Return what asks for another frame."""
        del frame
        return self.window.update


def _stacked(size: QSize) -> bool:
    return size.width() < 1.2 * size.height()
