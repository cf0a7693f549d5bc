"""When the alarm of each press would have been heard, by what the engine gave its loudspeaker."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from sims.loudspeaker import heard_of

#: What the app asks of a sound device: four periods of 5 ms wait to be played.
BUFFER_S: Final = 0.02
#: A press whose alarm would only go on with the sound of the one before tells nothing.
_SILENT_S: Final = 0.02


def heard_late_s(folder: Path, engine: int, presses_s: Sequence[float]) -> list[float]:
    """Return for each press from silence how much later its sound left the loudspeaker."""
    played = heard_of(folder, engine)
    sounds = np.flatnonzero(played.samples != 0.0)
    at_s = played.at_s[sounds]
    late_s = []
    for press_s in presses_s:
        first = int(np.searchsorted(at_s, press_s))
        silent = first == 0 or at_s[first - 1] < press_s - _SILENT_S
        if silent and len(played.at_s) and press_s > played.at_s[0]:
            late_s.append(float(at_s[first]) - press_s if first < len(at_s) else np.inf)
    return [each + BUFFER_S for each in late_s]
