"""What the glides of a session came to: how fast, how far, and whether anything could tell."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from coach.practice.routines.techniques import TECHNIQUES
from coach.saying import say
from coach.signal.strokes import Stroke, ToldBy
from coach.timing import STALE_AFTER_S

#: Less touch than this in glides says nothing about the sensor.
LEAST_S: Final = 10.0
#: Where strokes were told, they cover at least this share of the time that hands were on.
TOLD_SHARE: Final = 0.4
#: What skin likes, cm/s.
SLOW_CM_S, QUICK_CM_S = 1.0, 10.0
#: A speed may be told this far off; only past that is there something to change.
SURE: Final = 1.1

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Gliding:
    """Glides in figures; None where nothing tells them.

    ``touch_s`` is how long hands were on while they were asked to glide, ``strokes`` how many
    glides were told, asked for or seen by the hand's way or motion in free practice, and
    ``told_by`` what told most of them. ``speed_cm_s`` is the median of the
    strokes' speeds, ``spread_cm_s`` half of what the middle half of them spans, ``path_cm`` the
    median way. ``measurable``: False where hands glided and this sensor tells no stroke from the
    next, None where nobody glided for long enough to say.
    """

    touch_s: float = 0.0
    strokes: int = 0
    told_by: ToldBy | None = None
    speed_cm_s: float | None = None
    spread_cm_s: float | None = None
    path_cm: float | None = None
    measurable: bool | None = None


class GlideKeeper:
    """Follows the stages, and adds up the time that hands were on in those of gliding."""

    def __init__(self) -> None:
        self._begun_s: list[float] = []
        self._glides: list[bool] = []
        self._touch_us = 0
        self._last_s: float | None = None

    def happened(self, t_s: float, data: Mapping[str, object]) -> None:
        """Take any event of the course, which happened after the newest sample ``t_s``."""
        if data.get("event") == "stage":
            known = TECHNIQUES.get(str(data.get("technique", "")))
            self._begun_s.append(t_s)
            self._glides.append(known is not None and known.manner == "glides")

    def add(self, t_s: Floats, felt: NDArray[np.bool_], hop_s: Floats) -> None:
        """Take readings, all (n,), in order: ``felt`` where a hand was on."""
        if not len(t_s):
            return
        before_s = t_s[0] if self._last_s is None else self._last_s
        since_s = np.clip(np.diff(t_s, prepend=before_s), 0.0, STALE_AFTER_S)
        self._last_s = float(t_s[-1])
        if not any(self._glides):
            return
        weights_us = np.rint(np.where(hop_s > 0, hop_s, since_s) * 1e6).astype(np.int64)
        stage = np.searchsorted(self._begun_s, t_s, side="right") - 1
        glides = np.array([*self._glides, False])[stage]
        self._touch_us += int(weights_us[glides & felt].sum())

    def gliding(self, strokes: Sequence[Stroke], *, travels: bool) -> Gliding:
        """Return what the session's strokes say; ``travels``: a pad follows the hand's way."""
        asked = [stroke for stroke in strokes if self._is_glide(stroke)]
        glides = [s for s in strokes if self._is_glide(s) or s.told_by in ("travel", "motion")]
        told_by = Counter(stroke.told_by for stroke in glides).most_common(1)
        measurable = None
        if self._touch_us >= 1e6 * LEAST_S:
            covered_s = sum(stroke.offset_s - stroke.onset_s for stroke in asked)
            moved = any(stroke.told_by in ("travel", "motion") for stroke in asked)
            measurable = travels or moved or covered_s >= TOLD_SHARE * self._touch_us / 1e6
        speeds = [each.speed_cm_s for each in glides if each.speed_cm_s is not None]
        ways = [each.path_cm for each in glides if each.path_cm is not None]
        quartiles = np.percentile(speeds, [25.0, 75.0]) if speeds else None
        return Gliding(
            touch_s=self._touch_us / 1e6,
            strokes=len(glides),
            told_by=told_by[0][0] if told_by else None,
            speed_cm_s=float(np.median(speeds)) if speeds else None,
            spread_cm_s=None if quartiles is None else float(quartiles[1] - quartiles[0]) / 2,
            path_cm=float(np.median(ways)) if ways else None,
            measurable=measurable,
        )

    def counted(self, strokes: Sequence[Stroke], gliding: Gliding) -> tuple[Stroke, ...]:
        """Return the strokes that rhythm and score are told from: none of glides half told."""
        if gliding.measurable is not False:
            return tuple(strokes)
        return tuple(stroke for stroke in strokes if not self._is_glide(stroke))

    def _is_glide(self, stroke: Stroke) -> bool:
        stage = bisect_right(self._begun_s, stroke.onset_s) - 1
        return stage >= 0 and self._glides[stage]


def speed_word(speed_cm_s: float) -> str:
    """Return a speed in a word: skin likes 1 to 10 cm/s."""
    if speed_cm_s < SLOW_CM_S:
        return say("very slow")
    return say("pleasant") if speed_cm_s <= QUICK_CM_S else say("quick")


def off_pace(speed_cm_s: float | None) -> Literal["slow", "quick"] | None:
    """Return what glides surely are that skin does not like so well, None where nothing is."""
    if speed_cm_s is None:
        return None
    if speed_cm_s * SURE < SLOW_CM_S:
        return "slow"
    return "quick" if speed_cm_s > SURE * QUICK_CM_S else None
