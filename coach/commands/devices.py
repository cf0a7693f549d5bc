"""``coach devices``: what is plugged in, and what keeps it from working."""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from coach.sensors.port_trouble import taken_ports
from coach.sensors.ports import PortDescription, list_ports_described


def run(arguments: argparse.Namespace) -> int:
    """List the devices; see the command's help."""
    ports = list_ports_described()
    if arguments.json:
        print(json.dumps([asdict(port) for port in ports], indent=2))
        return 0
    for line in serial_lines(ports, taken_ports()):
        print(line)
    if arguments.ble:
        print("Looking in the air is not part of this version yet.")
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
