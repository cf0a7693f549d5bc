"""That it builds: each sketch in real time, and the core for the nRF52840's own processor."""

import re
import select
import struct
import subprocess
import time
from pathlib import Path

import pytest

from coach.sensors.wire import FrameParser, Samples, Start, encode
from sims.sketch_board import ARDUINO, Unpacker, pack


def test_a_sketch_runs_in_real_time(programs: dict[str, Path]) -> None:
    command = [str(programs["glove_esp32"])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(pack("C", b"\x01") + pack("W", encode(Start())))
        process.stdin.flush()
        unpacker, parser, samples = Unpacker(), FrameParser(8), []
        deadline_s = time.monotonic() + 60.0
        while len(samples) < 100 and time.monotonic() < deadline_s:
            select.select([process.stdout], [], [], 1.0)
            for kind, data in unpacker.feed(process.stdout.read1(65536)):
                if kind == "N":
                    samples += [m for m in parser.feed(data) if isinstance(m, Samples)]
        # What it still has to say is read to its end: a pipe that closes amid a write ends it.
        process.communicate(pack("Q"), timeout=60.0)
    assert process.returncode == 0
    span_s = (samples[99].time_us - samples[0].time_us) / 1e6
    # A machine that is busy has it say fewer of them, each with its own number and time.
    assert (samples[99].seq - samples[0].seq) / span_s == pytest.approx(200, rel=0.02)


def test_it_builds_for_the_nrf52840_without_an_sdk(tmp_path: Path) -> None:
    bare = ARDUINO / "bare_nrf52840"
    done = subprocess.run(
        ["make", "-C", str(bare), f"BUILD={tmp_path}"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"apt install make gcc-arm-none-eabi? {done.stderr}"
    print(done.stdout.splitlines()[-1])
    elf = tmp_path / "glove.elf"
    kind = subprocess.run(
        ["arm-none-eabi-readelf", "-A", "-h", str(elf)], capture_output=True, text=True, check=True
    ).stdout
    assert "Tag_CPU_arch: v7E-M" in kind
    assert "VFP registers" in kind
    text, data, bss = map(int, re.findall(r"^\s*(\d+)\s+(\d+)\s+(\d+)", done.stdout, re.M)[-1])
    assert text + data < 16 * 1024, "flash"
    assert data + bss < 4 * 1024, "RAM"
    # The processor starts from two words: a stack in RAM, and Thumb code (odd) in flash.
    image = tmp_path / "glove.bin"
    copy = ["arm-none-eabi-objcopy", "-O", "binary", str(elf), str(image)]
    subprocess.run(copy, check=True)
    stack, start = struct.unpack_from("<II", image.read_bytes())
    assert stack == 0x2004_0000
    assert start % 2 == 1
    assert start < text
