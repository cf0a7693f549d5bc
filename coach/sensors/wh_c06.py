"""WH-C06 hanging scale, heard in its advertisements: github.com/Stevie-Ray/hangtime-grip-connect.

It is never connected to. Its bytes after the company's number hold its address and the weight,
big-endian; the published readers take it as kilograms whichever unit its display is set to.
"""

from typing import Final

from coach.saying import say
from coach.sensors.ble_kinds import Advertisement, BleKind
from coach.sensors.weight_decoder import MOST_KG, Weight, WeightDecoder, scale_info

TITLE: Final = "WH-C06 hanging scale"
NAME: Final = "IF_B7"
COMPANY: Final = 0x0100

HEADER: Final = b"\x02\x03\x11"
PACKET_BYTES: Final = 17
MAC_AT: Final = 3
MAC_BYTES: Final = 6
WEIGHT_AT: Final = 10
WEIGHT_BYTES: Final = 2
#: High nibble: the weight is stable; low nibble: the unit of its display.
FLAGS_AT: Final = 14
UNITS: Final = {1: "kg", 2: "lb"}
KG_PER_COUNT: Final = 0.01

#: It weighs eight times a second; the same bytes sooner are the same advertisement once more.
_SAME_S: Final = 0.06


def _recognises(seen: Advertisement) -> bool:
    return seen.name == NAME and seen.manufacturer.get(COMPANY, b"").startswith(HEADER)


KIND: Final = BleKind(
    name="wh-c06",
    title=TITLE,
    format="wh-c06",
    recognises=_recognises,
    packets=True,
    advertises_only=True,
    company=COMPANY,
    ask=(
        say(
            "it may be a WH-C06 hanging scale, or a bathroom scale that looks the same in "
            "the air; if it is the hanging scale, say so with ?kind=wh-c06"
        )
    ),
    note=(
        say(
            "It weighs eight times a second at most: good to calibrate against, too slow to "
            "show bands while you practise."
        )
    ),
)


class WhC06Decoder(WeightDecoder):
    """Advertisements of one scale to newtons; another scale's are bad, repeated ones no news."""

    def __init__(self, device_id: str = "wh-c06") -> None:
        super().__init__(
            scale_info(say("{title} (too slow for bands)", title=TITLE), device_id, checked=False),
            self._read,
        )
        self._mac = b""
        self._last = b""
        self._last_s = 0.0

    def _read(self, packet: bytes, host_s: float) -> Weight:
        if len(packet) != PACKET_BYTES or not packet.startswith(HEADER):
            return "bad"
        mac = packet[MAC_AT : MAC_AT + MAC_BYTES]
        counts = int.from_bytes(packet[WEIGHT_AT : WEIGHT_AT + WEIGHT_BYTES], "big")
        kilograms = counts * KG_PER_COUNT
        known = packet[FLAGS_AT] & 0x0F in UNITS
        if not known or kilograms > MOST_KG or mac != (self._mac or mac):
            return "bad"
        self._mac = mac
        if packet == self._last and host_s - self._last_s < _SAME_S:
            return "again"
        self._last, self._last_s = packet, host_s
        return kilograms
