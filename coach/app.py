"""The app: dresses Qt, wires the window to the rest of the house, and runs until it is closed."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from coach.ending import when_asked_to_end
from coach.errors import SetupError
from coach.house import services_with
from coach.messages import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from coach.ui.services import Services
    from coach.ui.window import MainWindow

Page = Literal["home", "practice", "replay", "debrief"]
ICON = Path(__file__).parent / "packaging" / "desktop" / "pressure-coach.png"
NO_LIBRARY = (
    "the window's libraries could not be loaded ({problem}); start with python3 run.py demo, "
    "which puts in place what is missing"
)


@dataclass(frozen=True, slots=True)
class StartRequest:
    """What the window opens with.

    ``settings`` are practised on page "practice"; ``path`` is replayed or debriefed.
    ``screenshot`` takes a picture after ``seconds`` of the session, or at its end, and quits.
    ``shows_around``: who practises for the first time is told what stands where.
    """

    page: Page = "home"
    settings: Settings | None = None
    path: str | Path | None = None
    theme: Literal["night", "day"] | None = None
    screenshot: str | Path | None = None
    seconds: float = 12.0
    shows_around: bool = False


def try_screen() -> None:
    """Open the screen and let it go; where there is none, Qt ends this process."""
    from PySide6.QtGui import QGuiApplication

    QGuiApplication([])


def load() -> None:
    """Load what a window needs before it can be seen; raises SetupError where that is not there.

    Nothing is opened by it: whether there is a screen may be looked up in the same time.
    """
    try:
        import coach.ui.ways.home
        import coach.ui.window  # noqa: F401
    except ImportError as problem:
        raise SetupError(NO_LIBRARY.format(problem=problem)) from problem


def run(start: StartRequest) -> int:
    """Open the window and return the exit code when it is closed.

    Raises SetupError where it cannot open, FileError for a screenshot that was not taken.
    """
    load()
    from PySide6.QtCore import QThreadPool, QTimer
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from coach.recordings.places import data_folder
    from coach.ui.kit.roles import tell_roles
    from coach.ui.kit.scale import put_on_scale, start_anew
    from coach.ui.kit.theme import apply_theme, theme_of
    from coach.ui.kit.tongue import speak, spoken
    from coach.ui.preferences import load_preferences
    from coach.ui.window import MainWindow

    preferences = load_preferences(data_folder() / "preferences.toml")
    put_on_scale(preferences.scale_percent)
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["coach"])
    app.setApplicationName("Pressure Coach")
    # By this name a desktop finds the menu entry, and so the icon, of a window.
    app.setDesktopFileName("pressure-coach")
    app.setWindowIcon(QIcon(str(ICON)))
    theme = theme_of(start.theme or preferences.theme, still=preferences.still)
    apply_theme(app, theme)
    speak(app, spoken(preferences.language))
    tell_roles()
    # Closing engines and looking at ports wait rather than work: more of them than cores is right.
    QThreadPool.globalInstance().setMaxThreadCount(8)
    window = MainWindow(services(app), theme, preferences)
    # By a timer, because a quit before the window turns would be forgotten.
    when_asked_to_end(lambda *_: QTimer.singleShot(0, app.quit))
    # Python looks at signals only when it runs: a page that stands still would never hear one.
    awake = QTimer()
    awake.timeout.connect(lambda: None)
    awake.start(200)
    try:
        return _open(window, start, app)
    finally:
        from coach.engine.process import SHUTDOWN_S

        window.close()
        QThreadPool.globalInstance().waitForDone(round(1000 * (SHUTDOWN_S + 1.0)))
        if window.wants_anew:
            start_anew()


def _open(window: "MainWindow", start: StartRequest, app: "QApplication") -> int:
    from coach.ui.kit.first_paint import FirstPaint
    from coach.ui.kit.motion import stillness_wished
    from coach.ui.pager import fit_screen

    path = Path(start.path) if start.path is not None else None
    if start.page != "home" and stillness_wished():
        window.stand_still(True)
    if start.page == "practice" and start.settings is not None:
        window.practise(start.settings, window.show_home)
        if start.shows_around:
            window.home.show_around()
    elif start.page == "replay" and path is not None:
        window.replay(path, window.show_replays, settings=start.settings)
    elif start.page == "debrief" and path is not None:
        window.show_session(path, window.show_home)
    else:
        window.show_home()
        FirstPaint(window, lambda: _look_behind(window))
    if start.screenshot is None:
        fit_screen(window)
    window.show()
    if start.screenshot is None:
        return app.exec()
    from coach.ui.session.screenshot import Screenshot

    picture = Screenshot(window, Path(start.screenshot), start.seconds)
    code = app.exec()
    if picture.problem is not None:
        raise picture.problem
    return code


def _look_behind(window: "MainWindow") -> None:
    """Load what lies behind home, and look how the desktop is set, while home is looked at."""
    from coach.ui.kit.job import Job
    from coach.ui.kit.motion import stillness_wished
    from coach.ui.load_ahead import load_ahead

    load_ahead(window)
    asked = Job(lambda _cancelled: stillness_wished(), window)
    asked.done.connect(lambda wished: window.stand_still(True) if wished else None)
    asked.start()


def services(app: "QApplication") -> "Services":
    """Return the real services: engine processes, ports, the data folder."""
    return services_with(app.beep)
