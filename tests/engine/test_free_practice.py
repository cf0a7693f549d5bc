"""Free practice on somebody known is judged by what they bear, too much included."""

import pytest

from coach.engine.receivers import profiles_folder
from coach.messages import Say
from coach.practice.comfort.profile import AreaComfort, ComfortProfile, new_profile
from coach.practice.comfort.profile_file import write_profile
from coach.signal.bands import Edges

#: The steady hand presses about 22 N: medium for most, too much for this receiver.
TENDER = Edges(1.5, 4.0, 9.0, 16.0, 6.0, 12.0, 20.0)


@pytest.fixture(scope="module")
def known() -> ComfortProfile:
    """A receiver whose back is tender, and was tried with the palm."""
    profile = new_profile("Kim").with_comfort(AreaComfort("back", "palm", TENDER, "2026-11-01"))
    write_profile(profiles_folder(), profile)
    return profile


def test_free_practice_alarms_where_the_receiver_said_that_it_is_too_much(practise, known):
    usual = practise("steady", 8.0)
    assert not any(s.live is not None and s.live.too_much for s in usual.snapshots)
    theirs = practise("steady", 8.0, {5.0: Say("softer")}, receiver=known.profile_id)
    assert any(s.live is not None and s.live.too_much for s in theirs.snapshots)
    assert {s.edges for s in theirs.shown(0.1, 4.9)} == {TENDER}
    [firm_n] = {s.edges.firm_n for s in theirs.shown(5.1, 8.0)}
    assert firm_n == pytest.approx(0.85 * 16.0)


def test_a_back_to_go_easy_on_is_softer_in_free_practice_and_in_a_drill(practise, known):
    wishes = {"receiver": known.profile_id, "soften": ("back",)}
    free = practise("steady", 2.0, **wishes)
    drilled = practise("steady", 2.0, drill="hold", **wishes)
    for done in (free, drilled):
        [firm_n] = {s.edges.firm_n for s in done.shown(0.1, 2.0)}
        assert firm_n == pytest.approx(0.8 * 16.0)
    feet = practise("steady", 2.0, soften=("feet",))
    assert {s.edges.firm_n for s in feet.shown(0.1, 2.0)} == {60.0}
