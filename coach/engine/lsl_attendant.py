"""Sends a session on to the Lab Streaming Layer while it runs."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from coach.engine.attending import Attendant, Desk
from coach.engine.chain import ChainOutput
from coach.engine.hand import Hand
from coach.engine.lsl_streams import LslStreams
from coach.saying import say
from coach.timing import Clock


class LslAttendant(Attendant):
    """Forces and markers of all hands; see ``LslStreams``. Raises SetupError without the extra."""

    part: ClassVar[str] = say("The stream to other programs")

    def __init__(self, desk: Desk, hands: Sequence[Hand], clock: Clock) -> None:
        super().__init__(desk)
        self._streams = LslStreams([hand.chain for hand in hands], clock)

    def took(self, source: int, output: ChainOutput, now_s: float) -> None:  # noqa: ARG002
        """Send on what bytes have completed."""
        self._streams.took(source, output)

    def saw(self, data: Mapping[str, object], now_s: float) -> None:
        """Send on what happened."""
        self._streams.happened(data, now_s)

    def leave(self, now_s: float) -> None:  # noqa: ARG002
        """End the streams."""
        self._streams.close()
