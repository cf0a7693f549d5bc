"""The guide for a person with a soldering iron says what the firmware does."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest

from coach.sensors.source import Chunk, SampleBlock
from coach.sensors.text import TextDecoder
from coach.sensors.wire import Descriptor
from sims.sketch_board import ARDUINO

FIRMWARE = ARDUINO.parent
DRAWINGS = FIRMWARE / "drawings"
GUIDE = (FIRMWARE / "README.md").read_text(encoding="utf-8")
#: What the maker of the FSR 402 publishes: newtons, ohm.
PUBLISHED = ((0.2, 30e3), (1.0, 6e3), (10.0, 1e3))
#: A board's few names, and numbers that the Arduino gives (here: one reading, then the end).
LITTLE_ARDUINO = """
#include <cmath>
#include <cstdio>
#include <cstdlib>
using std::pow;
static const int A0 = 14;
static int reading, rounds;
struct { void begin(long) {} void println(double v) { printf("%.2f\\r\\n", v); } } Serial;
static int analogRead(int pin) { return pin == A0 ? reading : -1; }
static void delay(int) { if (++rounds == 30) exit(0); }
"""


def published_law() -> tuple[float, float]:
    """Force as a·(1 / ohm)^b, the straight line through the published points on log paper."""
    newtons, ohm = np.log(np.array(PUBLISHED)).T
    slope, offset = np.polyfit(-ohm, newtons, 1)
    return float(np.exp(offset)), float(slope)


def rows_of(heading: str) -> list[list[str]]:
    """Return the cells of the guide's table whose head begins so."""
    lines = GUIDE[GUIDE.index(heading) :].splitlines()
    table = lines[: next(number for number, line in enumerate(lines) if not line.startswith("|"))]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table[2:]]


def test_the_table_of_resistors_is_right() -> None:
    a, b = published_law()
    resistors = (1e3, 3.3e3, 10e3, 47e3)
    *forces, steps = rows_of("| force | sensor, typical")
    assert len(forces) == 5
    for force, _, *cells in forces:
        newtons = float(force.split()[0])
        sensor_ohm = (a / newtons) ** (1 / b)
        wanted = [round(100 / (1 + sensor_ohm / resistor)) for resistor in resistors]
        assert [int(cell.split()[0]) for cell in cells] == wanted
    sensor_ohm = (a / 8.0) ** (1 / b)
    for resistor, cell in zip(resistors, steps[2:], strict=True):
        pin = 1 / (1 + sensor_ohm / resistor)
        above = a * ((1 / (pin + 1 / 1023) - 1) * resistor) ** -b
        assert float(cell.split()[0]) == pytest.approx(above - 8.0, abs=0.0051)


def test_a_glove_reckons_with_the_published_law(glove: Any) -> None:
    a, b = published_law()
    told = [message for message in glove.messages["U"] if isinstance(message, Descriptor)][-1]
    assert told.curve.b == pytest.approx(b, rel=0.002)
    assert told.curve.a == pytest.approx(a / 3300.0**b, rel=0.005)


def test_the_manual_begins_with_the_same_sketch() -> None:
    page = (FIRMWARE.parent / "docs" / "manual" / "builder.md").read_text(encoding="utf-8")
    sketches = [re.findall(r"```cpp\n(.*?)```", text, re.S)[0] for text in (page, GUIDE)]
    assert sketches[0] == sketches[1]


@pytest.mark.parametrize("newtons", [1.0, 8.0, 15.0])
def test_the_simplest_start_prints_newtons(tmp_path: Path, newtons: float) -> None:
    sketch = re.findall(r"```cpp\n(.*?)```", GUIDE, re.S)[0]
    assert len(sketch.splitlines()) <= 6
    source = tmp_path / "sketch.cpp"
    run = "int main(int, char **v) { reading = atoi(v[1]); setup(); for (;;) loop(); }"
    source.write_text(LITTLE_ARDUINO + sketch + run, encoding="utf-8")
    program = tmp_path / "sketch"
    subprocess.run(["g++", "-Wall", "-Wextra", str(source), "-o", str(program)], check=True)
    a, b = published_law()
    counts = round(1024 / (1 + (a / newtons) ** (1 / b) / 3300.0))
    lines = subprocess.run([str(program), str(counts)], capture_output=True, check=True).stdout
    decoded = TextDecoder().feed(Chunk(0.0, lines))
    forces = np.concatenate([block.counts for block in decoded if isinstance(block, SampleBlock)])
    assert len(forces) == 30
    assert forces == pytest.approx(newtons, rel=0.03)


def test_the_wiring_table_is_that_of_the_sketches() -> None:
    table = {row[0]: row[1:] for row in rows_of("| | Uno, Nano")}
    esp32 = (ARDUINO / "glove_esp32" / "glove_esp32.ino").read_text(encoding="utf-8")
    pins = re.findall(r"\{(\d+), 0\}", esp32)
    assert ", ".join(pins[:4]) == table["sensors 1 to 4"][1]
    assert ", ".join(pins[4:]) == table["sensors 5 to 8"][1]
    nrf52 = (ARDUINO / "glove_nrf52" / "glove_nrf52.ino").read_text(encoding="utf-8")
    select = re.findall(r"multiplexer +\*/ \{(\d+), (\d+), (\d+)", nrf52)[0]
    assert table["multiplexer"][2].endswith(", ".join(f"D{pin}" for pin in select))
    for column, sketch, prefix in ((1, esp32, ""), (2, nrf52, "D")):
        button, motor = re.findall(r"(?:squeeze button|motor) +\*/ (\d+)", sketch)
        assert table["squeeze button, to ground"][column] == prefix + button
        assert table["motor, through the transistor"][column] == prefix + motor


def test_the_drawings_are_those_that_the_script_draws() -> None:
    code = "import json, draw; print(json.dumps(draw.drawings()))"
    done = subprocess.run(
        [sys.executable, "-B", "-c", code], cwd=DRAWINGS, capture_output=True, text=True, check=True
    )
    drawn = json.loads(done.stdout)
    kept = {path.name: path.read_text(encoding="utf-8") for path in DRAWINGS.glob("*.svg")}
    assert kept == drawn
    for name, text in kept.items():
        words = {text for text in ElementTree.fromstring(text).itertext() if text.strip()}
        assert len(words) > 5, name
        assert f"(drawings/{name})" in GUIDE


def test_every_link_of_the_guide_leads_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", GUIDE):
        assert (FIRMWARE / target).exists(), target
    for named in re.findall(r"`(firmware/[\w./-]+)`", GUIDE):
        assert (FIRMWARE.parent / named).exists(), named
