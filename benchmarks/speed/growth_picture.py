"""The plot of how the cost grows: three panels, the coach's line and the script's in each."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, NullFormatter, NullLocator

from benchmarks.speed.growth import Curve, Panel

_OURS, _PLAIN, _QUIET = "#0B7D94", "#AA6311", "#6B7280"
_SIZE_IN: Final = (12.0, 4.2)


def draw(panels: Sequence[Panel], path: Path) -> None:
    """Write the picture; its kind is that of the path's ending."""
    # Text stays text, and the same figures make the same file.
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "growth", "font.size": 10}):
        figure = Figure(_SIZE_IN, layout="constrained")
        for axes, panel in zip(figure.subplots(1, len(panels)), panels, strict=True):
            _panel(axes, panel)
        lines, names = axes.get_legend_handles_labels()
        figure.legend(lines, names, loc="outside upper right", ncols=len(names), frameon=False)
        figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)


def _panel(axes: Axes, panel: Panel) -> None:
    curves = ((panel.ours, _OURS, "o", "coach"), (panel.plain, _PLAIN, "s", "plain script"))
    for curve, colour, marker, name in curves:
        _line(axes, curve, colour, marker, name)
    axes.set_xscale("log")
    axes.set_yscale("log")
    _straight(axes, panel)
    axes.set_xticks(panel.ours.sizes, [f"{size:,}" for size in panel.ours.sizes])
    axes.xaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.10g}"))
    axes.yaxis.set_minor_formatter(NullFormatter())
    axes.set_title(panel.ours.name, loc="left")
    axes.set_xlabel(panel.over)
    axes.set_ylabel("% of a core")
    axes.grid(color="#E5E7EB", linewidth=0.8)
    axes.spines[["top", "right"]].set_visible(False)


def _line(axes: Axes, curve: Curve, colour: str, marker: str, name: str) -> None:
    costs = list(zip(*curve.costs, strict=True))
    axes.fill_between(
        curve.sizes, [min(each) for each in costs], [max(each) for each in costs],
        color=colour, alpha=0.15, linewidth=0,
    )  # fmt: skip
    axes.plot(curve.sizes, curve.medians, color=colour, marker=marker, markersize=5, label=name)


def _straight(axes: Axes, panel: Panel) -> None:
    """Draw what would be straight, as far as there is room beside the two."""
    first, size = panel.ours.medians[0], panel.ours.sizes[0]
    costs = [first * (1.0 if panel.adds_up else each / size) for each in panel.ours.sizes]
    bottom, top = axes.get_ylim()
    axes.plot(panel.ours.sizes, costs, color=_QUIET, linestyle=":", label="straight")
    # At least one whole power of ten of it is shown.
    axes.set_ylim(min(bottom, 0.09), max(top * 2.0, 11.0))
