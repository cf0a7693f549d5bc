"""Compile a sketch for this computer: ``build.py glove_esp32 PROGRAM`` (needs gcc and g++)."""

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HOST = Path(__file__).resolve().parent
ARDUINO = HOST.parent
CORE = ARDUINO.parent / "core"
COMMON = ARDUINO / "glove_common"

#: For each sketch the standard of its board package, what that defines, and its radio's stub.
SKETCHES = {
    "glove_esp32": ("gnu++2b", "ARDUINO_ARCH_ESP32", "nimble.cpp"),
    "glove_nrf52": ("gnu++11", "ARDUINO_ARCH_NRF52", "bluefruit.cpp"),
}
STRICT = ("-Wall", "-Wextra", "-Werror")
SANITIZE = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")


def build(sketch: str, program: Path) -> None:
    """Make ``program`` of ``sketch``; subprocess.CalledProcessError tells what is wrong."""
    standard, architecture, radio = SKETCHES[sketch]
    options = ("-O1", "-g1", *STRICT, *SANITIZE, f"-D{architecture}", f"-I{COMMON}", f"-I{HOST}")
    options = (*options, f"-isystem{HOST / 'stubs'}", f"-I{CORE}", "-c")
    as_board = ("g++", f"-std={standard}")
    file = ARDUINO / sketch / f"{sketch}.ino"
    work = [
        (*as_board, f'-DSKETCH="{file}"', str(HOST / "sketch.cpp")),
        (*as_board, str(COMMON / "coach_glove.cpp")),
        *(("g++", "-std=gnu++17", str(HOST / name)) for name in ("runner.cpp", "tasks.cpp", radio)),
        *(("gcc", "-std=gnu11", str(source)) for source in sorted(CORE.glob("*.c"))),
    ]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        objects = [f"{folder}/{number}.o" for number in range(len(work))]
        commands = [(*how, *options, "-o", to) for how, to in zip(work, objects, strict=True)]
        list(pool.map(_run, commands))
        _run(("g++", *SANITIZE, *objects, "-o", str(program)))


def _run(command: tuple[str, ...]) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True)


def main(arguments: list[str]) -> int:
    """Build what the command line names; returns its exit code."""
    if len(arguments) != 2 or arguments[0] not in SKETCHES:
        print(f"usage: build.py {'|'.join(SKETCHES)} PROGRAM", file=sys.stderr)
        return 2
    try:
        build(arguments[0], Path(arguments[1]))
    except FileNotFoundError as error:
        print(f"{error.filename} is missing: apt install gcc g++", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(error.stderr, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
