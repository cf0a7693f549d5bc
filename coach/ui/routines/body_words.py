"""What the drawn body shows, in words for who cannot see it."""

from collections.abc import Collection
from dataclasses import dataclass

from coach.practice.routines.names import (
    area_word,
    direction_word,
    side_word,
    technique_word,
    the_area,
)
from coach.practice.routines.techniques import PAUSE, usual_direction
from coach.saying import joined, say


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn: a stage's area, side, technique and way, and the areas that ask for care.

    ``direction`` empty is the technique's own; an empty ``area`` is the body alone.
    """

    area: str = ""
    side: str = "both"
    technique: str = ""
    direction: str = ""
    avoid: tuple[str, ...] = ()
    soften: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What is lit, which way hands go, and where not: "Body: knead on the neck, up"."""
        parts = [*self._stage_words(), *self._care_words()]
        return say("Body: {parts}", parts=joined(", ", parts)) if parts else say("Body")

    def _stage_words(self) -> list[str]:
        if self.technique == PAUSE:
            return [say("hands off")]
        if not self.area:
            return []
        words: list[str] = [area_word(self.area)]
        if self.technique:
            technique, area = technique_word(self.technique), the_area(self.area)
            words = [say("{technique} on {area}", technique=technique, area=area)]
        if self.side != "both":
            words.append(side_word(self.side))
        if self.technique:
            way = self.direction or usual_direction(self.technique, self.area)
            words.append(direction_word(way))
        return words

    def _care_words(self) -> list[str]:
        words: list[str] = []
        if self.avoid:
            words.append(say("leave out: {areas}", areas=_listed(self.avoid)))
        if self.soften:
            words.append(say("go easy on: {areas}", areas=_listed(self.soften)))
        return words


def _listed(areas: Collection[str]) -> str:
    return joined(", ", [area_word(area) for area in areas])
