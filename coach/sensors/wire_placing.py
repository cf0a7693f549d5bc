"""Samples out of their frames: where in a frame the readings lie, and each sample's own second."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors.wire_codec import DTYPES, SAMPLES_HEAD_BYTES
from coach.sensors.wire_frames import Shape, shape_of
from coach.sensors.wire_messages import Descriptor

#: A device's frames are of a few lengths; one that tries them all is not remembered.
_MOST_SHAPES: Final = 8


class SamplePlacing:
    """Reads sample frames as the newest descriptor lays them out; stream seconds never go back."""

    def __init__(self) -> None:
        self._dtype = np.dtype("<u2")
        self._floats = False
        self._row_bytes = 0
        self._period_us = 0.0
        self._shapes: dict[int, Shape] = {}
        self._newest_s = 0.0
        #: How the newest frame was laid out, most likely as the next; None before it.
        self.usual: Shape | None = None

    def lay_out(self, descriptor: Descriptor) -> None:
        """Read what comes from now on by this descriptor."""
        self._dtype = np.dtype(DTYPES[descriptor.sample_type])
        self._floats = self._dtype.kind == "f"
        self._row_bytes = descriptor.taxels * self._dtype.itemsize
        self._period_us = 1e6 / descriptor.rate_hz
        self._shapes.clear()
        self.usual = None

    def samples_in(self, payload_bytes: int) -> int:
        """Return how many samples a frame's payload of this length holds, 0 for no whole number."""
        samples, rest = divmod(payload_bytes - SAMPLES_HEAD_BYTES, self._row_bytes)
        return 0 if rest else max(0, samples)

    def shape(self, samples: int) -> Shape:
        """Return how a frame of so many samples is laid out, in bytes and in time."""
        shape = self._shapes.get(samples)
        if shape is None:
            width = samples * self._row_bytes
            shape = shape_of(self._dtype, width, samples, self._period_us)
            if len(self._shapes) >= _MOST_SHAPES:
                self._shapes.clear()
            self._shapes[samples] = shape
        return shape

    def placed(
        self, begins_s: NDArray[np.float64] | list[float], shape: Shape, values: NDArray[Any]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the stream seconds (m,) and counts (m, taxels) of n frames of one shape.

        ``begins_s`` (n,) are the frames' first seconds, ``values`` (n, samples · taxels).
        """
        self.usual = shape
        t_s = np.asarray(begins_s)
        counts = _as_floats(values) if self._floats else values.astype(np.float64)
        if shape.samples > 1:
            counts = counts.reshape(len(t_s) * shape.samples, -1)
            if len(t_s) == 1:
                t_s = t_s + shape.within_s
            else:
                # A device slower than it declares would overlap its own next frame.
                t_s = np.maximum.accumulate((t_s[:, None] + shape.within_s).ravel())
        if self._floats:
            counts[~np.isfinite(counts)] = np.nan
        if begins_s[0] < self._newest_s:
            np.maximum(t_s, self._newest_s, out=t_s)
        self._newest_s = t_s.item(-1)
        return t_s, counts


def _as_floats(values: NDArray[Any]) -> NDArray[np.float64]:
    """Return readings as f64; NaNs that call for attention (signalling ones) are NaNs like all."""
    with np.errstate(invalid="ignore"):
        return values.astype(np.float64)
