"""Plugs pulled and put in elsewhere, ports that say nothing, strangers on them: on a real port."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from coach.sensors.address import parse_address
from coach.sensors.serial_port import SerialSource
from coach.signal.bands import Band
from sims.usb_desk import GLOVE, Board, Desk

#: What a busy machine of two cores may add to a time.
MACHINE_S = 0.15
SOON_S = 60.0


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A desk whose boards are all pulled at the end."""
    desk = Desk()
    yield desk
    for board in desk.boards:
        board.pull()


def source_of(desk: Desk, board: Board) -> SerialSource:
    address = parse_address(f"serial:{board.port.path}?baud=115200")
    return SerialSource(address, lambda: list(desk.listed))


@pytest.mark.punctual
def test_11_unplug(sit, told, plot_of, desk, technical_is_as_loud):
    """The plug is pulled: band gone at once, alarm within a second, what to do is said."""
    board = desk.plug_in()
    plot = plot_of(desk.clock, (lambda _: plot.shown > 40, lambda: desk.pull(board)))
    sat = sit(source_of(desk, board), SOON_S, desk.clock, plot.look, until=lambda: plot.past(1.2))
    [pulled_s] = plot.done_s
    assert sat.gone_s(pulled_s) - pulled_s <= 0.25 + MACHINE_S
    late_s = sat.ear.began_s("no data", pulled_s) - pulled_s
    assert late_s <= 1.0
    assert technical_is_as_loud
    lost = sat.shown(pulled_s + 0.5, pulled_s + 1.0)
    assert {s.link.phase for s in lost} == {"lost"}
    assert all(s.live is None and board.port.path in s.link.sentence for s in lost)
    told.alarm(late_s)
    told.saw(lost[0].link.sentence)


def test_12_replug_under_another_port(sit, told, plot_of, desk):
    """Its old port's name is a stranger's now, and it is somewhere else: found, and goes on."""
    board = desk.plug_in(at=6_000)
    other = replace(GLOVE, device_id=b"glove--2", name="Coach glove 0002")

    def plug_in_again() -> None:
        desk.plug_in(other, location="1-1")
        desk.plug_in(GLOVE, location="2-2")

    plot = plot_of(
        desk.clock,
        (lambda _: plot.shown > 40, lambda: desk.pull(board)),
        (lambda snapshot: snapshot.link.phase == "lost", plug_in_again),
    )
    sat = sit(source_of(desk, board), SOON_S, desk.clock, plot.look, until=plot.over)
    pulled_s, _ = plot.done_s
    assert plot.over(), "it was not found again"
    last = sat.snapshots[-1]
    assert (last.link.phase, last.link.device_id) == ("live", GLOVE.device_id.hex())
    assert {s.live.band for s in sat.snapshots if s.live is not None} == {Band.MEDIUM}
    assert {s.link.device_id for s in sat.shown(1.0, 2 * SOON_S)} <= {"", GLOVE.device_id.hex()}
    report = sat.report()
    lost_s = sat.back_s(sat.gone_s(pulled_s)) - 0.2 - pulled_s
    assert report["gaps"] == 1
    assert report["missing_samples"] == pytest.approx(100 * lost_s, abs=30)
    told.saw("found by its id, and not the one in its old place")


@pytest.mark.punctual
def test_13_port_open_but_silent(sit, told, plot_of, desk, technical_is_as_loud):
    """The port is there and says nothing: alarm by the age of data, and back with no restart."""
    board = desk.plug_in()
    plot = plot_of(
        desk.clock,
        (lambda _: plot.shown > 40, lambda: setattr(board, "muted", True)),
        (lambda _: plot.past(1.3), lambda: setattr(board, "muted", False)),
    )
    sat = sit(source_of(desk, board), SOON_S, desk.clock, plot.look, until=plot.over)
    muted_s, unmuted_s = plot.done_s
    gone_s = sat.gone_s(muted_s) - muted_s
    assert 0.2 <= gone_s <= 0.25 + MACHINE_S
    late_s = sat.ear.began_s("no data", muted_s) - muted_s
    assert late_s <= 1.0
    assert technical_is_as_loud
    quiet = sat.shown(muted_s + gone_s, unmuted_s)
    assert {(s.link.phase, s.live) for s in quiet} == {("quiet", None)}
    assert all("went quiet" in s.link.sentence for s in quiet)
    assert all(s.age_s == pytest.approx(s.host_s - sat.start_s - muted_s, abs=0.1) for s in quiet)
    back_s = sat.back_s(unmuted_s) - unmuted_s
    assert 0.2 <= back_s <= 0.2 + MACHINE_S
    assert sat.ear.ended_s("no data", unmuted_s) - unmuted_s <= 0.2 + MACHINE_S
    assert {s.link.phase for s in sat.shown(muted_s, 2 * SOON_S)} == {"quiet", "live"}
    told.alarm(late_s)
    told.saw(f"band gone after {gone_s:.2f} s, back after {back_s:.2f} s of good data")


def test_17b_another_kind_answers_on_the_port(sit, told, plot_of, desk):
    """Where a glove was plugged in, another one answers: refused by its name, never shown."""
    board = desk.plug_in()
    stranger = replace(GLOVE, device_id=b"stranger", name="Kitchen pad")
    plot = plot_of(
        desk.clock,
        (lambda _: plot.shown > 40, lambda: desk.pull(board)),
        (
            lambda snapshot: snapshot.link.phase == "lost",
            lambda: desk.plug_in(stranger) and None,
        ),
    )
    refused = []

    def look(snapshot) -> None:
        plot.look(snapshot)
        if "Kitchen pad" in snapshot.link.sentence:
            refused.append(snapshot.link.sentence)

    sat = sit(source_of(desk, board), SOON_S, desk.clock, look, until=lambda: bool(refused))
    assert refused, "nobody said who answered"
    assert GLOVE.name in refused[0]
    gone_s = sat.gone_s(plot.done_s[0])
    assert all(s.live is None for s in sat.shown(gone_s, 2 * SOON_S))
    told.saw(refused[0])
