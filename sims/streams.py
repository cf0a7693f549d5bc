"""Streams with something odd in them: bad lines, restarts, bursts, counters that wrap."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from coach.sensors.source import Chunk, WireFormat
from coach.sensors.wire import DeviceNotice, FrameParser, Samples, encode
from sims.scenario import LinkPlan, Scenario, load_scenario
from sims.sketch import TextSketch
from sims.world import World

START_S: Final = 500.0
_SEED: Final = 3
_BAD_LINE: Final = LinkPlan(drop=0.02, double=0.02, swap=0.02, bit_error_rate=3e-5, merge=0.2)


@dataclass(frozen=True, slots=True)
class Stream:
    """A device's bytes as they came, from host second 500 on."""

    chunks: tuple[Chunk, ...]
    format: WireFormat = "wire"


def stepped(world: World, seconds: float, reboot_s: float | None = None) -> tuple[Chunk, ...]:
    """Let the world run; at ``reboot_s`` its device starts anew, without a pause."""
    chunks = []
    while world.due_s <= seconds + 1e-9:
        if reboot_s is not None and world.due_s > reboot_s:
            world.device.reboot(round(reboot_s * 1e6))
            reboot_s = None
        chunk = world.step()
        if chunk is not None:
            chunks.append(Chunk(START_S + chunk.host_s, chunk.data))
    return tuple(chunks)


def restarted(name: str, seconds: float, reboot_s: float) -> tuple[Chunk, ...]:
    """Return a scenario's chunks with a device that starts anew at ``reboot_s``."""
    return stepped(World(load_scenario(name), _SEED), seconds, reboot_s)


def in_bursts(chunks: Sequence[Chunk], of: int) -> tuple[Chunk, ...]:
    """Let so many chunks at a time come in one read, as to a machine that was busy."""
    groups = [chunks[at : at + of] for at in range(0, len(chunks), of)]
    return tuple(Chunk(group[-1].host_s, b"".join(c.data for c in group)) for group in groups)


def counted_from(chunks: Sequence[Chunk], seq: int, time_us: int) -> tuple[Chunk, ...]:
    """Let the device have counted before: samples from ``seq``, microseconds ``time_us`` more."""
    parser = FrameParser()
    moved = []
    for chunk in chunks:
        data = b""
        for message in parser.feed(chunk.data):
            if isinstance(message, DeviceNotice):
                message = replace(message, time_us=(message.time_us + time_us) % 2**32)
            elif isinstance(message, Samples):
                message = replace(
                    message,
                    seq=(message.seq + seq) % 2**16,
                    time_us=(message.time_us + time_us) % 2**32,
                )
            data += encode(message)
        moved.append(Chunk(chunk.host_s, data))
    return tuple(moved)


def _played(scenario: Scenario, seconds: float) -> Stream:
    return Stream(stepped(World(scenario, _SEED), seconds))


def _slow_pad() -> Scenario:
    pad = load_scenario("pad")
    return replace(pad, sensor=replace(pad.sensor, rate_hz=50.0))


def _text() -> Stream:
    scenario = load_scenario("beginner")
    return Stream(stepped(World(scenario, _SEED, TextSketch(scenario, _SEED)), 9.0), "text")


def _bad_line() -> Stream:
    return _played(replace(load_scenario("beginner"), link=_BAD_LINE), 12.0)


def _wraps() -> Stream:
    chunks = _played(load_scenario("beginner"), 12.0).chunks
    return Stream(counted_from(chunks, seq=2**16 - 700, time_us=2**32 - 14_000_000))


_MAKERS: Final[dict[str, Callable[[], Stream]]] = {
    "beginner": lambda: _played(load_scenario("beginner"), 12.0),
    "too-hard": lambda: _played(load_scenario("too-hard"), 9.0),
    "pad": lambda: _played(_slow_pad(), 6.0),
    "text": _text,
    "bad line": _bad_line,
    "reboot": lambda: Stream(restarted("beginner", 12.0, 5.9)),
    "bursts": lambda: Stream(in_bursts(_played(load_scenario("beginner"), 12.0).chunks, 53)),
    "reboot in a burst": lambda: Stream(in_bursts(restarted("beginner", 12.0, 7.6), 37)),
    "wraps": _wraps,
}
STREAM_NAMES: Final = tuple(_MAKERS)


@cache
def stream(name: str) -> Stream:
    """Return one of the streams of ``STREAM_NAMES``, always the same bytes."""
    return _MAKERS[name]()
