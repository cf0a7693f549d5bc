"""A picture of a recording with matplotlib, where it is installed."""

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from coach.errors import SetupError

if TYPE_CHECKING:
    from coach.api.recorded import Recorded

#: The bands by day, told apart with every kind of colour sight and named beside; see look.md.
_COLOURS: Final = {"light": "#130d7b", "medium": "#0b7d94", "firm": "#aa6311"}
_TOO_MUCH: Final = "#540317"
_INK: Final = "#1b1f23"
#: More points than these no picture shows.
_MOST_POINTS: Final = 20_000


def plot(recorded: "Recorded", axes: Any, begin_s: float, end_s: float | None) -> Any:
    """Draw a recording's readings from ``begin_s`` to ``end_s``; see ``Recorded.plot``."""
    if axes is None:
        axes = _new_axes()
    readings, edges = recorded.readings, recorded.edges
    end_s = recorded.t_s[-1] if end_s is None and len(recorded.t_s) else end_s or 0.0
    shown = np.flatnonzero((readings.t_s >= begin_s) & (readings.t_s <= end_s))
    shown = shown[:: max(1, len(shown) // _MOST_POINTS)]
    scale = (edges.contact_n, edges.light_n, edges.medium_n, edges.firm_n)
    for word, low, high in zip(_COLOURS, scale, scale[1:], strict=False):
        axes.axhspan(low, high, color=_COLOURS[word], alpha=0.12, lw=0)
        axes.annotate(
            word,
            (1.0, (low + high) / 2),
            (4, 0),
            xycoords=("axes fraction", "data"),
            textcoords="offset points",
            va="center",
            color=_COLOURS[word],
        )
    axes.axhline(edges.firm_n, color=_TOO_MUCH, lw=1, ls="--", label="too much from here")
    axes.plot(readings.t_s[shown], readings.force_n[shown], color=_INK, lw=1.2, label="force")
    strokes = [each for each in recorded.strokes if begin_s <= each.peak_s <= end_s]
    axes.plot(
        [each.peak_s for each in strokes],
        [each.peak_n for each in strokes],
        "o",
        ms=5,
        color=_INK,
        mfc="white",
        label="strokes",
    )
    for note in recorded.events:
        if note.name == "too_much" and begin_s <= note.t_s <= end_s:
            axes.axvspan(
                note.t_s, note.t_s + (note.duration_s or 0), color=_TOO_MUCH, alpha=0.25, lw=0
            )
    axes.set(xlabel="seconds", ylabel="newtons", xlim=(begin_s, end_s), title=recorded.title)
    axes.set_ylim(bottom=0.0)
    axes.legend(loc="upper right")
    return axes


def _new_axes() -> Any:
    try:
        from matplotlib import pyplot
    except ImportError as problem:
        raise SetupError(
            "a plot needs matplotlib; install it with: pip install matplotlib"
        ) from problem
    return pyplot.subplots(figsize=(10.0, 4.0), layout="constrained")[1]
