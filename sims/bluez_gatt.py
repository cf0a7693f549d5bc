"""The D-Bus objects of a simulated device's table of services, as BlueZ shows it."""

from collections.abc import Callable

from dbus_fast import DBusError
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property

from sims.bluez_device import FakeCharacteristic
from sims.bluez_types import ERROR, READ, Octets, Options, Path, Text, Texts, Truth, Word


class ServiceObject(ServiceInterface):
    """``org.bluez.GattService1``."""

    def __init__(self, uuid: str, device_path: str) -> None:
        super().__init__("org.bluez.GattService1")
        self._uuid = uuid
        self._device_path = device_path

    @dbus_property(access=READ)
    def UUID(self) -> Text:  # noqa: N802
        return self._uuid

    @dbus_property(access=READ)
    def Primary(self) -> Truth:  # noqa: N802
        return True

    @dbus_property(access=READ)
    def Device(self) -> Path:  # noqa: N802
        return self._device_path


class CharacteristicObject(ServiceInterface):
    """``org.bluez.GattCharacteristic1``; ``lost`` counts what nobody had subscribed to."""

    def __init__(
        self, of: FakeCharacteristic, service_path: str, write: Callable[[str, bytes], None]
    ) -> None:
        super().__init__("org.bluez.GattCharacteristic1")
        self._write = write
        self._service_path = service_path
        self._of = of
        self._value = of.value
        self.notifying = False
        self.notified = 0
        self.lost = 0

    def notify(self, data: bytes) -> None:
        """Send one notification to whoever has subscribed."""
        self._value = data
        if self.notifying:
            self.notified += 1
            self.emit_properties_changed({"Value": data})
        else:
            self.lost += 1

    def _need(self, *flags: str) -> None:
        if not set(flags) & set(self._of.flags):
            raise DBusError(ERROR + "NotSupported", "Operation is not supported")

    @dbus_property(access=READ)
    def UUID(self) -> Text:  # noqa: N802
        return self._of.uuid

    @dbus_property(access=READ)
    def Service(self) -> Path:  # noqa: N802
        return self._service_path

    @dbus_property(access=READ)
    def Flags(self) -> Texts:  # noqa: N802
        return list(self._of.flags)

    @dbus_property(access=READ)
    def Value(self) -> Octets:  # noqa: N802
        return self._value

    @dbus_property(access=READ)
    def Notifying(self) -> Truth:  # noqa: N802
        return self.notifying

    @dbus_property(access=READ)
    def MTU(self) -> Word:  # noqa: N802
        return self._of.mtu

    @dbus_method()
    def ReadValue(self, options: Options) -> Octets:  # noqa: N802
        del options
        self._need("read")
        return self._value

    @dbus_method()
    def WriteValue(self, value: Octets, options: Options) -> None:  # noqa: N802
        kind = options["type"].value if "type" in options else "request"
        self._need("write-without-response" if kind == "command" else "write")
        if kind == "command" and len(value) > self._of.mtu - 3:
            raise DBusError(ERROR + "InvalidArguments", "Invalid Length")
        self._write(self._of.uuid, bytes(value))

    @dbus_method()
    def StartNotify(self) -> None:  # noqa: N802
        self._need("notify", "indicate")
        self.notifying = True
        self.emit_properties_changed({"Notifying": True})

    @dbus_method()
    def StopNotify(self) -> None:  # noqa: N802
        self.notifying = False
        self.emit_properties_changed({"Notifying": False})
