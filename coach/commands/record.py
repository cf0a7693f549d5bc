"""``coach record``: keep what a device says, byte for byte."""

import argparse
import sys

from coach.commands.hands import at_most_two_hands
from coach.commands.headless import connected, no_commands
from coach.commands.live_line import LiveLine
from coach.engine.lsl_streams import load_lsl
from coach.errors import FileError
from coach.messages import Settings
from coach.views import Snapshot


def run(arguments: argparse.Namespace) -> int:
    """Record; see the command's help."""
    address, *others = at_most_two_hands(arguments.sources)
    if arguments.lsl:
        load_lsl()
    settings = Settings(
        address=address,
        others=tuple(others),
        record_to=arguments.output,
        seconds=arguments.seconds,
        sound=False,
        beat=False,
        lsl=arguments.lsl,
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
        samples = " + ".join(f"{count:,}" for count in host.samples())
    recorder = host.session.recorder
    paths = [arguments.output] if recorder is None else recorder.paths
    print(f"{' and '.join(map(str, paths))}: {samples} samples")
    if recorder is not None and recorder.trouble:
        raise FileError(recorder.trouble)
    return 0
