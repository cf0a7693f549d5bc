"""The groups of strokes whose figures stand by themselves, so that no weak corner can hide."""

from collections.abc import Callable

from sims.stroke_set import KINDS, RATES_HZ, TAXELS, Recording

Belongs = Callable[[Recording], bool]


CORNER = (max(TAXELS), max(RATES_HZ))


def _hardest_n(recording: Recording) -> float:
    return max(press.rise_n for press in recording.presses)


def _between(low: float, high: float, of: Callable[[Recording], float]) -> Belongs:
    return lambda recording: low <= of(recording) < high


def _seconds(recording: Recording) -> float:
    return recording.seconds


def _taxels(recording: Recording) -> float:
    return float(recording.taxels)


def is_weak(recording: Recording) -> bool:
    """Whether no stroke reaches 12 % of the sensor's range, six times contact-on."""
    return _hardest_n(recording) < 0.12 * recording.range_n


def _kind(kind: str) -> Belongs:
    return lambda recording: recording.kind == kind


def _rate(rate_hz: float) -> Belongs:
    return lambda recording: recording.rate_hz == rate_hz


GROUPS: dict[str, Belongs] = {
    **{kind: _kind(kind) for kind in KINDS},
    **{f"{rate_hz:g} Hz": _rate(rate_hz) for rate_hz in RATES_HZ},
    "0.1 to 1 N": _between(0.0, 1.0, _hardest_n),
    "1 to 10 N": _between(1.0, 10.0, _hardest_n),
    "10 to 100 N": _between(10.0, 101.0, _hardest_n),
    "0.2 to 0.5 s": _between(0.0, 0.5, _seconds),
    "0.5 to 2 s": _between(0.5, 2.0, _seconds),
    "2 to 6 s": _between(2.0, 6.0, _seconds),
    "6 to 12 s": _between(6.0, 13.0, _seconds),
    "8 and 16 taxels": _between(1, 17, _taxels),
    "64 and 256 taxels": _between(17, 257, _taxels),
    "1,024 taxels": _between(257, 2000, _taxels),
    "1,024 taxels at 1,000 Hz": lambda recording: (recording.taxels, recording.rate_hz) == CORNER,
    "weak": is_weak,
    "on a rest": lambda recording: recording.rest_n > 0.0,
    "on a rest laid down first": lambda recording: recording.laid_down_s is not None,
    "with tremor": lambda recording: recording.tremor > 0.0,
    "with a drifting zero": lambda recording: recording.drift_n != 0.0,
    "with noise above 0.2 %": lambda recording: recording.noise_n > 0.002 * recording.range_n,
}
