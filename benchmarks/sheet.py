"""Rows as a table of text, and as fields for JSON."""

from benchmarks.row import Row
from benchmarks.timing import Spread

_NAME, _VALUE, _SPREAD, _UNIT, _BOUND = 52, 10, 19, 12, 9


def line(row: Row) -> str:
    """Return a row as one line of the table: figure, spread, bound, then the peers and how."""
    kept = "" if not row.bound else "ok" if row.holds else "SHORT"
    beside = ", ".join(f"{name} {_figure(value)}" for name, value in row.peers)
    told = "; ".join(text for text in (beside, row.detail) if text)
    spread = _range(row.spread) if row.spread is not None else ""
    figure = f"{row.name:<{_NAME}}{row.value:>{_VALUE}.4g} {spread:<{_SPREAD}}{row.unit:<{_UNIT}}"
    return f"{figure}{row.bound:>{_BOUND}} {kept:<6}{told}"


def as_fields(row: Row) -> dict[str, object]:
    """Return a row as plain names and values."""
    return {
        "name": row.name,
        "value": row.value,
        "unit": row.unit,
        "spread": _ends(row.spread),
        "at_least": row.at_least,
        "at_most": row.at_most,
        "holds": row.holds,
        "peers": [_peer(name, value) for name, value in row.peers],
        "detail": row.detail,
    }


def _peer(name: str, value: float | Spread) -> dict[str, object]:
    spread = value if isinstance(value, Spread) else None
    median = value.median if isinstance(value, Spread) else value
    return {"name": name, "value": median, "spread": _ends(spread)}


def _ends(spread: Spread | None) -> list[float] | None:
    return None if spread is None else [spread.least, spread.most]


def _figure(value: float | Spread) -> str:
    if isinstance(value, Spread):
        return f"{value.median:.4g} {_range(value)}"
    return f"{value:.4g}"


def _range(spread: Spread) -> str:
    return f"({spread.least:.3g}–{spread.most:.3g})"
