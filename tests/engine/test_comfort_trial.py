"""A comfort trial in a session: the alarm stands at the limit of its area, and only then."""

from coach.messages import TryComfort
from coach.views import Snapshot


def _too_much(snapshots: list[Snapshot]) -> bool:
    return any(s.live is not None and s.live.too_much for s in snapshots)


def test_the_alarm_stands_where_the_trial_ends_and_no_higher(practise):
    """The hand presses 70 N now and then, too much for palms, and the receiver squeezes."""
    usual = practise("too-hard", 20.0, beat=False)
    assert _too_much(usual.shown(1.0, 20.0))
    back = practise("too-hard", 20.0, {0.5: TryComfort("palm", "back")}, beat=False)
    assert not _too_much(back.shown(1.0, 20.0))
    assert back.snapshots[-1].edges.firm_n == 90.0
    neck = practise("too-hard", 20.0, {0.5: TryComfort("palm", "neck")}, beat=False)
    assert _too_much(neck.shown(1.0, 20.0))
    assert neck.snapshots[-1].edges.firm_n == 54.0


def test_a_practice_with_a_beat_keeps_its_alarm(practise):
    led = practise("too-hard", 20.0, {0.5: TryComfort("palm", "back")})
    assert {snapshot.edges.firm_n for snapshot in led.snapshots} == {60.0}
    assert _too_much(led.shown(1.0, 20.0))


def test_an_unknown_area_changes_nothing(practise):
    told = practise("steady", 3.0, {0.5: TryComfort("palm", "knee")}, beat=False)
    assert {snapshot.edges.firm_n for snapshot in told.snapshots} == {60.0}
