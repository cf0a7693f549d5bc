"""Writes the tables of docs/speed.md and README.md from a saved run of the benchmarks.

``python -m benchmarks --save docs/speed.json``, then ``python -m benchmarks.page``.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[1]
SAVED: Final = ROOT / "docs" / "speed.json"
_MAP: Final = "a frame of the practice page with a 32 × 32 map"
#: What a person asks, and the row that answers it: the README's table.
ASKED: Final = (
    (
        "ten samples of 16 sensors low-passed (beside it: µs)",
        "low-pass, 16 taxels, 10 samples",
    ),
    ("a frame of a glove at 1 kHz read", "wire decode, live, 16 × 1 kHz, a sample a frame"),
    ("from a line's bytes to bands and strokes, 16 × 1 kHz", "bytes to reading, 16 × 1,000 Hz"),
    (
        "the last byte is in, the band is there: half the time within",
        "last byte to band decided, p50",
    ),
    ("the practice page with a pad, painted: 95 of 100 within", f"{_MAP}, p95"),
    (
        "the same curve and map, looking alike",
        "curve and map, 1280 × 800: a frame that looks alike",
    ),
    ("a debrief of 20 minutes", "report, 20 minutes, 1-sample frames"),
    ("home stands, over the time of an empty window", "start: home painted, by the clock"),
    ("memory after an hour", "memory, window open, 60 minutes, most"),
    ("the glove's own program on an Uno", "firmware, 4 × 1 kHz on the ATmega328P"),
)
_MARKS: Final = re.compile(r"(<!-- speed -->\n).*?(<!-- /speed -->)", re.DOTALL)


def filled(text: str, table: str) -> str:
    """Return a page with the table between its marks; ValueError where it has none."""
    if not _MARKS.search(text):
        raise ValueError("the page has no <!-- speed --> … <!-- /speed -->")
    return _MARKS.sub(lambda found: f"{found[1]}{table}\n{found[2]}", text)


def pages(saved: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    """Yield each page's path and its text with the saved run's figures."""
    for name, table in (("docs/speed.md", whole(saved)), ("README.md", asked(saved))):
        path = ROOT / name
        yield path, filled(path.read_text(encoding="utf-8"), table)


def whole(saved: Mapping[str, Any]) -> str:
    """Return every row, and on what it was measured."""
    lines = ["| what | figure | least–most | reach | beside | how |", "|---|---|---|---|---|---|"]
    for row in saved["rows"]:
        figure = f"**{row['value']:.3g}** {row['unit']}"
        beside = "; ".join(_peer(peer) for peer in row["peers"])
        cells = (row["name"].strip(), figure, _range(row["spread"]), _reach(row), beside)
        lines.append("| " + " | ".join((*cells, row["detail"])) + " |")
    return "\n".join((*lines, "", on_what(saved)))


def asked(saved: Mapping[str, Any]) -> str:
    """Return the README's few rows."""
    rows = {row["name"]: row for row in saved["rows"]}
    lines = ["| | the coach | beside it |", "|---|---|---|"]
    for words, name in ASKED:
        row = rows[name]
        beside = "; ".join(f"{peer['name']} {peer['value']:.3g}" for peer in row["peers"])
        lines.append(f"| {words} | {row['value']:.3g} {row['unit']} | {beside} |")
    return "\n".join((*lines, "", on_what(saved)))


def on_what(saved: Mapping[str, Any]) -> str:
    """Return a sentence of the machine and the versions."""
    told = dict(saved["machine"])
    head = f"{told.pop('processor')}, {told.pop('cores')} cores, {told.pop('system')}"
    return f"*Measured on {head}, " + ", ".join(f"{k} {v}" for k, v in told.items()) + ".*"


def _reach(row: Mapping[str, Any]) -> str:
    for sign, bound in (("≥", row["at_least"]), ("≤", row["at_most"])):
        if bound is not None:
            return f"{sign} {bound:g}" + ("" if row["holds"] else ", **short**")
    return ""


def _peer(peer: Mapping[str, Any]) -> str:
    return f"{peer['name']} {peer['value']:.3g} {_range(peer['spread'])}".strip()


def _range(spread: Sequence[float] | None) -> str:
    return "" if spread is None else f"({spread[0]:.3g}–{spread[1]:.3g})"


def main() -> None:
    """Write the pages."""
    saved = json.loads(SAVED.read_text(encoding="utf-8"))
    for path, text in pages(saved):
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
