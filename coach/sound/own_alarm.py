"""The technical alarm of a process that makes no other sound: the window, when it is alone."""

import threading
from collections.abc import Callable
from typing import Final

from coach.saying import say
from coach.sound.mixer import Mixer
from coach.sound.speaker import SAMPLE_RATE_HZ, Speaker
from coach.timing import Clock

#: It sounds for so long after it was last asked to: whoever asks has to go on asking.
SOUNDS_FOR_S: Final = 2.0
_NO_ROOM: Final = say("The machine has no room left for sound, so no alarm can be heard.")


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
        self._playing = False
        self.trouble = ""

    def sound(self) -> None:
        """Sound from now on for two seconds; asked again meanwhile it goes on without a break."""
        with self._changed:
            self._until_s = self._clock.now_s() + SOUNDS_FOR_S
            if self._playing:
                return
            try:
                threading.Thread(target=self._play, name="own alarm", daemon=True).start()
            except RuntimeError:
                self.trouble = _NO_ROOM
            else:
                self._playing = True

    def hush(self) -> None:
        """Be quiet now."""
        with self._changed:
            self._until_s = 0.0
            self._changed.notify_all()

    def _play(self) -> None:
        try:
            speaker = self._open(self._clock)
        except Exception:  # whatever it is, the bell is left
            with self._changed:
                self.trouble, self._playing = _NO_ROOM, False
            return
        speaker.set_no_data(True)
        try:
            with self._changed:
                while (left_s := self._until_s - self._clock.now_s()) > 0.0:
                    self._changed.wait(min(left_s, 0.1))
                    self.trouble = speaker.trouble
                self._playing = False
        finally:
            speaker.close()
