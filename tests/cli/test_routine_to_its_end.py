"""A routine from the command line, as fast as can be, goes to its own end."""

import json
from collections.abc import Callable

Say = Callable[..., tuple[int, str, str]]


def test_a_routine_is_led_to_its_last_stage_without_being_told_how_long(say: Say) -> None:
    code, _, err = say(
        "practice", "sim:steady", "--headless", "--speed", "0",
        "--routine", "one-hand", "--record", "whole.rec",
    )  # fmt: skip
    assert (code, err) == (0, "")
    # One hand, one minute: a quarter to arrive, the minute, a quarter to close.
    told = json.loads(say("report", "whole.rec", "--json")[1])
    assert 89.0 < told["duration_s"] < 91.0
