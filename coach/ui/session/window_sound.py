"""What the window sounds by itself while the engine is gone: the alarm, or else the bell."""

from collections.abc import Callable

from coach.sound.own_alarm import OwnAlarm


class WindowSound:
    """``alarm`` and ``hush`` of the services; ``bell`` rings where there is no loudspeaker."""

    def __init__(self, own: OwnAlarm, bell: Callable[[], object]) -> None:
        self._own, self._bell = own, bell

    def alarm(self) -> None:
        """Sound for two seconds."""
        self._own.sound()
        if self._own.trouble:
            self._bell()

    def hush(self) -> None:
        """Be quiet now."""
        self._own.hush()
