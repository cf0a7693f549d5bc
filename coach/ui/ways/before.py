"""Between the choice of a routine and its first stroke: what to ask, each on a screen."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from coach.messages import Settings, Tool
from coach.practice.comfort.profile import ComfortProfile, doubts
from coach.practice.routines.library import Routine
from coach.saying import joined, say
from coach.ui.connect.device_words import device_words
from coach.ui.partner.before_areas import AreasPage
from coach.ui.partner.before_checklist import ChecklistPage
from coach.ui.partner.before_do_not_start import DoNotStartPage, NotTodayPage
from coach.ui.preferences import AreasAsked
from coach.ui.ways.connecting import Onward
from coach.ui.ways.home import DEMO
from coach.ui.ways.way import Back, Way

if TYPE_CHECKING:
    from coach.ui.window import MainWindow

CHECKLIST, DO_NOT_START = "checklist", "do-not-start"
DOUBTFUL = say("Is what suits them still right?")
_MOST_DOUBTS = 2


@dataclass(frozen=True, slots=True)
class Plan:
    """What a pair is about to do; ``receiver`` None stays with the defaults.

    ``ghost`` is the recording to practise over, and ``tool`` what that was done with.
    """

    receiver: ComfortProfile | None
    routine: Routine
    ghost: str | None = None
    tool: Tool | None = None

    @property
    def receiver_id(self) -> str | None:
        """The profile's id, None without one."""
        return None if self.receiver is None else self.receiver.profile_id

    @property
    def words(self) -> str:
        """The plan in a few words."""
        title = self.routine.title
        if self.receiver is None:
            return say("For “{title}”", title=title)
        return say("For “{title}” with {name}", title=title, name=self.receiver.name)


class BeforeWay(Way):
    """Checklist, when not to start, areas to spare; then the practice itself."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._tender: dict[str, AreasAsked] = {}

    def asked_of(self, receiver_id: str | None) -> AreasAsked:
        """Return what a receiver asked for last, or what a comfort trial showed since."""
        key = receiver_id or ""
        return self.preferences.areas.get(key) or self._tender.get(key, AreasAsked())

    def leave_out(self, receiver_id: str, area: str) -> None:
        """Spare a receiver an area from now on; of one never asked, until they are asked."""
        asked = self.asked_of(receiver_id)
        avoid = tuple(dict.fromkeys((*asked.avoid, area)))
        spared = AreasAsked(avoid, tuple(each for each in asked.soften if each != area))
        if receiver_id in self.preferences.areas:
            self.window.remember(self.preferences.asking(receiver_id, spared))
        else:
            # Not kept yet: who is kept there was asked all, the lists among it.
            self._tender[receiver_id] = spared

    def begin(self, plan: Plan, back: Back | None = None) -> None:
        """Ask what is to be asked; a receiver who was asked before has read the lists.

        ``back`` is where Escape leads to from the first screen, else to the routines.
        """
        leave = back or (lambda: self._routines(plan))
        asked_before = (plan.receiver_id or "") in self.preferences.areas
        if asked_before and {CHECKLIST, DO_NOT_START} <= self.preferences.known:
            self._areas(plan, leave, lists_known=True)
        else:
            self._lists(plan, leave)

    def _routines(self, plan: Plan) -> None:
        self.window.routines.show(plan.receiver, plan.routine.name)

    def _lists(self, plan: Plan, back: Back) -> None:
        page = ChecklistPage(self.theme)
        page.back.connect(back)
        page.done.connect(lambda: self._read(CHECKLIST, lambda: self._ask_to_start(plan, back)))
        self.window.show_page(page, say("Before you begin"))

    def _ask_to_start(self, plan: Plan, back: Back) -> None:
        def again() -> None:
            self._ask_to_start(plan, back)

        page = DoNotStartPage(self.theme)
        page.back.connect(lambda: self._lists(plan, back))
        page.stopped.connect(lambda: self._not_today(again))
        page.clear.connect(lambda: self._read(DO_NOT_START, lambda: self._areas(plan, again)))
        self.window.show_page(page, say("Before you begin"))

    def _not_today(self, back: Back) -> None:
        home = self.window.home.show
        page = NotTodayPage(self.theme)
        page.back.connect(back)
        page.home.connect(home)
        page.demo.connect(lambda: self.window.practising.begin(DEMO, home))
        self.window.show_page(page, say("Not today"))

    def _read(self, screen: str, onward: Back) -> None:
        self.window.remember(self.preferences.knowing(screen))
        onward()

    def _areas(self, plan: Plan, back: Back, *, lists_known: bool = False) -> None:
        def again() -> None:
            self._areas(plan, back, lists_known=lists_known)

        asked = self.asked_of(plan.receiver_id)
        on = device_words(self.preferences)
        page = AreasPage(self.theme, plan.routine, asked, on, lists_known)
        page.back.connect(back)
        page.lists.connect(lambda: self._lists(plan, again))
        page.device.connect(lambda: self._another_device(plan, page, again))
        page.done.connect(lambda asked: self._ready(plan, asked, again))
        self.window.show_page(page, say("Before you begin"))

    def _another_device(self, plan: Plan, page: AreasPage, again: Back) -> None:
        self._keep_asked(plan, page.asked)
        self.window.connecting.show(onward=Onward(plan.words, again, again))

    def _keep_asked(self, plan: Plan, asked: AreasAsked) -> None:
        self.window.remember(self.preferences.asking(plan.receiver_id, asked))

    # -- the practice ------------------------------------------------------------------------

    def _ready(self, plan: Plan, asked: AreasAsked, areas: Back) -> None:
        """Go on to the practice, by way of a device where none is known."""
        self._keep_asked(plan, asked)
        onward = Onward(plan.words, lambda: self._check(plan, asked, onward), areas)
        self.window.connecting.ensure(onward)

    def _check(self, plan: Plan, asked: AreasAsked, onward: Onward) -> None:
        """Question a profile that may not hold any more, then practise."""
        self.window.fetch(
            say("Looking up what suits them …"),
            lambda: self._doubts(plan, asked),
            lambda found: self._question(plan, asked, onward, found),
            onward.back,
        )

    def _question(
        self, plan: Plan, asked: AreasAsked, onward: Onward, found: tuple[str, ...]
    ) -> None:
        receiver = plan.receiver
        if not found or receiver is None:
            self._practise(plan, asked, onward)
            return
        onward.back()
        self.window.ask(
            DOUBTFUL,
            joined(" ", found[:_MOST_DOUBTS]),
            (say("Go on with it"), lambda: self._practise(plan, asked, onward)),
            (say("Try it anew"), lambda: self._try_anew(receiver, plan, onward)),
            (say("Back"), self._focus_page),
        )

    def _focus_page(self) -> None:
        page = self.window.centralWidget()
        if page is not None:
            page.setFocus()

    def _try_anew(self, receiver: ComfortProfile, plan: Plan, onward: Onward) -> None:
        self.window.partner.try_comfort(
            receiver, lambda tried: self.begin(replace(plan, receiver=tried)), onward.back
        )

    def _doubts(self, plan: Plan, asked: AreasAsked) -> tuple[str, ...]:
        """Return why what is known of the receiver may be off, for the areas that are to come."""
        receiver, tool = plan.receiver, plan.tool or self.preferences.setup.tool
        if receiver is None:
            return ()
        device_id, calibration = self.window.connecting.sensor()
        areas = dict.fromkeys(stage.area for stage in plan.routine.stages)
        return tuple(
            doubt
            for area in areas
            if area not in asked.avoid and receiver.comfort_of(tool, area) is not None
            for doubt in doubts(receiver, tool, area, device_id, calibration, date.today())
        )

    def _practise(self, plan: Plan, asked: AreasAsked, onward: Onward) -> None:
        setup = self.preferences.setup
        self.window.remember(
            replace(self.preferences, setup=replace(setup, routine=plan.routine.name))
        )
        settings = Settings(
            address=setup.address,
            others=setup.others,
            tool=plan.tool or setup.tool,
            sound=setup.sound,
            routine=plan.routine.name,
            receiver=plan.receiver_id,
            avoid=asked.avoid,
            soften=asked.soften,
            check_ins=True,
            ghost=plan.ghost,
        )
        connecting = self.window.connecting
        self.window.practising.begin(
            settings, onward.back, refused=lambda: connecting.show(onward=onward)
        )
