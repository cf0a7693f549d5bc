"""Compile a sketch for this computer: ``build.py glove_esp32 PROGRAM`` (needs gcc and g++)."""

import subprocess
import sys
import tempfile
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
    options = ("-O1", "-g", *STRICT, *SANITIZE)
    include = (f"-D{architecture}", f"-I{COMMON}", f"-I{HOST}", f"-isystem{HOST / 'stubs'}")
    include = (*include, f"-I{CORE}")
    with tempfile.TemporaryDirectory() as folder:
        objects = []

        def compile_one(source: Path, *how: str) -> None:
            objects.append(f"{folder}/{len(objects)}.o")
            _run(*how, *options, *include, "-c", str(source), "-o", objects[-1])

        for source in sorted(CORE.glob("*.c")):
            compile_one(source, "gcc", "-std=gnu11")
        file = ARDUINO / sketch / f"{sketch}.ino"
        compile_one(HOST / "sketch.cpp", "g++", f"-std={standard}", f'-DSKETCH="{file}"')
        compile_one(COMMON / "coach_glove.cpp", "g++", f"-std={standard}")
        for name in ("runner.cpp", "tasks.cpp", radio):
            compile_one(HOST / name, "g++", "-std=gnu++17")
        _run("g++", *SANITIZE, *objects, "-o", str(program))


def _run(*command: str) -> None:
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
