"""Consecutive blocks of samples as one, and what makes a description another device's."""

from dataclasses import replace

import numpy as np

from coach.sensors.source import SampleBlock, SensorInfo


def continues(before: SampleBlock, after: SampleBlock) -> bool:
    """Return whether nothing is missing between two blocks."""
    return after.missing == 0 and after.epoch == before.epoch


def joined(run: list[SampleBlock]) -> SampleBlock:
    """Return consecutive blocks as one that came with the last of them."""
    if len(run) == 1:
        return run[0]
    return SampleBlock(
        t_s=np.concatenate([block.t_s for block in run]),
        counts=np.concatenate([block.counts for block in run]),
        host_s=run[-1].host_s,
        missing=run[0].missing,
        epoch=run[0].epoch,
    )


def same_measurement(before: SensorInfo, after: SensorInfo) -> bool:
    """Return whether a repeated description changes at most the rate and words."""
    renamed = replace(before, name=after.name, firmware=after.firmware, rate_hz=after.rate_hz)
    return renamed == after
