"""Another device in the middle of a session: what there was to doubt of the first stays told."""

from dataclasses import replace

import pytest

from coach.engine.chain import Chain
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk
from coach.signal.bands import PALM
from sims.scenario import load_scenario
from sims.world import play

SECONDS = 12.0


def test_the_doubts_of_a_device_that_was_changed_for_another_stay_told() -> None:
    sound = load_scenario("beginner")
    limited = replace(sound, sensor=replace(sound.sensor, ceiling_n=2.0))
    first = play(limited, 1, SECONDS).chunks
    second = play(load_scenario("steady"), 2, SECONDS).chunks
    later = [Chunk(SECONDS + 1.0 + chunk.host_s, chunk.data) for chunk in second]

    alone = Chain(make_decoder("wire"), PALM)
    alone.feed_many(first)
    of_first = alone.sureness()
    chain = Chain(make_decoder("wire"), PALM)
    chain.feed_many(first)
    first_id = chain.info.device_id
    chain.feed_many(later)
    assert chain.info.device_id != first_id

    of_both = chain.sureness()
    assert "saturated" in {doubt.kind for doubt in of_both.doubts}
    assert of_both.samples == pytest.approx(2 * of_first.samples, rel=0.02)
    assert of_first.saturated > 0.02
    assert of_both.saturated == pytest.approx(of_first.saturated / 2, rel=0.05)
