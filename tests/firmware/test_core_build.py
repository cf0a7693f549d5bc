"""The core is freestanding C99: three compilers, every warning an error, no libc asked for."""

import subprocess
from pathlib import Path

import pytest

CORE = Path(__file__).parents[2] / "firmware" / "core"
SOURCES = sorted(CORE.glob("*.c"))
STRICT = [
    "-std=c99", "-ffreestanding", "-pedantic", "-Wall", "-Wextra", "-Wconversion", "-Wshadow",
    "-Wundef", "-Wstrict-prototypes", "-Wmissing-prototypes", "-Werror",
]  # fmt: skip
UNO = ["-DCOACH_MAX_TAXELS=4", "-DCOACH_MAX_BATCH=1", "-DCOACH_TX_BYTES=256"]
#: Debian's package of each compiler: gcc, gcc-avr with avr-libc, gcc-arm-none-eabi.
COMPILERS = {
    "gcc": ["gcc"],
    "avr": ["avr-gcc", "-mmcu=atmega328p", *UNO],
    "arm": ["arm-none-eabi-gcc", "-mcpu=cortex-m4", "-mthumb", "-mfloat-abi=soft"],
}
#: What the compiler itself brings, floats and divisions; for AVR its floats are kept in libm.
OF_THE_COMPILER = {"gcc": ["-lgcc"], "avr": ["-lm", "-lgcc"], "arm": ["-lgcc"]}
ALONE = ["-nostdlib", "-nostartfiles", "-Wl,-e,coach_poll"]


def sizes(elf: Path) -> tuple[int, int]:
    """Return the bytes of flash and RAM that a program for the ATmega328P takes."""
    told = subprocess.run(["avr-size", elf], check=True, capture_output=True, text=True).stdout
    text, data, bss = map(int, told.splitlines()[1].split()[:3])
    return text + data, data + bss


@pytest.mark.parametrize("level", ["-Os", "-O3"])
@pytest.mark.parametrize("name", COMPILERS)
def test_it_compiles_strictly_and_links_without_any_libc(tmp_path, name, level):
    # Not even memset, which a compiler may call of its own accord.
    link = [*ALONE, "-o", tmp_path / "core.elf", *OF_THE_COMPILER[name]]
    command = [*COMPILERS[name], *STRICT, level, f"-I{CORE}", *SOURCES, *link]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_it_includes_nothing_but_the_three_headers_of_a_freestanding_compiler():
    included = {
        line.split()[1]
        for path in CORE.glob("*.[ch]")
        for line in path.read_text().splitlines()
        if line.startswith("#include")
    }
    theirs = {name for name in included if name.startswith("<")}
    assert theirs == {"<stdbool.h>", "<stddef.h>", "<stdint.h>"}


def test_it_leaves_half_of_an_uno_free(tmp_path, tell_sizes):
    (tmp_path / "device.c").write_text('#include "coach_core.h"\ncoach_device_t device;\n')
    link = [*ALONE, "-o", tmp_path / "core.elf", *OF_THE_COMPILER["avr"]]
    command = [*COMPILERS["avr"], "-Os", f"-I{CORE}", *SOURCES, tmp_path / "device.c", *link]
    subprocess.run(command, check=True)
    flash, ram = sizes(tmp_path / "core.elf")
    tell_sizes(f"firmware core on an ATmega328P: {flash} bytes of flash, {ram} of RAM")
    assert flash < 16_384
    assert ram < 1024


@pytest.mark.parametrize(
    "sizes_asked",
    [
        {"TX_BYTES": 100},
        {"TX_BYTES": 300},
        {"TX_BYTES": 65_536},
        {"MAX_TAXELS": 0},
        {"MAX_TAXELS": 2049, "TX_BYTES": 32_768},
        {"MAX_BATCH": 0},
        {"MAX_BATCH": 256},
        {"MAX_TAXELS": 16, "MAX_BATCH": 8, "TX_BYTES": 256},
        {"MAX_TAXELS": 2048, "MAX_BATCH": 5, "TX_BYTES": 32_768},
    ],
    ids=str,
)
def test_sizes_that_cannot_work_do_not_compile(sizes_asked):
    given = [f"-DCOACH_{name}={size}" for name, size in sizes_asked.items()]
    command = ["gcc", *STRICT, *given, "-fsyntax-only", CORE / "coach_core.c"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert "#error" in done.stderr
    assert done.returncode != 0
