"""A port that is open and says nothing, or nothing that makes sense: told, and heard too."""

import sys
from dataclasses import dataclass, field

import pytest
import serial

from coach.commands.watch import Watch, _plain_line
from coach.engine.hosting import Host
from coach.messages import Finish, Settings
from coach.sensors.address import parse_address
from coach.sensors.doubts import ALL_STUCK
from coach.sensors.serial_port import SerialSource
from coach.timing import VirtualClock
from sims.bench_port import PACKAGE, BenchDevice, bench_modules

#: Where the ears' session begins.
START_S = 1_000.0
SECONDS = 20.0


@dataclass
class Said:
    """Lines said in turn each 10 ms between two seconds."""

    line: bytes
    begin_s: float = 0.0
    end_s: float = 1e9
    said: int = field(default=0)

    def __call__(self, now_s: float) -> bytes:
        due = int((min(now_s, self.end_s) - self.begin_s) * 100)
        new, self.said = max(0, due - self.said), max(self.said, due)
        return self.line * new


@pytest.fixture
def plugged(monkeypatch):
    """Put a device behind the port bench://glove; returns the clock that it lives by."""

    def plug(due, baud=115_200):
        clock = VirtualClock(START_S)
        device = BenchDevice(lambda now_s: due(now_s - START_S), baud)
        for name, module in bench_modules({"glove": device}, clock).items():
            monkeypatch.setitem(sys.modules, name, module)
        monkeypatch.setattr(serial, "protocol_handler_packages", [PACKAGE])
        return clock

    return plug


@pytest.fixture
def practised(plugged):
    """Practise on what a serial port says, for twenty seconds of no time."""

    def run(due, options="", **more):
        clock = plugged(due)
        source = SerialSource(parse_address(f"serial:bench://glove{options}"))
        shown = []

        def take():
            return [Finish()] if clock.now_s() >= START_S + SECONDS else []

        def publish(snapshot):
            shown.append(snapshot)
            return True

        with Host(Settings("serial:bench://glove", **more), clock, source) as host:
            host.open()
            host.run(take, publish)
        return shown

    return run


def test_a_port_that_is_silent_from_the_first_second_sounds_and_says_what_to_do(practised, ears):
    shown = practised(lambda _: b"")
    [(on_s, is_on)] = ears[0].changes["no data"]
    assert is_on
    assert 2.0 < on_s < 5.0
    told = shown[-2].link
    assert told.phase == "connecting"
    assert (
        "Nothing has come from bench://glove yet; press the board's reset button" in told.sentence
    )


def test_rubbish_alone_sounds_too_and_is_no_reading(practised, ears):
    shown = practised(Said(b"\x9f\x00\xfe\x81 \xc3"), "?baud=115200")
    assert ears[0].changes["no data"][0][1] is True
    assert all(snapshot.live is None for snapshot in shown)
    assert "makes no sense at this speed" in shown[-2].link.sentence


def test_a_late_first_word_ends_the_alarm_and_begins_the_practice(practised, ears):
    shown = practised(Said(b"20.0\n", 10.0))
    (_, first), (off_s, second) = ears[0].changes["no data"][:2]
    assert (first, second) == (True, False)
    assert off_s == pytest.approx(10.0, abs=0.2)
    assert shown[-2].live is not None
    assert shown[-2].elapsed_s == pytest.approx(10.0, abs=0.3)


def test_a_device_that_boots_for_two_seconds_makes_no_noise(practised, ears):
    practised(Said(b"20.0\n", 2.0))
    assert not any(is_on for _, is_on in ears[0].changes["no data"])


def test_a_device_that_stops_is_quiet_and_sounds(practised, ears):
    shown = practised(Said(b"20.0\n", 0.0, 8.0))
    on_s = next(at_s for at_s, is_on in ears[0].changes["no data"] if is_on)
    assert on_s == pytest.approx(8.8, abs=0.1)
    assert shown[-2].link.phase == "quiet"
    assert shown[-2].link.sentence == "The glove went quiet."


def test_watching_tells_each_news_of_the_link_once(plugged):
    clock = plugged(Said(b"20.0\n"), 9_600)
    watch = Watch("serial:bench://glove", "palm", clock)
    told = list(watch.lines(12.0))
    watch.close()
    news = [(line["phase"], line["sentence"]) for line in told if line.get("event") == "link"]
    assert news[0] == ("live", "")
    assert "talks at 9600 baud" in news[-1][1]
    assert len(news) == len(set(news))
    forces = {line["force_n"] for line in told if line.get("force_n") is not None}
    assert forces == {20.0}


def test_watching_says_once_that_the_sensor_is_stuck_and_when_it_is_no_more(plugged):
    """The notice that the window shows: 9 s of one value, and then a hand again."""
    moving = iter(range(10_000))

    def due(now_s):
        told = b""
        for at in range(said[0], int(now_s * 100)):
            newtons = 20.0 if 300 <= at < 1_200 else 20.0 + next(moving) % 7 / 10
            told += f"{newtons:.1f}\n".encode()
        said[0] = max(said[0], int(now_s * 100))
        return told

    said = [0]
    watch = Watch("serial:bench://glove", "palm", plugged(due))
    told = list(watch.lines(14.0))
    watch.close()
    doubts = [line for line in told if str(line.get("event")).startswith("doubt")]
    assert [line["event"] for line in doubts] == ["doubt", "doubt_over"]
    assert {line["kind"] for line in doubts} == {"stuck"}
    at_s = [next(i["t_s"] for i in told[told.index(d) :] if "band" in i) for d in doubts]
    assert at_s == pytest.approx([7.0, 12.0], abs=0.1)
    plain = [_plain_line(line) for line in doubts]
    assert plain[0] == f"— {ALL_STUCK.sentence}"
    assert plain[1] == "— The sensor is stuck: over."
