"""The comfort trial: three slow ascents, the receiver's words on the way, what to do now.

Pure: whoever runs it gives points and words, and shows ``view``. The sensor never overrides the
voice: every ascent ends at the receiver's stop, or at the coach's own limit before it.
"""

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.messages import Tool
from coach.practice.comfort.ascent import MOST_SPEED, Ascent, Word
from coach.practice.comfort.found import Found, TooTenderError, found_in, top_of
from coach.practice.comfort.profile import ComfortError, default_edges
from coach.practice.comfort.trial_view import ASCENTS, Phase, TrialView
from coach.practice.comfort.trial_words import (
    Reason,
    let_go_sentence,
    ready_sentence,
    release_sentence,
    rest_sentence,
    rising_sentence,
)
from coach.saying import say

#: The body is given this long between ascents: pressure that follows at once feels stronger.
REST_S: Final = 8.0
#: A longer ascent tires both; it is let go and does not count.
LONGEST_S: Final = 60.0
#: A hand that has fallen below this share of its peak has let go.
_LET_GO: Final = 0.5
#: A stop that is told so long after letting go still belongs to the ascent.
LATE_S: Final = 3.0
#: No point for so long and nobody knows how the ascent went on.
_GAP_S: Final = 0.5
#: A hand is off below this share of contact.
_OFF: Final = 0.8
_THANKS: Final = say("Thank you both. This is what it came to.")


class ComfortTrial:
    """Feels points (``feel``), hears words (``say``), and ends at ``found`` or ``refused``."""

    def __init__(self, tool: Tool, area: str) -> None:
        self.tool, self.area = tool, area
        self._default, self._top_n = default_edges(tool, area), top_of(tool, area).firm_n
        self.ascents: list[Ascent] = []
        self._phase: Phase = "release"
        self._now: Ascent | None = None
        self._now_s = -math.inf
        self._fell_s = self._rest_from_s = math.inf
        self._force_n = 0.0
        self._reason: Reason | None = None
        self.found: Found | None = None
        self.refused = ""
        #: Whether it was refused because the area is better left out.
        self.tender = False

    @property
    def top_n(self) -> float:
        """Where an ascent ends at the latest, newtons."""
        return self._top_n

    @property
    def phase(self) -> Phase:
        """What the trial waits for."""
        return self._phase

    @property
    def over(self) -> bool:
        """Whether nothing more is to be felt."""
        return self._phase in ("found", "refused")

    @property
    def running(self) -> Ascent | None:
        """The ascent that runs or has just ended, None before the first touch."""
        return self._now

    # -- what happens ----------------------------------------------------------------------

    def feel(
        self,
        t_s: NDArray[np.float64] | Sequence[float],
        force_n: NDArray[np.float64] | Sequence[float],
    ) -> None:
        """Take points (m,) of stream seconds and newtons, in any split."""
        for at_s, newtons in zip(map(float, t_s), map(float, force_n), strict=True):
            self._feel_one(at_s, newtons)

    def say(self, word: Word) -> bool:
        """Take the receiver's word now; returns whether it belongs to an ascent."""
        ascent = self._now
        if ascent is None or ascent.force_of("stop") is not None:
            return False
        late = word == "stop" and self._now_s - self._fell_s <= LATE_S
        if self._phase != "rising" and not (self._phase in ("let go", "rest") and late):
            return False
        ascent.say(word, self._now_s)
        if word == "stop":
            self._judge(ascent)
        return True

    def alarm(self) -> None:
        """It is too much, as the sensor or the coach's own limit has it: the ascent ends here."""
        if self._phase == "rising" and self._now is not None:
            self._end_at_top(self._now)

    def quiet(self) -> None:
        """The sensor says nothing: nobody knows how the ascent goes on, so it does not count."""
        if self._phase == "rising":
            self._drop("gap")

    # -- point by point --------------------------------------------------------------------

    def _feel_one(self, t_s: float, force_n: float) -> None:
        if self.over:
            return
        whole = math.isfinite(t_s) and math.isfinite(force_n)
        if not whole or not 0.0 < t_s - self._now_s <= _GAP_S:
            self.quiet()
        if not whole:
            return
        if t_s < self._now_s:
            self._rest_from_s, self._fell_s = t_s, -math.inf
        self._now_s, self._force_n = t_s, force_n
        match self._phase:
            case "release":
                self._phase = "ready" if self._off else "release"
            case "ready":
                self._begin()
            case "rising":
                self._rise()
            case "let go":
                self._fall()
            case _:
                self._rest()

    @property
    def _off(self) -> bool:
        return self._force_n < _OFF * self._default.contact_n

    def _begin(self) -> None:
        if self._force_n >= self._default.contact_n:
            self._now = Ascent(self.tool, self._top_n)
            self._phase, self._fell_s, self._reason = "rising", math.inf, None
            self._rise()

    def _rise(self) -> None:
        ascent = self._now
        if ascent is None:
            return
        ascent.add(self._now_s, self._force_n)
        if self._force_n >= self._top_n:
            self._end_at_top(ascent)
        elif self._off or self._force_n < _LET_GO * ascent.peak_n:
            self._let_go(ascent)
        elif ascent.lasted_s > LONGEST_S:
            self._drop("long")

    def _let_go(self, ascent: Ascent) -> None:
        if ascent.begun or ascent.said:
            self._fell_s, self._phase, self._reason = self._now_s, "let go", "no stop"
        else:
            self._now, self._phase = None, "ready"

    def _fall(self) -> None:
        if self._off:
            self._phase, self._rest_from_s = "rest", self._now_s

    def _rest(self) -> None:
        if self._now_s - self._rest_from_s >= REST_S:
            self._phase = "ready" if self._off else "release"

    def _drop(self, reason: Reason) -> None:
        self._phase, self._reason, self._now = "let go", reason, None

    def _end_at_top(self, ascent: Ascent) -> None:
        if not ascent.said:
            self._drop("silent")
        else:
            ascent.end_at_top()
            self._judge(ascent)

    def _judge(self, ascent: Ascent) -> None:
        """Count an ascent that has ended, or say why it does not count."""
        self._reason = None if ascent.counts else "hurried"
        if self._phase == "rising":
            self._phase = "let go"
        if ascent.counts:
            self.ascents.append(ascent)
        if len(self.ascents) == ASCENTS:
            self._conclude()

    def _conclude(self) -> None:
        try:
            self.found = found_in(self.tool, self.area, self.ascents)
            self._phase = "found"
        except ComfortError as problem:
            self.refused, self._phase = str(problem), "refused"
            self.tender = isinstance(problem, TooTenderError)

    # -- what is shown ---------------------------------------------------------------------

    @property
    def view(self) -> TrialView:
        """What to show now."""
        ascent = self._now
        rising = self._phase == "rising" and ascent is not None
        speed = ascent.speed if rising and ascent is not None else 0.0
        limit = MOST_SPEED[self.tool]
        rest_s = max(0.0, REST_S - (self._now_s - self._rest_from_s))
        sentence, warn = self._words(speed > limit, rest_s)
        return TrialView(
            phase=self._phase,
            ascent=min(ASCENTS, len(self.ascents) + (0 if self._just_counted else 1)),
            force_n=self._force_n,
            speed=speed,
            limit=limit,
            top_n=self._top_n,
            usual_n=self._default.firm_n,
            too_fast=speed > limit,
            rest_s=rest_s if self._phase == "rest" else 0.0,
            sentence=sentence,
            warn=warn,
            said=tuple(ascent.said) if ascent is not None else (),
        )

    @property
    def _just_counted(self) -> bool:
        return self.over or (self._phase == "let go" and self._now in self.ascents)

    def _words(self, too_fast: bool, rest_s: float) -> tuple[str, bool]:
        match self._phase:
            case "release":
                return release_sentence(self._force_n), False
            case "ready":
                return ready_sentence(self.tool, len(self.ascents)), False
            case "rising":
                return rising_sentence(too_fast, self._force_n, self._default.firm_n)
            case "let go":
                return let_go_sentence(self._reason)
            case "rest":
                return rest_sentence(self._reason, rest_s)
            case _:
                return self.refused or _THANKS, False
