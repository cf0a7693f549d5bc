"""A scenario on a pseudo-terminal: to any program it is a real serial port."""

import contextlib
import os
import select
import termios
import tty
from collections.abc import Callable

from coach.timing import Clock
from sims.scenario import Scenario
from sims.sketch import TextSketch
from sims.world import Unplugged, World

#: A port nobody reads keeps this much, like a driver's buffer; older bytes are lost.
_BUFFER_BYTES = 16_384


class PseudoPort:
    """The device's end of a new pseudo-terminal in raw mode; ``path`` is the host's end."""

    def __init__(self) -> None:
        self._device_fd, self._host_fd = os.openpty()
        # Our own hold on the host's end keeps the port there between two readers.
        tty.setraw(self._host_fd)
        os.set_blocking(self._device_fd, False)
        self.path = os.ttyname(self._host_fd)
        self._pending = bytearray()

    def send(self, data: bytes) -> None:
        """Send what fits; when nobody reads for long, what waited is lost."""
        if len(self._pending) > _BUFFER_BYTES:
            self._pending.clear()
            termios.tcflush(self._host_fd, termios.TCIFLUSH)
        self._pending += data
        with contextlib.suppress(BlockingIOError):
            while self._pending:
                del self._pending[: os.write(self._device_fd, self._pending)]

    def hears_within(self, seconds: float) -> bool:
        """Wait for a word of the host, at most so long; return whether there is one."""
        return bool(select.select([self._device_fd], [], [], seconds)[0])

    def received(self) -> bytes:
        """Return what the host has written since the last call."""
        data = bytearray()
        while select.select([self._device_fd], [], [], 0)[0]:
            try:
                piece = os.read(self._device_fd, 4096)
            except OSError:
                break
            if not piece:
                break
            data += piece
        return bytes(data)

    def close(self) -> None:
        """Pull the plug: whoever has the port open gets an error."""
        os.close(self._device_fd)
        os.close(self._host_fd)


def serve(
    world: World,
    clock: Clock,
    announce: Callable[[str], None],
    seconds: float | None = None,
) -> None:
    """Be a serial device for ``seconds`` (None: until interrupted); announces the port's path.

    A pulled plug closes the port; once it is back, the new port is announced too.
    """
    start_s = clock.now_s()
    while seconds is None or world.due_s <= seconds:
        port = PseudoPort()
        announce(port.path)
        try:
            _serve_port(world, port, clock, start_s, seconds)
        except Unplugged:
            pass
        finally:
            port.close()
        back_s = clock.now_s() + world.scenario.link.unplugged_s
        if seconds is not None and back_s - start_s > seconds:
            clock.wait_until(start_s + seconds)
            return
        clock.wait_until(back_s)
        while not world.plug_in(clock.now_s() - start_s):
            clock.wait_until(clock.now_s() + 0.01)


def _serve_port(
    world: World, port: PseudoPort, clock: Clock, start_s: float, seconds: float | None
) -> None:
    while seconds is None or world.due_s <= seconds:
        clock.wait_until(start_s + world.due_s)
        heard = port.received()
        if heard:
            world.write(heard, clock.now_s() - start_s)
        chunk = world.step()
        if chunk is not None:
            clock.wait_until(start_s + chunk.host_s)
            port.send(chunk.data)


def sketch_world(scenario: Scenario, seed: int) -> World:
    """Return the scenario with a sketch that prints text in the glove's place."""
    return World(scenario, seed, TextSketch(scenario, seed))
