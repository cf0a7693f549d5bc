"""Our wire bytes to the chain's words: descriptors, samples in their place, events.

A chunk's frames are assembled at once; the results are the same, bit for bit, as for the same
bytes in any other pieces with the same stamps.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coach.errors import DeviceError
from coach.framing import WIRE, RecordReader
from coach.sensors.chunk_row import ChunkRow
from coach.sensors.source import Chunk, Decoded, DeviceEvent, LinkCounts, SampleBlock, SensorInfo
from coach.sensors.wire_alike import frames_alike
from coach.sensors.wire_codec import DTYPES, HEAD, parse_message
from coach.sensors.wire_frames import SampleRun, Shape, groups, spaced
from coach.sensors.wire_messages import (
    Descriptor,
    DeviceNotice,
    Motion,
    Reply,
    Status,
)
from coach.sensors.wire_motion import MotionOrder
from coach.sensors.wire_order import DUPLICATE, StreamOrder
from coach.sensors.wire_placing import SamplePlacing
from coach.sensors.wire_refusal import too_many_taxels, why_refused
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
        self._placing = SamplePlacing()
        self._descriptor: Descriptor | None = None
        self._said = b""
        self._refusal = ""
        self._bytes_in = self._frames = self._samples = self._malformed = 0
        self._gaps = self._missing = self._duplicates = 0
        self._descriptors = 0
        self.early_frames = 0

    @property
    def counts(self) -> LinkCounts:
        """What has been seen so far."""
        return LinkCounts(
            bytes_in=self._bytes_in,
            frames=self._frames,
            samples=self._samples,
            bad_frames=self._reader.bad_records + self._malformed + self._motion.misfits,
            gaps=self._gaps,
            missing_samples=self._missing,
            duplicates=self._duplicates + self._talk.duplicates + self._motion.duplicates,
            device_overruns=self._talk.overruns,
            motion_samples=self._motion.samples,
            missing_motion=self._motion.missing,
        )

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
        if self._take_alike(line, chunk.host_s, out):
            return out
        for code, group in groups(self._reader.payloads(line)):
            self._frames += len(group)
            if code in DTYPES:
                self._take_samples(code, group, chunk.host_s, out)
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
        samples = 0 if table is None else self._placing.samples_in(table.width)
        if descriptor is None or table is None or not samples:
            for chunk in row:
                yield from self.feed(chunk)
            return
        shape = self._placing.shape(samples)
        follows = table.following(descriptor.sample_type, samples, self._order)
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
        begins = table.begins[begin : end + 1]
        part = slice(begins[0], begins[-1])
        self._bytes_in += int(table.came[end] - table.came[begin])
        self._frames += int(table.told[end] - table.told[begin])
        self._reader.went_on(table.begun_at(end))
        # A chunk that ends no frame tells of no sample when it came.
        telling = begins[1:] > begins[:-1]
        ends, hosts_s = (begins[1:] - begins[0])[telling], hosts_s[begin:end][telling]
        host_s, order, samples = float(hosts_s[-1]), self._order, shape.samples
        seq, times_us = int(table.seqs[begins[-1] - 1]), table.times_us[part]
        begins_s = order.base_s + order.follow_all(seq, times_us, samples, host_s) / 1e6
        values = table.values(shape.frame["values"].base, part)
        block = self._block(begins_s, shape, values, host_s, 0)
        return SampleRun(block, np.stack([block.t_s[ends * samples - 1], hosts_s], axis=1))

    def _take_samples(
        self, code: int, group: Sequence[bytes], host_s: float, out: list[Decoded]
    ) -> None:
        """Place sample frames that are all of one type and length."""
        descriptor = self._descriptor
        if descriptor is None:
            self.early_frames += len(group)
            return
        samples = self._placing.samples_in(len(group[0]))
        if not samples or code != descriptor.sample_type:
            self._malformed += len(group)
            return
        self._place(spaced(group), self._placing.shape(samples), host_s, out)

    def _take_alike(self, line: bytes, host_s: float, out: list[Decoded]) -> bool:
        """Place what is plainly all samples, as most chunks are; say whether it was."""
        shape, descriptor = self._placing.usual, self._descriptor
        if not line or shape is None or descriptor is None:
            return False
        raw = frames_alike(line, shape, descriptor.sample_type)
        if raw is None:
            return False
        self._frames += len(raw) // shape.whole.size
        self._place(raw, shape, host_s, out)
        return True

    def _place(self, raw: bytes, shape: Shape, host_s: float, out: list[Decoded]) -> None:
        """Place frames of one shape."""
        at, samples, values = 0, shape.samples, shape.values(raw)
        while at < len(values):
            # Live nearly every chunk is plainly the next one, as a whole.
            begins_s, missing = self._order.follow(shape.heads(raw, at), samples, host_s), 0
            if not begins_s:
                admitted = self._admit(*next(shape.heads(raw, at)), samples, host_s)
                if admitted is None:
                    at += 1
                    continue
                missing = admitted
                begins_s = [self._order.newest_s]
                begins_s += self._order.follow(shape.heads(raw, at + 1), samples, host_s)
            end = at + len(begins_s)
            out.append(self._block(begins_s, shape, values[at:end], host_s, missing))
            at = end

    def _admit(self, seq: int, time_us: int, samples: int, host_s: float) -> int | None:
        """Return the samples missing before a frame, or None (and count it) if it is no use."""
        epoch = self._order.epoch
        missing = self._order.admit(seq, time_us, samples, host_s)
        if missing < 0:
            if missing == DUPLICATE:
                self._duplicates += 1
            else:
                self._malformed += 1
            return None
        self._gaps += missing > 0 or self._order.epoch != epoch
        self._missing += missing
        return missing

    def _block(
        self,
        begins_s: NDArray[np.float64] | list[float],
        shape: Shape,
        values: NDArray[Any],
        host_s: float,
        missing: int,
    ) -> SampleBlock:
        """Return frames that begin at these stream seconds (n,) as one block."""
        t_s, counts = self._placing.placed(begins_s, shape, values)
        self._talk.sampled()
        self._samples += len(t_s)
        return SampleBlock(t_s, counts, host_s, missing, self._order.epoch)

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
        self._placing.lay_out(new)
        self._order.set_rate(new.rate_hz)
        out.append(new.info())
