"""A simulated Bluetooth service on a private bus: to any program it is the machine's own BlueZ.

A program sees it when DBUS_SYSTEM_BUS_ADDRESS has ``FakeBluez.address`` before it starts.
"""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from types import TracebackType
from typing import Any, Final, Self, TypeVar

from sims.bluez_air import Air
from sims.bluez_bus import PrivateBus
from sims.bluez_device import FakeDevice, Manner, Radio

_ANSWER_S: Final = 10.0
_Result = TypeVar("_Result")


class FakeBluez:
    """The service with its radio and the devices in the air, on a thread of its own.

    Use it as a context manager. ``radio`` absent: no adapter. ``running`` False: a bus without
    the service. ``denied``: nobody may use it. Its methods may be called from any thread and
    return when it has happened; devices go by their address.
    """

    def __init__(
        self,
        devices: Sequence[FakeDevice] = (),
        *,
        radio: Radio = "on",
        running: bool = True,
        denied: bool = False,
    ) -> None:
        self.address = ""
        self._air = Air(devices, radio)
        self._running = running
        self._bus = PrivateBus(denied)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="bluez", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        try:
            self._wait(self._open())
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self._wait(self._close())
        finally:
            self._end()

    def drop(self, address: str) -> None:
        """End a device's connection, as walking away does; it advertises again."""
        self._do(lambda: self._air.cut(self._air.known[address]))

    def gone(self, address: str) -> None:
        """Take a device away, batteries and all."""
        self._do(lambda: self._air.remove(self._air.known[address]))

    def back(self, address: str) -> None:
        """Bring a device back into the air."""
        self._do(lambda: setattr(self._air.known[address], "present", True))

    def behave(self, address: str, manner: Manner) -> None:
        """Choose how a device meets an attempt to connect: silent never answers."""
        self._do(lambda: self._air.manners.update({address: manner}))

    def power(self, on: bool) -> None:
        """Switch the radio on or off; off ends every connection."""
        self._do(lambda: self._air.power(on))

    def crash(self) -> None:
        """End the whole bus, as when the machine's D-Bus stops."""
        self._wait(self._bus.stop())

    def connected(self, address: str) -> bool:
        """Return whether a device has a connection."""
        return self._do(lambda: self._air.known[address].connected)

    def asked(self, address: str) -> int:
        """Return how often a device has been asked to connect."""
        return self._do(lambda: self._air.known[address].asked)

    def notified(self, address: str) -> int:
        """Return how many notifications a device has sent to a listener since it connected."""
        known = self._air.known
        return self._do(
            lambda: sum(one.notified for one in known[address].characteristics.values())
        )

    def _do(self, action: Callable[[], _Result]) -> _Result:
        async def act() -> _Result:
            return action()

        return self._wait(act())

    def _wait(self, work: Coroutine[Any, Any, _Result]) -> _Result:
        waiting: Future[_Result] = asyncio.run_coroutine_threadsafe(work, self._loop)
        return waiting.result(_ANSWER_S)

    async def _open(self) -> None:
        await self._bus.__aenter__()
        self.address = self._bus.address
        if self._running:
            await self._air.open(self.address)

    async def _close(self) -> None:
        await self._air.close()
        await self._bus.__aexit__(None, None, None)

    def _end(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_ANSWER_S)
        self._loop.close()
