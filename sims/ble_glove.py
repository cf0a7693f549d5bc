"""Our glove in the air: the ESP32's own sketch on this computer, worn by a simulated hand.

Without a compiler the simulated glove of sims/glove.py stands in for the sketch.
"""

import asyncio
import struct
import subprocess
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

import numpy as np

from sims.bluez_device import (
    BATTERY_LEVEL,
    UART_NOTIFY,
    UART_SERVICE,
    FakeService,
    Notify,
    battery_service,
    uart_service,
)
from sims.body import Body
from sims.fsr import Counts
from sims.scenario import Scenario
from sims.sketch_board import Unpacker, pack
from sims.world import World

_ADDRESS: Final = "C0:FF:EE:00:00:01"
_STEP_S: Final = 0.01
_TICK_S: Final = 0.002
#: The ESP32's readings are millivolts of a divider with 3.3 kΩ; an FSR 402's typical curve.
_SUPPLY_MV: Final = 3300.0
_DIVIDER_OHM: Final = 3300.0
_FSR_NEWTONS: Final = 0.652
_FSR_POWER: Final = 1.153
_FSR_OHM: Final = 10_000.0
_FULL: Final = 100
#: What the runner says by a letter and the air by a characteristic.
_UUIDS: Final = {"N": UART_NOTIFY, "P": BATTERY_LEVEL}


class SketchGlove:
    """The sketch as a process; it runs from the beginning to ``close``, connected or not.

    Its time follows the wall's in small steps, so that it is never late whatever else this
    machine does. ``sent`` keeps each notification that left it while it had a host.
    """

    rssi_dbm: Final = -58
    address: Final = _ADDRESS
    manufacturer: Mapping[int, bytes] = {}
    advertised: tuple[str, ...] = (UART_SERVICE,)

    def __init__(
        self, program: Path, mtu: int = 247, scenario: Scenario | None = None, seed: int = 1
    ) -> None:
        self.name = ""
        self.services: tuple[FakeService, ...] = (uart_service(mtu), battery_service(_FULL))
        self.sent: list[bytes] = []
        self.motor: list[int] = []
        self._hand = None if scenario is None else _Hand(scenario, seed)
        self._notify: Notify | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._named = threading.Event()
        self._off = threading.Event()
        self._telling = threading.Lock()
        self._charge = bytes([_FULL])
        command = [str(program), "--virtual", "--mtu", str(mtu)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._threads = [
            threading.Thread(target=work, name="sketch", daemon=True)
            for work in (self._listen, self._let_time_pass)
        ]
        for thread in self._threads:
            thread.start()
        self._named.wait(10.0)

    def close(self) -> None:
        """Switch the glove off."""
        self._off.set()
        self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()

    def press(self, taxel: int, millivolts: int) -> None:
        """From now on this sensor reads so much."""
        self._tell("A", struct.pack("<BH", taxel, millivolts))

    def on_write(self, uuid: str, data: bytes) -> None:
        """Hand a command to the sketch."""
        del uuid
        self._tell("W", data)

    async def run(self, notify: Notify) -> None:
        """Be connected, and worn, until the connection ends."""
        self._loop, self._notify = asyncio.get_running_loop(), notify
        self._tell("C", b"\x01")
        self._send(BATTERY_LEVEL, self._charge)
        try:
            while True:
                for taxel, millivolts in self._pressed():
                    self.press(taxel, millivolts)
                await asyncio.sleep(_STEP_S)
        finally:
            self._notify = None
            self._tell("C", b"\x00")

    def _pressed(self) -> list[tuple[int, int]]:
        return [] if self._hand is None else list(enumerate(self._hand.millivolts()))

    def _tell(self, kind: str, data: bytes) -> None:
        assert self._process.stdin is not None
        # A glove that has been switched off hears nothing.
        with self._telling, suppress(OSError, ValueError):
            self._process.stdin.write(pack(kind, data))
            self._process.stdin.flush()

    def _let_time_pass(self) -> None:
        told_us, began_s = 0, time.monotonic()
        while not self._off.wait(_TICK_S):
            passed_us = round((time.monotonic() - began_s) * 1e6)
            self._tell("T", struct.pack("<I", passed_us - told_us))
            told_us = passed_us

    def _listen(self) -> None:
        assert self._process.stdout is not None
        unpacker = Unpacker()
        while data := self._process.stdout.read1(65536):  # type: ignore[attr-defined]
            for kind, body in unpacker.feed(data):
                self._heard(kind, body)

    def _heard(self, kind: str, body: bytes) -> None:
        loop = self._loop
        if kind == "D":
            self.name = body.decode()
            self._named.set()
        elif kind == "M":
            self.motor.append(body[0])
        elif kind in _UUIDS:
            if kind == "P":
                self._charge = body
            if loop is not None and not loop.is_closed():
                loop.call_soon_threadsafe(self._send, _UUIDS[kind], body)

    def _send(self, uuid: str, body: bytes) -> None:
        if self._notify is None:
            return
        if uuid == UART_NOTIFY:
            self.sent.append(body)
        self._notify(uuid, body)


class WorldGlove:
    """The simulated glove of a scenario in the air: the same frames, but not the firmware's C."""

    rssi_dbm: Final = -58
    address: Final = _ADDRESS
    name: Final = "Coach glove 51A1"
    manufacturer: Mapping[int, bytes] = {}
    advertised: tuple[str, ...] = (UART_SERVICE,)

    def __init__(self, scenario: Scenario, seed: int = 1, mtu: int = 247) -> None:
        self.services: tuple[FakeService, ...] = (uart_service(mtu), battery_service(_FULL))
        self._most = mtu - 3
        self._world = World(scenario, seed)
        self._began_s = time.monotonic()

    def on_write(self, uuid: str, data: bytes) -> None:
        """Hand a command to the glove."""
        del uuid
        self._world.write(data, time.monotonic() - self._began_s)

    async def run(self, notify: Notify) -> None:
        """Send what the hand presses; the hand waits for the next connection when it ends."""
        self._began_s = time.monotonic() - self._world.due_s
        while True:
            await asyncio.sleep(max(0.0, self._began_s + self._world.due_s - time.monotonic()))
            chunk = self._world.step()
            data = b"" if chunk is None else chunk.data
            for at in range(0, len(data), self._most):
                notify(UART_NOTIFY, data[at : at + self._most])


class _Hand:
    """A scenario's hand on the sketch's sensors, in real time."""

    def __init__(self, scenario: Scenario, seed: int) -> None:
        self._plan = scenario.sensor
        self._body = Body(scenario, seed)
        self._began_s = time.monotonic()
        self._until_us = 0

    def millivolts(self) -> list[int]:
        """Return what each sensor's divider gives now."""
        now_us = round((time.monotonic() - self._began_s) * 1e6)
        _, counts = self._body.samples(self._until_us, now_us)
        self._until_us = now_us
        return [] if not len(counts) else self._as_millivolts(counts[-1])

    def _as_millivolts(self, counts: Counts) -> list[int]:
        full, plan = self._plan.full_scale, self._plan
        held = np.minimum(counts, full - 1).astype(np.float64)
        newtons = plan.a_n * (held / (full - held)) ** plan.b
        typical_n = _FSR_NEWTONS * (_FSR_OHM / _DIVIDER_OHM) ** _FSR_POWER
        relative = (newtons / typical_n) ** (1.0 / _FSR_POWER)
        millivolts: list[int] = (
            np.rint(_SUPPLY_MV * relative / (1.0 + relative)).astype(int).tolist()
        )
        return millivolts
