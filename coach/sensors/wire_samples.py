"""Sample frames of one stream in their place: what is missing, came twice or is no frame."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coach.sensors.source import Decoded, SampleBlock
from coach.sensors.wire_alike import frames_alike
from coach.sensors.wire_frames import SampleRun, Shape, spaced
from coach.sensors.wire_messages import Descriptor
from coach.sensors.wire_order import DUPLICATE, StreamOrder
from coach.sensors.wire_placing import SamplePlacing
from coach.sensors.wire_table import FrameTable
from coach.sensors.wire_talk import DeviceTalk


class SampleFrames:
    """Makes blocks of the frames that the newest descriptor lays out, and counts what it met.

    ``early`` counts the frames that came before any descriptor: nobody can read those.
    """

    def __init__(self, order: StreamOrder, talk: DeviceTalk) -> None:
        self._order, self._talk = order, talk
        self._placing = SamplePlacing()
        self._descriptor: Descriptor | None = None
        self.samples = self.malformed = self.early = 0
        self.gaps = self.missing = self.duplicates = 0

    def lay_out(self, descriptor: Descriptor) -> None:
        """Read what comes from now on by this descriptor."""
        self._descriptor = descriptor
        self._placing.lay_out(descriptor)

    def shape_of(self, payload_bytes: int) -> Shape | None:
        """Return how frames of so long a payload are laid out, None where no frame is."""
        samples = self._placing.samples_in(payload_bytes)
        return self._placing.shape(samples) if samples else None

    def take(self, code: int, group: Sequence[bytes], host_s: float, out: list[Decoded]) -> None:
        """Place sample frames that are all of one type and length."""
        descriptor = self._descriptor
        if descriptor is None:
            self.early += len(group)
            return
        samples = self._placing.samples_in(len(group[0]))
        if not samples or code != descriptor.sample_type:
            self.malformed += len(group)
            return
        self._place(spaced(group), self._placing.shape(samples), host_s, out)

    def take_alike(self, line: bytes, host_s: float, out: list[Decoded]) -> int:
        """Place what is plainly all samples, as most chunks are; return how many frames."""
        shape, descriptor = self._placing.usual, self._descriptor
        if not line or shape is None or descriptor is None:
            return 0
        raw = frames_alike(line, shape, descriptor.sample_type)
        if raw is None:
            return 0
        self._place(raw, shape, host_s, out)
        return len(raw) // shape.whole.size

    def run(
        self,
        table: FrameTable,
        begins: NDArray[np.int64],
        shape: Shape,
        hosts_s: NDArray[np.float64],
    ) -> SampleRun:
        """Use frames of a table, each plainly the next one.

        Chunk by chunk they are those from ``begins[i]`` to ``begins[i + 1]``; the chunks came at
        ``hosts_s`` (chunks,).
        """
        # A chunk that ends no frame tells of no sample when it came.
        telling = begins[1:] > begins[:-1]
        ends, hosts_s = (begins[1:] - begins[0])[telling], hosts_s[telling]
        host_s, order, samples = float(hosts_s[-1]), self._order, shape.samples
        part = slice(begins[0], begins[-1])
        seq, times_us = int(table.seqs[begins[-1] - 1]), table.times_us[part]
        begins_s = order.base_s + order.follow_all(seq, times_us, samples, host_s) / 1e6
        values = table.values(shape.frame["values"].base, part)
        block = self._block(begins_s, shape, values, host_s, 0)
        return SampleRun(block, np.stack([block.t_s[ends * samples - 1], hosts_s], axis=1))

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
                self.duplicates += 1
            else:
                self.malformed += 1
            return None
        self.gaps += missing > 0 or self._order.epoch != epoch
        self.missing += missing
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
        self.samples += len(t_s)
        return SampleBlock(t_s, counts, host_s, missing, self._order.epoch)
