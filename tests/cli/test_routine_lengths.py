"""How long a routine is said to take: as long as its stages, in the list and in its JSON."""

import json

import pytest

from coach.cli import main


def test_the_list_of_routines_tells_what_their_stages_add_up_to(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["routines", "--json"]) == 0
    told = {each["name"]: each for each in json.loads(capsys.readouterr().out)}
    assert main(["routines"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(told)
    for line in lines:
        routine = told[line.split()[0]]
        seconds = sum(stage["seconds"] for stage in routine["stages"])
        assert routine["duration_s"] == seconds
        assert f" {int(seconds // 60)}:{int(seconds % 60):02d} min " in line
