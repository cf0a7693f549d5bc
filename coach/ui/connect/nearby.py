"""A device in the air as something to choose: what it is and how near it seems."""

from typing import TYPE_CHECKING

from coach.saying import joined, say
from coach.ui.services import PortChoice

if TYPE_CHECKING:
    from coach.sensors.ble_scan import BleDescription

#: Signal, dBm, from which a device is called so.
_NEAR = ((-60, say("very near")), (-75, say("near")))
_FAR = say("a little far")


def nearby_choice(device: "BleDescription") -> PortChoice:
    """Return the card of a device that was heard."""
    words = [device.kind or "", _distance(device.rssi_dbm)]
    said: str = joined(" · ", [word for word in words if word])
    if device.note:
        said = joined(". ", (said, device.note))
    return PortChoice(
        device.source,
        device.name or device.address,
        said,
        device.problem or "",
        device.kind is not None,
    )


def _distance(rssi_dbm: int | None) -> str:
    if rssi_dbm is None:
        return ""
    return next((word for least, word in _NEAR if rssi_dbm >= least), _FAR)
