"""What others make of the same samples: a pandas and scipy script, and BrainFlow's own playback.

Both read text, so the recording is written out for them first, which is not timed. They are given
two minutes of it, for their files of twenty are too long to be made in each run; what they do
grows with the samples alone.
"""

import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.signal import butter, find_peaks, sosfilt

from coach.signal.bands import PALM

with warnings.catch_warnings():
    # It asks an old part of Python's for its own version.
    warnings.simplefilter("ignore")
    from brainflow.board_shim import BoardIds, BoardShim, BrainFlowInputParams
    from brainflow.data_filter import DataFilter, FilterTypes

    #: Its rows are 16 channels of readings and one of time, which playback takes from a file.
    _LIKE: Final = BoardIds.SYNTHETIC_BOARD.value
    _ROWS: Final = BoardShim.get_num_rows(_LIKE)

CUTOFF_HZ: Final = 10.0
#: Seconds before a place from which a script filters, so that its filter has come to rest.
WARM_UP_S: Final = 60.0
_SLEEP_S: Final = 0.0005


def write_csv(path: Path, t_s: NDArray[np.float64], newtons: NDArray[np.float64]) -> None:
    """Write what `coach export` tells: a second and a column a taxel."""
    columns = {"t_s": t_s} | {f"taxel_{n + 1}_n": newtons[:, n] for n in range(newtons.shape[1])}
    pd.DataFrame(columns).to_csv(path, index=False, float_format="%.6g")


def pandas_report(path: Path) -> tuple[int, float, dict[str, float]]:
    """Return strokes, mean newtons and seconds a band, as a script of one page does."""
    frame = pd.read_csv(path)
    force_n = frame.filter(like="taxel").sum(axis=1).to_numpy()
    period_s = float(np.median(np.diff(frame["t_s"])))
    smooth_n = sosfilt(butter(2, CUTOFF_HZ, fs=1.0 / period_s, output="sos"), force_n)
    peaks, _ = find_peaks(smooth_n, prominence=PALM.contact_n, distance=round(0.25 / period_s))
    edges = [-np.inf, PALM.contact_n, PALM.light_n, PALM.medium_n, PALM.firm_n, np.inf]
    words = ["none", "light", "medium", "firm", "too_much"]
    bands = pd.Series(pd.cut(smooth_n, edges, labels=words))
    seconds = bands.groupby(bands, observed=False).size() * period_s
    return len(peaks), float(smooth_n.mean()), seconds.to_dict()


def pandas_place(frame: pd.DataFrame, at_s: float, rate_hz: float) -> tuple[float, int]:
    """Return force and strokes at a place of a table that was read before."""
    rate = round(rate_hz)
    end = round(at_s * rate)
    part = frame.iloc[max(0, end - round(WARM_UP_S * rate)) : end + 1]
    force_n = part.filter(like="taxel").sum(axis=1).to_numpy()
    smooth_n = sosfilt(butter(2, CUTOFF_HZ, fs=rate_hz, output="sos"), force_n)
    peaks, _ = find_peaks(smooth_n, prominence=PALM.contact_n, distance=rate // 4)
    return float(smooth_n[-1]), len(peaks)


def write_brainflow(path: Path, t_s: NDArray[np.float64], newtons: NDArray[np.float64]) -> None:
    """Write a file that BrainFlow's playback board takes: 16 channels beside their seconds."""
    rows = np.zeros((_ROWS, len(t_s)))
    rows[BoardShim.get_timestamp_channel(_LIKE)] = 1e9 + t_s
    rows[BoardShim.get_eeg_channels(_LIKE)[: newtons.shape[1]]] = newtons.T
    DataFilter.write_file(rows, str(path), "w")


def brainflow_report(path: Path, rate_hz: float) -> tuple[int, float]:
    """Return strokes and mean newtons by DataFilter, with its file read at once."""
    rows = DataFilter.read_file(str(path))
    force_n = np.ascontiguousarray(rows[BoardShim.get_eeg_channels(_LIKE)].sum(axis=0))
    kind = FilterTypes.BUTTERWORTH.value
    DataFilter.perform_lowpass(force_n, round(rate_hz), CUTOFF_HZ, 2, kind, 0.0)
    peaks, _ = find_peaks(force_n, prominence=PALM.contact_n, distance=round(rate_hz / 4))
    return len(peaks), float(force_n.mean())


@contextmanager
def brainflow_playback(path: Path) -> Iterator[Any]:
    """Play a file as BrainFlow does; yield the board."""
    BoardShim.disable_board_logger()
    wishes = BrainFlowInputParams()
    wishes.file, wishes.master_board = str(path), _LIKE
    board = BoardShim(BoardIds.PLAYBACK_FILE_BOARD.value, wishes)
    board.prepare_session()
    board.start_stream(450_000)
    try:
        yield board
    finally:
        board.stop_stream()
        board.release_session()


def brainflow_seek_s(board: Any, percent: int) -> float:
    """Return the seconds from the wish to the first samples there, with nothing done with them."""
    begun_s = time.perf_counter()
    board.config_board(f"set_index_percentage:{percent}")
    board.get_board_data()
    while not board.get_board_data_count():
        time.sleep(_SLEEP_S)
    return time.perf_counter() - begun_s


def brainflow_speed(board: Any, for_s: float, rate_hz: float) -> float:
    """Return how many times real time playback gives samples."""
    board.get_board_data()
    begun_s = time.perf_counter()
    time.sleep(for_s)
    count = board.get_board_data_count()
    return float(count / rate_hz / (time.perf_counter() - begun_s))
