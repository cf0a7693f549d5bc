"""The technical alarm of a process that makes no other sound: the window, when it is alone."""

import threading
from collections.abc import Callable
from typing import Final

from coach.sound.mixer import Mixer
from coach.sound.speaker import SAMPLE_RATE_HZ, Speaker
from coach.timing import Clock

#: It sounds for so long after it was last asked to: whoever asks has to go on asking.
SOUNDS_FOR_S: Final = 2.0


def _speaker(clock: Clock) -> Speaker:
    return Speaker(Mixer(SAMPLE_RATE_HZ), clock)


class OwnAlarm:
    """Opens the loudspeaker when it is needed and lets it go after; no call ever waits.

    ``trouble`` is empty, or why the last alarm could not be heard.
    """

    def __init__(self, clock: Clock, opened: Callable[[Clock], Speaker] = _speaker) -> None:
        self._clock, self._open = clock, opened
        self._changed = threading.Condition()
        self._until_s = 0.0
        self._thread: threading.Thread | None = None
        self.trouble = ""

    def sound(self) -> None:
        """Sound from now on for two seconds; asked again meanwhile it goes on without a break."""
        with self._changed:
            self._until_s = self._clock.now_s() + SOUNDS_FOR_S
            if self._thread is None:
                self._thread = threading.Thread(target=self._play, name="own alarm", daemon=True)
                self._thread.start()

    def hush(self) -> None:
        """Be quiet now."""
        with self._changed:
            self._until_s = 0.0
            self._changed.notify_all()

    def _play(self) -> None:
        speaker = self._open(self._clock)
        speaker.set_no_data(True)
        try:
            with self._changed:
                while (left_s := self._until_s - self._clock.now_s()) > 0.0:
                    self._changed.wait(min(left_s, 0.1))
                    self.trouble = speaker.trouble
                self._thread = None
        finally:
            speaker.close()
