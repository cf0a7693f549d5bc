"""What every way to keep the screen on is asked, and what it says of who asks."""

from typing import Final, Protocol

APP: Final = "Pressure Coach"
WHY: Final = "practising"


class Keeper(Protocol):
    """What a platform has to keep its screen on; neither call waits, and neither raises."""

    def hold(self) -> None:
        """Keep the screen on from now on."""
        ...

    def release(self) -> None:
        """Let it go dark again when it likes."""
        ...
