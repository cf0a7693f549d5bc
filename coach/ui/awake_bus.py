"""The desktop's own way to keep the screen on: a service on the session's bus."""

from itertools import count
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from coach.ui.awake_keeper import APP, WHY, Keeper

SERVICE: Final = "org.freedesktop.ScreenSaver"
PATH: Final = "/org/freedesktop/ScreenSaver"


class BusKeeper(QObject):
    """Asks the service; ``otherwise`` holds where there is none, or no bus.

    ``address`` is another bus than the session's. What was asked for lasts as long as the
    connection that asked, so letting go of that gives it back, also when the coach is killed.
    """

    _numbers = count()

    def __init__(self, otherwise: Keeper, address: str = "") -> None:
        super().__init__()
        self._otherwise, self._address = otherwise, address
        self._name = ""
        self._fell_back = False
        self._watcher: QDBusPendingCallWatcher | None = None

    def hold(self) -> None:
        """Ask for it; whether it is granted is heard later."""
        self._name = f"{APP} {next(self._numbers)}"
        where = self._address or QDBusConnection.BusType.SessionBus
        bus = QDBusConnection.connectToBus(where, self._name)
        if not bus.isConnected():
            self._fall_back()
            return
        message = QDBusMessage.createMethodCall(SERVICE, PATH, SERVICE, "Inhibit")
        message.setArguments([APP, WHY])
        self._watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        self._watcher.finished.connect(self._answered)

    def release(self) -> None:
        """Let go of the connection, and with it of what was asked for."""
        self._watcher = None
        if self._name:
            QDBusConnection.disconnectFromBus(self._name)
            self._name = ""
        if self._fell_back:
            self._fell_back = False
            self._otherwise.release()

    @Slot(QDBusPendingCallWatcher)
    def _answered(self, answer: QDBusPendingCallWatcher) -> None:
        if answer is self._watcher and answer.isError():
            self._fall_back()

    def _fall_back(self) -> None:
        self._fell_back = True
        self._otherwise.hold()
