"""The kinds of Bluetooth devices that the coach knows, in the order in which they are asked."""

from typing import Final

from coach.saying import say
from coach.sensors import decent, lefu, progressor, wh_c06
from coach.sensors.ble_kinds import Advertisement, BleKind
from coach.sensors.wire_codec import encode
from coach.sensors.wire_messages import Describe, Start, Stop

#: The Nordic UART service: a serial line in the air, which many small boards have.
UART_SERVICE: Final = "6e400001-b5a3-f393-e0a9-e50e24dcca9e"
UART_WRITE: Final = "6e400002-b5a3-f393-e0a9-e50e24dcca9e"
UART_NOTIFY: Final = "6e400003-b5a3-f393-e0a9-e50e24dcca9e"

_GLOVE_NAME: Final = "Coach glove"


def _is_glove(seen: Advertisement) -> bool:
    return seen.name.startswith(_GLOVE_NAME)


def _has_uart(seen: Advertisement) -> bool:
    return UART_SERVICE in seen.service_uuids


GLOVE: Final = BleKind(
    name="glove",
    title=say("the coach's glove or pad"),
    format="wire",
    recognises=_is_glove,
    notify=(UART_NOTIFY,),
    write=UART_WRITE,
    start=(encode(Describe()), encode(Start())),
    stop=(encode(Stop()),),
)

#: Whoever talks over the UART service: our frames from a board with another name, or numbers.
TEXT: Final = BleKind(
    name="text",
    title=say("a board that sends numbers or the coach's frames"),
    format="auto",
    recognises=_has_uart,
    notify=(UART_NOTIFY,),
    write=UART_WRITE,
    start=(encode(Describe()), encode(Start())),
)

#: The kinds of the device files come before the one that takes any board with a UART.
KINDS: Final[tuple[BleKind, ...]] = (
    GLOVE,
    progressor.KIND,
    wh_c06.KIND,
    lefu.KIND,
    decent.KIND,
    TEXT,
)


def kind_of(seen: Advertisement) -> BleKind | None:
    """Return the kind that recognises an advertisement, None if none does."""
    return next((kind for kind in KINDS if kind.recognises(seen)), None)


def kind_named(name: str) -> BleKind | None:
    """Return the kind with a name, None if there is none."""
    return next((kind for kind in KINDS if kind.name == name), None)
