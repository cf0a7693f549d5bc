"""COBS records with a CRC and a 0x00 delimiter, both ways: one framing for wire and disk.

A record on the line is ``COBS(payload + crc) 0x00``; the CRC is little-endian. The wire uses
CRC-16/XMODEM (check value 0x31C3), the disk CRC-32/ISO-HDLC (check value 0xCBF43926).
COBS: Cheshire and Baker, "Consistent Overhead Byte Stuffing", 1999.
"""

import binascii
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cobs import cobs


@dataclass(frozen=True, slots=True)
class Framing:
    """One kind of record: which CRC, begun with 0, closes it, and how long its payload may be."""

    crc: Callable[[bytes, int], int]
    crc_bytes: int
    max_payload_bytes: int


#: Longest wire payload: 2,048 taxels of float32 and their header, with room to spare.
WIRE: Final = Framing(binascii.crc_hqx, 2, 16_384)
#: Longest disk payload: one chunk of a 16 MiB/s link for a tenth of a second, never reached.
DISK: Final = Framing(zlib.crc32, 4, 2_097_152)


def encode_record(framing: Framing, payload: bytes) -> bytes:
    """Return ``payload`` as one record with its delimiter.

    Raises ValueError when the payload is empty or longer than the framing allows.
    """
    if not 0 < len(payload) <= framing.max_payload_bytes:
        raise ValueError(f"payload of {len(payload)} bytes is outside the framing's bounds")
    crc = framing.crc(payload, 0).to_bytes(framing.crc_bytes, "little")
    return bytes(cobs.encode(payload + crc)) + b"\x00"


def decode_record(framing: Framing, body: bytes) -> bytes | None:
    """Return the payload of one record (its bytes before the delimiter), or None if damaged."""
    try:
        raw = bytes(cobs.decode(body))
    except cobs.DecodeError:
        return None
    payload, crc = raw[: -framing.crc_bytes], raw[-framing.crc_bytes :]
    if not payload or framing.crc(payload, 0) != int.from_bytes(crc, "little"):
        return None
    return payload


class RecordReader:
    """Splits a byte stream into payloads; survives, and counts, anything else.

    Any split of the stream gives the same payloads and the same count of bad records.
    An endless run without a delimiter is one bad record and holds bounded memory.
    """

    def __init__(self, framing: Framing) -> None:
        self._framing = framing
        self._longest_body = framing.max_payload_bytes + framing.crc_bytes
        self._longest_body += self._longest_body // 254 + 1
        self._tail = bytearray()
        self._oversize = False
        self.bad_records = 0

    def feed(self, data: bytes) -> list[bytes]:
        """Return the payloads that ``data`` completed, in order."""
        return self.payloads(self.whole(data))

    def whole(self, data: bytes) -> bytes:
        """Return the records that ``data`` completed as they came, each with its delimiter."""
        end = data.rfind(b"\x00") + 1
        if not end:
            self._keep(data)
            return b""
        whole = data[:end]
        if self._tail:
            whole = bytes(self._tail) + whole
            self._tail.clear()
        elif self._oversize:
            whole = whole[whole.index(b"\x00") + 1 :]
            self._oversize = False
            self.bad_records += 1
        if end < len(data):
            self._keep(data[end:])
        return whole

    def payloads(self, whole: bytes) -> list[bytes]:
        """Return what whole records hold: the inner loop of every replay and report."""
        payloads = []
        decode, crc, crc_bytes = cobs.decode, self._framing.crc, self._framing.crc_bytes
        longest_body, little = self._longest_body, int.from_bytes
        for body in whole.split(b"\x00"):
            if not body:
                continue
            if len(body) <= longest_body:
                try:
                    raw = decode(body)
                except cobs.DecodeError:
                    raw = b""
                payload = raw[:-crc_bytes]
                if payload and crc(payload, 0) == little(raw[-crc_bytes:], "little"):
                    payloads.append(payload)
                    continue
            self.bad_records += 1
        return payloads

    @property
    def held(self) -> bytes | None:
        """What has come of the next record; None where that is too much to be one."""
        return None if self._oversize else bytes(self._tail)

    def went_on(self, begun: bytes) -> None:
        """Note that somebody else read on, records that were whole; so much came of the next."""
        self._tail.clear()
        self._keep(begun)

    @property
    def between(self) -> bool:
        """Whether what comes next begins a record."""
        return not self._tail and not self._oversize

    @property
    def pending_bytes(self) -> int:
        """How many bytes of an unfinished record are held."""
        return len(self._tail)

    def _keep(self, piece: bytes) -> None:
        if self._oversize or len(self._tail) + len(piece) > self._longest_body:
            self._tail.clear()
            self._oversize = True
        else:
            self._tail += piece
