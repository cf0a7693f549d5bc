"""Help is quick, says something, and brings neither Qt nor numpy along."""

import subprocess
import sys
from collections.abc import Callable

import pytest

Say = Callable[..., tuple[int, str, str]]
COMMANDS = [
    *["practice", "demo", "devices", "watch", "record", "replay", "report"],
    *["import", "export", "routines", "calibrate", "check", "history", "doctor"],
]
LOOK = """
import sys
from coach.cli import main
for words in {asked!r}:
    main(words)
heavy = [name for name in ("PySide6", "pyqtgraph", "numpy", "serial") if name in sys.modules]
sys.exit(" ".join(heavy) or 0)
"""

#: Each costs a --help milliseconds of some twenty, and gives it nothing.
SPARED = ("typing", "shutil", "signal", "dataclasses")
OVERVIEW = """
import sys
known = set(sys.modules)
from coach.cli import main
main(["--help"])
sys.exit(" ".join(name for name in {spared!r} if name in sys.modules and name not in known) or 0)
"""


def test_the_overview_names_every_command(say: Say) -> None:
    code, out, err = say("--help")
    assert (code, err) == (0, "")
    assert all(f"    {command} " in out or f"    {command}\n" in out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_its_every_option(say: Say, command: str) -> None:
    code, out, err = say(command, "--help")
    assert (code, err) == (0, "")
    options = out.partition("options:")[2].rstrip().splitlines()[1:]
    for option, after in zip(options, [*options[1:], ""], strict=True):
        if option.startswith("  -"):
            explained = len(option.split("  ")) > 2 or after.startswith("     ")
            assert explained, f"{command}: {option} is not explained"


def test_help_and_version_import_nothing_heavy() -> None:
    asked = [["--help"], ["--version"], *([command, "--help"] for command in COMMANDS)]
    done = subprocess.run(
        [sys.executable, "-c", LOOK.format(asked=asked)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "coach 0." in done.stdout


def test_each_command_of_the_overview_has_its_words_beside_it(say: Say) -> None:
    _, out, _ = say("--help")
    listed = out.partition("commands:")[2].partition("examples:")[0].strip().splitlines()[1:]
    assert len(listed) > len(COMMANDS)
    assert all(len(line.split()) > 2 for line in listed)


def test_the_overview_loads_no_more_than_it_says() -> None:
    done = subprocess.run(
        [sys.executable, "-c", OVERVIEW.format(spared=SPARED)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_word_that_is_no_command_is_told_from_one(say: Say) -> None:
    code, _, err = say("rehearse")
    assert code == 2
    assert "'rehearse'" in err
    assert "'calibrate'" in err
