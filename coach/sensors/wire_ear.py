"""What a device's frames say of its state, without I/O: does it speak frames, does it stream."""

from typing import Final

from coach.framing import WIRE, RecordReader
from coach.sensors.wire_codec import DTYPES, SAMPLES_HEAD_BYTES, parse_message
from coach.sensors.wire_messages import Descriptor, DeviceNotice, Notice, Reply, Status

#: After these a device sends no samples until it is asked to.
_STOPPED: Final = (Notice.BOOT, Notice.WATCHDOG)


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
        before = self.speaks, self.streams
        for payload in self._reader.feed(data):
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
