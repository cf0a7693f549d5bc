"""``coach devices``: what is plugged in, and what keeps it from working."""

import argparse
import json
import shlex
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from coach.sensors.ble_scan import SECONDS, BleDescription, scan
from coach.sensors.port_trouble import taken_ports
from coach.sensors.ports import PortDescription, list_ports_described


def run(arguments: argparse.Namespace) -> int:
    """List the devices; see the command's help."""
    ports = list_ports_described()
    if arguments.json:
        found = [asdict(port) for port in ports]
        if arguments.ble:
            found += [asdict(device) for device in scan()]
        print(json.dumps(found, indent=2))
        return 0
    for line in serial_lines(ports, taken_ports()):
        print(line)
    if arguments.ble:
        print(f"Listening for {SECONDS:g} s …", file=sys.stderr)
        for line in air_lines(scan()):
            print(line)
    return 0


def serial_lines(ports: Sequence[PortDescription], taken: Sequence[str]) -> Iterator[str]:
    """Yield what to tell of the serial ports, and of devices that should have one and do not."""
    for port in ports:
        numbers = [port.usb_id, port.serial_number and f"serial number {port.serial_number}"]
        known = [port.board, *numbers]
        details = ", ".join(detail for detail in known if detail)
        yield f"serial:{port.name}  {port.description}" + (f" ({details})" if details else "")
        if port.problem:
            yield f"    {port.problem}"
    for sentence in taken:
        yield sentence[0].upper() + sentence[1:]
    if not ports and not taken:
        yield (
            "No serial device is plugged in (a cable that only charges looks the same); "
            "sim:beginner needs none, and a port that is not listed can be named: "
            "serial:/dev/ttyUSB0"
        )


def air_lines(devices: Sequence[BleDescription]) -> Iterator[str]:
    """Yield what to tell of the devices in the air: what to type, what it is, how strong."""
    nameless = 0
    for device in devices:
        if device.kind is None and not device.name:
            nameless += 1
            continue
        kind = device.kind or "not known to the coach"
        yield f"{shlex.quote(device.source)}  {kind}, {_strength(device.rssi_dbm)}"
        if device.problem:
            yield f"    {device.problem}"
        if device.note:
            yield f"    {device.note}"
    if nameless:
        yield f"Devices in the air without a name: {nameless}"
    if not devices:
        yield (
            "Nothing is in the air; switch the sensor on, bring it near, "
            "and let no phone be connected to it"
        )


def _strength(rssi_dbm: int | None) -> str:
    if rssi_dbm is None:
        return "connected to this machine"
    word = "strong" if rssi_dbm >= -60 else "fair" if rssi_dbm >= -80 else "weak"
    return f"{word} signal ({rssi_dbm} dBm)"
