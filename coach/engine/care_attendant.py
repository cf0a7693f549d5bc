"""The one who receives, attended to: every word, by key, page or glove, at once; and check-ins."""

from coach.engine.attending import Attendant, Desk
from coach.engine.care import check_in_event, receiver_event, stopped_event
from coach.engine.course import edges_event
from coach.engine.presses import Presses
from coach.messages import Command, GoOn, ReceiverWord, Say, Settings, Via
from coach.practice.check_ins import CheckIns, Felt
from coach.practice.comfort.profile import FREE_AREA, ComfortProfile, edges_of, free_edges
from coach.practice.routines.techniques import lies_within
from coach.practice.voice import SOFT_AREA, Voice, lowered
from coach.saying import say
from coach.sensors.source import DeviceEvent
from coach.signal.bands import Edges


class CareAttendant(Attendant):
    """Keeps the edges where receiver, area and every word said put them; stops; asks.

    ``profile`` is the receiver's, None for somebody who is not known. A stop is told, and the
    beat silent, before the call returns in which it was said; only ``GoOn`` ends it, back into
    the pause where there was one.
    """

    part = say("A word of the one who receives")
    indispensable = True

    def __init__(
        self, desk: Desk, settings: Settings, profile: ComfortProfile | None = None
    ) -> None:
        super().__init__(desk)
        self._settings = settings
        self._profile = profile
        self._voice = Voice()
        self._presses: dict[int, Presses] = {}
        self._check_ins = CheckIns() if settings.check_ins else None
        self._was_paused = False

    def begin(self, now_s: float) -> None:
        """Not even the first bytes are judged by edges that are not this receiver's."""
        self.settle_edges(now_s)

    def obey(self, command: Command, now_s: float) -> None:
        """Take a word, or leave to go on."""
        match command:
            case Say(word, via):
                self._say(word, via, now_s)
            case GoOn() if self.desk.course.care.stopped:
                self.desk.note(now_s, stopped_event(False))
                self.desk.set_paused(self._was_paused, now_s)

    def heard(self, source: int, event: DeviceEvent, now_s: float) -> None:
        """Take what the receiver's button says; each hand has one of its own."""
        presses = self._presses.setdefault(source, Presses())
        self._say_all(presses.heard(event, now_s), now_s)

    def saw(self, data: object, now_s: float) -> None:
        """Another stage is another area."""
        if isinstance(data, dict) and data.get("event") == "stage":
            self.settle_edges(now_s)

    def tick(self, now_s: float) -> None:
        """Hear what a button that is held says by now, and ask when it is time."""
        for presses in self._presses.values():
            self._say_all(presses.tick(now_s), now_s)
        if self._check_ins is not None and self.desk.begun:
            self._check_in(self._check_ins, now_s)

    def edges(self) -> Edges:
        """Return the edges to judge by now."""
        return self._voice.edges(self._area_edges())

    def settle_edges(self, now_s: float) -> None:
        """Judge by these from now on."""
        edges = self.edges()
        if edges != self.desk.course.edges:
            self.desk.note(now_s, edges_event(edges))

    def _say_all(self, words: tuple[ReceiverWord, ...], now_s: float) -> None:
        for word in words:
            self._say(word, "glove", now_s)

    def _say(self, word: ReceiverWord, via: Via, now_s: float) -> None:
        desk, before = self.desk, self._voice
        if word == "stop":
            # A stop that is said again is the same one: nothing more comes of it.
            if desk.course.care.stopped:
                return
            self._was_paused = desk.course.paused
            desk.set_paused(True, now_s)
            desk.note(now_s, stopped_event(True))
        self._voice = before.said(word, self._area_edges())
        said = self._voice.sentence(word, before)
        desk.note(now_s, receiver_event(word, via, now_s, self._voice.level, said))
        self.settle_edges(now_s)
        if self._check_ins is not None:
            self._check_ins.heard(desk.elapsed_s(now_s))

    def _area_edges(self) -> Edges:
        """Return the edges of receiver and area before any word."""
        stage, tool = self.desk.course.stage, self._settings.tool
        if stage is None:
            area, edges = FREE_AREA, free_edges(self._profile, tool)
        else:
            area, edges = stage.area, edges_of(self._profile, tool, stage.area)
        soft = any(lies_within(area, easy) for easy in self._settings.soften)
        return lowered(edges, SOFT_AREA) if soft else edges

    def _check_in(self, check_ins: CheckIns, now_s: float) -> None:
        desk, course = self.desk, self.desk.course
        calm = not (course.care.stopped or course.paused or desk.too_much or desk.silent)
        felt = Felt(course.target.order, self._voice.level, calm)
        question = check_ins.tick(desk.elapsed_s(now_s), felt)
        if question:
            desk.note(now_s, check_in_event(question, now_s))
