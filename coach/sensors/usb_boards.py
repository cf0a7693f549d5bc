"""Which board a USB serial port likely is, by its vendor's and product's numbers.

Sources: the USB ID repository (linux-usb.org/usb.ids), ``boards.txt`` of Arduino's AVR, SAMD,
mbed and Renesas cores and of Adafruit's nRF52 core, Espressif's and Raspberry Pi's own lists.
A serial chip says nothing of the board that it sits on, so those name the usual ones.
"""

from typing import Final

from coach.saying import say

_CHIPS: Final = {
    (0x1A86, 0x7523): say("CH340 serial chip, as on many Nano, Uno and ESP32 boards"),
    (0x1A86, 0x5523): say("CH341 serial chip"),
    (0x1A86, 0x55D3): say("CH343 serial chip, as on many ESP32-S3 boards"),
    (0x1A86, 0x55D4): say("CH9102 serial chip, as on many ESP32 boards"),
    (0x10C4, 0xEA60): say("CP210x serial chip, as on many ESP32 boards"),
    (0x10C4, 0xEA70): say("CP2105 serial chip"),
    (0x0403, 0x6001): say("FTDI FT232 serial chip, as on older Nano boards and cables"),
    (0x0403, 0x6010): say("FTDI FT2232 serial chip"),
    (0x0403, 0x6014): say("FTDI FT232H serial chip"),
    (0x0403, 0x6015): say("FTDI FT231X serial chip"),
    (0x067B, 0x2303): say("PL2303 serial chip, as in many cables"),
}
_BOARDS: Final = {
    (0x2341, 0x0001): "Arduino Uno",
    (0x2341, 0x0043): "Arduino Uno",
    (0x2A03, 0x0043): "Arduino Uno",
    (0x2341, 0x0243): "Arduino Uno",
    (0x2341, 0x006A): "Arduino Uno",
    (0x2341, 0x0010): "Arduino Mega 2560",
    (0x2341, 0x0042): "Arduino Mega 2560",
    (0x2341, 0x8036): "Arduino Leonardo",
    (0x2341, 0x8037): "Arduino Micro",
    (0x2341, 0x0058): "Arduino Nano Every",
    (0x2341, 0x0069): "Arduino Uno R4 Minima",
    (0x2341, 0x1002): "Arduino Uno R4 WiFi",
    (0x2341, 0x8057): "Arduino Nano 33 IoT",
    (0x2341, 0x805A): "Arduino Nano 33 BLE",
    (0x303A, 0x1001): say("ESP32-S3, C3 or C6 on its own USB"),
    (0x239A, 0x8029): "Adafruit Feather nRF52840",
    (0x2E8A, 0x0005): say("Raspberry Pi Pico with MicroPython"),
    (0x2E8A, 0x000A): "Raspberry Pi Pico",
    (0x16C0, 0x0483): "Teensy",
}
_MAKERS: Final = {
    0x2341: say("Arduino board"),
    0x2A03: say("Arduino board"),
    0x303A: say("ESP32 board on its own USB"),
    0x239A: say("Adafruit board"),
    0x2E8A: say("Raspberry Pi Pico or a relative"),
    0x2886: say("Seeed XIAO board"),
}


def likely_board(vid: int | None, pid: int | None) -> str | None:
    """Return what a port with these USB numbers likely is, None where nobody can tell."""
    if vid is None or pid is None:
        return None
    return _BOARDS.get((vid, pid)) or _CHIPS.get((vid, pid)) or _MAKERS.get(vid)


def is_serial_chip(vid: int, pid: int) -> bool:
    """Whether a USB device with these numbers is a chip that makes a serial port."""
    return (vid, pid) in _CHIPS


def known_usb_numbers() -> tuple[tuple[int, int | None], ...]:
    """Return (vendor, product) of all that is known; the product is None for a whole maker."""
    products = [key for key in (*_CHIPS, *_BOARDS) if key[0] not in _MAKERS]
    return (*products, *((vid, None) for vid in _MAKERS))
