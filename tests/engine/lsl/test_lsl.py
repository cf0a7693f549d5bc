"""Live to LSL, heard by pylsl's own inlet in another process: newtons, stamps and markers.

The streams are found by a query to this machine alone, so no network needs to carry a multicast.
"""

import json
import os
import subprocess
import sys
import uuid
from pathlib import Path

import numpy as np
import pytest

from coach.engine.chain import Chain, ChainOutput
from coach.engine.exporting import content_of
from coach.engine.lsl_streams import LslStreams, load_lsl
from coach.engine.opening import decoder_for
from coach.errors import SetupError
from coach.recordings.reader import open_recording
from coach.sensors.address import open_source
from coach.sensors.source import Chunk, SampleBlock
from coach.sensors.wire import WireDecoder
from coach.signal.bands import EDGES
from coach.timing import VirtualClock

INLET = Path(__file__).with_name("lsl_inlet.py")
PROGRAM = str(Path(sys.executable).with_name("coach"))
CONFIG = """\
[ports]
IPv6 = disable
[multicast]
ResolveScope = machine
AddressesOverride = {{127.0.0.1}}
[lab]
KnownPeers = {{127.0.0.1}}
SessionID = {session}
[log]
level = -2
"""


@pytest.fixture
def alone(tmp_path):
    """An environment whose streams nobody else finds, on the loopback."""
    config = tmp_path / "lsl_api.cfg"
    config.write_text(CONFIG.format(session=uuid.uuid4().hex))
    return {**os.environ, "LSLAPICFG": str(config), "COACH_DATA_DIR": str(tmp_path / "data")}


def heard_while(words, environment, seconds, *markers):
    """Run the program, and beside it an inlet until it has heard that; return what it heard."""
    with subprocess.Popen([PROGRAM, *words], env=environment, stdout=subprocess.DEVNULL) as coach:
        try:
            inlet = subprocess.run(
                [sys.executable, str(INLET), str(seconds), *markers],
                env=environment,
                capture_output=True,
                text=True,
                timeout=90,
            )
        finally:
            coach.terminate()
    assert inlet.returncode == 0, inlet.stderr
    return json.loads(inlet.stdout)


def test_an_inlet_hears_the_newtons_when_they_were_felt(alone, tmp_path):
    path = tmp_path / "live.rec"
    told = heard_while(["record", "sim:steady", "-o", str(path), "--lsl"], alone, 4.2)
    assert (told["type"], told["unit"], told["label"]) == ("Force", "N", "taxel 1")
    assert told["manufacturer"] == "Pressure Coach"
    content = content_of(path)
    assert told["channels"] == content.taxels
    assert told["rate_hz"] == content.rate_hz
    assert told["model"] == content.device

    stamps, samples = np.array(told["stamps"]), np.array(told["samples"])
    t_s = np.concatenate([block.t_s for block in content.samples()])
    newtons = np.concatenate([block.newtons for block in content.samples()])
    assert len(stamps) > 4 * content.rate_hz
    # Each stamp is a sample's own second on the host's clock, so one number tells them apart.
    monotonic_s, lsl_s = told["clock"]
    arrivals = arrivals_of(path)
    waits_s = np.array([host_s for _, host_s in arrivals]) - np.array([t for t, _ in arrivals])
    offset_s = waits_s.min() + (lsl_s - monotonic_s)
    at = np.rint((stamps - offset_s) * content.rate_hz).astype(int)
    assert np.all(np.diff(at) == 1), "samples are missing or twice"
    assert np.abs(stamps - offset_s - t_s[at]).max() < 0.02
    assert np.abs(samples - newtons[at]).max() < 0.02 * max(1.0, newtons.max())


def arrivals_of(path):
    """Return (stream second, host second) of each arrival, as the recording has them."""
    decoder = WireDecoder()
    return [
        (float(block.t_s[-1]), item.host_s)
        for item in open_recording(path)
        if isinstance(item, Chunk)
        for block in decoder.feed(item)
        if isinstance(block, SampleBlock)
    ]


def test_bands_strokes_stages_and_too_much_are_markers(alone):
    words = ["practice", "sim:beginner", "--headless", "--routine", "before-bed", "--lsl"]
    awaited = ("stroke ", "too much", "too much over, ", "hint: ")
    told = heard_while([*words, "--silent"], alone, 4.0, *awaited)
    words = [word for _, word in told["markers"]]
    assert {"band: none", "band: light"} & set(words)
    assert any(word.startswith("stroke ") for word in words)
    assert "too much" in words
    assert any(word.startswith("too much over, ") for word in words)
    assert any(word.startswith("hint: ") for word in words)
    stamps, samples = np.array(told["stamps"]), np.array(told["samples"])
    (began_s,) = [stamp for stamp, word in told["markers"] if word == "too much"][:1]
    total = samples.sum(axis=1)[np.abs(stamps - began_s) < 0.02]
    assert total.max() > 55


def test_watch_streams_too(alone):
    told = heard_while(["watch", "sim:pad", "--json-lines", "--lsl"], alone, 1.0)
    assert told["channels"] > 16
    assert len(told["stamps"]) > 50


class Silent:
    """A pylsl of which only what is asked for is remembered."""

    cf_string, cf_float32 = 3, 1

    def __init__(self):
        self.pushed = []

    def local_clock(self):
        return 500.0

    def StreamInfo(self, name, *_more):  # noqa: N802
        return _Node(name)

    def StreamOutlet(self, info):  # noqa: N802
        return _Outlet(self, info.name)


class _Node:
    def __init__(self, name):
        self.name = name

    def desc(self):
        return self

    def append_child(self, _name):
        return self

    def append_child_value(self, _name, value):
        assert isinstance(value, str)
        return self


class _Outlet:
    def __init__(self, lsl, name):
        self._lsl, self._name = lsl, name

    def push_sample(self, values, stamp):
        self._lsl.pushed.append((self._name, [stamp], [values]))

    def push_chunk(self, values, stamps):
        self._lsl.pushed.append((self._name, stamps, values.tolist()))


def test_two_hands_have_a_stream_each_and_stamps_that_never_go_back():
    clock, lsl = VirtualClock(), Silent()
    sources = [open_source("sim:steady"), open_source("sim:beginner")]
    chains = [Chain(decoder_for(each, "sim:x"), EDGES["palm"]) for each in sources]
    streams = LslStreams(chains, clock, lsl)
    for source in sources:
        source.open(clock)
    while clock.now_s() < 12.0:
        for number, source in enumerate(sources):
            chunk = source.read(0.01)
            if chunk is not None:
                streams.took(number, chains[number].feed(chunk))
    streams.happened({"event": "receiver", "word": "softer"}, clock.now_s())
    streams.happened({"event": "plan"}, clock.now_s())
    names = {name for name, _, _ in lsl.pushed}
    assert names == {"Pressure Coach force", "Pressure Coach force 2", "Pressure Coach markers"}
    for name in names - {"Pressure Coach markers"}:
        stamps = [stamp for told, at, _ in lsl.pushed if told == name for stamp in at]
        assert stamps == sorted(stamps)
        assert stamps[0] == pytest.approx(500.0, abs=0.1)
    words = [values[0][0] for told, _, values in lsl.pushed if told == "Pressure Coach markers"]
    assert words[-1] == "receiver: softer"
    assert any(word.startswith("2: band: ") for word in words)
    streams.close()
    assert chains[0].tap is None


def test_nothing_is_sent_twice_for_an_output_without_samples():
    clock, lsl = VirtualClock(), Silent()
    source = open_source("sim:steady")
    chain = Chain(decoder_for(source, "sim:steady"), EDGES["palm"])
    streams = LslStreams([chain], clock, lsl)
    streams.took(0, ChainOutput())
    assert lsl.pushed == []


@pytest.mark.parametrize(
    "words",
    [
        ["watch", "sim:steady", "--seconds", "1"],
        ["record", "sim:steady", "-o", "x.rec", "--seconds", "1"],
        ["practice", "sim:steady", "--headless", "--seconds", "1"],
    ],
)
def test_without_the_extra_one_sentence_says_how_to_install_it(
    words, tmp_path, monkeypatch, capsys
):
    from coach.cli import main

    monkeypatch.setitem(sys.modules, "pylsl", None)
    monkeypatch.chdir(tmp_path)
    assert main([*words, "--lsl"]) == 1
    assert 'pip install "pressure-coach[lsl]"' in capsys.readouterr().err
    assert list(tmp_path.glob("*.rec")) == []
    with pytest.raises(SetupError):
        load_lsl()
