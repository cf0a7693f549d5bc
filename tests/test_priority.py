import sys
import threading

import pytest

from coach.commands.headless import connected
from coach.messages import Settings
from sims.rank import rank_allowed, rank_of


def _ranks() -> dict[str, object]:
    return {
        each.name: rank_of(each.native_id)
        for each in threading.enumerate()
        if each is threading.current_thread() or each.name.startswith("recorder")
    }


@pytest.mark.parametrize(("speed", "goes_first"), [(1.0, True), (0.0, False)])
def test_a_command_and_what_keeps_its_session_go_first_while_it_practises(
    tmp_path, speed, goes_first
):
    before, turn_s = _ranks(), sys.getswitchinterval()
    (own,) = before.values()
    path = str(tmp_path / "a.rec")
    with connected(Settings("sim:beginner", record_to=path, sound=False, speed=speed)):
        within = _ranks()
    assert len(within) == 3
    assert set(within.values()) == {rank_allowed() if goes_first else own}
    assert (_ranks(), sys.getswitchinterval()) == (before, turn_s)
