"""A pair on their way: the window at home, as one who practised with Sam before finds it."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from coach.engine.hosting import Host
from coach.messages import Settings
from coach.practice.comfort.profile import ComfortProfile
from coach.practice.comfort.profile_file import write_profile
from coach.timing import VirtualClock
from coach.ui.partner.before_areas import AreasPage
from coach.ui.preferences import AreasAsked, Preferences
from coach.ui.routines.page import RoutinePage
from coach.views import Snapshot

House = Any
Key = Qt.Key
KNOWN = frozenset({"checklist", "do-not-start"})


class Pair:
    """Leads the window of a house to where a test begins."""

    sam = ComfortProfile("00000000-0000-4000-8000-000000000005", "Sam")

    def __init__(self, house: House) -> None:
        self.house = house

    def at_home(self, **chosen: object) -> None:
        """At home, with a hand chosen before."""
        setup = Settings("sim:steady")
        self.house.window.preferences = replace(Preferences(setup=setup), **chosen)
        self.house.window.show_home()
        self.house.settle()

    def with_sam(self, **chosen: object) -> None:
        """At home, of somebody who has practised with Sam before."""
        write_profile(self.house.profiles, self.sam)
        areas = {self.sam.profile_id: AreasAsked()}
        self.at_home(receiver=self.sam.profile_id, known=KNOWN, areas=areas, **chosen)

    def page_after(self, *keys: Key | str) -> type:
        """Press keys and return what kind of page is shown then."""
        self.house.press(*keys)
        return type(self.house.page)

    def choose_routine(self, name: str) -> None:
        """Choose a routine by its name."""
        assert isinstance(self.house.page, RoutinePage)
        self.house.page.chosen.emit(name)
        self.house.settle()

    def to_areas(self) -> None:
        """Go from home to the areas to spare, where all before is known."""
        self.house.press(Key.Key_2, Key.Key_Return)
        self.choose_routine("before-bed")
        assert isinstance(self.house.page, AreasPage)


@pytest.fixture
def pair(house: House) -> Pair:
    """A pair in a house."""
    return Pair(house)


@pytest.fixture
def quick_engine(house: House) -> type:
    """An engine that runs the real session in no time and says every tenth of what it shows.

    The second half waits until the test lets it ``go_on``.
    """

    class QuickEngine(house.engine):
        seconds = 24.0

        def __init__(self, settings: Settings) -> None:
            super().__init__(settings)
            said: list[Snapshot] = []
            in_no_time = replace(settings, speed=0.0, seconds=self.seconds, sound=False)
            with Host(in_no_time, VirtualClock()) as host:
                host.run(tuple, lambda snapshot: said.append(snapshot) is None)
            shown = [*said[::10], said[-1]]
            half = len(shown) // 2
            self.says, self.later = shown[:half], shown[half:]

        def go_on(self) -> None:
            self.says, self.later = self.later, []

    return QuickEngine
