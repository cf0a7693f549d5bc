"""What a device's frames say of its state, without I/O: does it speak frames, does it stream."""

from typing import Final

from coach.framing import WIRE, RecordReader
from coach.sensors.wire_codec import DTYPES, SAMPLES_HEAD_BYTES, parse_message
from coach.sensors.wire_messages import Descriptor, DeviceNotice, Notice, Reply, Status

#: After these a device sends no samples until it is asked to.
_STOPPED: Final = (Notice.BOOT, Notice.WATCHDOG)
#: How a sample frame begins after its first byte, which tells where the first zero is.
_SAMPLES: Final = frozenset(bytes([code]) for code in DTYPES)


class WireEar:
    """Listens beside the decoder, in any pieces.

    ``speaks``: a whole frame of a device has come (not an echo of the host's own);
    ``streams``: samples have, and since then neither a restart nor a watchdog was told;
    ``device``: what it last said that it is.
    """

    def __init__(self) -> None:
        self._reader = RecordReader(WIRE)
        self.speaks = False
        self.streams = False
        self.device: Descriptor | None = None

    def hear(self, data: bytes) -> bool:
        """Take bytes as they came; returns whether the device began to speak or stopped."""
        if self.speaks and self.streams:
            data = self._news_in(data)
        before = self.speaks, self.streams
        for payload in self._reader.feed(data) if data else ():
            if payload[0] in DTYPES:
                if len(payload) > SAMPLES_HEAD_BYTES:
                    self.speaks = self.streams = True
                continue
            message = parse_message(payload, None)
            if isinstance(message, Descriptor | DeviceNotice | Status | Reply):
                self.speaks = True
            if isinstance(message, Descriptor):
                self.device = message
            elif isinstance(message, DeviceNotice) and message.code in _STOPPED:
                self.streams = False
        return self.speaks and (not before[0] or (before[1] and not self.streams))

    def _news_in(self, data: bytes) -> bytes:
        """Return bytes without whole sample frames where there are no others among them.

        While a device streams those say nothing new, whether or not they are damaged, and the
        decoder reads them all anyway.
        """
        *frames, begun = data.split(b"\x00")
        return begun if self._reader.between and all(map(_has_samples, frames)) else data


def _has_samples(frame: bytes) -> bool:
    """Whether a frame as it is on the line has samples, if it is whole."""
    return frame[1:2] in _SAMPLES and frame[0] != 1
