"""The five bands and where they begin and end: all that a home page needs, and no numpy."""

from dataclasses import dataclass
from enum import StrEnum


class Band(StrEnum):
    """A pressure band, from no contact to too much; ``Band.order`` gives 0 to 4."""

    NONE = "none"
    LIGHT = "light"
    MEDIUM = "medium"
    FIRM = "firm"
    TOO_MUCH = "too_much"

    @property
    def order(self) -> int:
        """Return 0 for no contact up to 4 for too much."""
        return BANDS.index(self)


BANDS: tuple[Band, ...] = tuple(Band)


@dataclass(frozen=True, slots=True)
class Edges:
    """Where the bands begin and end: contact-on and the upper edges, in newtons and kPa."""

    contact_n: float
    light_n: float
    medium_n: float
    firm_n: float
    light_kpa: float = 15.0
    medium_kpa: float = 40.0
    firm_kpa: float = 75.0

    def times(self, factor: float) -> "Edges":
        """Return the edges times ``factor``; contact, which is the sensor's, stays as it is."""
        return Edges(
            contact_n=self.contact_n,
            light_n=self.light_n * factor,
            medium_n=self.medium_n * factor,
            firm_n=self.firm_n * factor,
            light_kpa=self.light_kpa * factor,
            medium_kpa=self.medium_kpa * factor,
            firm_kpa=self.firm_kpa * factor,
        )


#: The defaults until a pair has calibrated. kPa: the thumb's newtons over its 2 cm².
PALM = Edges(contact_n=1.5, light_n=10.0, medium_n=30.0, firm_n=60.0)
THUMB = Edges(contact_n=0.5, light_n=3.0, medium_n=8.0, firm_n=15.0)
EDGES = {"palm": PALM, "thumb": THUMB}
