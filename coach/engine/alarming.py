"""The alarm of too much: sounded while it lasts, and felt in all gloves where it begins."""

from collections.abc import Sequence
from typing import Final, Protocol

from coach.engine.live_hand import LiveHand
from coach.sensors.wire import MotorPulse

TOO_MUCH_PULSE: Final = MotorPulse(duration_s=0.3, strength=255)


class Horn(Protocol):
    """What sounds the alarm: see ``coach.engine.session.Sound``."""

    def set_too_much(self, on: bool) -> None: ...


class TooMuchAlarm:
    """Sounds while it is too much under any hand; each hand's beginning shakes all gloves."""

    def __init__(self, hands: Sequence[LiveHand], horn: Horn | None) -> None:
        self._hands, self._horn = hands, horn
        self._on = False

    def look(self, came: LiveHand | None = None) -> None:
        """Look how it stands now; in the bytes of hand ``came`` it was too much.

        In bytes that came late it may be over already: a round of it is heard all the same.
        """
        begins = False
        for hand in self._hands:
            begins = begins or ((hand.too_much or hand is came) and not hand.alarmed)
            hand.alarmed = hand.too_much
        if begins:
            self._sound(True)
        self._sound(any(hand.alarmed for hand in self._hands))
        if begins:
            for hand in self._hands:
                hand.tell(TOO_MUCH_PULSE)

    def _sound(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            if self._horn is not None:
                self._horn.set_too_much(on)
