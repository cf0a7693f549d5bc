"""The zones of a past session's plots are those it was judged by."""

from dataclasses import replace
from typing import Any

from coach.practice.debrief.builder import DebriefBuilder
from coach.practice.debrief.edges_asked import edges_asked
from coach.practice.debrief.html import debrief_html
from coach.signal.bands import PALM, Band

TENDER = replace(PALM, light_n=4.0, medium_n=12.0, firm_n=24.0)


def test_the_receivers_own_edges_are_shown_and_not_the_tools(story: Any) -> None:
    builder = DebriefBuilder(target=Band.MEDIUM)
    builder.aim(0.0, Band.MEDIUM, TENDER)
    debrief = story([10.0] * 6).tell(builder).build()
    assert edges_asked(debrief) == TENDER
    assert debrief.performance.in_target_s > 0.5 * debrief.performance.aimed_s, "judged by them"
    page = debrief_html(debrief)
    assert ">12 N<" in page
    assert ">30 N<" not in page, "the palm's own edge of medium is nobody's here"


def test_of_several_those_are_shown_that_held_longest(story: Any) -> None:
    for change_s, shown in ((20.0, PALM), (4.0, TENDER)):
        builder = DebriefBuilder(target=Band.MEDIUM)
        builder.aim(change_s, Band.MEDIUM, TENDER)
        assert edges_asked(story([10.0] * 6).tell(builder).build()) == shown


def test_what_was_asked_of_another_band_moves_nothing(story: Any) -> None:
    builder = DebriefBuilder(target=Band.MEDIUM)
    builder.aim(16.0, Band.LIGHT, TENDER)
    debrief = story([20.0] * 6).tell(builder).build()
    assert debrief.target is Band.MEDIUM
    assert edges_asked(debrief) == PALM
