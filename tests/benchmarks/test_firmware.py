"""The sketch beside the glove's own program reads the same taxels as it does."""

import os
import subprocess
import tty
from pathlib import Path

from benchmarks.speed.firmware import _LINE, _SKETCH
from sims.avr_board import Board, made
from sims.whole_app import until


def test_the_sketch_prints_what_its_pins_see(tmp_path: Path) -> None:
    made(tmp_path)
    build = ["avr-gcc", "-std=gnu99", "-mmcu=atmega328p", "-DF_CPU=16000000UL", "-O2"]
    subprocess.run([*build, "-o", tmp_path / "sketch.elf", _SKETCH], check=True)
    board = Board(tmp_path, program="sketch.elf")
    for taxel in range(4):
        board.do(f"{taxel} 2500")
    line = os.open(board.path, os.O_RDWR | os.O_NOCTTY)
    tty.setraw(line)
    try:
        heard = b""

        def said() -> bool:
            nonlocal heard
            heard += os.read(line, 4096)
            return heard.count(_LINE) > 20

        assert until(said)
    finally:
        os.close(line)
        board.close()
