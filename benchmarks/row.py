"""One figure of a benchmark, with the bound that the project holds itself to."""

from dataclasses import dataclass

from benchmarks.timing import Spread


@dataclass(frozen=True, slots=True)
class Row:
    """A named figure; ``at_least`` or ``at_most`` is its bound, ``detail`` says how it came.

    ``peers`` are what others make of the very same in the same run, by name. ``spread`` is what
    the repeated runs came to, where the value is their median (``row_of`` makes such rows).
    """

    name: str
    value: float
    unit: str
    detail: str = ""
    at_least: float | None = None
    at_most: float | None = None
    peers: tuple[tuple[str, float | Spread], ...] = ()
    spread: Spread | None = None

    @property
    def holds(self) -> bool:
        """Whether the figure keeps its bound."""
        low = self.at_least is None or self.value >= self.at_least
        return low and (self.at_most is None or self.value <= self.at_most)

    @property
    def bound(self) -> str:
        """The bound in a few signs, empty where there is none."""
        if self.at_least is not None:
            return f"≥ {self.at_least:g}"
        return "" if self.at_most is None else f"≤ {self.at_most:g}"


def row_of(
    name: str,
    spread: Spread,
    unit: str,
    detail: str = "",
    at_least: float | None = None,
    at_most: float | None = None,
    peers: tuple[tuple[str, float | Spread], ...] = (),
) -> Row:
    """Return a row whose value is the median of repeated runs, with their spread."""
    return Row(name, spread.median, unit, detail, at_least, at_most, peers, spread)
