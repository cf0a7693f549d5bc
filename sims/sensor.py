"""The simulated glove as a source: ``sim:NAME?seed=1``, an ordinary plugin of the coach."""

from typing import Final

from coach.errors import DeviceError, UsageError
from coach.sensors.address import Address
from coach.sensors.source import Chunk, WireFormat
from coach.timing import Clock, MonotonicClock
from sims.glove import CHUNK_US
from sims.link import LinkFaults
from sims.scenario import load_scenario
from sims.truth import Truth
from sims.world import Unplugged, World

STEP_S: Final = CHUNK_US / 1e6
_LATEST_S: Final = 1.0
_CLOSED: Final = "the simulated glove is not connected; connect it first"
_PULLED: Final = "the simulated glove was unplugged; it is looked for until it is back"
_OUT: Final = "the simulated glove is still unplugged; it will be back in a moment"


class SimSource:
    """A scenario on the coach's clock: about 10 ms of bytes at a time, on absolute deadlines.

    Commands are obeyed as by real firmware; opening again restarts the device, not the hand.
    With ``?late=0.03`` all that it says takes that many seconds longer to arrive.
    """

    format: WireFormat = "wire"
    #: So many of the device's 10 ms arrive together, as over a radio or a slow adapter.
    together = 1

    def __init__(self, address: Address) -> None:
        address.only("seed", "late")
        seed = address.number("seed", 1)
        if seed < 0 or seed != seed // 1:
            raise UsageError("seed is to be a whole number from 0 up; write for example seed=1")
        self._under_way_s = address.number("late", 0.0)
        if not 0.0 <= self._under_way_s <= _LATEST_S:
            raise UsageError("late is to be seconds from 0 to 1; write for example late=0.03")
        self._world = World(load_scenario(address.target), int(seed))
        self._clock: Clock = MonotonicClock()
        self._start_s: float | None = None
        self._is_open = False
        self._waiting: Chunk | None = None

    @property
    def truth(self) -> Truth:
        """What the hand has really done so far; stream seconds."""
        return self._world.truth

    def touched_host_s(self) -> tuple[float, ...]:
        """Return when its hand has really touched so far, in host seconds: what no sensor knows."""
        return tuple(self._host_s(stroke.onset_s) for stroke in self.truth.strokes)

    @property
    def faults(self) -> LinkFaults:
        """What the line has done to the bytes so far."""
        return self._world.faults

    def open(self, clock: Clock) -> None:
        """Connect; the first time starts the hand. Raises DeviceError while it is unplugged."""
        self._clock = clock
        if self._start_s is None:
            self._start_s = clock.now_s()
        elif not self._world.plug_in(clock.now_s() - self._start_s):
            raise DeviceError(_OUT)
        self._waiting = None
        self._is_open = True

    def read(self, timeout_s: float) -> Chunk | None:
        """Return the next bytes; raises DeviceError when the plug is pulled or never was in."""
        if not self._is_open:
            raise DeviceError(_CLOSED)
        until_s = self._clock.now_s() + timeout_s
        while self._waiting is None:
            if not self._reached(self._host_s(self._complete_s()), until_s):
                return None
            self._waiting = self._steps()
        if not self._reached(self._waiting.host_s, until_s):
            return None
        chunk, self._waiting = self._waiting, None
        return chunk

    def write(self, data: bytes) -> None:
        """Send command bytes to the device."""
        if not self._is_open:
            raise DeviceError(_CLOSED)
        self._world.write(data, self._clock.now_s() - self._host_s(0.0))

    def close(self) -> None:
        """Let the device go."""
        self._is_open = False

    def _host_s(self, world_s: float) -> float:
        return (self._start_s or 0.0) + world_s

    def _reached(self, deadline_s: float, until_s: float) -> bool:
        """Wait for the deadline, but not beyond ``until_s``."""
        self._clock.wait_until(min(deadline_s, until_s))
        return self._clock.now_s() >= deadline_s

    def _complete_s(self) -> float:
        """When all that arrives next is complete; what comes before a plug is pulled, at once."""
        after_s = self._world.due_s + (self.together - 1) * STEP_S
        return after_s if after_s <= self._world.unplugged_s else self._world.due_s

    def _steps(self) -> Chunk | None:
        until_s = self._complete_s()
        came = []
        while self._world.due_s <= until_s + 1e-9:
            came.append(self._step())
        chunks = [chunk for chunk in came if chunk is not None]
        if not chunks:
            return None
        return Chunk(chunks[-1].host_s, b"".join(chunk.data for chunk in chunks))

    def _step(self) -> Chunk | None:
        try:
            chunk = self._world.step()
        except Unplugged:
            self._is_open = False
            raise DeviceError(_PULLED) from None
        if chunk is None:
            return None
        return Chunk(self._host_s(chunk.host_s) + self._under_way_s, chunk.data)
