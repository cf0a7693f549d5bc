"""The figures are printed and kept; where nobody reads any more, that is no fault."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_SOON_S = 60.0
#: One figure that is found at once.
_RUN = """
import benchmarks.__main__ as told
from benchmarks.row import Row
told.measured = lambda names: iter([Row("a figure", 1.0, "s")])
raise SystemExit(told.until_nobody_reads())
"""


@pytest.mark.parametrize("how", [("--json",), ()])
def test_a_reader_who_goes_away_is_no_traceback_and_what_is_to_be_kept_is(tmp_path, how):
    reads, writes = os.pipe()
    os.close(reads)
    words = [sys.executable, "-c", _RUN, *how, *(("--save", "kept.json") if how else ())]
    place = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    try:
        ended = subprocess.run(
            words, stdout=writes, stderr=subprocess.PIPE, cwd=tmp_path, env=place, timeout=_SOON_S
        )
    finally:
        os.close(writes)
    assert (ended.returncode, ended.stderr) == (0, b"")
    if how:
        assert len(json.loads((tmp_path / "kept.json").read_text())["rows"]) == 1
