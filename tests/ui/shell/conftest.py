"""Helpers of the shell's tests: what a signal told, a page as it is shown, a small house."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from coach.engine.keeping import export_as
from coach.engine.opening import settings_of
from coach.errors import FileError
from coach.messages import Command, Finish, Settings
from coach.practice.comfort.profile_file import delete_profile, load_profiles, write_profile
from coach.practice.debrief.outcome import Debrief
from coach.practice.drills.skills import DrillProgress
from coach.practice.routines.own import remove_own, save_own, shelf_of, source_of
from coach.recordings.reader import open_recording
from coach.timing import VirtualClock
from coach.ui.gallery.samples import (
    sample_debrief,
    sample_ports,
    sample_routines,
    sample_sessions,
)
from coach.ui.kit.tokens import NIGHT
from coach.ui.preferences import Preferences
from coach.ui.services import ProfileShelf, RoutineChoice, Services
from coach.ui.session.host import SessionHost
from coach.ui.window import MainWindow
from coach.views import Snapshot, idle_snapshot


@pytest.fixture
def heard() -> Callable[[object], list[object]]:
    """Return a function that collects what a signal says from now on."""

    def listen(signal: object) -> list[object]:
        told: list[object] = []
        signal.connect(lambda *what: told.append(what[0] if what else None))
        return told

    return listen


@pytest.fixture
def shown(app: QApplication) -> Callable[..., QWidget]:
    """Return a function that shows a page in a window of a size."""

    def show(page: QWidget, width: int = 1280, height: int = 800) -> QWidget:
        page.resize(width, height)
        page.show()
        app.processEvents()
        page.activateWindow()
        app.processEvents()
        return page

    return show


class ScriptedEngine:
    """Says what the test put into ``says``, remembers what it was told."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.says: list[Snapshot] = []
        self.told: list[Command] = []
        self.alive, self.closed = True, False

    def send(self, command: Command) -> None:
        self.told.append(command)

    def poll(self) -> list[Snapshot]:
        said, self.says = self.says, []
        return said

    def close(self) -> None:
        self.told.append(Finish())
        self.alive, self.closed = False, True


class House:
    """A window in a small house: everything slow answers at once, or when the test says so.

    Receivers and routines are real files in ``folder``; ``engine`` makes the engines.
    """

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app, self.folder = app, folder
        self.engines: list[ScriptedEngine] = []
        self.asked: list[Path] = []
        self.remembered: list[Path] = []
        self.kept: list[Preferences] = []
        self.alarms = 0
        self.problems: dict[str, Exception] = {}
        self.sessions = sample_sessions()
        self.gate = threading.Event()
        self.gate.set()
        self.debrief = sample_debrief(40.0)
        self.clock = VirtualClock(50.0)
        self.engine: type[ScriptedEngine] = ScriptedEngine
        self.profiles, self.routines = folder / "profiles", folder / "routines"
        self.calibration: str | None = None
        self.progress: dict[str, DrillProgress] = {}
        self.debrief_of: Callable[[Path], Debrief] = lambda _path: self.debrief
        self.window = MainWindow(self._services(), NIGHT, Preferences())
        self.window.show()
        app.processEvents()
        self.window.activateWindow()
        app.processEvents()

    def _services(self) -> Services:
        return Services(
            start_engine=self._start,
            debrief_of=self._debrief_of,
            list_ports=sample_ports,
            list_sessions=lambda: self.sessions,
            list_routines=self._list_routines,
            new_recording_path=self._new_recording_path,
            clock=self.clock,
            export=export_as,
            remember=lambda path, _debrief: self.remembered.append(path),
            save_preferences=self.kept.append,
            alarm=self._sound,
            list_profiles=self._list_profiles,
            write_profile=lambda profile: write_profile(self.profiles, profile) and None,
            delete_profile=self._delete_profile,
            read_routines=lambda: shelf_of(self.routines),
            routine_source=lambda name: source_of(name, self.routines),
            save_routine=lambda text, place: save_own(text, self.routines, place),
            remove_routine=self._remove_routine,
            calibration_mark=lambda _device_id: self.calibration,
            drill_progress=lambda: self.progress,
            recorded_settings=lambda path: settings_of(open_recording(path).header),
        )

    def _remove_routine(self, name: str) -> None:
        self._meet("remove")
        remove_own(name, self.routines)

    def _delete_profile(self, profile_id: str) -> None:
        self._meet("delete")
        delete_profile(self.profiles, profile_id)

    def _list_profiles(self) -> ProfileShelf:
        assert threading.current_thread() is not threading.main_thread()
        assert self.gate.wait(60.0)
        problems: list[str] = []
        found = load_profiles(self.profiles, lambda problem: problems.append(str(problem)))
        return ProfileShelf(found, tuple(problems))

    def _sound(self) -> None:
        self.alarms += 1

    def _meet(self, problem: str) -> None:
        if problem in self.problems:
            raise self.problems[problem]

    def _list_routines(self) -> tuple[RoutineChoice, ...]:
        assert threading.current_thread() is not threading.main_thread()
        self._meet("routines")
        return sample_routines()

    def _new_recording_path(self) -> Path:
        self._meet("recording")
        return self.folder / f"{len(self.engines)}.rec"

    def _start(self, settings: Settings) -> ScriptedEngine:
        self._meet("engine")
        self.engines.append(self.engine(settings))
        return self.engines[-1]

    def _debrief_of(self, path: Path) -> object:
        self.asked.append(path)
        assert self.gate.wait(60.0)
        if path.name == "broken.rec":
            raise FileError(f"{path.name} is not a recording of this app; choose another file")
        return self.debrief_of(path)

    @property
    def page(self) -> QWidget:
        return self.window.centralWidget()

    @property
    def live(self) -> QWidget:
        assert isinstance(self.page, SessionHost)
        return self.page.page

    def settle(self) -> None:
        """Let the workers finish and their answers arrive."""
        for _ in range(4):
            QThreadPool.globalInstance().waitForDone(60_000)
            self.app.processEvents()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page, key)
        self.settle()

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys, or type words, where the focus is, as a person without a mouse does."""
        for key in keys:
            focused = self.app.focusWidget()
            assert focused is not None
            assert focused.isVisible()
            if isinstance(key, str):
                QTest.keyClicks(focused, key)
            else:
                QTest.keyClick(focused, key)
            self.settle()

    @property
    def focus_name(self) -> str:
        """What has the focus, by its own name or by what is written on it."""
        focused = self.app.focusWidget()
        assert focused is not None
        words = focused.text() if isinstance(focused, QAbstractButton) else ""
        return focused.accessibleName() or words

    def tab_to(self, name: str) -> None:
        """Go by Tab to what is called so, or whose name begins so."""
        met = []
        while not self.focus_name.startswith(name):
            met.append(self.focus_name)
            assert len(met) < 80, f"Tab does not come to {name!r}, only to {met[:20]}"
            QTest.keyClick(self.app.focusWidget(), Qt.Key.Key_Tab)

    def say(self, **changes: object) -> None:
        """Let the newest engine say a snapshot, and the window hear it."""
        told = {"number": 1, "host_s": self.clock.now_s(), "elapsed_s": 5.0, **changes}
        self.engines[-1].says.append(replace(idle_snapshot(), **told))
        assert isinstance(self.page, SessionHost)
        self.page.link.poll()

    def button(self, words: str) -> QPushButton:
        found = [each for each in self.page.findChildren(QPushButton) if words in each.text()]
        assert found, f"no button says {words!r}"
        return found[-1]

    def reads(self, words: str) -> bool:
        return any(
            words in each.text() and each.isVisible() for each in self.page.findChildren(QLabel)
        )

    def names(self, words: str) -> bool:
        """Whether something painted is called so for whoever cannot see it."""
        return any(
            words in each.accessibleName() and each.isVisible()
            for each in self.page.findChildren(QWidget)
        )


@pytest.fixture
def house(app: QApplication, tmp_path: Path) -> Iterator[House]:
    """A window in a small house."""
    made = House(app, tmp_path)
    yield made
    made.gate.set()
    made.window.close()
    made.settle()
