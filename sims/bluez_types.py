"""The D-Bus types that BlueZ's objects are made of."""

from typing import Annotated, Any, Final

from dbus_fast.annotations import DBusSignature
from dbus_fast.constants import PropertyAccess

Text = Annotated[str, DBusSignature("s")]
Path = Annotated[str, DBusSignature("o")]
Truth = Annotated[bool, DBusSignature("b")]
Texts = Annotated[list[str], DBusSignature("as")]
Octets = Annotated[bytes, DBusSignature("ay")]
Options = Annotated[dict[str, Any], DBusSignature("a{sv}")]
Makers = Annotated[dict[int, Any], DBusSignature("a{qv}")]
Short = Annotated[int, DBusSignature("n")]
Word = Annotated[int, DBusSignature("q")]

ADAPTER_PATH: Final = "/org/bluez/hci0"
READ: Final = PropertyAccess.READ
#: Every error of BlueZ begins with this.
ERROR: Final = "org.bluez.Error."
