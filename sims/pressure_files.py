"""Files as other makers' programs write them, made from the formats' facts (docs/imports.md).

Each yields the lines of one movie of pressures ``(frames, rows, columns)``, in the unit it names.
"""

from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_TEKSCAN_HEADER: Final = """\
DATA_TYPE MOVIE
VERSION I-scan 5.76
FILENAME a made-up movie.fsx
SENSOR_TYPE 5101
ROWS {rows}
COLS {columns}
ROW_SPACING {spacing_mm} mm
COL_SPACING {spacing_mm} mm
SENSEL_AREA {area}
NOISE_THRESHOLD 3
SECONDS_PER_FRAME {period_s}
MICRO_SECOND 0
TIME 10:00:00
SCALE_FACTOR 1
EXPONENT 0
SATURATION_PRESSURE {saturation}
SENSITIVITY S-20
START_FRAME {first}
END_FRAME {last}
UNITS {unit}
MIRROR_ROW 0
MIRROR_COL 0
ASCII_DATA @@
"""


def tekscan_lines(
    frames: Iterable[Floats],
    rows: int,
    columns: int,
    *,
    count: int,
    unit: str = "KPA",
    period_s: float = 0.01,
    spacing_mm: float = 8.382,
    first: int = 1,
    end: str = "\r\n",
    padded: bool = False,
    saturation: str = "",
    area: str = "",
    blank: Floats | None = None,
) -> Iterator[str]:
    """Yield an ASCII movie; ``padded`` as a CSV export pads it, ``blank`` marks cells out of it."""
    pad = "," * (columns - 1) if padded else ""
    header = _TEKSCAN_HEADER.format(
        rows=rows,
        columns=columns,
        spacing_mm=spacing_mm,
        area=area or f"{spacing_mm**2:.6f} mm2",
        period_s=period_s,
        saturation=saturation or "345 KPA",
        first=first,
        last=first + count - 1,
        unit=unit,
    )
    yield from (f"{line}{pad}{end}" for line in header.splitlines())
    for number, frame in enumerate(frames, first):
        yield f"{pad}{end}"
        yield f"Frame {number}{pad}{end}"
        for row in range(rows):
            out = None if blank is None else blank[row]
            yield _tekscan_row(frame[row], out) + end
    yield f"@@{pad}{end}"


def _tekscan_row(values: Floats, blank: Floats | None) -> str:
    cells = [f"{value:.6g}" for value in values]
    if blank is not None:
        cells = ["B" if out else cell for cell, out in zip(cells, blank, strict=True)]
    return ",".join(cells)


def xsensor_lines(
    frames: Iterable[Floats],
    rows: int,
    columns: int,
    *,
    unit: str = "kPa",
    period_s: float = 0.04,
    begins_s: float = 43_200.0,
    cell_cm: float = 1.27,
    decimal_comma: bool = False,
    sensors: tuple[str, ...] = ("PX100:48.48.02 S0001",),
    end: str = "\r\n",
    colon: str = ":",
) -> Iterator[str]:
    """Yield a movie of labelled blocks; several ``sensors`` have the same map a frame each."""

    def told(number: float) -> str:
        text = f"{number:.6g}"
        return f'"{text.replace(".", ",")}"' if decimal_comma else text

    for number, frame in enumerate(frames, 1):
        for sensor in sensors:
            yield f"Frame{colon},{number}{end}"
            yield f"Date{colon},2026-05-01{end}"
            yield f"Time{colon},{_clock(begins_s + (number - 1) * period_s)}{end}"
            yield f"Sensor{colon},{sensor}{end}"
            yield f"Rows{colon},{rows}{end}"
            yield f"Columns{colon},{columns}{end}"
            yield f"COP Row{colon},{told(rows / 2)}{end}"
            yield f"COP Column{colon},{told(columns / 2)}{end}"
            yield f"Sensel Width (cm){colon},{told(cell_cm)}{end}"
            yield f"Sensel Height (cm){colon},{told(cell_cm)}{end}"
            yield f"Average Pressure ({unit}){colon},{told(float(frame.mean()))}{end}"
            yield f"Peak Pressure ({unit}){colon},{told(float(frame.max()))}{end}"
            yield f"Contact Area (cm²){colon},{told(1.0)}{end}"
            yield f"Units{colon},{unit}{end}"
            yield f"Sensels{colon}{end}"
            for row in frame:
                yield ",".join(told(value) for value in row) + end
            yield end


def _clock(second_s: float) -> str:
    """Return a second of the day as an XSENSOR file writes it."""
    hours, rest = divmod(second_s, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{int(hours) % 24:02d}:{int(minutes):02d}:{seconds:06.3f}"


def novel_lines(
    samples: Iterable[Floats],
    *,
    count: int,
    names: str,
    lists: tuple[str, ...] = (),
    unit: str = "kPa",
    period_s: float = 0.02,
    decimal_comma: bool = False,
    end: str = "\r\n",
) -> Iterator[str]:
    """Yield a file of one line a sample (values,); ``lists`` name the sensors of insoles."""

    def told(number: float) -> str:
        text = f"{number:.6g}"
        return text.replace(".", ",") if decimal_comma else text

    yield f"file name:  made up.sol    date/time: 26.05.01 10:00{end}"
    yield f"sensor type: made up{end}"
    yield (
        f"total time[secs]: {told(count * period_s)}   time per frame[secs]: {told(period_s)}   "
        f"scanning rate[Hz]: {told(1 / period_s)}{end}"
    )
    if unit:
        yield f"pressure values in  {unit}{end}"
    yield f"comment: {end}"
    yield end
    yield from (f"{line}{end}" for line in lists)
    yield f"{names}{end}"
    for number, values in enumerate(samples):
        yield "\t".join([told(number * period_s), *map(told, values)]) + end
