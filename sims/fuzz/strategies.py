"""Hypothesis strategies that know the formats: whole messages, streams of them, changed inputs."""

import random

import numpy as np
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from coach.sensors.wire import (
    Descriptor,
    DeviceNotice,
    GridLayout,
    Message,
    Motion,
    Reply,
    Samples,
    SampleType,
    Status,
    encode,
)
from coach.sensors.wire_messages import Notice
from sims.fuzz.mutate import mutate
from sims.fuzz.seeds import seeds_of
from sims.fuzz.targets import TARGETS

_SEQS = st.integers(0, 0xFFFF)
_TIMES_US = st.integers(0, 0xFFFFFFFF)


def inputs(name: str) -> SearchStrategy[bytes]:
    """Return a target's own inputs, each changed a few times with its format in mind."""
    target = TARGETS[name]

    def changed(seed: bytes, turns: list[int]) -> bytes:
        for turn in turns:
            seed = mutate(target.layout, seed, random.Random(turn))
        return seed[: target.longest]

    turns = st.lists(st.integers(0, 2**32 - 1), max_size=5)
    return st.builds(changed, st.sampled_from(seeds_of(name)), turns)


@st.composite
def streams(draw: st.DrawFn) -> bytes:
    """Return a plan and what one device might say in any order: all whole, little of it sensible.

    Its samples are of its own kind or of another, its counters anywhere.
    """
    device = draw(_descriptors())
    said = draw(st.lists(_messages(device), max_size=30))
    plan = draw(st.binary(min_size=4, max_size=4))
    return plan + b"".join(encode(message) for message in (device, *said))


def _descriptors() -> SearchStrategy[Descriptor]:
    return st.builds(
        Descriptor,
        st.binary(min_size=8, max_size=8),
        st.integers(100, 20_000_000).map(lambda millihertz: millihertz / 1000),
        st.integers(1, 6),
        st.text(max_size=12),
        sample_type=st.sampled_from(SampleType),
        unit=st.sampled_from(("counts", "newtons")),
        newtons_per_count=st.none() | st.sampled_from((0.01, 1.0, 1e6)),
    )


def _messages(device: Descriptor) -> SearchStrategy[Message]:
    samples = st.builds(
        lambda seq, time_us, rows, kind: Samples(seq, time_us, np.array(rows), kind),
        _SEQS,
        _TIMES_US,
        st.lists(
            st.lists(
                st.floats(-70_000, 70_000, width=32),
                min_size=device.taxels,
                max_size=device.taxels,
            ),
            min_size=1,
            max_size=4,
        ),
        st.sampled_from((device.sample_type, device.sample_type, *SampleType)),
    )
    motion = st.builds(
        lambda seq, time_us, period_us, k: Motion(
            seq, time_us, period_us, np.full((k, 3), 9807), np.full((k, 3), -5)
        ),
        _SEQS,
        _TIMES_US,
        st.integers(1_000, 65_535),
        st.integers(1, 9),
    )
    notices = st.builds(
        DeviceNotice, _SEQS, _TIMES_US, st.sampled_from(Notice), st.floats(width=32)
    )
    words = st.builds(Status, _TIMES_US, _SEQS) | st.builds(
        Reply, st.integers(0, 255), st.booleans()
    )
    anew = st.just(device) | st.builds(
        lambda rate_hz: Descriptor(device.device_id, rate_hz, 4, layout=_GRID),
        st.sampled_from((5.0, 9.0)),
    )
    return samples | samples | motion | notices | words | anew


_GRID = GridLayout(2, 2, 8_000, 8_000)
