"""The connect page with each kind of what it may see, made up for the gallery's pictures."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from coach.messages import Settings
from coach.saying import as_sentence, known
from coach.sensors.ble_problems import OFF
from coach.sensors.ble_scan import BleDescription
from coach.signal.bands import Band
from coach.ui.connect.nearby import nearby_choice
from coach.ui.connect.page import ConnectPage
from coach.ui.connect.port_card import PortCard
from coach.ui.gallery.samples import sample_nearby, sample_ports, sample_routines
from coach.ui.gallery.states import live_snapshot
from coach.ui.kit.tokens import Theme
from coach.ui.services import PortChoice
from coach.ui.ways.over import WORDS
from coach.views import LinkView, idle_snapshot

_GLOVE = "serial:/dev/ttyACM0"
#: As the serial port says it.
_BUSY = known(
    "{port} is in use by {who}; close that (a serial monitor?) and try again",
    port="/dev/ttyACM0",
    who=known("another program ({holder})", holder="arduino-ide"),
)
_GONE = known("there is no port {port}; plug the sensor in, and see: coach devices", port="COM3")


def _connect(theme: Theme) -> QWidget:
    page = _page(theme, Settings(address=""))
    page.show_nearby(sample_nearby())
    page.findChildren(PortCard)[0].click()
    page.show_live(_GLOVE, live_snapshot(Band.MEDIUM, 21.0))
    return page


def _busy(theme: Theme) -> QWidget:
    """One port may not be opened, the other is somebody else's, and in the air are strangers."""
    page = _page(theme, Settings(address=_GLOVE))
    page.findChildren(PortCard)[0].click()
    page.show_live(_GLOVE, replace(idle_snapshot(), link=LinkView("lost", sentence=_BUSY)))
    strangers = ("Kitchen radio", "TV", "Jo's watch", "Headphones")
    heard = [BleDescription(each, each, None, -70, f"ble:{each}") for each in strangers]
    page.show_nearby(tuple(nearby_choice(each) for each in heard))
    return page


def _empty(theme: Theme) -> QWidget:
    page = ConnectPage(
        theme, Settings(address="serial:COM3", routine="before-bed"), sample_routines()
    )
    page.show_ports(())
    page.show_air_problem(as_sentence(OFF))
    page.show_problem(as_sentence(_GONE))
    return page


def _onward(theme: Theme) -> QWidget:
    """On the way to what was chosen before, with nothing there at all."""
    page = ConnectPage(theme, Settings(address=""), towards=WORDS)
    page.show_ports((PortChoice("serial:/dev/ttyS0", "/dev/ttyS0", is_known=False),))
    page.show_nearby(())
    return page


def _page(theme: Theme, settings: Settings) -> ConnectPage:
    page = ConnectPage(theme, settings, sample_routines())
    page.show_ports(sample_ports())
    return page


def connect_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {
        "connect": _connect,
        "connect-busy": _busy,
        "connect-empty": _empty,
        "connect-onward": _onward,
    }
