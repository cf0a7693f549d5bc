"""An index of the history that somebody or something wrote nonsense into is made again."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.recordings.history import History
from sims.fuzz.seeds import seeds_of


@pytest.mark.parametrize(
    "nonsense",
    [
        "UPDATE sessions SET session_id = x'ff00'",
        "UPDATE sessions SET segment = 'many'",
        "UPDATE sessions SET duration_s = 9e999",
        "UPDATE sessions SET summary = x'80'",
        "UPDATE sessions SET path = x'ff'",
        "UPDATE sessions SET path = CAST(x'ff2e726563' AS TEXT)",
        "UPDATE skills SET points = 'all'",
        "ALTER TABLE sessions RENAME COLUMN source TO origin",
    ],
)
def test_a_row_that_is_none_hides_no_session(tmp_path: Path, nonsense: str) -> None:
    folder = tmp_path / "recordings"
    folder.mkdir()
    (folder / "one.rec").write_bytes(seeds_of("recording")[0])
    history = History(folder)
    (session,) = history.sessions()
    skills = history.skills()
    assert skills == {"pressure": [(session.started, 61)]}
    with closing(sqlite3.connect(tmp_path / "history.sqlite")) as index, index:
        index.execute(nonsense)
    assert History(folder).sessions() == [session]
    assert History(folder).skills() == skills
    assert History(folder).rebuild() == 1
