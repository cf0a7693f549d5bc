"""Our wire bytes to the chain's words: descriptors, samples in their place, events.

A chunk's frames are assembled at once; the results are the same, bit for bit, as for the same
bytes in any other pieces with the same stamps.
"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from coach.errors import DeviceError
from coach.framing import WIRE, RecordReader
from coach.sensors.chunk_row import ChunkRow
from coach.sensors.source import Chunk, Decoded, DeviceEvent, LinkCounts, SensorInfo
from coach.sensors.wire_codec import DTYPES, HEAD, parse_message
from coach.sensors.wire_frames import SampleRun, Shape, groups
from coach.sensors.wire_messages import (
    Descriptor,
    DeviceNotice,
    Motion,
    Reply,
    Status,
)
from coach.sensors.wire_motion import MotionOrder
from coach.sensors.wire_order import StreamOrder
from coach.sensors.wire_refusal import too_many_taxels, why_refused
from coach.sensors.wire_samples import SampleFrames
from coach.sensors.wire_table import FrameTable, worth_a_table
from coach.sensors.wire_talk import DeviceTalk


class WireDecoder:
    """Decodes one device's stream. Samples before its descriptor are dropped and counted.

    A descriptor with another number of taxels ends the stream: a ``taxels_changed`` event,
    and DeviceError from the next ``feed``. So does one with more taxels than can be.
    """

    def __init__(self) -> None:
        self._reader = RecordReader(WIRE)
        self._order = StreamOrder()
        self._motion = MotionOrder(self._order)
        self._talk = DeviceTalk(self._order)
        self._samples = SampleFrames(self._order, self._talk)
        self._descriptor: Descriptor | None = None
        self._said = b""
        self._refusal = ""
        self._bytes_in = self._frames = self._malformed = self._descriptors = 0

    @property
    def counts(self) -> LinkCounts:
        """What has been seen so far."""
        samples = self._samples
        return LinkCounts(
            bytes_in=self._bytes_in,
            frames=self._frames,
            samples=samples.samples,
            bad_frames=self._reader.bad_records
            + self._malformed
            + samples.malformed
            + self._motion.misfits,
            gaps=samples.gaps,
            missing_samples=samples.missing,
            duplicates=samples.duplicates + self._talk.duplicates + self._motion.duplicates,
            device_overruns=self._talk.overruns,
            motion_samples=self._motion.samples,
            missing_motion=self._motion.missing,
        )

    @property
    def early_frames(self) -> int:
        """How many frames of samples came before it was known how to read them."""
        return self._samples.early

    @property
    def answered(self) -> Mapping[int, float]:
        """When the device last said yes to each command."""
        return self._talk.answered

    @property
    def info(self) -> SensorInfo | None:
        """The newest descriptor's content, None before the first."""
        return self._descriptor.info() if self._descriptor else None

    def feed(self, chunk: Chunk) -> list[Decoded]:
        """Return what the chunk completed, in order; raises DeviceError once refused."""
        if self._refusal:
            raise DeviceError(self._refusal)
        line = self._reader.whole(chunk.data)
        self._bytes_in += len(chunk.data)
        out: list[Decoded] = []
        alike = self._samples.take_alike(line, chunk.host_s, out)
        if alike:
            self._frames += alike
            return out
        for code, group in groups(self._reader.payloads(line)):
            self._frames += len(group)
            if code in DTYPES:
                self._samples.take(code, group, chunk.host_s, out)
            else:
                self._take_messages(group, chunk.host_s, out)
            if self._refusal:
                break
        return out

    def feed_many(self, chunks: Sequence[Chunk]) -> Iterator[Decoded | SampleRun]:
        """Yield what the chunks complete: the same as one by one, in longer blocks."""
        row, at = ChunkRow.of(chunks), 0
        while self._descriptor is None and at < len(row):
            yield from self.feed(row[at])
            at += 1
        row, descriptor = row[at:], self._descriptor
        table = FrameTable(row, self._said, self._reader.held) if worth_a_table(row) else None
        shape = None if table is None else self._samples.shape_of(table.width)
        if descriptor is None or table is None or shape is None:
            for chunk in row:
                yield from self.feed(chunk)
            return
        follows = table.following(descriptor.sample_type, shape.samples, self._order)
        for plain, begin, end in table.plain_runs(follows):
            for at in range(begin, end):
                first = table.completing(at)
                if (
                    plain
                    and first < end
                    and self._descriptor is descriptor
                    and self._goes_on(table, at, float(row.hosts_s[first]))
                ):
                    yield self._run(table, at, end, shape, row.hosts_s)
                    break
                yield from self.feed(row[at])

    def _goes_on(self, table: FrameTable, chunk: int, host_s: float) -> bool:
        at = table.begins[chunk]
        seq, time_us = int(table.seqs[at]), int(table.times_us[at])
        return not self._refusal and self._order.continues(seq, time_us, host_s)

    def _run(
        self, table: FrameTable, begin: int, end: int, shape: Shape, hosts_s: NDArray[np.float64]
    ) -> SampleRun:
        """Use the frames that chunks complete, each plainly the next one."""
        self._bytes_in += int(table.came[end] - table.came[begin])
        self._frames += int(table.told[end] - table.told[begin])
        self._reader.went_on(table.begun_at(end))
        return self._samples.run(table, table.begins[begin : end + 1], shape, hosts_s[begin:end])

    def _take_messages(self, payloads: Sequence[bytes], host_s: float, out: list[Decoded]) -> None:
        for payload in payloads:
            message = parse_message(payload, None)
            if isinstance(message, Motion):
                block = self._motion.take(message, host_s)
                out += [] if block is None else [block]
            elif isinstance(message, Descriptor):
                self._take_descriptor(message, payload[HEAD.size :], host_s, out)
            elif isinstance(message, DeviceNotice | Status | Reply):
                event = self._talk.take(payload, message, host_s)
                out += [] if event is None else [event]
            else:
                self._malformed += 1
                taxels, self._refusal = too_many_taxels(payload)
                if self._refusal:
                    out.append(DeviceEvent("taxels_refused", None, host_s, float(taxels)))
            if self._refusal:
                return

    def _take_descriptor(
        self, new: Descriptor, said: bytes, host_s: float, out: list[Decoded]
    ) -> None:
        old = self._descriptor
        if new == old:
            return
        self._descriptors += 1
        self._refusal = why_refused(old, new, self._descriptors)
        if self._refusal:
            out.append(DeviceEvent("taxels_changed", None, host_s, float(new.taxels)))
            return
        if old is not None and new.device_id != old.device_id:
            self._order.restart()
        self._descriptor, self._said = new, said
        self._samples.lay_out(new)
        self._order.set_rate(new.rate_hz)
        out.append(new.info())
