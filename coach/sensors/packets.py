"""Packets of a Bluetooth device as one stream of bytes, so that recordings keep each as it came.

Each packet (a notification's bytes, or what a device advertises) is one record of
``coach.framing.WIRE``: COBS, CRC-16, a zero at its end. Sans-IO both ways.
"""

from typing import Final

from coach.framing import WIRE, RecordReader, encode_record
from coach.sensors.source import Chunk

#: Bluetooth's longest attribute value is 512 bytes; what is longer came from nowhere.
MAX_PACKET_BYTES: Final = 512


def encode_packet(data: bytes) -> bytes:
    """Return a packet as one record; nothing for a packet that is empty or too long to be one."""
    return encode_record(WIRE, data) if 0 < len(data) <= MAX_PACKET_BYTES else b""


class PacketReader:
    """Splits the stream back into packets, in any pieces, and counts what is none."""

    def __init__(self) -> None:
        self._reader = RecordReader(WIRE)
        self._too_long = 0
        self.bytes_in = 0

    @property
    def bad_packets(self) -> int:
        """How many records were damaged or longer than a packet can be."""
        return self._reader.bad_records + self._too_long

    def feed(self, chunk: Chunk) -> list[bytes]:
        """Return the packets that the chunk completed, in order."""
        self.bytes_in += len(chunk.data)
        records = self._reader.feed(chunk.data)
        packets = [record for record in records if len(record) <= MAX_PACKET_BYTES]
        self._too_long += len(records) - len(packets)
        return packets
