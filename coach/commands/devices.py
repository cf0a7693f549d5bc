"""``coach devices``: what is plugged in, and what keeps it from working."""

import argparse
import json
from dataclasses import asdict

from coach.sensors.serial_port import list_ports_described


def run(arguments: argparse.Namespace) -> int:
    """List the devices; see the command's help."""
    ports = list_ports_described()
    if arguments.json:
        print(json.dumps([asdict(port) for port in ports], indent=2))
        return 0
    for port in ports:
        print(f"serial:{port.name}  {port.description}")
        if port.problem:
            print(f"    {port.problem}")
    if not ports:
        print(
            "No serial device is plugged in; sim:beginner needs none, "
            "and a port that is not listed can be named: serial:/dev/ttyUSB0"
        )
    if arguments.ble:
        print("Looking in the air is not part of this version yet.")
    return 0
