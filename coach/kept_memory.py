"""Memory that is given back is kept for what comes next."""

from typing import Final

import numpy as np

#: The most that glibc takes as a measure, 32 MiB, less the few bytes before a block.
_MEASURE_BYTES: Final = 31 << 20


def keep_freed_memory() -> None:
    """Let the C library keep what is freed: for who makes and frees megabytes over and over.

    glibc takes the largest block that was ever given back as the measure of what it hands back to
    the system, and is asked for again page by page: a fifth of a report's time. So one is given
    back here, which nobody has written to and which therefore never was memory at all. It is a few
    microseconds, and nothing to any other C library.
    """
    np.empty(_MEASURE_BYTES, np.uint8)
