"""The line between device and host, and all that can go wrong on it, seeded and counted."""

from dataclasses import dataclass

import numpy as np

from coach.sensors.source import Chunk
from sims.glove import Sent
from sims.scenario import LinkPlan


@dataclass(slots=True)
class LinkFaults:
    """What the line did so far; of a doubled record each copy may be damaged."""

    records: int = 0
    dropped_records: int = 0
    dropped_samples: int = 0
    doubled_records: int = 0
    doubled_samples: int = 0
    swapped_records: int = 0
    flipped_bits: int = 0
    damaged_records: int = 0
    damaged_samples: int = 0
    merged_chunks: int = 0
    late_chunks: int = 0


class FaultyLink:
    """Carries records as chunks. The same plan, seed and records give the same bytes."""

    def __init__(self, plan: LinkPlan, seed: int) -> None:
        self._plan = plan
        self._draw = np.random.default_rng([seed, 51])
        self._waiting = b""
        self._held_back: list[Sent] = []
        self._carried = 0
        self._free_at_s = 0.0
        self.faults = LinkFaults()

    def carry(self, host_s: float, records: list[Sent]) -> Chunk | None:
        """Return what arrives of ``records``, sent at ``host_s``; None while nothing does."""
        records = self._swap([copy for sent in records for copy in self._copies(sent)])
        data = self._waiting + b"".join(self._damage(sent) for sent in records)
        self._waiting = b""
        if not data:
            return None
        if self._hits(self._plan.merge):
            self._waiting = data
            self.faults.merged_chunks += 1
            return None
        self._carried += 1
        if self._plan.late_one_in and self._carried % self._plan.late_one_in == 0:
            self._free_at_s = host_s + self._plan.late_s
            self.faults.late_chunks += 1
        return Chunk(max(host_s, self._free_at_s), data)

    def reset(self) -> None:
        """Forget what was under way (the plug was out)."""
        self._waiting, self._held_back, self._free_at_s = b"", [], 0.0

    def _hits(self, share: float) -> bool:
        return share > 0.0 and self._draw.random() < share

    def _copies(self, sent: Sent) -> list[Sent]:
        self.faults.records += 1
        if self._hits(self._plan.drop):
            self.faults.dropped_records += 1
            self.faults.dropped_samples += sent.samples
            return []
        if self._hits(self._plan.double):
            self.faults.doubled_records += 1
            self.faults.doubled_samples += sent.samples
            return [sent, sent]
        return [sent]

    def _swap(self, records: list[Sent]) -> list[Sent]:
        """Hold a record back until those after it have gone."""
        if self._held_back and records:
            records, self._held_back = records + self._held_back, []
        elif records and self._hits(self._plan.swap):
            self._held_back = [records.pop()]
            self.faults.swapped_records += 1
        return records

    def _damage(self, sent: Sent) -> bytes:
        if not self._plan.bit_error_rate:
            return sent.data
        flips = int(self._draw.binomial(8 * len(sent.data), self._plan.bit_error_rate))
        if not flips:
            return sent.data
        data = bytearray(sent.data)
        for place in self._draw.choice(8 * len(data), flips, replace=False).tolist():
            data[place // 8] ^= 1 << place % 8
        self.faults.flipped_bits += flips
        self.faults.damaged_records += 1
        self.faults.damaged_samples += sent.samples
        return bytes(data)
