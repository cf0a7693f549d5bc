"""Peak finders of others on the same strokes, each with the settings that suited it best.

They see a recording whole, with the future in it, and may smooth it forwards and backwards; the
coach hears it sample by sample. Their onset and offset are where the force passes 10 % of the
peak's prominence above its foot, or contact-on where that is higher, as our definition has it.
"""

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import neurokit2 as nk
import numpy as np
from numpy.typing import NDArray
from scipy import signal

from sims.stroke_match import Found, Pair, f1, matched
from sims.stroke_set import Recording, TrueStroke

Array = NDArray[np.float64]

#: Cutoffs of the smoothing, 0 for none; a prominence as a share of the recording's span; the
#: least distance between peaks and the least width at half prominence, in seconds.
CUTOFFS_HZ = (0.0, 10.0, 6.0, 3.0)
SHARES = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
DISTANCES_S = (0.0, 0.1, 0.3)
WIDTHS_S = (0.0, 0.1)
#: NeuroKit2 looks for each peak's trough one by one: unsmoothed that takes minutes.
NK_CUTOFFS_HZ = (20.0, 10.0, 6.0, 3.0)
#: Where the force is lower than this, it says nothing of a peak that is to be known to 2 %.
TOP_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Settings:
    """What a peer was set to."""

    cutoff_hz: float
    share: float
    distance_s: float = 0.0
    width_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording as a peer gets it: total newtons (n,), and what is true of it."""

    recording: Recording
    total_n: Array
    truth: tuple[TrueStroke, ...]


Peer = Callable[[Heard, Settings], list[Found]]


def find_peaks(heard: Heard, settings: Settings) -> list[Found]:
    """Return the strokes that ``scipy.signal.find_peaks`` finds."""
    rate_hz = heard.recording.rate_hz
    force_n = heard.total_n
    if 0.0 < settings.cutoff_hz < 0.45 * rate_hz:
        sos = signal.butter(2, settings.cutoff_hz, fs=rate_hz, output="sos")
        force_n = signal.sosfiltfilt(sos, force_n)
    peaks, told = signal.find_peaks(
        force_n,
        height=heard.recording.edges.contact_n,
        prominence=settings.share * float(np.ptp(force_n)),
        distance=max(1.0, settings.distance_s * rate_hz),
        width=settings.width_s * rate_hz,
    )
    return _spans(heard, force_n, peaks, told["prominences"])


def neurokit(heard: Heard, settings: Settings) -> list[Found]:
    """Return the strokes that NeuroKit2's filter and ``signal_findpeaks`` find."""
    rate_hz = heard.recording.rate_hz
    cutoff_hz = min(settings.cutoff_hz, 0.4 * rate_hz)
    force_n = nk.signal_filter(heard.total_n, sampling_rate=rate_hz, highcut=cutoff_hz)
    told = nk.signal_findpeaks(
        force_n, relative_height_min=settings.share, relative_mean=False, relative_max=True
    )
    return _spans(heard, force_n, told["Peaks"], told["Height"])


def _spans(heard: Heard, force_n: Array, peaks: Array, prominences: Array) -> list[Found]:
    """Return onset, offset and newtons of peaks, from their 10 % crossings."""
    t_s, found = heard.recording.t_s, []
    for peak, prominence in zip(peaks.tolist(), prominences.tolist(), strict=True):
        level_n = max(force_n[peak] - 0.9 * prominence, heard.recording.edges.contact_n)
        before = np.flatnonzero(force_n[:peak] < level_n)
        after = np.flatnonzero(force_n[peak:] < level_n)
        first = int(before[-1]) if len(before) else 0
        last = peak + int(after[0]) if len(after) else len(t_s) - 1
        onset_s = _crossing(t_s, force_n, first, first + 1, level_n)
        found.append((onset_s, _crossing(t_s, force_n, last, last - 1, level_n), force_n[peak]))
    return found


def _crossing(t_s: Array, force_n: Array, outside: int, inside: int, level_n: float) -> float:
    rise_n = force_n[inside] - force_n[outside]
    share = (level_n - force_n[outside]) / rise_n if rise_n > 0.0 else 0.0
    return float(t_s[outside] + min(max(share, 0.0), 1.0) * (t_s[inside] - t_s[outside]))


def knowing_the_top(heard: Heard) -> list[Pair]:
    """Return the peaks of one who is told all but how hard it was, and sees the top alone.

    He is told where the calm force is within ``TOP_SHARE`` of its peak, by how much each sample
    there is lower, and what the tremor adds; he averages. So what is left is the sensor's noise
    and drift, in the only samples that tell a peak to one who does not know the stroke's shape.
    """
    recording, t_s, pairs = heard.recording, heard.recording.t_s, []
    hand_n, calm_n = recording.force_n(t_s), recording.calm_n(t_s)
    for true in heard.truth:
        first, last = np.searchsorted(t_s, (true.onset_s, true.offset_s)).tolist()
        part = slice(first, max(last, first + 1))
        top = calm_n[part] >= (1.0 - TOP_SHARE) * true.calm_peak_n
        if not top.any():
            top = calm_n[part] >= calm_n[part].max()
        added_n = float((heard.total_n[part] - hand_n[part])[top].mean())
        pairs.append(Pair(true, (true.onset_s, true.offset_s, true.peak_n + added_n)))
    return pairs


def best(peer: Peer, tuning: Sequence[Heard], settings: Iterable[Settings]) -> Settings:
    """Return the settings with the highest F1; of equals, those with the truest onsets."""

    def merit(tried: Settings) -> tuple[float, float]:
        pairs: list[Pair] = []
        wrong = 0
        for heard in tuning:
            more, extra = matched(heard.truth, peer(heard, tried))
            pairs, wrong = pairs + more, wrong + extra
        return f1(pairs, wrong), -float(np.nanmedian([abs(p.onset_error_s) for p in pairs]))

    return max(settings, key=merit)


def tuned(tuning: Sequence[Heard]) -> dict[str, tuple[Peer, Settings]]:
    """Return the peers with their best settings on recordings that they are not judged by."""
    choices = itertools.product(CUTOFFS_HZ, SHARES, DISTANCES_S, WIDTHS_S)
    grid = (Settings(*values) for values in choices)
    grid_nk = (Settings(*values) for values in itertools.product(NK_CUTOFFS_HZ, SHARES))
    return {
        "find_peaks": (find_peaks, best(find_peaks, tuning, grid)),
        "NeuroKit2": (neurokit, best(neurokit, tuning, grid_nk)),
    }
