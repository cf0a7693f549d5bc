"""Names from the air, made fit to be shown and typed: anybody may send any bytes there."""

import re
from collections.abc import Iterable
from typing import Final

from coach.sensors.ble_kinds import Advertisement, BleKind
from coach.sensors.ble_known import TEXT, kind_of

_LONGEST: Final = 48
#: What a Bluetooth address looks like; on a Mac it is a UUID.
_ADDRESS: Final = re.compile(
    r"[0-9a-f]{2}(:[0-9a-f]{2}){5}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
)


def clean_name(name: str | None) -> str:
    """Return a name without what cannot be shown, at most 48 characters long."""
    kept = (letter for letter in name or "" if letter.isprintable())
    return "".join(kept).strip()[:_LONGEST].strip()


def is_address(target: str) -> bool:
    """Return whether ``target`` is a device's address and no name."""
    return _ADDRESS.fullmatch(target.casefold()) is not None


def matching(target: str, seen: Iterable[Advertisement]) -> list[Advertisement]:
    """Return the devices that ``target`` means: by address, else by name, else by its begin."""
    wanted, everybody = target.casefold(), list(seen)
    by_address = [one for one in everybody if one.address.casefold() == wanted]
    by_name = [one for one in everybody if one.name.casefold() == wanted]
    by_begin = [one for one in everybody if one.name.casefold().startswith(wanted)]
    return by_address or by_name or by_begin


def guessed_kind(target: str) -> BleKind:
    """Return the kind that a typed name alone shows; any board's where it shows none."""
    return kind_of(Advertisement(target, "")) or TEXT


def speaks_as(kind: BleKind, expected: BleKind) -> bool:
    """Return whether a decoder made for ``expected`` understands ``kind``; any board's may."""
    return kind.format == expected.format or (expected.format == "auto" and kind.format == "wire")


def address_to_type(one: Advertisement, everybody: Iterable[Advertisement]) -> str:
    """Return the address that stands for a device and no other; a shell may want it quoted."""
    plain = one.name and "?" not in one.name and not is_address(one.name)
    target = one.name if plain and matching(one.name, everybody) == [one] else one.address
    kind = kind_of(one)
    if kind is None or (speaks_as(kind, guessed_kind(target)) and not kind.ask):
        return f"ble:{target}"
    return f"ble:{target}?kind={kind.name}"
