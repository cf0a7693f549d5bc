"""Whoever did well in the last sessions begins the next one with that known, and it is kept."""

from collections.abc import Callable
from pathlib import Path

from coach.commands.parser import build_parser
from coach.commands.practice import settings_from
from coach.engine.opening import settings_of
from coach.recordings.history import History
from coach.recordings.reader import open_recording
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder

Say = Callable[..., tuple[int, str, str]]


def skill(*words: str) -> float:
    return settings_from(build_parser(["practice"]).parse_args(["practice", *words])).skill


def test_the_history_tells_how_well_one_does_and_a_broken_one_stops_nobody(
    say: Say, tmp_path: Path
) -> None:
    say("history")
    assert skill("sim:steady") == 0.0
    for name in ("a.rec", "b.rec"):
        said = {"tool": "palm"}
        Recorder(tmp_path / name, new_header("sim:steady", "wire", "N", said)).close()
        well = {"duration_s": 300.0, "skills": {"pressure": 90, "pace": 65}}
        History().add(tmp_path / name, well)
    assert skill("sim:steady", "--tool", "thumb") == 0.0
    code, _, err = say("practice", "sim:steady", "--headless", "--speed", "0",
                       "--seconds", "1", "--record", "kept.rec")  # fmt: skip
    assert (code, err) == (0, "")
    assert settings_of(open_recording(tmp_path / "kept.rec").header).skill == 0.5
    index = tmp_path / "data" / "history.sqlite"
    index.unlink()
    index.mkdir()
    assert skill("sim:steady") == 0.0
