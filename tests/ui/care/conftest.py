"""A desk of care: the practice page, what it asked for, and what a person sees of it."""

from dataclasses import replace
from typing import ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from coach.coaching_views import PlannedStage
from coach.messages import (
    Command,
)
from coach.signal.bands import Band
from coach.timing import VirtualClock
from coach.ui.gallery.states import gallery_states
from coach.ui.kit.tokens import NIGHT, Theme
from coach.ui.practising.page import PracticePage
from coach.ui.practising.stop_screen import StopScreen
from coach.views import Snapshot, StageView

STATES = {state.name: state.snapshot for state in gallery_states()}
FREE, NOW_S = STATES["medium"], STATES["medium"].host_s
STAGE = StageView(0, 2, "Warm up", 60.0, "Knead", Band.LIGHT, 90.0, "glide", "back")
PLAN = (
    PlannedStage("Warm up", 90.0, "back", Band.LIGHT),
    PlannedStage("Knead", 60.0, "shoulders", Band.MEDIUM),
)
ROUTINE = replace(FREE, stage=STAGE, plan=PLAN)


class Desk:
    """A page, what it asked for, and the buttons that a person sees.

    ``free`` and ``routine`` are what it may show, ``states`` the gallery's by name.
    """

    states: ClassVar = STATES
    free, routine = FREE, ROUTINE

    def __init__(self, snapshot: Snapshot, theme: Theme = NIGHT, **options: bool) -> None:
        self.page = PracticePage(theme, VirtualClock(NOW_S), **options)
        self.asked: list[Command] = []
        self.left: list[None] = []
        self.windows: list[None] = []
        self.page.command.connect(self.asked.append)
        self.page.left.connect(lambda: self.left.append(None))
        self.page.window_wished.connect(lambda: self.windows.append(None))
        self.page.set_animating(False)
        self.page.resize(1280, 800)
        self.page.show()
        self.page.show_snapshot(snapshot)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.page, key)

    def buttons(self) -> list[str]:
        found = self.page.findChildren(QPushButton)
        return [button.accessibleName() for button in found if button.isVisible()]

    def click(self, name: str) -> None:
        found = [b for b in self.page.findChildren(QPushButton) if name in b.accessibleName()]
        assert len(found) == 1, name
        assert found[0].isVisible()
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    @property
    def stop(self) -> StopScreen:
        found = self.page.findChild(StopScreen)
        assert found is not None
        return found

    @classmethod
    def stopped(cls) -> "Desk":
        """A desk on which stop was said, two seconds later."""
        at = cls(ROUTINE)
        at.press(Qt.Key.Key_0)
        at.later(replace(ROUTINE, stopped=True), 2.0)
        at.asked.clear()
        return at

    def later(self, snapshot: Snapshot, by_s: float) -> None:
        self.page.show_snapshot(replace(snapshot, host_s=NOW_S + by_s))


@pytest.fixture
def desk(app: QApplication) -> type[Desk]:
    assert app is not None
    return Desk
