"""What a maker's sheet says of a resistor beyond its curve, and what weights cannot show of it.

Interlink's sheet of the FSR 400 series: a part repeats itself to ± 2 % (one standard deviation),
drifts by less than 5 % with each tenfold of time under load, and conducts about 15 % better at
85 °C than at room temperature, so 0.25 % with each degree. A kitchen scale, by which a person
knows their weights, is good to about 1 %.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.signal import lfilter

Floats = NDArray[np.float64]

#: Creep that grows evenly with the logarithm of time: a part of it in each decade, in seconds.
_DECADES_S = (0.1, 1.0, 10.0, 100.0, 1000.0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Bounds of the flaws; each sensor draws its own. ``load_cell``: only its weights are off."""

    repeat: float = 0.02
    creep: tuple[float, float] = (0.01, 0.05)
    a_degree: float = 0.0025
    warmer_degrees: float = 15.0
    weights_off: float = 0.01
    load_cell: bool = False


#: A sensor without any of them.
FLAWLESS = Sheet(0.0, (0.0, 0.0), 0.0, 0.0, 0.0)


class SheetFlaws:
    """One sensor's flaws: newtons in, newtons as the resistors feel them out."""

    def __init__(self, sheet: Sheet, count: int, rate_hz: float, seed: int) -> None:
        self._sheet, self._count, self._rate_hz = sheet, count, rate_hz
        self._draw = np.random.default_rng([seed, 92])
        self.weights_are = 1.0 + sheet.weights_off * self._draw.uniform(-1.0, 1.0)
        self._creep = self._draw.uniform(*sheet.creep)
        #: Calibrated on a table, used under a hand.
        self._warm = 1.0 + sheet.a_degree * sheet.warmer_degrees * self._draw.uniform(0.0, 1.0)
        self.worn = False
        self._state = np.zeros((len(_DECADES_S), 1, count))
        self._answers = np.ones(count)

    def load(self) -> None:
        """Something new is set down: no part answers as it did before."""
        self._answers = np.exp(self._sheet.repeat * self._draw.standard_normal(self._count))

    def felt(self, newtons: Floats) -> Floats:
        """Return what is felt (n, taxels) of consecutive ``newtons`` (n, taxels)."""
        if self._sheet.load_cell:
            return newtons
        felt = newtons * self._answers * (self._warm if self.worn else 1.0)
        crept = np.zeros_like(felt)
        for which, decade_s in enumerate(_DECADES_S):
            keeps = np.exp(-1.0 / (self._rate_hz * decade_s))
            followed, self._state[which] = lfilter(
                [1.0 - keeps], [1.0, -keeps], felt, axis=0, zi=self._state[which]
            )
            crept += followed
        return np.asarray(felt + self._creep * crept)
