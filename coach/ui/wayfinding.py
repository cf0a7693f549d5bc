"""The ways from page to page, each made when it is first taken: home shows none of their pages."""

from functools import cached_property
from typing import TYPE_CHECKING, cast

from coach.ui.pager import Pager
from coach.ui.services import Services

if TYPE_CHECKING:
    from coach.ui.awake import Awake
    from coach.ui.ways.before import BeforeWay
    from coach.ui.ways.calibrating import CalibrateWay
    from coach.ui.ways.comfort import ComfortWay
    from coach.ui.ways.connecting import ConnectWay
    from coach.ui.ways.drills import DrillsWay
    from coach.ui.ways.home import HomeWay
    from coach.ui.ways.importing import ImportWay
    from coach.ui.ways.over import OverWay
    from coach.ui.ways.partner import PartnerWay
    from coach.ui.ways.past import PastWay
    from coach.ui.ways.practising import PractiseWay
    from coach.ui.ways.replaying import ReplayWay
    from coach.ui.ways.routines import RoutineWay
    from coach.ui.ways.settings import SettingsWay
    from coach.ui.ways.sound import SoundWay
    from coach.ui.ways.timing import TimingWay
    from coach.ui.window import MainWindow


class Wayfinding(Pager):
    """A window that knows its ways; ``services`` is the rest of the house."""

    services: Services

    @property
    def _window(self) -> "MainWindow":
        return cast("MainWindow", self)

    @cached_property
    def home(self) -> "HomeWay":
        from coach.ui.ways.home import HomeWay

        return HomeWay(self._window)

    @cached_property
    def connecting(self) -> "ConnectWay":
        from coach.ui.ways.connecting import ConnectWay

        return ConnectWay(self._window)

    @cached_property
    def practising(self) -> "PractiseWay":
        from coach.ui.ways.practising import PractiseWay

        return PractiseWay(self._window)

    @cached_property
    def replaying(self) -> "ReplayWay":
        from coach.ui.ways.replaying import ReplayWay

        return ReplayWay(self._window)

    @cached_property
    def past(self) -> "PastWay":
        from coach.ui.ways.past import PastWay

        return PastWay(self._window)

    @cached_property
    def importing(self) -> "ImportWay":
        from coach.ui.ways.importing import ImportWay

        return ImportWay(self._window)

    @cached_property
    def partner(self) -> "PartnerWay":
        from coach.ui.ways.partner import PartnerWay

        return PartnerWay(self._window)

    @cached_property
    def comfort(self) -> "ComfortWay":
        from coach.ui.ways.comfort import ComfortWay

        return ComfortWay(self._window)

    @cached_property
    def routines(self) -> "RoutineWay":
        from coach.ui.ways.routines import RoutineWay

        return RoutineWay(self._window)

    @cached_property
    def before(self) -> "BeforeWay":
        from coach.ui.ways.before import BeforeWay

        return BeforeWay(self._window)

    @cached_property
    def drills(self) -> "DrillsWay":
        from coach.ui.ways.drills import DrillsWay

        return DrillsWay(self._window)

    @cached_property
    def timing(self) -> "TimingWay":
        from coach.ui.ways.timing import TimingWay

        return TimingWay(self._window)

    @cached_property
    def calibrating(self) -> "CalibrateWay":
        from coach.ui.ways.calibrating import CalibrateWay

        return CalibrateWay(self._window)

    @cached_property
    def settings(self) -> "SettingsWay":
        from coach.ui.ways.settings import SettingsWay

        return SettingsWay(self._window)

    @cached_property
    def sound(self) -> "SoundWay":
        from coach.ui.ways.sound import SoundWay

        return SoundWay(self._window)

    @cached_property
    def awake(self) -> "Awake":
        from coach.ui.awake import Awake

        return Awake(self.services.screen_keeper)

    @cached_property
    def over(self) -> "OverWay":
        from coach.ui.ways.over import OverWay

        return OverWay(self._window)
