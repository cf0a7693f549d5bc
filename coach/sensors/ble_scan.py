"""Who is in the air, for a person to choose from."""

from dataclasses import dataclass
from typing import Final

from coach.sensors import ble_problems
from coach.sensors.ble_air import ANSWER_S, everybody
from coach.sensors.ble_kinds import Advertisement
from coach.sensors.ble_known import kind_of
from coach.sensors.ble_loop import BleLoop
from coach.sensors.ble_names import address_to_type

SECONDS: Final = 4.0


@dataclass(frozen=True, slots=True)
class BleDescription:
    """A device as heard: ``kind`` is the title of what it is, None where the coach knows none.

    ``source`` is its address for the coach, ``problem`` what is in the way of using it so, ``note``
    what one should know of it. ``rssi_dbm`` is its signal: -40 beside it, -90 hardly there.
    """

    address: str
    name: str
    kind: str | None
    rssi_dbm: int | None
    source: str
    problem: str | None = None
    note: str = ""


def scan(seconds: float = SECONDS) -> list[BleDescription]:
    """Listen for ``seconds``; known kinds first, then the strongest.

    Raises DeviceError where the machine's Bluetooth does not work.
    """
    loop = BleLoop()
    try:
        seen = loop.call(everybody(seconds), seconds + 3 * ANSWER_S)
    except Exception as problem:
        raise ble_problems.opening_problem(problem, "Bluetooth") from problem
    finally:
        loop.close()
    found = [_described(one, seen) for one in seen]
    return sorted(found, key=lambda one: (one.kind is None, -(one.rssi_dbm or 0), one.name))


def _described(one: Advertisement, everybody: list[Advertisement]) -> BleDescription:
    kind = kind_of(one)
    source = address_to_type(one, everybody)
    if kind is None:
        return BleDescription(one.address, one.name, None, one.rssi_dbm, source)
    return BleDescription(
        one.address, one.name, kind.title, one.rssi_dbm, source, kind.ask or None, kind.note
    )
