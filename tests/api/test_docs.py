"""docs/api.md and the example do what they say."""

import doctest
import json
import re
import runpy
from pathlib import Path

import pytest

import coach
from sims.notebook import cells_of, notebook_of

DOCS = Path(__file__).parents[2] / "docs"
README = DOCS.parent / "README.md"


def test_the_page_is_true(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = doctest.testfile(
        str(DOCS / "api.md"), module_relative=False, optionflags=doctest.ELLIPSIS
    )
    assert done.attempted >= 12
    assert done.failed == 0


def test_the_notebook_is_the_example():
    assert (DOCS / "example.ipynb").read_text() == notebook_of((DOCS / "example.py").read_text())


@pytest.fixture
def nothing_shown(monkeypatch, tmp_path):
    monkeypatch.setenv("MPLBACKEND", "Agg")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    import tempfile

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


@pytest.mark.usefixtures("nothing_shown")
def test_every_cell_of_the_notebook_runs(capsys):
    """Its cells one after another in one namespace, as a kernel does it."""
    notebook = json.loads((DOCS / "example.ipynb").read_text())
    cells = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    names: dict[str, object] = {}
    for number, cell in enumerate(cells):
        exec(compile(cell, f"cell {number}", "exec"), names)
    told = capsys.readouterr().out
    assert "15 strokes in the filtered samples, 15 in the report" in told
    assert "[1.0, 5.0, 9.0]" in told
    assert "a stroke that began at" in told
    lines = {line.get_label() for line in names["axes"].get_lines()}
    assert {"force", "strokes"} <= lines


@pytest.mark.usefixtures("nothing_shown")
def test_the_readmes_lines_run(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    coach.record("sim:steady", "sunday.rec", seconds=30, speed=0)
    found = re.findall(r"^```python\n(import coach\n.*?)^```", README.read_text(), re.M | re.S)
    assert len(found) == 1
    exec(compile(found[0], "README.md", "exec"), {})
    assert capsys.readouterr().out.startswith("7 strokes, ")


@pytest.mark.usefixtures("nothing_shown")
def test_the_file_runs_as_a_program():
    assert runpy.run_path(str(DOCS / "example.py"))["sunday"].title == "Free practice"


def test_cells_are_told_apart():
    source = "# %% [markdown]\n# # Title\n#\n# Words.\n\n# %%\nx = 1\n\n# %%\nprint(x)\n"
    assert cells_of(source) == [
        ("markdown", "# Title\n\nWords."),
        ("code", "x = 1"),
        ("code", "print(x)"),
    ]
    assert json.loads(notebook_of(source))["nbformat"] == 4
