"""The app's window and its real engine, which notes when each piece of bytes had been judged.

The engine is the window's child as ever; only what the child begins with is this module's, and
that writes down, beside the chain, how many bytes have been judged by which second.
"""

import time
from array import array
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from benchmarks.trust import troubled_window
from coach.engine import process
from coach.engine.chain import Chain, ChainOutput
from coach.messages import Settings
from coach.sensors.source import Chunk

_STAMPS: Final = "stamps.npy"


def stamps(folder: Path) -> NDArray[np.float64]:
    """Return what an engine noted, (n, 3): samples judged, those with a band, the second."""
    found: NDArray[np.float64] = np.load(folder / _STAMPS)
    return found


def main(folder: str, recording: str, *words: str) -> int:
    """Practise as ``words`` say, in a window as ``troubled_window`` has it."""
    process._serve = partial(serve, folder)
    return troubled_window.main(folder, recording, *words)


def serve(folder: str, pipe: Connection, settings: Settings) -> None:
    """The child's whole life, and what it noted at its end."""
    noted, feed = array("d"), Chain.feed

    def noting(chain: Chain, chunk: Chunk) -> ChainOutput:
        output = feed(chain, chunk)
        at_s, judged = time.monotonic(), chain.link_counts.samples
        waiting = 0 if chain.gauge is None else chain.gauge.waiting
        noted.extend((judged, judged - waiting, at_s))
        return output

    Chain.feed = noting  # type: ignore[method-assign]
    try:
        process._serve(pipe, settings)
    finally:
        np.save(Path(folder) / _STAMPS, np.array(noted).reshape(-1, 3))
