"""What a simulated glove says of itself, and which beats it takes: as its firmware does."""

import zlib
from typing import Final

from coach.sensors.source import Curve
from coach.sensors.wire import Descriptor, GridLayout, SetBeat
from sims.hand import Beat
from sims.scenario import Scenario

#: What the firmware allows a beat.
_MIN_BEAT_S, _MAX_BEAT_S = 0.2, 2147.483_647
_FIRMWARE: Final = (1, 0, 0)


def description_of(scenario: Scenario, rate_hz: float) -> Descriptor:
    """Return what the device of a scenario says of itself while it samples at ``rate_hz``."""
    plan = scenario.sensor
    pitch_um = round(plan.pitch_mm * 1000)
    area_um2 = round(plan.pitch_mm**2 * 1e6)
    grid = GridLayout(plan.rows, plan.columns, pitch_um, pitch_um, area_um2)
    return Descriptor(
        device_id=zlib.crc32(scenario.name.encode()).to_bytes(4, "big") + b"sim\x01",
        rate_hz=rate_hz,
        taxels=plan.count,
        name=scenario.title,
        firmware=_FIRMWARE,
        full_scale=float(plan.full_scale),
        curve=Curve("power", plan.a_n, plan.b),
        layout=grid if plan.rows else None,
    )


def ordered_beat(order: SetBeat, at_us: int) -> Beat | None:
    """Return the beat that an order heard at ``at_us`` sets, None for one that is refused."""
    longest_s = max(order.first_in_s, order.period_s)
    if not (order.counts and order.period_s >= _MIN_BEAT_S and longest_s <= _MAX_BEAT_S):
        return None
    return Beat(at_us / 1e6 + order.first_in_s, order.period_s, order.counts)
