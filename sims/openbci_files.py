"""Files as the OpenBCI GUI writes them, made from the format's facts (docs/imports.md)."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

BEGAN_S = 1_700_000_000.0
EXG, ACCEL, ANALOG = 8, 3, 3


def openbci_lines(
    analog: Floats,
    *,
    rate_hz: float = 250.0,
    board: str = "BoardCytonSerial",
    index: Sequence[int] | None = None,
    stamps_s: Sequence[float] | None = None,
    end: str = "\n",
) -> Iterator[str]:
    """Yield a raw file of a Cyton whose first analog pins read ``analog`` (n, up to 3).

    ``index`` and ``stamps_s`` (n,) are 0 to 255 over and over, and even, unless given.
    """
    n = len(analog)
    yield f"%OpenBCI Raw EXG Data{end}"
    yield f"%Number of channels = {EXG}{end}"
    yield f"%Sample Rate = {rate_hz:g} Hz{end}"
    yield f"%Board = OpenBCI_GUI${board}{end}"
    names = ["Sample Index", *(f"EXG Channel {k}" for k in range(EXG))]
    names += [f"Accel Channel {k}" for k in range(ACCEL)]
    names += ["Not Used", "Digital Channel 0 (D11)", "Digital Channel 1 (D12)"]
    names += ["Digital Channel 2 (D13)", "Digital Channel 3 (D17)", "Not Used"]
    names += ["Digital Channel 4 (D18)", *(f"Analog Channel {k}" for k in range(ANALOG))]
    names += ["Timestamp", "Marker Channel", "Timestamp (Formatted)"]
    yield ", ".join(names) + end
    told = index if index is not None else [k % 256 for k in range(n)]
    stamps = stamps_s if stamps_s is not None else [BEGAN_S + k / rate_hz for k in range(n)]
    for number, stamp_s, pins in zip(told, stamps, analog, strict=True):
        exg = [-187500.02235174447 + 10.0 * k for k in range(EXG)]
        rest = [0.0] * (ANALOG - len(pins))
        cells = [float(number), *exg, 0.002, 0.016, 0.986, *[0.0] * 7, *pins.tolist(), *rest]
        yield ", ".join(map(repr, [*cells, stamp_s, 0.0])) + f", {_formatted(stamp_s)}{end}"


def _formatted(stamp_s: float) -> str:
    return f"2023-11-14 22:13:{stamp_s % 60:06.3f}"


def old_openbci_lines(exg: Floats, rate_hz: float = 250.0) -> Iterator[str]:
    """Yield a raw file of before 2020: no line of names, and times of day."""
    yield "%OpenBCI Raw EEG Data\n"
    yield f"%Number of channels = {exg.shape[1]}\n"
    yield f"%Sample Rate = {rate_hz:.1f} Hz\n"
    yield "%First Column = SampleIndex\n"
    yield "%Last Column = Timestamp \n"
    yield "%Other Columns = EEG data in microvolts followed by Accel Data (in G)\n"
    for number, values in enumerate(exg):
        seconds = 31.5 + number / rate_hz
        cells = [f"{number % 256}", *(f"{value:.2f}" for value in values), "0.001", "0.002", "0.99"]
        yield ", ".join(cells) + f", 15:{21 + int(seconds) // 60}:{seconds % 60:06.3f}\n"


def lost(rows: Iterable[str], begin: int, count: int) -> list[str]:
    """Return a file's lines without ``count`` of its rows, from row ``begin`` on."""
    lines = list(rows)
    head = sum(line.startswith(("%", "Sample Index")) for line in lines)
    return lines[: head + begin] + lines[head + begin + count :]
