"""Whatever is said wrongly: one line that helps, the right code, no traceback, nothing lost."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Say = Callable[..., tuple[int, str, str]]

USAGE = [
    "practice sim:steady --headless --pace banana",
    "practice sim:steady --headless --pace 1e9",
    "practice sim:steady --headless --pace nan",
    "practice sim:steady --headless --counts 0",
    "practice sim:steady --headless --counts 2.5",
    "practice sim:steady --headless --seconds -1",
    "practice sim:steady --headless --seconds nan",
    "practice sim:steady --headless --speed nan",
    "practice sim:steady --headless --routine nope",
    "practice sim:steady --headless --tool elbow",
    "practice sim:steady --headless --frobnicate",
    "practice sim:steady sim:steady sim:steady --headless",
    "practice sim:steady serial:/dev/nope --headless --speed 4",
    "practice sim:steady sim:nobody --headless",
    "record sim:steady sim:steady sim:steady -o three.rec",
    "export x.rec -o x.csv --hand 3",
    "practice sim:steady --speed 0",
    "practice sim:steady --speed 30",
    "practice serial:/dev/nope --headless --speed 4",
    "practice",
    "frob",
    "record sim:steady",
    "replay x.rec --speed banana",
    "watch bogus:x",
    "watch nothing",
    "watch serial:",
    "watch serial:/dev/x?baud=x",
    "watch serial:/dev/x?baud=nan",
    "watch serial:/dev/x?format=y",
    "watch serial:/dev/x?unit=stone",
    "watch serial:/dev/x?colour=red",
    "watch sim:nobody",
    "watch sim:steady?seed=x",
    "watch sim:steady?seed=nan",
    "watch sim:steady?sed=1",
    "calibrate sim:steady --weights 1,x",
    "calibrate sim:steady --weights nan",
    "report x.rec --json --html y.html",
]
MENDABLE = [
    "watch serial:/dev/there-is-no-such-port",
    "watch serial:/dev/null",
    "watch serial:text.txt",
    "watch serial:socket://127.0.0.1:1",
    "watch replay:text.txt",
    "report missing.rec",
    "report text.txt",
    "report empty.rec",
    "report folder",
    "report /dev/null",
    "check text.txt",
    "replay text.txt --headless",
    "export empty.rec -o out.csv",
    "practice sim:steady",
    "record sim:steady -o nowhere/a.rec",
    "record sim:steady -o link.rec",
    "record sim:steady -o folder",
    "record sim:steady -o text.txt",
    "practice sim:steady --headless --record text.txt",
    "practice sim:steady --headless --screenshot text.txt",
    "practice sim:steady --headless --screenshot nowhere/x.png",
    "import words.csv -o new.rec --time t --force f",
    "import table.csv -o new.rec --time t --force g",
    "import table.csv -o text.txt --time t --force f",
    "import empty.rec -o new.rec --time t --force f",
    "demo --folder text.txt",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "text.txt").write_text("once upon a time\n")
    (tmp_path / "empty.rec").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.rec").symlink_to(tmp_path / "elsewhere.rec")
    (tmp_path / "words.csv").write_text("t,f\n0,1\n0.01,oops\n")
    (tmp_path / "table.csv").write_text("t,f\n0,1\n0.01,2\n0.02,3\n")
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.iterdir() if path.is_file())
    return {path.name: path.read_bytes() for path in files}


@pytest.mark.parametrize(
    ("words", "code"), [(words, 2) for words in USAGE] + [(words, 1) for words in MENDABLE]
)
def test_it_is_said_in_one_line_and_nothing_is_lost(
    say: Say, folder: Path, words: str, code: int
) -> None:
    before = contents(folder)
    found, _, err = say(*words.split())
    assert found == code
    assert err.count("\n") == 1
    assert err.startswith("coach")
    assert "Traceback" not in err
    assert "inside the app" not in err
    # What is wrong, and then what to do.
    assert ";" in err or "for example" in err
    assert contents(folder) == before


def test_the_line_and_the_column_of_a_table_are_named(say: Say, folder: Path) -> None:
    _, _, err = say("import", str(folder / "words.csv"), "-o", "n.rec", "--time", "t:s",
                    "--force", "f")  # fmt: skip
    assert "line 3" in err
    assert "oops" in err
    _, _, err = say("import", "table.csv", "-o", "n.rec", "--time", "t", "--force", "weight")
    assert "weight" in err
    assert "t, f" in err


def test_a_port_that_another_program_has_is_said_to_be_busy(coach: Say, start: Any) -> None:
    board, theirs = os.openpty()
    port = os.ttyname(theirs)
    first = start("watch", f"serial:{port}", "--json-lines")
    first.until(lambda line: "live" in line)
    code, out, err = coach("watch", f"serial:{port}", "--json-lines")
    assert (code, out) == (1, "")
    assert "in use" in err
    assert err.count("\n") == 1
    os.close(theirs)
    os.close(board)


@pytest.mark.parametrize("page", ["--html", "--pdf"])
def test_a_page_never_replaces_a_recording(say: Say, tmp_path: Path, page: str) -> None:
    say("practice", "sim:steady", "--headless", "--speed", "0", "--seconds", "3",
        "--record", "a.rec")  # fmt: skip
    kept = (tmp_path / "a.rec").read_bytes()
    code, _, err = say("report", "a.rec", page, "a.rec")
    assert (code, err.count("\n")) == (1, 1)
    assert (tmp_path / "a.rec").read_bytes() == kept
    assert say("report", "a.rec", page, "page.out")[0] == 0
    assert say("report", "a.rec", page, "page.out")[0] == 0, "an older page may be replaced"


def test_a_device_that_is_not_there_leaves_no_empty_recording(say: Say, tmp_path: Path) -> None:
    assert say("record", "serial:/dev/nope", "-o", "a.rec")[0] == 1
    assert say("practice", "serial:/dev/nope", "--headless", "--record", "a.rec")[0] == 1
    assert not (tmp_path / "a.rec").exists()


def test_counts_without_a_calibration_are_refused_once_they_come(sketch: Any, start: Any) -> None:
    watch = start("watch", f"serial:{sketch.port}?unit=counts", "--json-lines")
    watch.until(lambda line: "live" in line)
    sketch.write(["512"] * 5, 100)
    code, err = watch.ended()
    assert code == 1
    assert "calibrate" in err
    assert err.count("\n") == 1


def test_a_dead_screen_and_a_poor_terminal_are_no_trouble(coach: Say) -> None:
    code, _, err = coach("practice", "sim:steady", DISPLAY=":987")
    assert (code, err.count("\n")) == (1, 1)
    assert "--headless" in err
    code, out, err = coach("routines", PYTHONIOENCODING="ascii")
    assert (code, err) == (0, "")
    assert out
