"""What is said aloud of a session, for eyes that are shut: each kind of event in its words."""

from collections.abc import Mapping
from typing import Final, Protocol

from coach.engine.attending import Attendant, Desk
from coach.engine.speaking import HINTS, Speaking
from coach.messages import Command, SetSound, SetSounds, SetTaps, Settings
from coach.practice.check_ins import question_name
from coach.practice.coaching.words import hint_of
from coach.practice.voice import is_farthest
from coach.saying import say
from coach.sound.phrases import phrase_name
from coach.sound.sentences import SIGN_OF_HINTS
from coach.sound.spoken import Spoken
from coach.sounds import Aloud, Sounds, SpokenKind
from coach.views import StageView

#: Before the last stage is over one is told to let go slowly: an ending is part of it.
LETTING_GO_S: Final = 5.0
#: So often one looks whether it is time to say something.
LOOK_S: Final = 0.02
#: A silence of the sensor is told once it is no hiccup: between the notes of its alarm.
LOST_S, BACK_S = 0.7, 0.3
#: What the alarm was is told once it is silent, and not again so soon.
AFTER_ALARM_S, ALARM_AGAIN_S = 0.6, 20.0
#: The first questions are followed by how to answer; then it is known.
EXPLAINED: Final = 2
_LEVELS: Final[tuple[Aloud, ...]] = ("stop", "stages", "questions", "hints")
_FROM: Final[dict[SpokenKind, Aloud]] = {
    "too_much": "questions",
    "softer": "questions",
    "good": "questions",
    "deeper": "questions",
    "question": "questions",
    "hint": "hints",
    "minded": "hints",
}


class Mouth(Protocol):
    """What says it: see ``coach.sound.speaker.Speaker``."""

    def set_spoken(self, spoken: Spoken | None) -> None: ...
    def lasts_s(self, spoken: Spoken) -> float: ...
    def knows(self, name: str) -> bool: ...


class Narrator(Attendant):
    """Says what the events tell, as far as it is wished for; ``wanted`` is whether at all.

    A stop is said whatever the person wants, as too much is sounded, and again where that drowned
    it; after it all is silent.
    """

    part = say("The spoken words")
    indispensable = True

    def __init__(self, desk: Desk, mouth: Mouth, settings: Settings, wanted: bool) -> None:
        super().__init__(desk)
        self._mouth, self._wanted = mouth, wanted
        # A trial and a measuring have words of their own, which mean other things.
        self._leads = not (settings.trial or settings.measures_latency)
        self._level = _level(settings.sounds, mouth)
        self._speaking = Speaking(mouth.set_spoken, mouth.lasts_s)
        self._taps, self._squeezed = settings.taps, False
        self._explained = 0
        self._let_go = False
        self._look_s = self._went_on_s = 0.0
        self._silent, self._silent_since_s, self._told_lost = False, 0.0, False
        self._too_much = self._held = False
        self._alarm_over_s = 0.0
        self._alarm_told_s: float | None = None

    def saw(self, data: Mapping[str, object], now_s: float) -> None:
        """Say a stop at once; have all else said in its turn."""
        match data.get("event"):
            case "stopped":
                self._stopped(now_s)
            case "extended":
                self._let_go = False
            case "stage":
                self._let_go = False
                names = stage_names(self.desk.course.stage)
                if names:
                    self._say("stage", now_s, *names)
            case "paused":
                self._paused(now_s)
            case "receiver":
                self._answered(now_s)
            case "check_in":
                self._asked(now_s)
            case "cue":
                self._hinted(data, now_s)

    def obey(self, command: Command, now_s: float) -> None:
        """Fall silent, or speak from the next on; speak of more or less."""
        match command:
            case SetSound(on):
                self._wanted = on
                if not on and not self.desk.course.care.stopped:
                    self._speaking.hush(now_s)
            case SetSounds(sounds):
                self._level = _level(sounds, self._mouth)
            case SetTaps(on):
                self._taps = on

    def tick(self, now_s: float) -> None:
        """Say what it is time for: the end while it can be slow, a lost link, what waited."""
        if now_s < self._look_s:
            return
        self._look_s = now_s + LOOK_S
        if self.desk.begun:
            self._look_at_alarm(now_s)
            self._look_at_link(now_s)
        self._look_at_end(now_s)
        if not self._speaking.idle:
            self._speaking.tick(now_s)

    def leave(self, now_s: float) -> None:
        """Say no more."""
        self._speaking.hush(now_s)

    def _say(self, kind: SpokenKind, now_s: float, *names: str) -> bool:
        """Have it said in its turn, if it is to be; return whether it is."""
        above = _FROM.get(kind, "stages")
        wished = _LEVELS.index(self._level) >= _LEVELS.index(above)
        if above != "stages" and not self._leads:
            return False
        if not self._wanted or not wished or self.desk.course.care.stopped:
            return False
        self._speaking.add(kind, names, now_s)
        return True

    def _stopped(self, now_s: float) -> None:
        if self.desk.course.care.stopped:
            self._speaking.stop(("stop",), now_s)
        else:
            # Who asked for the stop said yes to this: no word comes between the two.
            self._went_on_s = now_s
            self._speaking.hush(now_s)

    def _paused(self, now_s: float) -> None:
        if not self.desk.begun or now_s == self._went_on_s:
            return
        self._speaking.forget(now_s, "question", *HINTS)
        if self.desk.course.paused:
            self._say("pause", now_s, "pause")
        else:
            self._say("go_on", now_s, "go-on")

    def _answered(self, now_s: float) -> None:
        said = self.desk.course.care.receiver
        self._speaking.forget(now_s, "question")
        if said is None or said.word == "stop":
            return
        self._squeezed = self._squeezed or said.via == "glove"
        name = {"softer": "softest", "deeper": "deepest"}.get(said.word, said.word)
        self._say(said.word, now_s, name if is_farthest(said.text) else said.word)

    def _asked(self, now_s: float) -> None:
        asked = self.desk.course.care.check_in
        if asked is None:
            self._speaking.forget(now_s, "question")
            return
        names = [question_name(asked.text)]
        if self._explained < EXPLAINED and (self._taps or self._squeezed):
            self._explained += 1
            names.append("answer-taps" if self._taps else "answer-squeeze")
        self._say("question", now_s, *names)

    def _hinted(self, data: Mapping[str, object], now_s: float) -> None:
        cue = self.desk.course.care.cue
        if cue is None:
            # What has just been said is not broken off because it was minded so soon.
            self._speaking.leave(*HINTS)
            if data.get("minded") is True:
                self._say("minded", now_s, "minded")
            return
        hint = hint_of(cue.kind, cue.text)
        if hint is not None and hint.is_coaching:
            self._say("hint", now_s, f"hint-{phrase_name(hint.value)}")

    def _look_at_alarm(self, now_s: float) -> None:
        """While too much sounds nothing is said; after it what it was, once, before all else."""
        too_much = self.desk.too_much
        if too_much != self._too_much:
            self._too_much, self._alarm_over_s = too_much, now_s
        if too_much and not self._held:
            self._held = True
            # What was asked is answered by this.
            self._speaking.forget(now_s, "question")
            self._speaking.hold(True, now_s)
        if too_much or not self._held or now_s - self._alarm_over_s < AFTER_ALARM_S:
            return
        self._held = False
        self._speaking.leave("too_much", *HINTS)
        told_s = self._alarm_told_s
        if (told_s is None or now_s - told_s >= ALARM_AGAIN_S) and self._say(
            "too_much", now_s, "too-much"
        ):
            self._alarm_told_s = now_s
        self._speaking.hold(False, now_s)

    def _look_at_link(self, now_s: float) -> None:
        silent = self.desk.silent
        if silent != self._silent:
            self._silent, self._silent_since_s = silent, now_s
        if silent == self._told_lost:
            return
        if now_s - self._silent_since_s >= (LOST_S if silent else BACK_S):
            kind: SpokenKind = "lost" if silent else "back"
            # Nobody hears that it is back who has not heard that it was lost.
            self._told_lost = self._say(kind, now_s, kind) and silent

    def _look_at_end(self, now_s: float) -> None:
        course = self.desk.course
        stage = None if self._let_go or course.paused else course.stage_view(now_s)
        if stage is None or stage.index < stage.count - 1:
            return
        if stage.remaining_s <= LETTING_GO_S < stage.seconds / 2:
            self._let_go = True
            self._say("end", now_s, "the-end")


def _level(sounds: Sounds, mouth: Mouth) -> Aloud:
    """Return how much is said: where nobody has chosen, hints only with words for them."""
    if sounds.aloud is not None:
        return sounds.aloud
    return "hints" if mouth.knows(SIGN_OF_HINTS) else "questions"


def stage_names(stage: StageView | None) -> tuple[str, ...]:
    """Return the names of the phrases that tell of a stage."""
    if stage is None:
        return ()
    last = ("last-one",) if 1 < stage.count == stage.index + 1 else ()
    side = (stage.side,) if stage.side in ("left", "right") else ()
    return (*last, phrase_name(stage.technique), *side)
