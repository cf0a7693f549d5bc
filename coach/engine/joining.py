"""Consecutive blocks of samples as one, and what makes a description another device's."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.wire_frames import SampleRun

Samples = SampleBlock | SampleRun


def continues(before: Samples, after: Samples) -> bool:
    """Return whether nothing is missing between two blocks."""
    return after.missing == 0 and after.epoch == before.epoch


def joined(run: Sequence[Samples]) -> SampleBlock:
    """Return consecutive blocks as one that came with the last of them."""
    blocks = [each.block if isinstance(each, SampleRun) else each for each in run]
    if len(blocks) == 1:
        return blocks[0]
    return SampleBlock(
        t_s=np.concatenate([block.t_s for block in blocks]),
        counts=np.concatenate([block.counts for block in blocks]),
        host_s=blocks[-1].host_s,
        missing=blocks[0].missing,
        epoch=blocks[0].epoch,
    )


def came_s(run: Sequence[Samples], t_s: float) -> float:
    """Return the host second at which the sample of a stream second came."""
    arrivals = [arrival for each in run for arrival in each.arrivals]
    came = (host_s for newest_s, host_s in arrivals if newest_s >= t_s)
    return float(next(came, arrivals[-1][1]))


def same_measurement(before: SensorInfo, after: SensorInfo) -> bool:
    """Return whether a repeated description changes at most the rate and words."""
    renamed = replace(before, name=after.name, firmware=after.firmware, rate_hz=after.rate_hz)
    return renamed == after
