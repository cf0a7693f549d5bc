"""A device in the air as something to choose: what it is and how near it seems."""

from typing import TYPE_CHECKING

from coach.ui.services import PortChoice

if TYPE_CHECKING:
    from coach.sensors.ble_scan import BleDescription

#: Signal, dBm, from which a device is called so.
_NEAR = ((-60, "very near"), (-75, "near"))
_FAR = "a little far"


def nearby_choice(device: "BleDescription") -> PortChoice:
    """Return the card of a device that was heard."""
    words = [device.kind or "", _distance(device.rssi_dbm)]
    said = " · ".join(word for word in words if word)
    said += f". {device.note}" if device.note else ""
    return PortChoice(device.source, device.name or device.address, said, device.problem or "")


def _distance(rssi_dbm: int | None) -> str:
    if rssi_dbm is None:
        return ""
    return next((word for least, word in _NEAR if rssi_dbm >= least), _FAR)
