"""Practising with a partner: who receives, and finding what suits them."""

from collections.abc import Callable
from dataclasses import replace

from coach.practice.comfort.profile import ComfortProfile, new_profile
from coach.saying import say
from coach.ui.kit.job import attempt
from coach.ui.partner.page import PartnerPage
from coach.ui.services import ProfileShelf
from coach.ui.ways.connecting import Onward
from coach.ui.ways.way import Back, Way

LOOKING = say("Looking up who you practise with …")
UNREADABLE = say("One person's comfort cannot be read")


class PartnerWay(Way):
    """From home to who receives, and on to the routine."""

    def show(self, chosen: str | None = None) -> None:
        """Show who there is to practise with."""
        window, sensor = self.window, self.window.connecting.sensor
        window.fetch(
            LOOKING,
            lambda: (self.services.list_profiles(), sensor()),
            lambda found: self._show(found[0], found[1], chosen or self.preferences.receiver),
            window.home.show,
        )

    def _show(self, shelf: ProfileShelf, sensor: tuple[str, str], chosen: str | None) -> None:
        window = self.window
        by_id = {profile.profile_id: profile for profile in shelf.profiles}
        device_id, calibration = sensor
        page = PartnerPage(
            self.theme,
            shelf.profiles,
            chosen,
            last_id=self.preferences.receiver,
            device_id=device_id,
            calibration=calibration,
        )
        page.chosen.connect(lambda profile_id: self._choose(by_id.get(profile_id)))
        page.created.connect(self._create)
        page.calibrate.connect(lambda profile_id: self._calibrate(by_id[profile_id]))
        page.deleted.connect(self._delete)
        page.back.connect(window.home.show)
        window.show_page(page, say("Partner"))
        if shelf.problems:
            window.show_problem(shelf.problems[0], UNREADABLE)
        else:
            self._forget_all_but(set(by_id))

    def _forget_all_but(self, known: set[str]) -> None:
        """Keep nothing about receivers whose profiles were deleted outside the app."""
        left = self.preferences
        for profile_id in {left.receiver or "", *left.areas} - {"", *known}:
            left = left.without(profile_id)
        if left != self.preferences:
            self.window.remember(left)

    def _choose(self, receiver: ComfortProfile | None) -> None:
        chosen = None if receiver is None else receiver.profile_id
        self.window.remember(replace(self.preferences, receiver=chosen))
        self.window.routines.show(receiver)

    def _create(self, name: str) -> None:
        made = attempt(lambda: new_profile(name), self.window.show_problem)
        if made is not None:
            self.keep(made, self.show)

    def _delete(self, profile_id: str) -> None:
        """Delete a receiver, their sessions with them, and what they asked for."""
        window = self.window

        def gone(_none: object) -> None:
            window.sessions.forget()
            window.remember(self.preferences.without(profile_id))
            self.show()

        window.fetch(
            say("Deleting …"),
            lambda: self.services.delete_profile(profile_id),
            gone,
            self.show,
            must_run=True,
        )

    def _calibrate(self, receiver: ComfortProfile) -> None:
        self.try_comfort(receiver, lambda tried: self.show(tried.profile_id), self.show)

    def try_comfort(
        self, receiver: ComfortProfile, done: Callable[[ComfortProfile], object], back: Back
    ) -> None:
        """Find what suits a receiver, on the device chosen last or one chosen first."""
        onward = Onward(
            say("To find what suits {name}", name=receiver.name),
            lambda: self.window.comfort.begin(receiver, onward, done, back),
            back,
        )
        self.window.connecting.ensure(onward)

    def keep(self, profile: ComfortProfile, done: Callable[[str], object]) -> None:
        """Keep a profile, then go on with its id."""
        self.window.fetch(
            say("Keeping it …"),
            lambda: self.services.write_profile(profile),
            lambda _none: done(profile.profile_id),
            self.show,
            must_run=True,
        )
