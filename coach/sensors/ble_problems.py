"""What keeps Bluetooth from working, each in a sentence of its own that says what to do."""

import sys
from collections.abc import Iterable, Sequence
from typing import Final

from bleak.exc import (
    BleakBluetoothNotAvailableError,
    BleakBluetoothNotAvailableReason,
    BleakDBusError,
    BleakDeviceNotFoundError,
)

from coach.errors import DeviceError
from coach.saying import say
from coach.sensors.ble_kinds import Advertisement, BleKind

NO_BUS: Final = say(
    "the system's message bus (D-Bus), which Bluetooth needs, does not answer; run: "
    "sudo systemctl start dbus"
)
NO_SERVICE: Final = say(
    "the system's Bluetooth service is not running; run: sudo systemctl start "
    "bluetooth (if there is none, on Debian: sudo apt-get install bluez)"
)
NO_ADAPTER: Final = say(
    "this machine has no Bluetooth adapter; plug one in, or connect the sensor by its cable"
)
TOO_OLD: Final = say(
    "this machine's Bluetooth adapter knows no Low Energy, which sensors use; plug in a newer one"
)
OFF: Final = say(
    "Bluetooth is switched off; switch it on in the system's settings, or run: "
    "bluetoothctl power on"
)
DENIED: Final = say(
    "you may not use Bluetooth on this machine; run: sudo usermod -aG bluetooth "
    "$USER, then log out and in again"
)
DENIED_ELSEWHERE: Final = say(
    "the coach may not use Bluetooth; allow it in the system's privacy settings and try again"
)
BUSY: Final = say(
    "another program is searching the air just now; close its Bluetooth window and try again"
)

_REASONS: Final = {
    BleakBluetoothNotAvailableReason.NO_BLUETOOTH: NO_ADAPTER,
    BleakBluetoothNotAvailableReason.NO_BLE_CENTRAL_ROLE: TOO_OLD,
    BleakBluetoothNotAvailableReason.POWERED_OFF: OFF,
}
#: Ends of the names of D-Bus errors, and what they mean for the person.
_DBUS: Final = {
    "ServiceUnknown": NO_SERVICE,
    "NameHasNoOwner": NO_SERVICE,
    "Spawn.ServiceNotFound": NO_SERVICE,
    "Spawn.ChildExited": NO_SERVICE,
    "NoReply": NO_SERVICE,
    "Disconnected": NO_BUS,
    "AccessDenied": DENIED,
    "NotAuthorized": DENIED,
    "NotReady": OFF,
    "InProgress": BUSY,
}
_SHOWN: Final = 5


def system_sentence(problem: BaseException) -> str | None:
    """Return what is wrong with the machine's Bluetooth; None when it is about one device."""
    if isinstance(problem, BleakBluetoothNotAvailableError):
        denied = DENIED if sys.platform == "linux" else DENIED_ELSEWHERE
        return _REASONS.get(problem.reason, denied)
    if isinstance(problem, BleakDBusError):
        ends = (said for end, said in _DBUS.items() if problem.dbus_error.endswith("." + end))
        return next(ends, None)
    if isinstance(problem, PermissionError):
        return DENIED
    if isinstance(problem, OSError | EOFError) and not isinstance(problem, TimeoutError):
        return NO_BUS
    return None


def opening_problem(problem: BaseException, who: str) -> DeviceError:
    """Return why ``who`` could not be connected, from whatever the library raised."""
    if isinstance(problem, DeviceError):
        return problem
    sentence = system_sentence(problem)
    if sentence is None and isinstance(problem, TimeoutError):
        sentence = say(
            "{who} does not answer; bring it near, and close whatever else is connected to "
            "it (a phone?)",
            who=who,
        )
    if sentence is None and isinstance(problem, BleakDeviceNotFoundError):
        sentence = say("{who} has just gone; switch it on and bring it near", who=who)
    return DeviceError(
        sentence
        or say(
            "{who} could not be connected ({short}); switch it off and on, and try again",
            who=who,
            short=_short(problem),
        )
    )


def not_found(target: str, seconds: float, seen: Sequence[Advertisement]) -> DeviceError:
    """Return the problem of a device that was not heard, with what was."""
    names = sorted({one.name or one.address for one in seen})
    listed: str = ", ".join(names[:_SHOWN])
    if len(names) > _SHOWN:
        listed = say("{listed} and more", listed=listed)
    heard = say("only {listed}", listed=listed) if names else say("nothing at all")
    return DeviceError(
        say(
            "{target} was not found in {seconds:g} s of listening, {heard} was heard; "
            "switch it on and bring it near (coach devices --ble lists what is in the air)",
            target=target,
            seconds=seconds,
            heard=heard,
        )
    )


def ambiguous(target: str, found: Iterable[Advertisement]) -> DeviceError:
    """Return the problem of a name that several devices have."""
    named = [f"ble:{one.address} ({one.name}{_strength(one)})" for one in found]
    listed: str = named[0]
    for each in named[1:]:
        listed = say("{listed} or {another}", listed=listed, another=each)
    return DeviceError(
        say(
            "several devices answer to {target}; say which one: {listed}",
            target=target,
            listed=listed,
        )
    )


def needs_kind(target: str, kind: BleKind) -> DeviceError:
    """Return the problem of a device that a person must tell apart from others."""
    why = kind.ask or say("it is {kind}, so say its kind too", kind=kind.title)
    return DeviceError(
        say("{target}: {why} (ble:{target}?kind={kind})", target=target, why=why, kind=kind.name)
    )


def wrong_device(who: str, taken_for: str, known: str, offers: Sequence[str]) -> DeviceError:
    """Return the problem of a device that lacks what its kind has.

    ``known`` is the title of what it is instead, if that is known; ``offers`` is what it has.
    """
    listed: str = "" if offers else say("nothing that can be read")
    for each in offers[:_SHOWN]:
        listed = say("{listed} and {another}", listed=listed, another=each) if listed else each
    is_then = known or say("something else: it offers {listed}", listed=listed)
    return DeviceError(
        say(
            "{who} was taken for {taken_for}, but is {is_then}; choose another: coach "
            "devices --ble",
            who=who,
            taken_for=taken_for,
            is_then=is_then,
        )
    )


def lost(who: str) -> str:
    """Return the sentence of a connection that has ended by itself."""
    return say(
        "the connection to {who} is lost; bring it near and check its battery, the "
        "coach goes on as soon as it is back",
        who=who,
    )


def silent(who: str) -> str:
    """Return the sentence of a device that is connected and says nothing."""
    return say("{who} is connected but sends nothing; switch it off and on", who=who)


def _strength(one: Advertisement) -> str:
    return "" if one.rssi_dbm is None else f", {one.rssi_dbm} dBm"


def _short(problem: BaseException) -> str:
    said = str(problem)
    if isinstance(problem, BleakDBusError):
        said = problem.dbus_error_details or problem.dbus_error.rpartition(".")[2]
    said = " ".join(said.split())
    return said[:120] or type(problem).__name__
