"""Decent Scale, a kitchen scale that takes 2 kg: decentespresso.com/decentscale_api.

A packet is ``03, type, …, xor of all before``; a weight's bytes 2 and 3 are tenths of a gram,
signed, big-endian. Ten packets a second.
"""

from functools import reduce
from operator import xor
from typing import Final

from coach.saying import say
from coach.sensors.ble_kinds import Advertisement, BleKind, short_uuid
from coach.sensors.weight_decoder import Weight, WeightDecoder, scale_info

TITLE: Final = "Decent Scale"
SERVICE: Final = short_uuid(0xFFF0)
NOTIFY: Final = short_uuid(0xFFF4)
WRITE: Final = short_uuid(0x36F5)

MODEL: Final = 0x03
TYPE_STABLE: Final = 0xCE
TYPE_CHANGING: Final = 0xCA
WEIGHT_AT: Final = 2
WEIGHT_BYTES: Final = 2
KG_PER_COUNT: Final = 0.0001
#: Seven bytes from the first firmwares, ten with a time of day in later ones.
PACKET_BYTES: Final = (7, 10)

COMMAND_TARE: Final = bytes.fromhex("030f000000010d")
#: It weighs once it has been written to; the last 01 says that the heartbeat will follow.
COMMAND_LED_ON: Final = bytes.fromhex("030a0101000108")
#: Without it the newer model lets go after five seconds.
COMMAND_HEARTBEAT: Final = bytes.fromhex("030a03ffff000a")


def _recognises(seen: Advertisement) -> bool:
    return seen.name.startswith("Decent Scale")


KIND: Final = BleKind(
    name="decent",
    title=TITLE,
    format="decent",
    recognises=_recognises,
    notify=(NOTIFY,),
    write=WRITE,
    start=(COMMAND_LED_ON,),
    keep_alive=COMMAND_HEARTBEAT,
    keep_alive_s=2.0,
    packets=True,
    tare=COMMAND_TARE,
    note=say("It takes two kilograms: good to calibrate a thumb's sensor against."),
)


class DecentDecoder(WeightDecoder):
    """Notifications of a Decent Scale to newtons; its buttons and replies are no weights."""

    def __init__(self, device_id: str = "decent") -> None:
        super().__init__(scale_info(TITLE, device_id, checked=True), _read)


def _read(packet: bytes, host_s: float) -> Weight:
    del host_s
    if len(packet) not in PACKET_BYTES or packet[0] != MODEL or reduce(xor, packet) != 0:
        return "bad"
    if packet[1] not in (TYPE_STABLE, TYPE_CHANGING):
        return "else"
    tenths = int.from_bytes(packet[WEIGHT_AT : WEIGHT_AT + WEIGHT_BYTES], "big", signed=True)
    return tenths * KG_PER_COUNT
