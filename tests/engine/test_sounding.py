"""The band as a tone in a session: heard when it is decided, silent when nobody should hear it."""

from itertools import pairwise

import pytest

from coach.messages import GoOn, Say, SetPaused, SetSound, SetSounds, Settings, TrySound
from coach.sensors.address import parse_address
from coach.sensors.wire import SetBeat
from coach.sounds import Sounds, Volumes
from sims.sensor import SimSource

START_S = 1_000.0
TONE = Sounds(tone=True)


@pytest.fixture
def heard(hosted, ears):
    """Practise with the tone on; return the snapshots and what the loudspeaker was told."""

    def run(seconds, commands=None, name="steady", **wishes):
        settings = Settings(f"sim:{name}", seconds=seconds, **{"sounds": TONE, **wishes})
        source = SimSource(parse_address(f"sim:{name}"))
        snapshots, _ = hosted(settings, source, commands)
        return snapshots, ears[-1]

    return run


def sounding_at(ear, at_s: float) -> str | None:
    return next((band for told_s, band in reversed(ear.bands) if told_s <= at_s), None)


def test_each_band_is_told_within_a_turn_of_its_decision(heard):
    snapshots, ear = heard(20.0)
    shown = [
        (s.host_s - START_S, s.live.band.value if s.live is not None else None) for s in snapshots
    ]
    agreed = [
        sounding_at(ear, at_s) == band for at_s, band in shown if band is not None and at_s > 1.0
    ]
    # A snapshot may be shown just before the band that came with its turn was told.
    assert sum(agreed) / len(agreed) > 0.97
    assert {band for _, band in ear.bands} >= {"none", "light", "medium"}


def test_no_tone_unless_it_is_wished_for(heard):
    _, ear = heard(10.0, sounds=Sounds())
    assert ear.bands == []


@pytest.mark.parametrize("quiet", [SetPaused(True), SetSound(False), Say("stop")])
def test_it_is_silent_in_a_pause_after_a_stop_and_without_sound(heard, quiet):
    _, ear = heard(14.0, {6.0: quiet})
    assert any(band for at_s, band in ear.bands if 2.0 < at_s < 6.0)
    assert sounding_at(ear, 6.1) is None
    assert not any(band for at_s, band in ear.bands if at_s > 6.05)


def test_it_comes_back_when_it_goes_on(heard):
    _, ear = heard(20.0, {6.0: Say("stop"), 10.0: GoOn()})
    assert any(band not in (None, "none") for at_s, band in ear.bands if at_s > 10.0)


def test_it_is_silent_while_nobody_knows_the_band(heard):
    snapshots, ear = heard(40.0, name="unplugged")
    gone = [s.host_s - START_S for s in snapshots if s.live is None and s.host_s - START_S > 3.0]
    assert gone
    for at_s in gone:
        if all(abs(at_s - other) > 0.5 or other in gone for other in (at_s - 0.3, at_s)):
            assert sounding_at(ear, at_s + 0.02) is None


def test_a_drill_that_hides_the_band_does_not_let_it_be_heard(heard):
    snapshots, ear = heard(60.0, drill="blind")
    drilled = [s for s in snapshots if s.drill is not None]
    shown = [s for s in drilled if s.drill.shows]
    assert any(sounding_at(ear, s.host_s - START_S) not in (None, "none") for s in shown)
    # As soon as it is hidden, and all the while.
    hidden = [
        late.host_s - START_S
        for early, late in pairwise(drilled)
        if not early.drill.shows and not late.drill.shows
    ]
    assert len(hidden) > 300
    assert {sounding_at(ear, at_s) for at_s in hidden} == {None}


def test_layers_are_tried_and_turned_meanwhile(heard):
    louder = Sounds(tone=True, volumes=Volumes(tone=1.0))
    _, ear = heard(4.0, {1.0: TrySound("tone"), 2.0: SetSounds(louder)})
    assert ear.tried == ["tone"]
    assert ear.sounds == louder


def test_the_gloves_motor_beats_as_strongly_as_it_is_wished_to(hosted, ears, practise):
    del hosted, ears
    still = Sounds(motor=False)
    strong = Sounds(volumes=Volumes(motor=1.0))
    sat = practise("steady", 12.0, {4.0: SetSounds(still), 8.0: SetSounds(strong)})
    beats = [(at_s, told) for at_s, told in sat.source.told if isinstance(told, SetBeat)]
    assert {told.strength for at_s, told in beats if at_s < 3.9} == {120}
    assert {(told.period_s, told.strength) for at_s, told in beats if 3.9 < at_s < 7.9} == {
        (0.0, 0)
    }
    assert {told.strength for at_s, told in beats if 7.9 < at_s < 11.9} == {255}


def test_how_the_sound_is_comes_once_a_second(heard):
    snapshots, _ = heard(6.0)
    told = [s for s in snapshots if s.sound is not None]
    assert 5 <= len(told) <= 8
    assert told[-1].sound.output == "an ear"
    # The glove's answer to the beat came with its next bytes.
    assert 0.0 < told[-1].sound.motor_s < 0.1
