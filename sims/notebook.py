"""A Python file in cells (``# %%``) as a notebook: ``python -m sims.notebook docs/example.py``.

The file is what people edit; the notebook beside it is made from it, without outputs.
"""

import json
import sys
from pathlib import Path

_MARK = "# %%"
_TEXT = "# %% [markdown]"


def cells_of(source: str) -> list[tuple[str, str]]:
    """Return the cells in order: "markdown" or "code", and what stands in each."""
    cells: list[tuple[str, list[str]]] = []
    for line in source.splitlines():
        if line.startswith(_MARK):
            cells.append(("markdown" if line.startswith(_TEXT) else "code", []))
        elif cells:
            cells[-1][1].append(line)
    return [(kind, _plain(kind, lines)) for kind, lines in cells]


def _plain(kind: str, lines: list[str]) -> str:
    if kind == "markdown":
        lines = [line.removeprefix("#").removeprefix(" ") for line in lines]
    return "\n".join(lines).strip("\n")


def notebook_of(source: str) -> str:
    """Return a notebook (nbformat 4.5) with these cells, as it stands in a file."""
    cells: list[dict[str, object]] = []
    for number, (kind, text) in enumerate(cells_of(source)):
        cell: dict[str, object] = {"cell_type": kind, "id": f"cell-{number}", "metadata": {}}
        if kind == "code":
            cell |= {"execution_count": None, "outputs": []}
        cells.append(cell | {"source": text.splitlines(keepends=True)})
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    about = {"kernelspec": kernel, "language_info": {"name": "python"}}
    whole = {"cells": cells, "metadata": about, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for name in sys.argv[1:]:
        path = Path(name)
        path.with_suffix(".ipynb").write_text(notebook_of(path.read_text()))
