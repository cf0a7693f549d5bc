"""``coach record``: keep what a device says, byte for byte."""

import argparse
import sys

from coach.commands.headless import LiveLine, no_commands
from coach.hosting import Host
from coach.messages import Settings, Snapshot
from coach.opening import clock_for


def run(arguments: argparse.Namespace) -> int:
    """Record; see the command's help."""
    settings = Settings(
        address=arguments.source,
        record_to=arguments.output,
        seconds=arguments.seconds,
        sound=False,
        beat=False,
    )
    line = LiveLine(sys.stderr)

    def publish(snapshot: Snapshot) -> bool:
        line.show(snapshot)
        return True

    with Host(settings, clock_for(settings)) as host:
        host.open()
        try:
            host.run(no_commands, publish)
        except KeyboardInterrupt:
            host.end(publish)
        line.close()
        samples = host.session.chain.link_counts.samples
    print(f"{arguments.output}: {samples:,} samples")
    return 0
