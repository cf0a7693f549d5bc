"""All that a dial shows at one moment. No Qt."""

from dataclasses import dataclass

from coach.signal.bands import PALM, Band, Edges
from coach.views import BeatView

NO_BEAT = BeatView(False, 0.0, 1.0, 4)


@dataclass(frozen=True, slots=True)
class DialView:
    """All that a dial shows at one moment.

    ``band`` None means no live data; then ``caption`` is the reason and ``age_s`` how long.
    ``rest`` ("Connecting", "Done") then stands in for the alarm of no data. ``paused`` stops
    the beat alone. ``hidden``: a drill lets nothing of the press be seen, the beat alone.
    ``asynchronies_s`` are the last strokes' distances from their beat, newest last. The true
    force is within ``error_n``, None where nobody knows; ``saturated``: past the sensor's range.
    ``word`` stands in for the band's word where that would say the wrong thing.
    """

    band: Band | None
    force_n: float = 0.0
    peak_kpa: float | None = None
    edges: Edges = PALM
    target: Band = Band.MEDIUM
    beat: BeatView = NO_BEAT
    now_s: float = 0.0
    asynchronies_s: tuple[float, ...] = ()
    caption: str = ""
    age_s: float | None = None
    rest: str = ""
    paused: bool = False
    hidden: bool = False
    error_n: float | None = None
    saturated: bool = False
    word: str = ""
