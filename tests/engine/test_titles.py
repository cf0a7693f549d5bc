"""What a session was is told by the title that the person chose it by."""

import pytest

from coach.engine.debriefing import recorded_title
from coach.engine.opening import own_routines_folder
from coach.practice.routines.own import source_of
from coach.recordings.records import Header, new_header


def led_by(routine: str | None) -> Header:
    return new_header("sim:steady", "wire", "N", {"routine": routine})


@pytest.mark.parametrize(
    ("routine", "title"),
    [
        ("one-hand", "One hand, one minute"),
        ("quick-relief", "A quick one for shoulders and neck"),
        ("gone-since", "Gone since"),
        (None, "Free practice"),
    ],
)
def test_a_session_has_its_routines_title(routine: str | None, title: str) -> None:
    assert recorded_title(led_by(routine)) == title


def test_ones_own_title_goes_first(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path))
    source = source_of("one-hand", own_routines_folder())
    own_routines_folder().mkdir()
    mine = source.replace("One hand, one minute", "Ten quiet breaths")
    (own_routines_folder() / "one-hand.toml").write_text(mine)
    assert recorded_title(led_by("one-hand")) == "Ten quiet breaths"
