"""Someone else's sensor: the README's ten lines, installed as a package and practised with."""

import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

README = Path(__file__).parents[2] / "README.md"

READ_ONE = """
from coach.sensors.address import open_source
from coach.timing import MonotonicClock

source = open_source("udp:{port}")
clock = MonotonicClock()
source.open(clock)
print("nothing yet:", source.read(0.01), flush=True)
chunk = source.read(30.0)
print(source.format, chunk.data.decode().strip(), 0.0 <= clock.now_s() - chunk.host_s < 30.0)
source.close()
"""


def blocks(language: str) -> list[str]:
    """Return the README's code blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", README.read_text(), re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The README's plugin, installed by pip from source, apart from everything else."""
    package, place = tmp_path_factory.mktemp("coach-udp"), tmp_path_factory.mktemp("installed")
    (code,) = (block for block in blocks("python") if "class UdpSource" in block)
    (package / "coach_udp.py").write_text(code)
    (package / "pyproject.toml").write_text(blocks("toml")[0])
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    offline = ["--no-index", "--no-deps", "--no-build-isolation", "--target", str(place)]
    subprocess.run([*pip, *offline, str(package)], check=True, timeout=60)
    return {**os.environ, "PYTHONPATH": str(place)}


@pytest.fixture
def port():
    """A UDP port that nobody has just now."""
    with socket.socket(type=socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_it_is_ten_lines():
    (code,) = (block for block in blocks("python") if "class UdpSource" in block)
    body = code.split("class UdpSource:\n")[1].strip("\n").splitlines()
    assert len(body) == 10


def test_an_address_of_its_kind_opens_it(installed, port):
    with (
        subprocess.Popen(
            [sys.executable, "-c", READ_ONE.format(port=port)],
            stdout=subprocess.PIPE,
            text=True,
            env=installed,
        ) as reader,
        socket.socket(type=socket.SOCK_DGRAM) as board,
    ):
        assert reader.stdout.readline() == "nothing yet: None\n"
        board.sendto(b"12.5\n", ("127.0.0.1", port))
        assert reader.stdout.readline() == "text 12.5 True\n"
        assert reader.wait(60) == 0


def test_the_coach_reads_bands_from_it(installed, port):
    command = [sys.executable, "-m", "coach.cli", "watch", f"udp:{port}", "--json-lines"]
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=installed) as coach,
        socket.socket(type=socket.SOCK_DGRAM) as board,
    ):
        try:
            # One line for each that the coach prints: it prints without data too, so nobody waits.
            for line in coach.stdout:
                board.sendto(b"20.0\n", ("127.0.0.1", port))
                said = json.loads(line)
                if said.get("band") == "medium":
                    break
            assert said["force_n"] == pytest.approx(20.0)
            assert said["taxels"] is not None
        finally:
            coach.kill()


def test_without_the_package_its_address_is_unknown(port):
    answer = subprocess.run(
        [sys.executable, "-m", "coach.cli", "watch", f"udp:{port}", "--json-lines"],
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 2
    assert "udp: is no kind of source here" in answer.stderr
    assert answer.stderr.count("\n") == 1
