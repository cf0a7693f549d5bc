"""Both sketches, compiled and running on this computer, and a host at each of their links."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coach.sensors.source import Chunk, LinkCounts, SampleBlock
from coach.sensors.wire import (
    Descriptor,
    FrameParser,
    HostMessage,
    KeepAlive,
    Message,
    WireDecoder,
    encode,
)
from sims.sketch_board import SketchBoard, build_sketch

SKETCHES = ("glove_esp32", "glove_nrf52")


class Glove:
    """A glove in virtual time; what it sends is decoded by the app's own decoder, link by link."""

    def __init__(self, program: Path, mtu: int = 247) -> None:
        self.board = SketchBoard(program, mtu)
        self.notifications: list[tuple[int, bytes]] = []
        self.motor: list[tuple[int, int]] = []
        self.led: list[tuple[int, int]] = []
        self.battery_percent: list[int] = []
        self.names: list[str] = []
        self.messages: dict[str, list[Message]] = {"N": [], "U": []}
        self.blocks: dict[str, list[SampleBlock]] = {"N": [], "U": []}
        self._parsers = {"N": FrameParser(8), "U": FrameParser(8)}
        self._decoders = {"N": WireDecoder(), "U": WireDecoder()}

    @property
    def now_us(self) -> int:
        return self.board.now_us

    def counts(self, link: str) -> LinkCounts:
        """What the app has counted on "N" (BLE) or "U" (USB)."""
        return self._decoders[link].counts

    def run(self, seconds: float) -> "Glove":
        """Let time pass without a word from a host; what happens is known to the millisecond."""
        for _ in range(round(seconds * 1000)):
            for kind, data in self.board.run(0.001):
                self._take(kind, data)
        return self

    def practise(self, seconds: float, say: Callable[[bytes], None]) -> "Glove":
        """Let time pass while a host says each half second that it is there."""
        for _ in range(round(seconds * 2)):
            say(encode(KeepAlive()))
            self.run(0.5)
        return self

    def by_ble(self, *commands: HostMessage) -> "Glove":
        self.board.write_ble(b"".join(map(encode, commands)))
        return self

    def by_usb(self, *commands: HostMessage) -> "Glove":
        self.board.write_usb(b"".join(map(encode, commands)))
        return self

    def press(self, taxel: int, newtons: float) -> "Glove":
        """Press one sensor as hard as the law that the glove declares has it (docs/wire.md)."""
        told = [message for message in self.messages["U"] if isinstance(message, Descriptor)][-1]
        assert told.full_scale is not None
        assert told.curve is not None
        relative = (newtons / told.curve.a) ** (1 / told.curve.b)
        self.board.press(taxel, int(told.full_scale * relative / (1 + relative)))
        return self

    def _take(self, kind: str, data: bytes) -> None:
        if kind in "NU":
            if kind == "N":
                self.notifications.append((self.now_us, data))
            self.messages[kind] += self._parsers[kind].feed(data)
            decoded = self._decoders[kind].feed(Chunk(self.now_us / 1e6, data))
            self.blocks[kind] += [block for block in decoded if isinstance(block, SampleBlock)]
        elif kind in "ML":
            (self.motor if kind == "M" else self.led).append((self.now_us, data[0]))
        elif kind == "P":
            self.battery_percent.append(data[0])
        elif kind == "D":
            self.names.append(data.decode())


@pytest.fixture(scope="session")
def programs(made_once: Callable[[str, Callable[[Path], object]], Path]) -> dict[str, Path]:
    """Each sketch as a program, compiled without a warning."""

    def program(sketch: str) -> Path:
        # tests/sensors has the same name for it.
        return made_once(sketch, lambda folder: build_sketch(sketch, folder / sketch)) / sketch

    return {sketch: program(sketch) for sketch in SKETCHES}


@pytest.fixture(params=SKETCHES)
def make_glove(
    programs: dict[str, Path], request: pytest.FixtureRequest
) -> Iterator[Callable[..., Glove]]:
    """Switch on a glove of either kind; a sanitizer's complaint at its end fails the test."""
    gloves: list[Glove] = []

    def switch_on(mtu: int = 247) -> Glove:
        gloves.append(Glove(programs[request.param], mtu))
        return gloves[-1]

    yield switch_on
    for glove in gloves:
        glove.board.close()


@pytest.fixture
def glove(make_glove: Callable[..., Glove]) -> Glove:
    """A glove that has just started."""
    return make_glove().run(0.05)
