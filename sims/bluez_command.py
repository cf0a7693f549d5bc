"""``python -m sims bluez``: a Bluetooth service with devices in the air, for another terminal."""

import argparse
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, get_args

from coach.errors import SetupError
from coach.timing import Clock
from sims.ble_glove import SketchGlove, WorldGlove
from sims.ble_scales import SCALES
from sims.bluez_device import FakeDevice, Radio
from sims.scenario import load_scenario
from sims.sketch_board import ARDUINO, build_sketch

if TYPE_CHECKING:
    from sims.bluez import FakeBluez

DEVICES: Final = ("glove", *SCALES)
HELP: Final = (
    "be the system's Bluetooth service with devices in the air; line 1 is what another terminal "
    "sets to see them. Then type on this one: drop | gone | back | off | on"
)


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its options."""
    bluez = commands.add_parser("bluez", help=HELP, description=HELP)
    bluez.add_argument(
        "--device",
        action="append",
        choices=DEVICES,
        help="what is in the air, any number of times (default: glove)",
    )
    bluez.add_argument("--radio", choices=get_args(Radio), default="on", help="the adapter")
    bluez.add_argument("--scenario", default="beginner", help="whose hand wears the glove")
    bluez.add_argument("--seed", type=int, default=1, help="same seed, same hand (default 1)")
    bluez.add_argument("--seconds", type=float, help="end after this long (default: Ctrl-C)")


def run(arguments: argparse.Namespace, clock: Clock) -> int:
    """Be in the air until the time is over or the terminal says so; raises CoachError."""
    # D-Bus is Linux's; the other simulations do without it.
    from sims.bluez import FakeBluez

    with ExitStack() as stack:
        names = dict.fromkeys(arguments.device or ["glove"])
        devices = [stack.enter_context(_device(name, arguments)) for name in names]
        air = stack.enter_context(FakeBluez(devices, radio=arguments.radio))
        print(f"DBUS_SYSTEM_BUS_ADDRESS={air.address}", flush=True)
        for device in devices:
            print(f"{device.name}  {device.address}", file=sys.stderr, flush=True)
        if arguments.seconds is not None:
            clock.wait_until(clock.now_s() + arguments.seconds)
        else:
            _obey(air, devices)
    return 0


def _obey(air: "FakeBluez", devices: list[FakeDevice]) -> None:
    each: dict[str, Callable[[str], None]] = {
        "drop": air.drop,
        "gone": air.gone,
        "back": air.back,
    }
    for line in sys.stdin:
        word = line.strip()
        if word in each:
            for device in devices:
                each[word](device.address)
        elif word in ("on", "off"):
            air.power(word == "on")
        elif word:
            print("say drop, gone, back, off or on", file=sys.stderr)
    # Nobody is there to say more; Ctrl-C or a signal ends it.
    threading.Event().wait()


@contextmanager
def _device(name: str, arguments: argparse.Namespace) -> Iterator[FakeDevice]:
    if name != "glove":
        yield SCALES[name]()
        return
    scenario, seed = load_scenario(arguments.scenario), abs(arguments.seed)
    if shutil.which("g++") is None or not ARDUINO.is_dir():
        print("no compiler: the simulated glove instead of the firmware", file=sys.stderr)
        yield WorldGlove(scenario, seed)
        return
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "glove")
        print("compiling the ESP32's sketch …", file=sys.stderr)
        try:
            build_sketch("glove_esp32", program)
        except RuntimeError as problem:
            raise SetupError(f"the firmware could not be built: {problem}") from problem
        glove = SketchGlove(program, scenario=scenario, seed=seed)
        try:
            yield glove
        finally:
            glove.close()
