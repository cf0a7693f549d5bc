"""The first law for two streams: however they are cut and put side by side, the same session.

Each piece keeps the stamp of the chunk it came from. Of one stamp the pieces of the two hands
may come in any order; each stream keeps its own.
"""

import json
import random
from functools import cache
from itertools import groupby, pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.engine.chain import Chain
from coach.engine.debriefing import debrief_of_hands
from coach.engine.live_hand import LiveHand
from coach.engine.session import Session
from coach.messages import SetPace, SetTarget, Settings
from coach.practice.debrief.builder import debrief_json
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk
from coach.signal.bands import EDGES, Band
from sims.streams import stream

NAMES = ("too-hard", "bad line")
WISHES = {150: SetPace(70.0), 400: SetTarget(Band.LIGHT)}


@cache
def stamped():
    """The chunks of both hands, in groups of one stamp each."""
    both = [
        Chunk(chunk.host_s, chunk.data, number)
        for number, name in enumerate(NAMES)
        for chunk in stream(name).chunks
        if chunk.host_s <= 506.0
    ]
    both.sort(key=lambda chunk: chunk.host_s)
    return [list(group) for _, group in groupby(both, key=lambda chunk: chunk.host_s)]


def practise(order):
    """Practise with both; ``order`` cuts and mixes the chunks of one stamp."""
    told = ([], [])
    practice = Settings("sim:any", others=("sim:other",))
    hands = tuple(
        LiveHand(practice, Chain(make_decoder("wire"), EDGES["palm"]), told[number].append)
        for number in (0, 1)
    )
    session = Session(practice, hands)
    outputs = ([], [])
    for number, group in enumerate(stamped()):
        for piece in order(group):
            outputs[piece.source].append(session.on_chunk(piece))
        if number in WISHES:
            session.command(WISHES[number], group[0].host_s)
        session.tick(group[0].host_s)
    for hand in hands:
        hand.finish()
    readings = [
        b"".join(
            np.concatenate(
                [getattr(block, name) for out in outs for block in out.readings]
            ).tobytes()
            for name in ("t_s", "force_n", "band", "too_much")
        )
        for outs in outputs
    ]
    begins = [[onset_s for out in outs for onset_s in out.started] for outs in outputs]
    onsets = [hand.onsets_host_s for hand in hands]
    debrief = json.dumps(debrief_json(debrief_of_hands(hands)), sort_keys=True)
    return readings, begins, onsets, debrief, [b"".join(sent) for sent in told]


@cache
def plain():
    return practise(lambda group: group)


def test_the_streams_have_in_them_what_could_go_wrong():
    told = json.loads(plain()[3])
    assert told["lag_s"] is not None
    assert all(hand["strokes"] for hand in told["hands"])
    assert told["hands"][0]["too_much_events"]
    assert told["hands"][1]["missing_samples"] > 0


@settings(max_examples=6, deadline=None)
@given(st.lists(st.integers(1, 90), min_size=2, max_size=8), st.integers(0, 2**32))
def test_any_pieces_in_any_order_are_the_same_session(lengths, seed):
    chance = random.Random(seed)

    def mixed(group):
        queues = [
            [piece for chunk in group if chunk.source == number for piece in cut(chunk)]
            for number in (0, 1)
        ]
        pieces = []
        while any(queues):
            queue = chance.choice([queue for queue in queues if queue])
            pieces.append(queue.pop(0))
        return pieces

    def cut(chunk):
        size = chance.choice(lengths)
        places = [*range(0, len(chunk.data), size), len(chunk.data)]
        return [Chunk(chunk.host_s, chunk.data[a:b], chunk.source) for a, b in pairwise(places)]

    for mine, expected in zip(practise(mixed), plain(), strict=True):
        assert mine == expected
