"""What was asked for: nobody follows an aim of a moment, or one that no touch met."""

from coach.practice.debrief.builder import DebriefBuilder
from coach.practice.debrief.facts import facts_of
from coach.signal.bands import Band


def _aim_words(debrief):
    return next(fact.sentence for fact in facts_of(debrief) if fact.name == "in_target")


def test_a_routine_that_begins_at_the_second_reading_has_its_stages_aim_from_the_start(story):
    builder = DebriefBuilder(target=Band.MEDIUM)
    builder.stage("arrive", "Arrive", 0.005, Band.LIGHT)
    debrief = story([5, 5, 5, 5]).tell(builder).build()
    assert debrief.targets == (Band.LIGHT,)
    assert len(debrief.aims) == 1
    assert _aim_words(debrief) == "Your aim was light."
    assert debrief.performance.in_target_s > 0.9 * debrief.performance.aimed_s
    assert debrief.sentence.endswith("of your touch light.")


def test_an_aim_that_no_touch_met_is_none(story):
    builder = DebriefBuilder(target=Band.FIRM)
    told = story([5, 5, 5])
    first_s = told.strokes[0].onset_s
    assert first_s > 0.6
    builder.stage("first", "First", first_s - 0.05, Band.LIGHT)
    debrief = told.tell(builder).build()
    assert debrief.targets == (Band.LIGHT,)


def test_two_aims_that_both_met_touch_are_told(story):
    builder = DebriefBuilder(target=Band.MEDIUM)
    builder.aim(10.0, Band.LIGHT)
    debrief = story([20, 20, 5, 5]).tell(builder).build()
    assert set(debrief.targets) == {Band.MEDIUM, Band.LIGHT}
    assert _aim_words(debrief).startswith("Your aim changed on the way")


def test_keys_pressed_on_the_way_to_an_aim_are_no_aims(story):
    builder = DebriefBuilder(target=Band.MEDIUM)
    for at_s, band in ((8.0, Band.LIGHT), (8.2, Band.FIRM), (8.4, Band.MEDIUM)):
        builder.aim(at_s, band)
    assert story([20, 20, 20]).tell(builder).build().targets == (Band.MEDIUM,)
