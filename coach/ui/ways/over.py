"""Practising over an earlier session: the same again, with those strokes under one's own."""

from dataclasses import dataclass, replace
from pathlib import Path

from coach.messages import Settings
from coach.practice.comfort.profile import ComfortProfile
from coach.practice.routines.library import Routine
from coach.saying import say
from coach.ui.preferences import AreasAsked
from coach.ui.ways.before import Plan
from coach.ui.ways.connecting import Onward
from coach.ui.ways.way import Back, Way

WORDS = say("To practise over an earlier session")


@dataclass(frozen=True, slots=True)
class Earlier:
    """How an earlier session was done; who received and the routine, where they still are."""

    settings: Settings
    receiver: ComfortProfile | None
    routine: Routine | None


class OverWay(Way):
    """From a debrief to practising over it."""

    def show(self, path: Path, back: Back) -> None:
        """Practise over the recording at ``path``; one that is gone is said where one was."""
        self.window.fetch(
            say("Looking up that session …"),
            lambda: self._look_up(path),
            lambda earlier: self._go_on(path, earlier, back),
            back,
        )

    def _look_up(self, path: Path) -> Earlier:
        services, settings = self.services, self.services.recorded_settings(path)
        profiles = services.list_profiles().profiles if settings.receiver else ()
        routines = services.read_routines().routines if settings.routine else ()
        return Earlier(
            settings,
            next((each for each in profiles if each.profile_id == settings.receiver), None),
            next((each for each in routines if each.name == settings.routine), None),
        )

    def _go_on(self, path: Path, earlier: Earlier, back: Back) -> None:
        if earlier.routine is not None:
            plan = Plan(earlier.receiver, earlier.routine, str(path), earlier.settings.tool)
            self.window.before.begin(plan, back)
            return
        onward = Onward(WORDS, lambda: self._practise(path, earlier, onward), back)
        self.window.connecting.ensure(onward)

    def _practise(self, path: Path, earlier: Earlier, onward: Onward) -> None:
        known, receiver = self.preferences.areas, earlier.receiver
        # Of one who is not known any more, what they asked for then.
        then = AreasAsked(earlier.settings.avoid, earlier.settings.soften)
        asked = then if receiver is None else known.get(receiver.profile_id, then)
        settings = replace(
            self.preferences.setup,
            tool=earlier.settings.tool,
            target=earlier.settings.target,
            routine=None,
            ghost=str(path),
            receiver=None if receiver is None else receiver.profile_id,
            check_ins=receiver is not None,
            avoid=asked.avoid,
            soften=asked.soften,
        )
        connecting = self.window.connecting
        self.window.practising.begin(
            settings, onward.back, refused=lambda: connecting.show(onward=onward)
        )
