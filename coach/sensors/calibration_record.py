"""What known weights showed about one device: the law, and how sure it is."""

import hashlib
import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from coach.errors import CoachError
from coach.saying import say
from coach.sensors.error_bar import (
    UNSEEN_SHARE,
    UNSEEN_SHARE_OF_SCALE,
    ErrorBar,
    FitSpread,
)

Law = Literal["power", "linear", "scale"]

#: Up and down apart by more than this share of the range is said to the person.
HYSTERESIS_LIMIT: Final = 0.15


class DataError(CoachError):
    """Measurements that give no calibration, or a calibration that does not belong here."""


class KeptPoint(NamedTuple):
    """One known force, what the law reads of it, and whether it came while the load grew."""

    newtons: float
    read_n: float
    direction: Literal["up", "down"]


@dataclass(frozen=True, slots=True)
class Calibration:
    """What known weights showed about one device.

    ``a`` and ``b`` have one coefficient, or one for each taxel. ``hysteresis`` is the largest
    difference between up and down as a share of the heaviest weight, ``range_n`` the lightest
    and heaviest weight; ``spread`` how the points scatter about the law (None: not kept then),
    ``points`` what the law makes of each weight. Raises DataError for coefficients that cannot
    be.
    """

    law: Law
    a: tuple[float, ...]
    b: tuple[float, ...]
    device_id: str
    made_on: str
    rmse_n: float = 0.0
    hysteresis: float = 0.0
    range_n: tuple[float, float] = (0.0, 0.0)
    spread: FitSpread | None = None
    points: tuple[KeptPoint, ...] = ()

    def __post_init__(self) -> None:
        figures = (*self.a, *self.b, self.rmse_n, self.hysteresis, *self.range_n)
        if self.spread is not None:
            figures += (self.spread.scatter, self.spread.freedom, self.spread.centre)
            figures += (self.spread.mean_share, self.spread.squares, self.spread.floor_n)
        finite = all(math.isfinite(figure) for figure in figures)
        finite = finite and (self.spread is None or self.spread.squares > 0.0)
        rising = len(self.a) > 0 and len(self.a) == len(self.b) and min(self.a, default=0) > 0
        if not finite or not rising or (self.law == "power" and min(self.b) <= 0):
            raise DataError(
                say(
                    "this calibration would make more pressure read as less, or as no number; "
                    "calibrate again with the weights"
                )
            )

    @property
    def mark(self) -> str:
        """What tells it from another of the same device: its date and its coefficients' hash."""
        return f"{self.made_on} {_hash_of(self.law, self.a, self.b)}"

    @property
    def error_bar(self) -> ErrorBar:
        """How far the newtons that it gives may be from the true ones."""
        unseen = UNSEEN_SHARE_OF_SCALE if self.law == "scale" else UNSEEN_SHARE
        return ErrorBar("weights", self.spread, self.rmse_n, self.range_n, unseen)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a person should know before trusting it."""
        if self.hysteresis <= HYSTERESIS_LIMIT:
            return ()
        return (
            say(
                "the sensor read up to {percent:.0f}% differently while you took weights off; wait "
                "a little longer at each weight, or put a softer layer under it",
                percent=100 * self.hysteresis,
            ),
        )


# Asked for with each snapshot: of a pad's 1,024 pairs it takes a millisecond.
@lru_cache
def _hash_of(law: Law, a: tuple[float, ...], b: tuple[float, ...]) -> str:
    return hashlib.sha256(repr((law, a, b)).encode()).hexdigest()[:8]
