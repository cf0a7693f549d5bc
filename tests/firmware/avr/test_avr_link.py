"""The Uno when things happen to it: presses, resets, a quiet host, a port that is let go."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from coach.sensors.address import open_source
from coach.sensors.source import DeviceEvent, SampleBlock
from coach.sensors.wire import SetRate, Start, WireDecoder, encode
from coach.timing import MonotonicClock

STEPS = 40
#: Far beyond three seconds: the machine may be busy.
PATIENCE_S = 60.0
POWER, RESET_BUTTON = 1, 2


@pytest.mark.punctual
def test_a_step_of_the_voltage_is_seen_within_five_milliseconds(
    board: Any, session: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    session.until(lambda: session.blocks)
    assert session.ask(SetRate(1000.0))
    session.samples(100)
    seen_ms = []
    for step in range(STEPS):
        high = step % 2 == 0
        # Not in step with the samples, nor with the port's reads.
        session.samples(20)
        for _ in range(step % 10):
            board.do("1 0")
        board.do("0 3000" if high else "0 500")
        began_s = session.clock.now_s()
        session.blocks.clear()

        def first(high: bool = high) -> list[float]:
            return [
                block.host_s
                for block in session.blocks
                if ((block.counts[:, 0] > 358) == high).any()
            ]

        seen_ms.append(1000 * (session.until(first)[0] - began_s))
    median_ms, slow_ms = np.percentile(seen_ms, (50, 95))
    with capsys.disabled():
        print(
            f"\nstep to sample: median {median_ms:.1f} ms, 95 % within {slow_ms:.1f} ms, "
            f"worst {max(seen_ms):.1f} ms of {STEPS}"
        )
    assert median_ms <= 5.0


def test_a_squeeze_is_told_once_and_a_glitch_never(board: Any, session: Any) -> None:
    session.until(lambda: session.blocks)
    down_us = board.do("button 1")
    down = session.event("button_down")
    session.samples(10)
    up_us = board.do("button 0")
    up = session.event("button_up")
    assert up.t_s - down.t_s == pytest.approx((up_us - down_us) / 1e6, abs=0.001)
    board.do("button 1")
    board.do("button 0")
    session.samples(20)
    assert session.events == []


def test_a_reset_in_mid_session_is_a_new_epoch_and_the_stream_goes_on(
    board: Any, session: Any
) -> None:
    assert session.event("boot").value == POWER
    board.do("1 2500")
    session.samples(50)
    before = session.blocks[-1]
    told = len(session.infos)
    session.events.clear()
    board.do("reset")
    assert session.event("boot").value == RESET_BUTTON
    session.until(lambda: session.blocks[-1].epoch == before.epoch + 1)
    after = session.blocks[-1]
    assert after.t_s[0] > before.t_s[-1]
    assert session.infos[-1] == session.infos[told - 1]
    assert session.samples(50)[-1].counts[-1, 1] == pytest.approx(511, abs=1)
    # The frame that the reset tore.
    assert session.decoder.counts.bad_frames <= 1


def test_a_board_that_hears_nothing_for_three_seconds_stops(board: Any) -> None:
    clock = MonotonicClock()
    source = open_source(board.address)
    decoder = WireDecoder()
    source.open(clock)
    try:
        asked_us, samples, events = 0, [], []
        until_s = clock.now_s() + PATIENCE_S
        while not any(event.name == "watchdog" for event in events):
            assert clock.now_s() < until_s
            chunk = source.read(0.05)
            for item in decoder.feed(chunk) if chunk else ():
                if isinstance(item, SampleBlock):
                    samples += item.t_s.tolist()
                elif isinstance(item, DeviceEvent):
                    events.append(item)
                    if item.name == "boot":
                        source.write(encode(Start()))
                        asked_us = board.do("0 0")
        assert samples[-1] - samples[0] == pytest.approx(3.0, abs=0.02)
        assert asked_us > 0
        # And from then on nothing comes.
        assert source.read(0.2) is None
    finally:
        source.close()


def test_a_port_let_go_loses_what_nobody_hears_and_a_new_one_goes_on(
    board: Any, make_session: Callable[[Any], Any]
) -> None:
    first = make_session(board)
    first.samples(50)
    first.close()
    at_us = board.do("0 0")
    while board.do("0 0") < at_us + 200_000:
        pass
    lost = board.stats()
    assert lost["lost_closed"] > 0
    assert lost["lost_full"] == 0
    second = make_session(board)
    second.samples(100)
    assert second.decoder.counts.missing_samples == 0
    assert second.infos[-1] == first.infos[-1]


def test_an_open_port_that_is_not_read_loses_what_finds_no_room_and_the_gap_is_exact(
    make_board: Callable[..., Any],
    make_session: Callable[[Any], Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The app takes no more than so much that nobody wants yet.
    monkeypatch.setattr("coach.sensors.line_reader.MOST_WAITING_BYTES", 4096)
    board = make_board("driver_bytes=4096")
    session = make_session(board)
    session.until(lambda: session.blocks)
    assert session.ask(SetRate(1000.0))
    session.samples(100)
    from_s = session.blocks[-1].t_s[-1]
    kept_us = 0
    while board.stats()["lost_full"] == 0:
        # It has to hear of a host now and then, and no more: a flood may find no room either.
        if (now_us := board.do("1 0")) > kept_us + 20_000:
            session.send(Start())
            kept_us = now_us
    session.blocks.clear()
    session.until(lambda: session.decoder.counts.missing_samples)
    t_s = np.concatenate([block.t_s for block in session.blocks])
    missing = sum(block.missing for block in session.blocks)
    taken = round((t_s[-1] - from_s) * 1000)
    assert missing + len(t_s) == taken


def test_opening_the_port_may_reset_the_board_as_on_a_real_uno(
    make_board: Callable[..., Any], make_session: Callable[[Any], Any]
) -> None:
    session = make_session(make_board("loader_ms=600"))
    session.samples(50)
    session.event("boot")
    assert session.decoder.counts.missing_samples == 0


def test_an_identity_is_made_once_and_differs_from_another_boards(
    make_board: Callable[..., Any], make_session: Callable[[Any], Any], tmp_path: Path
) -> None:
    def identity(name: str) -> str:
        board = make_board(f"eeprom={tmp_path / name}")
        session = make_session(board)
        session.until(lambda: session.infos)
        session.close()
        board.close()
        return str(session.infos[0].device_id)

    ours = identity("ours")
    assert identity("ours") == ours
    assert identity("another") != ours
