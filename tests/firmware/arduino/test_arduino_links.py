"""Frames and commands of the sketches by BLE and USB: whole, in order, none missing."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from coach.sensors.wire import (
    Descriptor,
    DeviceNotice,
    Notice,
    Reply,
    Samples,
    SetRate,
    Start,
    Status,
    Tare,
    encode,
)


def of(kind: type, messages: list[Any]) -> list[Any]:
    return [message for message in messages if isinstance(message, kind)]


def numbers(messages: list[Any]) -> list[int]:
    return [sample.seq for sample in of(Samples, messages)]


def test_it_says_what_it_is_on_both_links(glove: Any) -> None:
    glove.board.connect()
    glove.run(0.05).board.write_ble(bytes.fromhex("02 27 01 03 56 03 00"))  # docs/wire.md: describe
    glove.run(0.05)
    by_ble, by_usb = (of(Descriptor, glove.messages[link])[-1] for link in "NU")
    assert by_ble == by_usb
    assert (by_ble.taxels, by_ble.rate_hz) == (8, 200.0)
    # The name that a scan shows ends like the device's id, so that two gloves are told apart.
    assert glove.names == [by_ble.name]
    assert by_ble.name == "Coach glove " + by_ble.device_id[-2:].hex().upper()


def test_each_sensor_is_its_own_column(glove: Any) -> None:
    glove.board.connect()
    glove.run(0.05).by_ble(Start()).run(0.05)
    for taxel in range(8):
        glove.board.press(taxel, 200 + 100 * taxel)
    glove.run(0.1)
    for link in "NU":
        newest = of(Samples, glove.messages[link])[-1].values
        assert newest.tolist() == [[200, 300, 400, 500, 600, 700, 800, 900]]


def test_both_hosts_get_every_sample(glove: Any) -> None:
    glove.board.connect()
    glove.run(0.05).by_ble(Start()).practise(5.0, glove.board.write_ble)
    for link in "NU":
        counts = glove.counts(link)
        assert counts.samples >= 999
        assert (counts.missing_samples, counts.bad_frames) == (0, 0)
    t_s = np.concatenate([block.t_s for block in glove.blocks["N"]])
    assert np.diff(t_s) == pytest.approx(0.005, abs=1e-9)


def test_250_notifications_a_second_none_missing(glove: Any) -> None:
    glove.board.connect()
    glove.run(0.05).by_ble(SetRate(250.0), Start()).run(0.05)
    begin_us, before = glove.now_us, len(glove.notifications)
    glove.practise(8.0, glove.board.write_ble)
    seconds = (glove.now_us - begin_us) / 1e6
    assert (len(glove.notifications) - before) / seconds == pytest.approx(250, abs=0.5)
    assert glove.counts("N").missing_samples == 0
    steps = np.diff(numbers(glove.messages["N"]))
    assert (steps == 1).all()


def test_more_samples_share_as_many_notifications(glove: Any) -> None:
    glove.board.connect()
    glove.run(0.05).by_ble(SetRate(300.0), Start()).run(0.05)
    begin_us, before = glove.now_us, len(glove.notifications)
    glove.practise(4.0, glove.board.write_ble)
    assert len(glove.notifications) - before <= 250 * (glove.now_us - begin_us) / 1e6 + 1
    assert glove.counts("N").samples >= 1200
    assert glove.counts("N").missing_samples == 0


def test_a_rate_that_the_board_cannot_keep_is_refused(glove: Any) -> None:
    glove.by_usb(SetRate(1000.0)).run(0.05)
    assert [(reply.command, reply.ok) for reply in of(Reply, glove.messages["U"])] == [
        (0x22, False)
    ]


def test_a_small_mtu_cuts_frames_and_loses_none(make_glove: Callable[..., Any]) -> None:
    glove = make_glove(mtu=23).run(0.05)
    glove.board.connect()
    glove.run(0.05).by_ble(Start()).practise(5.0, glove.board.write_ble)
    assert max(len(data) for _, data in glove.notifications) == 20
    counts = glove.counts("N")
    assert counts.samples >= 999
    assert (counts.missing_samples, counts.bad_frames) == (0, 0)


def test_a_sample_waits_for_ten_milliseconds_at_most(glove: Any) -> None:
    glove.board.connect()
    glove.run(0.05).by_ble(Start()).run(0.05)
    for _ in range(1000):
        before = len(of(Samples, glove.messages["N"]))
        glove.run(0.001)
        for sample in of(Samples, glove.messages["N"])[before:]:
            assert glove.now_us - sample.time_us <= 10_000


def test_commands_of_two_hosts_never_run_into_each_other(glove: Any) -> None:
    glove.board.connect()
    glove.run(0.05)
    half = encode(SetRate(100.0))
    glove.board.write_usb(half[:5])
    glove.run(0.01).by_ble(Tare()).run(0.01)
    glove.board.write_usb(half[5:])
    glove.run(0.01)
    replies = [(reply.command, reply.ok) for reply in of(Reply, glove.messages["N"])]
    assert replies == [(0x23, True), (0x22, True)]
    assert of(Descriptor, glove.messages["N"])[-1].rate_hz == 100.0


def test_rubbish_from_a_host_is_survived(glove: Any) -> None:
    rubbish = bytes(range(1, 256)) * 8
    glove.board.write_usb(rubbish)
    glove.board.connect()
    for begin in range(0, len(rubbish), 200):
        glove.board.write_ble(rubbish[begin : begin + 200])
        glove.run(0.01)
    glove.board.write_ble(b"\x00")
    glove.by_usb().board.write_usb(b"\x00")
    glove.run(0.05).by_ble(Tare()).by_usb(Start()).run(0.05)
    assert {reply.command for reply in of(Reply, glove.messages["N"])} == {0x20, 0x23}


def test_a_host_that_comes_back_begins_with_a_whole_frame(make_glove: Callable[..., Any]) -> None:
    glove = make_glove(mtu=23).run(0.05)
    glove.board.connect()
    glove.run(0.05).by_ble(Start()).run(0.503)
    glove.board.connect(False)
    glove.run(0.3)
    assert len(glove.names) == 2, "it advertises again"
    before = len(glove.notifications)
    glove.board.connect()
    glove.run(0.3)
    assert glove.notifications[before][1][0] == 0, "which ends what an earlier host had in halves"
    counts = glove.counts("N")
    assert counts.bad_frames <= 1
    assert counts.missing_samples == pytest.approx(60, abs=4)
    assert glove.counts("U").missing_samples == 0, "the other host notices nothing"


def test_a_radio_without_room_loses_whole_samples_and_counts_them(glove: Any) -> None:
    glove.board.connect()
    glove.run(0.05).by_ble(Start()).run(0.5)
    glove.board.jam_radio(2.0)
    glove.run(1.0)
    for held in (True, False) * 4:
        glove.board.squeeze(held)
        glove.run(0.1)
    glove.press(0, 20.0).run(0.05).board.press(0, 0)
    glove.practise(8.0, glove.board.write_usb)
    counts = glove.counts("N")
    assert counts.bad_frames == 0
    assert counts.missing_samples > 200
    assert of(Status, glove.messages["N"])[-1].dropped == counts.missing_samples
    told = of(DeviceNotice, glove.messages["N"])
    overruns = [notice.value for notice in told if notice.code is Notice.OVERRUN]
    assert sum(overruns) == counts.missing_samples
    rest = [notice.code for notice in told if notice.code is not Notice.OVERRUN]
    squeezes = [Notice.BUTTON_DOWN, Notice.BUTTON_UP] * 4
    assert rest == [*squeezes, Notice.ALARM_ON, Notice.ALARM_OFF], "what matters finds room"
    assert glove.counts("U").missing_samples == 0, "a jammed radio holds up nothing else"
