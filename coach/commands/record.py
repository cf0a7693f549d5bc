"""``coach record``: keep what a device says, byte for byte."""

import argparse
import sys

from coach.commands.headless import LiveLine, connected, no_commands
from coach.messages import Settings, Snapshot


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

    with connected(settings) as host:
        try:
            host.run(no_commands, publish)
        except KeyboardInterrupt:
            host.end(publish)
        line.close()
        samples = host.session.chain.link_counts.samples
    print(f"{arguments.output}: {samples:,} samples")
    return 0
