"""What is said aloud of a session: each new stage, the end, and a stop; for eyes that are shut."""

from collections.abc import Mapping
from typing import Final, Protocol

from coach.engine.attending import Attendant, Desk
from coach.messages import Command, SetSound
from coach.saying import say
from coach.sound.phrases import phrase_name
from coach.sound.spoken import Spoken
from coach.views import StageView

#: Before the last stage is over one is told to let go slowly: an ending is part of it.
LETTING_GO_S: Final = 5.0


class Mouth(Protocol):
    """What says phrases: see ``coach.engine.session.Sound``."""

    def set_spoken(self, spoken: Spoken | None) -> None: ...


class Narrator(Attendant):
    """Says what the events tell; ``wanted`` is whether the person wants to hear it.

    A stop is said whatever the person wants, as too much is sounded; after it all is silent.
    """

    part = say("The spoken words")

    def __init__(self, desk: Desk, mouth: Mouth, wanted: bool) -> None:
        super().__init__(desk)
        self._mouth = mouth
        self._wanted = wanted
        self._let_go = False

    def saw(self, data: Mapping[str, object], now_s: float) -> None:
        """Say a stage as it begins, and a stop; going on breaks off what is being said."""
        match data.get("event"):
            case "stopped":
                stopped = self.desk.course.care.stopped
                self._mouth.set_spoken(Spoken(now_s, ("stop",)) if stopped else None)
            case "extended":
                self._let_go = False
            case "stage":
                self._let_go = False
                self._say(now_s, *stage_names(self.desk.course.stage))

    def obey(self, command: Command, now_s: float) -> None:
        """Fall silent, or speak from the next stage on."""
        del now_s
        if isinstance(command, SetSound):
            self._wanted = command.on
            if not command.on and not self.desk.course.care.stopped:
                self._mouth.set_spoken(None)

    def tick(self, now_s: float) -> None:
        """Say that it ends while there is still time to end it slowly."""
        course = self.desk.course
        stage = course.stage_view(now_s)
        if stage is None or self._let_go or course.paused or stage.index < stage.count - 1:
            return
        if stage.remaining_s <= LETTING_GO_S < stage.seconds / 2:
            self._let_go = True
            self._say(now_s, "the-end")

    def _say(self, now_s: float, *names: str) -> None:
        if self._wanted and names and not self.desk.course.care.stopped:
            self._mouth.set_spoken(Spoken(now_s, names))


def stage_names(stage: StageView | None) -> tuple[str, ...]:
    """Return the names of the phrases that tell of a stage."""
    if stage is None:
        return ()
    last = ("last-one",) if 1 < stage.count == stage.index + 1 else ()
    side = (stage.side,) if stage.side in ("left", "right") else ()
    return (*last, phrase_name(stage.technique), *side)
