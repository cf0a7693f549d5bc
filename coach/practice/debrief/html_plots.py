"""The debrief's pictures of strokes and beat, as SVG for phone and desk alike."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.practice.debrief.edges_asked import edges_asked
from coach.practice.debrief.fact import measured
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.stroke_scale import StrokeScale, runs_below, scale_of
from coach.practice.debrief.tally import zone_n
from coach.saying import Tell, say
from coach.words import BAND_WORDS

_PETALS: Final = 36


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where seconds and newtons lie in the plot of strokes; beyond its ends nothing is drawn."""

    long_s: float
    top_n: float
    left: float = 38.0
    right: float = 330.0
    top: float = 10.0
    bottom: float = 206.0

    def x(self, seconds: float) -> float:
        return self.left + (self.right - self.left) * seconds / self.long_s

    def y(self, newtons: float) -> float:
        return self.bottom - (self.bottom - self.top) * min(max(newtons / self.top_n, 0.0), 1.0)

    def line(self, duration_s: float, forces_n: NDArray[np.float64], kind: str) -> str:
        places = np.linspace(0.0, duration_s, len(forces_n))
        inside = places <= self.long_s
        return "".join(
            f'<polyline class="{kind}" points="{self._points(*run)}"/>'
            for run in runs_below(places[inside], forces_n[inside], self.top_n)
        )

    def _points(self, seconds: NDArray[np.float64], forces_n: NDArray[np.float64]) -> str:
        return " ".join(
            f"{num(self.x(second))},{num(self.y(force))}"
            for second, force in zip(seconds, forces_n, strict=True)
        )


def strokes_plot(debrief: Debrief, tell: Tell) -> str:
    """Return all strokes over each other, their median, and the band that was asked for longest."""
    shapes = debrief.shapes
    low_n, high_n = zone_n(debrief.target, edges_asked(debrief))
    scale = scale_of(shapes.forces_n.max(axis=1), min(high_n, 2 * low_n + 1))
    frame = _Frame(long_s=float(np.percentile(shapes.durations_s, 95)) * 1.05, top_n=scale.top_n)
    named = tell(say("Every stroke, newtons over seconds"))
    pieces = [
        f'<figure><svg viewBox="0 0 340 246" role="img" aria-label="{escape(named)}">',
        *_aim_zone(debrief, frame, tell),
        *_axes(frame, tell),
    ]
    pieces += [
        frame.line(float(duration_s), forces_n, "far" if at in scale.beyond else "one")
        for at, (duration_s, forces_n) in enumerate(
            zip(shapes.durations_s, shapes.forces_n, strict=True)
        )
    ]
    middle_n = np.median(shapes.forces_n, axis=0)
    middle_s = float(np.median(shapes.durations_s))
    typical, since = tell(say("a typical stroke")), tell(say("since the stroke began"))
    words_y = (frame.y(float(middle_n.max())) + frame.bottom) / 2 + 6
    pieces += [
        frame.line(middle_s, middle_n, "median"),
        text_at(frame.x(middle_s / 2), words_y, typical, "middle", "strong halo"),
        text_at(frame.right, 242, since, "end"),
        *_beyond(frame, scale, tell),
        "</svg></figure>",
    ]
    return "".join(pieces)


def _aim_zone(debrief: Debrief, frame: _Frame, tell: Tell) -> Iterator[str]:
    """The band that was asked for, of several the one asked for longest."""
    low_n, high_n = zone_n(debrief.target, edges_asked(debrief))
    top, bottom = frame.y(high_n), frame.y(low_n)
    band = BAND_WORDS[debrief.target]
    words = say("your aim: {band}", band=band)
    if len(debrief.targets) != 1:
        words = say("most asked: {band}", band=band)
    yield (
        f'<rect class="aim-zone" x="{frame.left}" y="{num(top)}"'
        f' width="{frame.right - frame.left}" height="{num(bottom - top)}"/>'
    )
    yield text_at(frame.right, max(top - 5, frame.top), tell(words), "end", "halo")


def _beyond(frame: _Frame, scale: StrokeScale, tell: Tell) -> Iterator[str]:
    """Say of strokes that go on above the plot how high the highest came."""
    if scale.beyond:
        yield text_at(frame.left + 6, frame.top + 2, f"▲ {tell(scale.words)}", "start", "halo")


def _axes(frame: _Frame, tell: Tell) -> Iterator[str]:
    heights, times = ticks(frame.top_n, 4), ticks(frame.long_s, 5)
    for tick_n in heights:
        figure = measured(tick_n, "g", "{} N" if tick_n == heights[-1] else "{}")
        yield f'<path class="rule" d="M{frame.left} {num(frame.y(tick_n))}H{frame.right}"/>'
        yield text_at(frame.left - 6, frame.y(tick_n) + 4, tell(figure), "end")
    for tick_s in times:
        figure = measured(tick_s, "g", "{} s" if tick_s == times[-1] else "{}")
        yield text_at(frame.x(tick_s), frame.bottom + 18, tell(figure), "middle")


def rose(debrief: Debrief, tell: Tell) -> str:
    """Return where onsets fell in their stroke: the beat on top, later clockwise."""
    bins = np.zeros(_PETALS)
    for phase in debrief.phases:
        bins[math.floor(phase * _PETALS + 0.5) % _PETALS] += 1
    centre_x, centre_y, inner, outer = 170.0, 124.0, 46.0, 92.0
    named = tell(say("Where your strokes began, round the beat"))
    pieces = [
        f'<figure><svg viewBox="0 0 340 246" role="img" aria-label="{escape(named)}">',
        f'<circle class="ring" cx="{centre_x}" cy="{centre_y}" r="{inner}"/>',
        f'<circle class="ring" cx="{centre_x}" cy="{centre_y}" r="{outer}"/>',
    ]

    def place(turn: float, radius: float) -> tuple[float, float]:
        angle = 2 * math.pi * turn
        return centre_x + radius * math.sin(angle), centre_y - radius * math.cos(angle)

    half = 0.42 / _PETALS
    for index in np.flatnonzero(bins):
        radius = inner + (outer - inner) * math.sqrt(bins[index] / bins.max())
        turn = float(index) / _PETALS
        corners = [(turn - half, inner), (turn - half, radius), (turn + half, radius)]
        spots = [place(*corner) for corner in [*corners, (turn + half, inner)]]
        path = "L".join(f"{num(px)} {num(py)}" for px, py in spots)
        pieces.append(f'<path class="petal" d="M{path}Z"/>')
    for count in range(debrief.counts or 1):
        turn = count / (debrief.counts or 1)
        (x0, y0), (x1, y1) = place(turn, outer - 4), place(turn, outer + 5)
        pieces.append(
            f'<path class="tick" d="M{num(x0)} {num(y0)}L{num(x1)} {num(y1)}" fill="none"/>'
        )
        label_x, label_y = place(turn, outer + 16)
        pieces.append(text_at(label_x, label_y + 4, str(count + 1), "middle", "strong"))
    pieces += [
        text_at(centre_x - 46, 22, tell(say("← early")), "end"),
        text_at(centre_x + 46, 22, tell(say("late →")), "start"),
        *_rose_middle(debrief, centre_x, centre_y, tell),
        "</svg></figure>",
    ]
    return "".join(pieces)


def _rose_middle(debrief: Debrief, x: float, y: float, tell: Tell) -> Iterator[str]:
    mean_s, spread_s = debrief.rhythm.mean_asynchrony_s, debrief.rhythm.sd_asynchrony_s
    if mean_s is None:
        return
    on_time = abs(mean_s) < 0.02
    when = say("on time") if on_time else measured(abs(mean_s), ".2f", "{} s")
    yield text_at(x, y - 6, tell(when), "middle", "strong")
    if not on_time:
        side = say("early") if mean_s < 0 else say("late")
        yield text_at(x, y + 10, tell(side), "middle", "strong")
    if spread_s is not None:
        spread = measured(spread_s, ".2f", "± {} s")
        yield text_at(x, y + (10 if on_time else 26), tell(spread), "middle")


def ticks(top: float, most: int) -> list[float]:
    """Return round numbers from 0 to ``top``, about ``most`` of them."""
    rough = top / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * whole for whole in (1, 2, 5, 10) if power * whole >= rough)
    return [step * place for place in range(int(top / step) + 1)]


def text_at(x: float, y: float, words: str, anchor: str, kind: str = "") -> str:
    """Return words at a place of an SVG."""
    place = f'x="{num(x)}" y="{num(y)}" text-anchor="{anchor}" class="{kind}"'
    return f"<text {place}>{escape(words)}</text>"


def num(value: float) -> str:
    """Return a coordinate as it is written in SVG."""
    return f"{value:.1f}" if math.isfinite(value) else "0"
