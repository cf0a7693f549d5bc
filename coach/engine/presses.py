"""A glove's button as it is heard over a line that may hold words up: words of the receiver."""

from coach.practice.squeezes import Squeezes, Words
from coach.sensors.source import DeviceEvent


class Presses:
    """Turns the button events of one device into words, at host seconds.

    A line that held a press back hands its beginning and its end over together: how long it was
    held tell the device's own seconds then, so that a stop never sounds like a short squeeze.
    """

    def __init__(self) -> None:
        self._squeezes = Squeezes()
        self._down: tuple[float, float] | None = None

    def heard(self, event: DeviceEvent, now_s: float) -> Words:
        """Take what the device said; only its button matters, and that it has started anew."""
        match event.name:
            case "button_down":
                self._down = None if event.t_s is None else (event.t_s, now_s)
                return self._squeezes.button_down(now_s)
            case "button_up":
                return self._squeezes.button_up(self._ended_s(event, now_s))
            case "boot":
                self._squeezes.forget()
                self._down = None
        return ()

    def tick(self, now_s: float) -> Words:
        """Return the words that are due by now."""
        return self._squeezes.tick(now_s)

    def _ended_s(self, event: DeviceEvent, now_s: float) -> float:
        if self._down is None or event.t_s is None:
            return now_s
        began_t_s, began_s = self._down
        return max(now_s, began_s + event.t_s - began_t_s)
