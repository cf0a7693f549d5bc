"""A private D-Bus daemon: a system bus for one test or one terminal, gone when it is left."""

import asyncio
import shutil
import tempfile
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from coach.errors import SetupError

_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow own="*"/><allow eavesdrop="true"/><allow send_destination="*" eavesdrop="true"/>
    {rules}
  </policy>
</busconfig>
"""
#: Whoever is not in the right group on a real machine is refused in these words.
_DENY = '<deny send_destination="org.bluez"/>'


class PrivateBus(AbstractAsyncContextManager["PrivateBus"]):
    """``dbus-daemon`` with a configuration of its own; ``address`` once entered.

    ``denied``: nobody may talk to the Bluetooth service. Raises SetupError without the program.
    """

    def __init__(self, denied: bool = False) -> None:
        self._denied = denied
        self._process: asyncio.subprocess.Process | None = None
        self._folder = ""
        self.address = ""

    async def __aenter__(self) -> Self:
        if shutil.which("dbus-daemon") is None:
            raise SetupError(
                "the simulated Bluetooth service needs the program dbus-daemon; "
                "on Debian run: sudo apt-get install dbus"
            )
        # Paths of sockets are short: not below a test's own long folder.
        self._folder = tempfile.mkdtemp(prefix="bluez-")
        config = Path(self._folder, "bus.conf")
        rules = _DENY if self._denied else ""
        config.write_text(_CONFIG.format(folder=self._folder, rules=rules))
        self._process = await asyncio.create_subprocess_exec(
            "dbus-daemon",
            f"--config-file={config}",
            "--nofork",
            "--nosyslog",
            "--print-address=1",
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        assert self._process.stdout is not None
        self.address = (await self._process.stdout.readline()).decode().strip()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    async def stop(self) -> None:
        """End the daemon: whoever is connected is cut off."""
        process = self._process
        if process is not None and process.returncode is None:
            process.terminate()
            await process.wait()
