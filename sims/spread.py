"""Where on the taxels the hand's force goes: shares that add up to one at any time."""

from typing import Final, Protocol

import numpy as np

from sims.hand import Contact
from sims.scenario import Scenario, SensorPlan
from sims.shape import Floats, rise

#: Shares of a glove's taxels from four fingertips over the palm's middle to its heel.
_GLOVE: Final = np.array([0.08, 0.10, 0.10, 0.08, 0.14, 0.14, 0.20, 0.16])
#: How strongly the load rolls from heel to fingertips in one stroke, by technique.
_ROLL: Final = {"press": 0.3, "knead": 0.7, "glide": 0.9}
#: Half lengths of a palm's print, along rows and columns.
_PALM_MM: Final = (44.0, 40.0)
_KNEAD_RADIUS_MM = 12.0


class Spread(Protocol):
    """Shares out a hand's contact."""

    def newtons(self, contact: Contact) -> Floats:
        """Return newtons (n, taxels); each row adds up to the contact's force."""
        ...


def make_spread(scenario: Scenario, seed: int) -> Spread:
    """Return how this scenario's hand lies on its sensor."""
    if scenario.sensor.rows:
        return PadSpread(scenario.sensor, scenario.hand.technique, seed)
    return GloveSpread(scenario.sensor.taxels, scenario.hand.technique, seed)


class GloveSpread:
    """A few taxels on the giver's hand: the load rolls from the heel towards the fingers."""

    def __init__(self, taxels: int, technique: str, seed: int) -> None:
        place = np.linspace(0.0, len(_GLOVE) - 1.0, taxels)
        self._base = np.interp(place, np.arange(len(_GLOVE)), _GLOVE)
        self._axis = np.linspace(1.0, -1.0, taxels)
        self._roll = _ROLL[technique]
        self._seed = seed

    def newtons(self, contact: Contact) -> Floats:
        roll = self._roll * (contact.progress - 0.5)
        shares = self._base * np.exp(np.multiply.outer(roll, self._axis))
        for number in np.unique(contact.number):
            draw = np.random.default_rng([self._seed, 21, int(number) + 1])
            lie = np.exp(0.08 * draw.standard_normal(len(self._base)))
            shares[contact.number == number] *= lie
        return np.asarray(shares * (contact.force_n / shares.sum(axis=1))[:, np.newaxis])


class PadSpread:
    """A palm's print on a grid: it rests, circles (knead) or travels along the rows (glide)."""

    def __init__(self, plan: SensorPlan, technique: str, seed: int) -> None:
        self._rows_mm = _middles_mm(plan.rows, plan.pitch_mm)
        self._columns_mm = _middles_mm(plan.columns, plan.pitch_mm)
        self._size_mm = (plan.rows * plan.pitch_mm, plan.columns * plan.pitch_mm)
        self._technique = technique
        self._seed = seed
        draw = np.random.default_rng([seed, 22])
        # A back is not even: some rows and columns carry more.
        self._row_gain = np.exp(0.05 * draw.standard_normal(plan.rows))
        self._column_gain = np.exp(0.05 * draw.standard_normal(plan.columns))

    def newtons(self, contact: Contact) -> Floats:
        y_mm, x_mm = self.centre_mm(contact)
        rows = _print(self._rows_mm, y_mm, _PALM_MM[0]) * self._row_gain
        columns = _print(self._columns_mm, x_mm, _PALM_MM[1]) * self._column_gain
        rows *= (contact.force_n / rows.sum(axis=1))[:, np.newaxis]
        columns /= columns.sum(axis=1)[:, np.newaxis]
        return (rows[:, :, np.newaxis] * columns[:, np.newaxis, :]).reshape(len(rows), -1)

    def centre_mm(self, contact: Contact) -> tuple[Floats, Floats]:
        """Return the print's centre, (n,) along the rows (y) and (n,) along the columns (x)."""
        y_mm = np.full(contact.progress.shape, self._size_mm[0] / 2)
        x_mm = np.full(contact.progress.shape, self._size_mm[1] / 2)
        for number in np.unique(contact.number):
            draw = np.random.default_rng([self._seed, 23, int(number) + 1])
            off_y, off_x = np.clip(draw.standard_normal(2), -2.0, 2.0) * 5.0
            here = contact.number == number
            y_mm[here] += off_y
            x_mm[here] += off_x
        if self._technique == "glide":
            room_mm = max(self._size_mm[0] / 2 - _PALM_MM[0], 0.0)
            y_mm += room_mm * (1.0 - 2.0 * rise(contact.progress))
        elif self._technique == "knead":
            angle = 2.0 * np.pi * contact.progress
            y_mm += _KNEAD_RADIUS_MM * np.cos(angle)
            x_mm += _KNEAD_RADIUS_MM * np.sin(angle)
        return y_mm, x_mm


def _middles_mm(cells: int, pitch_mm: float) -> Floats:
    return np.asarray((np.arange(cells) + 0.5) * pitch_mm, np.float64)


def _print(at_mm: Floats, centre_mm: Floats, half_mm: float) -> Floats:
    """Return a flat-topped profile (n, cells): a palm presses evenly and ends softly."""
    away = (at_mm - centre_mm[:, np.newaxis]) / half_mm
    squared = away * away
    return np.asarray(np.exp(-squared * squared))
