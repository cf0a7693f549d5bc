"""A scenario as a row of chunks: device, line and plug, with no clock of its own."""

import math
from dataclasses import dataclass, replace
from typing import Protocol

from coach.sensors.source import Chunk
from coach.sensors.wire import KeepAlive, SetBeat, encode
from sims.body import Body
from sims.glove import CHUNK_US, Glove, Sent
from sims.link import FaultyLink, LinkFaults
from sims.scenario import Scenario, load_scenario
from sims.truth import Truth

#: A host that has spoken says each half second that it is still there.
_CHUNKS_PER_KEEP_ALIVE = 50


class Unplugged(Exception):  # noqa: N818 - a state of the plug, not a mistake
    """The plug has been pulled; ``World.plug_in`` puts it back when the time has come."""


class Device(Protocol):
    """What hangs on the line: our own glove, or a hobbyist's sketch that prints text."""

    body: Body

    def send(self, chunk: int) -> list[Sent]:
        """Return the records of one chunk."""
        ...

    def hear(self, data: bytes, at_us: int) -> None:
        """Take bytes from the host."""
        ...

    def reboot(self, at_us: int) -> None:
        """Start anew."""
        ...


class World:
    """Steps through a scenario chunk by chunk; ``Chunk.host_s`` counts from the first sample.

    The same scenario, seed and writes give the same chunks, however and whenever they are asked.
    """

    def __init__(self, scenario: Scenario, seed: int, device: Device | None = None) -> None:
        self.scenario = scenario
        self.device: Device = device or Glove(scenario, seed)
        self._link = FaultyLink(scenario.link, seed)
        self._chunk = 0
        self._unplug_at_s = scenario.link.unplug_at_s
        self._outages: list[tuple[float, float]] = []

    @property
    def due_s(self) -> float:
        """When the next chunk is complete; ask ``step`` for it then, not before."""
        return (self._chunk + 1) * CHUNK_US / 1e6

    @property
    def unplugged_s(self) -> float:
        """When the plug will be pulled, infinite for never."""
        return math.inf if self._unplug_at_s is None else self._unplug_at_s

    @property
    def truth(self) -> Truth:
        """What has really happened up to now."""
        body, until_s = self.device.body, self._chunk * CHUNK_US / 1e6
        glides = self.device.moving.glides if isinstance(self.device, Glove) else ()
        return Truth(body.hand, until_s, tuple(self._outages), body.zero, glides)

    @property
    def faults(self) -> LinkFaults:
        """What the line has done so far."""
        return replace(self._link.faults)

    def step(self) -> Chunk | None:
        """Return what arrives of the next 10 ms, if anything; raises Unplugged."""
        if self._unplug_at_s is not None and self.due_s > self._unplug_at_s:
            raise Unplugged
        chunk = self._link.carry(self.due_s, self.device.send(self._chunk))
        self._chunk += 1
        return chunk

    def write(self, data: bytes, at_s: float) -> None:
        """Send command bytes to the device."""
        self.device.hear(data, round(at_s * 1e6))

    def plug_in(self, at_s: float) -> bool:
        """Open the port at ``at_s``: the device starts anew. False while the plug is out."""
        if self._unplug_at_s is not None and at_s >= self._unplug_at_s:
            if at_s < self._unplug_at_s + self.scenario.link.unplugged_s:
                return False
            self._unplug_at_s = None
        out_s = self._chunk * CHUNK_US / 1e6
        self._chunk = max(self._chunk, int(at_s * 1e6) // CHUNK_US)
        self._outages.append((out_s, self._chunk * CHUNK_US / 1e6))
        self._link.reset()
        self.device.reboot(self._chunk * CHUNK_US)
        return True


@dataclass(frozen=True, slots=True)
class Played:
    """A scenario that has been played: its chunks, its truth, what the line did."""

    chunks: tuple[Chunk, ...]
    truth: Truth
    faults: LinkFaults


def play(
    scenario: Scenario | str,
    seed: int = 1,
    seconds: float = 30.0,
    beat: SetBeat | None = None,
    host_s: float = 100.0,
) -> Played:
    """Play a scenario at once; the plug is back as soon as it can be.

    ``beat`` is sent at the first chunk, and that the host is there each half second from then
    on. ``host_s`` is the host's second of the first sample.
    """
    chosen = load_scenario(scenario) if isinstance(scenario, str) else scenario
    world = World(chosen, seed)
    chunks: list[Chunk] = []
    while world.due_s <= seconds + 1e-9:
        try:
            chunk = world.step()
        except Unplugged:
            world.plug_in((chosen.link.unplug_at_s or 0.0) + chosen.link.unplugged_s)
            continue
        if chunk is not None:
            chunks.append(Chunk(host_s + chunk.host_s, chunk.data))
        if beat is not None and len(chunks) % _CHUNKS_PER_KEEP_ALIVE == 1:
            said = beat if len(chunks) == 1 else KeepAlive()
            world.write(encode(said), world.due_s - CHUNK_US / 1e6)
    return Played(tuple(chunks), world.truth, world.faults)
