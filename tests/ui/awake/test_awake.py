"""The screen stays on in practice and only then: by the desktop's service, or else by a program."""

import asyncio
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus
from PySide6.QtWidgets import QApplication

from coach.ui.awake import Awake, ChildKeeper, WindowsKeeper, keeper_for
from coach.ui.awake_bus import PATH, SERVICE, BusKeeper
from sims.bluez_bus import PrivateBus

pytestmark = pytest.mark.usefixtures("app")


class Kept:
    """Counts how it is held."""

    def __init__(self) -> None:
        self.calls: list[str] = []

    def hold(self) -> None:
        self.calls.append("hold")

    def release(self) -> None:
        self.calls.append("release")


class ScreenSaver:
    """A desktop's service on a bus of its own; who holds the screen, by their names on the bus.

    As on a desktop, whoever leaves the bus holds nothing any more.
    """

    def __init__(self, *, refuses: bool = False, absent: bool = False) -> None:
        self._refuses, self._absent = refuses, absent
        self.holders: dict[str, list[object]] = {}
        self.asked: list[list[object]] = []
        self.address = ""
        self._ready, self._over = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self._thread.start()
        assert self._ready.wait(30)

    def close(self) -> None:
        self._over.set()
        self._thread.join(30)

    async def _serve(self) -> None:
        async with PrivateBus() as private:
            bus = await MessageBus(bus_address=private.address).connect()
            bus.add_message_handler(lambda message: self._take(bus, message))
            if not self._absent:
                await bus.request_name(SERVICE)
            match = "type='signal',member='NameOwnerChanged'"
            await bus.call(
                Message(
                    destination="org.freedesktop.DBus", path="/org/freedesktop/DBus",
                    interface="org.freedesktop.DBus", member="AddMatch", signature="s",
                    body=[match],
                )
            )  # fmt: skip
            self.address = private.address
            self._ready.set()
            while not self._over.is_set():
                await asyncio.sleep(0.01)
            bus.disconnect()

    def _take(self, bus: MessageBus, message: Message) -> bool | None:
        if message.message_type is MessageType.SIGNAL and message.member == "NameOwnerChanged":
            name, _before, after = message.body
            if not after:
                self.holders.pop(name, None)
            return None
        if message.member != "Inhibit" or message.path != PATH:
            return None
        self.asked.append(message.body)
        if self._refuses:
            bus.send(Message.new_error(message, f"{SERVICE}.Error", "not now"))
        else:
            self.holders[message.sender] = message.body
            bus.send(Message.new_method_return(message, "u", [7]))
        return True


@pytest.fixture
def desktop() -> Iterator[Callable[..., ScreenSaver]]:
    made: list[ScreenSaver] = []

    def make(**how: bool) -> ScreenSaver:
        made.append(ScreenSaver(**how))
        return made[-1]

    yield make
    for each in made:
        each.close()


def until(app: QApplication, holds: Callable[[], object]) -> None:
    waited = threading.Event()
    for _ in range(1_000):
        app.processEvents()
        if holds():
            return
        waited.wait(0.01)
    raise AssertionError("not within ten seconds")


def test_the_desktop_is_asked_and_may_sleep_again_after(app, desktop):
    service, child = desktop(), Kept()
    keeper = BusKeeper(child, service.address)
    keeper.hold()
    until(app, lambda: service.holders)
    assert list(service.holders.values()) == [["Pressure Coach", "practising"]]
    keeper.release()
    until(app, lambda: not service.holders)
    assert child.calls == []
    # And once more, for the next practice.
    keeper.hold()
    until(app, lambda: service.holders)
    keeper.release()
    until(app, lambda: not service.holders)


@pytest.mark.parametrize("how", [{"refuses": True}, {"absent": True}])
def test_where_the_desktop_does_not_help_a_program_does(app, desktop, how):
    service, child = desktop(**how), Kept()
    keeper = BusKeeper(child, service.address)
    keeper.hold()
    until(app, lambda: child.calls)
    keeper.release()
    assert child.calls == ["hold", "release"]


def test_without_any_bus_a_program_does(app, tmp_path):
    del app
    child = Kept()
    keeper = BusKeeper(child, f"unix:path={tmp_path / 'none'}")
    keeper.hold()
    keeper.release()
    assert child.calls == ["hold", "release"]


def test_the_program_runs_for_as_long_as_it_is_needed():
    keeper = ChildKeeper((sys.executable, "-c", "import time; time.sleep(600)"))
    keeper.hold()
    child = keeper._child
    assert child.poll() is None
    keeper.release()
    assert child.poll() is not None
    keeper.release()


def test_a_program_that_is_not_there_is_no_problem():
    keeper = ChildKeeper(("no-such-program-of-ours",))
    keeper.hold()
    assert keeper._child is None
    keeper.release()


def test_it_is_held_once_however_often_it_is_asked_for():
    kept = Kept()
    awake = Awake(lambda: kept)
    awake.release()
    awake.hold()
    awake.hold()
    awake.release()
    awake.release()
    assert kept.calls == ["hold", "release"]


@pytest.mark.parametrize(
    ("platform", "kind"), [("linux", BusKeeper), ("darwin", ChildKeeper), ("win32", WindowsKeeper)]
)
def test_each_platform_has_its_way(platform, kind):
    assert isinstance(keeper_for(platform), kind)


def test_windows_is_told_that_a_display_is_needed(monkeypatch):
    told = []

    class Library:
        class kernel32:  # noqa: N801 - the library's name
            SetThreadExecutionState = staticmethod(told.append)

    monkeypatch.setattr("ctypes.windll", Library, raising=False)
    keeper = WindowsKeeper()
    keeper.hold()
    keeper.release()
    assert told == [0x80000003, 0x80000000]
