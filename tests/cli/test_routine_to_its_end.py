"""A routine from the command line, as fast as can be, goes to its own end."""

import json
from collections.abc import Callable
from pathlib import Path

Say = Callable[..., tuple[int, str, str]]


STAGE = (
    '[[stages]]\nname = "{0}"\ntitle = "{0}"\ntechnique = "palm circles"\narea = "hands"\n'
    "counts = 2\npace_bpm = 50\nseconds = {1}\n"
)


def test_a_routine_is_led_to_its_last_stage_without_being_told_how_long(
    say: Say, tmp_path: Path
) -> None:
    # Somebody's own, so short that it ends before the minute a simulated hand is given otherwise.
    stages = {"arrive": 5, "circles": 12, "close": 5}
    (tmp_path / "data" / "routines").mkdir(parents=True)
    (tmp_path / "data" / "routines" / "ours.toml").write_text(
        'name = "ours"\ntitle = "Ours"\nsummary = "Three."\nduration_s = 22\n'
        + "".join(STAGE.format(*stage) for stage in stages.items())
    )
    code, _, err = say(
        "practice", "sim:steady", "--headless", "--speed", "0",
        "--routine", "ours", "--record", "whole.rec",
    )  # fmt: skip
    assert (code, err) == (0, "")
    told = json.loads(say("report", "whole.rec", "--json")[1])
    assert 21.0 < told["duration_s"] < 23.0
    assert [stage["name"] for stage in told["stages"]] == list(stages)
