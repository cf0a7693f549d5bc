"""Entralpi plate, made by Lefu: github.com/Stevie-Ray/hangtime-grip-connect, and others' readings.

A notification begins with the weight, big-endian, in hundredths of a kilogram. Sources disagree
on which characteristic sends it, so both are listened to.
"""

from typing import Final

from coach.sensors.ble_kinds import Advertisement, BleKind, short_uuid
from coach.sensors.weight_decoder import MOST_KG, Weight, WeightDecoder, scale_info

TITLE: Final = "Entralpi or Lefu plate"
SERVICE: Final = short_uuid(0xFFF0)
NOTIFY: Final = (short_uuid(0xFFF4), short_uuid(0xFFF1))

WEIGHT_BYTES: Final = 2
KG_PER_COUNT: Final = 0.01
#: What fits into a notification of the smallest kind; longer ones are of another format.
_LONGEST_BYTES: Final = 20


def _recognises(seen: Advertisement) -> bool:
    return seen.name.upper().startswith(("ENTRALPI", "CW275"))


KIND: Final = BleKind(
    name="lefu",
    title=TITLE,
    format="lefu",
    recognises=_recognises,
    notify=NOTIFY,
    notify_all=True,
    packets=True,
)


class LefuDecoder(WeightDecoder):
    """Notifications of a plate to newtons."""

    def __init__(self, device_id: str = "lefu") -> None:
        super().__init__(scale_info(TITLE, device_id, checked=False), _read)


def _read(packet: bytes, host_s: float) -> Weight:
    del host_s
    if not WEIGHT_BYTES <= len(packet) <= _LONGEST_BYTES:
        return "bad"
    kilograms = int.from_bytes(packet[:WEIGHT_BYTES], "big") * KG_PER_COUNT
    return kilograms if kilograms <= MOST_KG else "bad"
