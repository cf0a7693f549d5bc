"""The pseudo-terminal, met from outside: as bytes in a port, by a program of its own."""

import os
import select
import signal
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator

import pytest

from coach.sensors.wire import Describe, Descriptor, FrameParser, KeepAlive, Reply, encode
from coach.timing import VirtualClock
from sims.scenario import load_scenario
from sims.serial import serve
from sims.world import World, play

Ports = Callable[..., tuple[subprocess.Popen[str], str]]


@pytest.fixture
def start_port() -> Iterator[Ports]:
    """Start ``python -m sims serial`` and give it with its port's path."""
    started: list[subprocess.Popen[str]] = []

    def start(*options: str) -> tuple[subprocess.Popen[str], str]:
        command = [sys.executable, "-m", "sims", "serial", *options]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        started.append(process)
        assert process.stdout is not None
        return process, process.stdout.readline().strip()

    yield start
    for process in started:
        process.kill()
        process.communicate()


def read_bytes(path: str, count: int, first: bytes = b"") -> bytes:
    """Open the port as a program without pyserial would, and read ``count`` bytes."""
    port = os.open(path, os.O_RDWR | os.O_NOCTTY)
    try:
        if first:
            os.write(port, first)
        data = b""
        while len(data) < count:
            ready, _, _ = select.select([port], [], [], 60.0)
            assert ready, "the port went quiet"
            data += os.read(port, 4096)
        return data
    finally:
        os.close(port)


def test_the_port_speaks_the_scenarios_own_frames(start_port):
    _, path = start_port("--scenario", "steady", "--seed", "3", "--seconds", "200")
    expected = b"".join(chunk.data for chunk in play("steady", 3, 3.0).chunks)
    heard = read_bytes(path, 4000)
    assert heard == expected[: len(heard)]


def test_the_port_is_raw_and_answers_commands(start_port):
    _, path = start_port("--scenario", "steady", "--seconds", "200")
    port = os.open(path, os.O_RDWR | os.O_NOCTTY)
    flags = termios.tcgetattr(port)
    os.close(port)
    assert not flags[3] & (termios.ECHO | termios.ICANON | termios.ISIG)
    assert not flags[1] & termios.OPOST
    parser = FrameParser(taxels=8)
    said = parser.feed(read_bytes(path, 5000, encode(Describe()) + encode(KeepAlive())))
    assert any(isinstance(message, Descriptor) for message in said)
    assert Reply(0x28, True) in said


def test_text_is_plain_newtons_line_by_line(start_port):
    process, path = start_port("--scenario", "too-hard", "--format", "text", "--seconds", "200")
    lines = read_bytes(path, 2400).split(b"\r\n")[:-1]
    newtons = [float(line) for line in lines]
    assert len(newtons) > 250
    assert all(b"." in line for line in lines)
    assert max(newtons) > 5.0
    assert process.poll() is None


def test_it_ends_by_itself_after_its_seconds(start_port):
    process, path = start_port("--seconds", "0.3")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, "", "")
    assert not os.path.exists(path)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly_when_asked(start_port, how):
    process, _ = start_port()
    process.send_signal(how)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Traceback" not in err


def test_a_wrong_scenario_is_one_line_and_exit_code_2():
    command = [sys.executable, "-m", "sims", "serial", "--scenario", "nobody"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "steady" in done.stderr


def test_the_list_names_every_scenario():
    command = [sys.executable, "-m", "sims", "scenarios"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert "beginner" in done.stdout
    assert "big-pad" in done.stdout


def test_a_pulled_plug_takes_the_port_away_and_a_new_one_is_announced():
    ports: list[str] = []
    there: list[bool] = []

    def announce(path: str) -> None:
        ports.append(path)
        there.append(os.path.exists(path))

    clock = VirtualClock()
    world = World(load_scenario("unplugged"), 1)
    serve(world, clock, announce, seconds=13.0)
    assert len(ports) == 2
    assert there == [True, True]
    assert world.truth.outages == ((pytest.approx(8.0), pytest.approx(11.0, abs=0.05)),)
    assert clock.now_s() == pytest.approx(13.0, abs=0.02)
    assert not os.path.exists(ports[-1])
