"""Each trouble with Bluetooth has a sentence of its own, heard through the real library."""

import time

import pytest

from coach.errors import DeviceError
from coach.sensors.address import open_source
from coach.sensors.ble_scan import scan
from coach.timing import MonotonicClock
from sims.bluez import FakeBluez
from sims.bluez_device import (
    UART_SERVICE,
    FakeService,
    StillDevice,
    battery_service,
    short_uuid,
    uart_service,
)

FIRST, SECOND = "C0:FF:EE:00:00:01", "C0:FF:EE:00:00:02"
HEART_RATE = FakeService(short_uuid(0x180D))
DEVICE_INFO = FakeService(short_uuid(0x180A))


def uart(name: str = "Board", address: str = FIRST) -> StillDevice:
    return StillDevice(
        name, address, advertised=(UART_SERVICE,), services=(uart_service(), DEVICE_INFO)
    )


def problem_of(address: str, within_s: float = 20.0) -> str:
    source = open_source(address)
    began_s = time.monotonic()
    with pytest.raises(DeviceError) as raised:
        source.open(MonotonicClock())
    # Told by whoever was asked: one that does not answer is given up by the bus after 25 s.
    assert time.monotonic() - began_s < within_s
    source.close()
    said = str(raised.value)
    assert "\n" not in said
    assert "Error" not in said
    assert len(said) < 300
    return said


def told_of(words: str, address: str) -> str:
    """What is wrong with it, once so much was heard: a busy machine hears less in that time."""
    deadline_s = time.monotonic() + 60.0
    while words not in (said := problem_of(address)):
        assert time.monotonic() < deadline_s, said
    return said


def scan_problem() -> str:
    with pytest.raises(DeviceError) as raised:
        scan(0.1)
    return str(raised.value)


def test_no_message_bus(monkeypatch, tmp_path):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    assert "sudo systemctl start dbus" in problem_of("ble:Board?wait=0.2")
    assert "sudo systemctl start dbus" in scan_problem()


def test_no_bluetooth_service(air):
    air(running=False)
    assert "sudo systemctl start bluetooth" in problem_of("ble:Board?wait=0.2")
    assert "sudo systemctl start bluetooth" in scan_problem()


def test_no_adapter(air):
    air(radio="absent")
    assert "no Bluetooth adapter; plug one in" in problem_of("ble:Board?wait=0.2")
    assert "no Bluetooth adapter; plug one in" in scan_problem()


def test_switched_off(air):
    air(uart(), radio="off")
    assert "Bluetooth is switched off; switch it on" in problem_of("ble:Board?wait=0.2")
    assert "Bluetooth is switched off; switch it on" in scan_problem()


def test_no_permission(air):
    air(uart(), denied=True)
    assert "usermod -aG bluetooth" in problem_of("ble:Board?wait=0.2")
    assert "usermod -aG bluetooth" in scan_problem()


def test_these_are_five_sentences(air, monkeypatch, tmp_path):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    said = {scan_problem()}
    for how in ({"running": False}, {"radio": "absent"}, {"radio": "off"}, {"denied": True}):
        air(**how)
        said.add(scan_problem())
    assert len(said) == 5


def test_not_found_says_what_was_heard(air):
    air(uart("Kettle"), uart("", SECOND))
    said = told_of("C0:FF:EE:00:00:02, Kettle was heard", "ble:Glove?wait=0.3")
    assert said.startswith("Glove was not found in 0.3 s of listening, only C0:FF:EE:00:00:02, ")
    assert "Kettle was heard; switch it on and bring it near" in said


def test_not_found_in_silence(air):
    air()
    assert "nothing at all was heard" in problem_of("ble:Glove?wait=0.2")


def test_a_crowd_is_not_listed_whole(air):
    air(*(uart(f"Lamp {number:02}", f"C0:FF:EE:00:01:{number:02}") for number in range(40)))
    said = told_of("Lamp 04 and more", "ble:Glove?wait=0.5")
    assert "Lamp 04 and more was heard" in said
    assert "Lamp 05" not in said


def test_two_of_one_name_are_told_apart_by_their_addresses(air):
    near, far = uart("Board", FIRST), uart("Board", SECOND)
    far.rssi_dbm = -80
    air(near, far)
    said = told_of(f"ble:{FIRST} (Board", "ble:Board?wait=1")
    assert f"ble:{FIRST} (Board, -5" in said
    assert f"ble:{SECOND} (Board, -8" in said
    source = open_source(f"ble:{SECOND}?wait=60")
    source.open(MonotonicClock())
    source.close()


def test_the_begin_of_a_name_is_enough_where_only_one_has_it(air):
    bluez = air(uart("Coach glove 1A2B"), uart("Board", SECOND))
    source = open_source("ble:coach glove?wait=60")
    source.open(MonotonicClock())
    assert bluez.connected(FIRST)
    source.close()


def test_a_wrong_device_is_named_by_what_it_offers(air):
    bluez = air(StillDevice("Polar", FIRST, services=(HEART_RATE, battery_service(9), DEVICE_INFO)))
    said = problem_of(f"ble:{FIRST}")
    assert "Polar was taken for" in said
    assert "but is something else: it offers battery service and heart rate" in said
    assert not bluez.connected(FIRST)


def test_a_wrong_device_that_is_known_is_named(air):
    air(uart("Coach glove 1A2B"))
    said = problem_of("ble:Coach glove 1A2B?kind=progressor&wait=19")
    assert "was taken for Tindeq Progressor, but is the coach's glove or pad" in said


def test_a_kind_that_a_name_does_not_show_is_asked_for(air):
    service = "7e4e1701-1ea6-40c9-9dcc-13d34ffead57"
    air(StillDevice("Climber", FIRST, advertised=(service,)))
    assert problem_of("ble:Climber?wait=19") == (
        "Climber: it is Tindeq Progressor, so say its kind too (ble:Climber?kind=progressor)"
    )


def test_a_device_that_does_not_answer(air):
    bluez = air(uart())
    bluez.behave(FIRST, "silent")
    told_of("Board does not answer; bring it near", "ble:Board?wait=0.7")


@pytest.mark.punctual
def test_whatever_is_wrong_is_told_within_five_seconds(air):
    bluez = air(uart(), uart("Other", SECOND))
    bluez.behave(FIRST, "silent")
    for address in (f"ble:{FIRST}?wait=0.7", "ble:Glove?wait=0.3", "ble:Other?kind=progressor"):
        assert problem_of(address, within_s=5.0)


def test_a_device_that_refuses(air):
    bluez = air(uart())
    bluez.behave(FIRST, "refusing")
    said = problem_of(f"ble:{FIRST}")
    assert "could not be connected" in said
    assert "switch it off and on" in said


@pytest.fixture
def held(air, open_at_last) -> tuple[FakeBluez, object]:
    bluez = air(uart())
    source = open_source(f"ble:{FIRST}?wait=0.5")
    open_at_last(source)
    yield bluez, source
    source.close()


def lost_sentence(source) -> str:
    with pytest.raises(DeviceError) as raised:
        source.read(60.0)
    return str(raised.value)


def test_switching_bluetooth_off_ends_a_connection_and_is_told_at_the_next_try(held, open_at_last):
    bluez, source = held
    bluez.power(False)
    assert "the connection to Board is lost" in lost_sentence(source)
    assert "switched off" in reopening_problem(source)
    bluez.power(True)
    open_at_last(source)
    assert bluez.connected(FIRST)


def test_a_device_that_is_gone_is_not_found_again_until_it_is_back(held, open_at_last):
    bluez, source = held
    bluez.gone(FIRST)
    assert "the connection to Board is lost" in lost_sentence(source)
    assert "not found" in reopening_problem(source)
    bluez.back(FIRST)
    open_at_last(source)
    assert bluez.connected(FIRST)


def test_the_message_bus_may_stop_in_the_middle(held):
    bluez, source = held
    bluez.crash()
    assert "the connection to Board is lost" in lost_sentence(source)
    assert "start dbus" in reopening_problem(source)


def reopening_problem(source) -> str:
    with pytest.raises(DeviceError) as raised:
        source.open(MonotonicClock())
    return str(raised.value)
