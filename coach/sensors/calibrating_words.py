"""What a calibration came to, in a person's words."""

from typing import Final

from coach.saying import Said, joined, say
from coach.sensors.calibration import Calibration

#: Shares that differ by less than this part are told as one.
_ALIKE: Final = 0.3


def summary_words(calibration: Calibration) -> str:
    """Return how good it is, and what should be known before it is trusted."""
    found = say(
        "Calibrated: {error}, up and down differ by {hysteresis_percent:.0f}%; readings miss the "
        "weights by {rmse_n:.2f} N.",
        error=said_error(calibration),
        hysteresis_percent=100 * calibration.hysteresis,
        rmse_n=calibration.rmse_n,
    )
    return joined(" ", [found, *notes_of(calibration)])


def notes_of(calibration: Calibration) -> list[Said]:
    """Return what should be known before it is trusted, a sentence each."""
    return [say("Note: {warning}.", warning=warning) for warning in calibration.warnings]


def said_error(calibration: Calibration) -> str:
    """Return how far off a force may be, from the lightest weight to the heaviest."""
    bar, (lightest_n, heaviest_n) = calibration.error_bar, calibration.range_n
    low, high = bar.share(lightest_n), bar.share(heaviest_n)
    if low is None or high is None:
        return say("how far off a force may be is unknown")
    if abs(low - high) < _ALIKE * max(low, high):
        return say(
            "± {percent:.0f}% between {lightest_n:.1f} and {heaviest_n:.1f} N",
            percent=100 * max(low, high),
            lightest_n=lightest_n,
            heaviest_n=heaviest_n,
        )
    return say(
        "± {low_percent:.0f}% at {lightest_n:.1f} N and "
        "± {high_percent:.0f}% at {heaviest_n:.1f} N",
        low_percent=100 * low,
        lightest_n=lightest_n,
        high_percent=100 * high,
        heaviest_n=heaviest_n,
    )
