"""Pausing, going on and answering with the hands full: taps on the pad, a squeeze, one big key."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from coach.coaching_views import CheckInView
from coach.engine.attending import Attendant, Desk
from coach.engine.chain import ChainOutput
from coach.messages import BigKey, Command, Say, SetTaps, Settings
from coach.practice.hands_free import BigKeyPresses, Meaning, Moment, squeeze_means, taps_mean
from coach.practice.tapped import Tapped
from coach.signal.readings import Readings

#: A stream with a hole of so long in it has no row of taps across that.
_HOLE_S: Final = 0.1


class HandsFree(Attendant):
    """Turns rows of taps, squeezes in a pause and the big key into what they mean.

    They answer a question while it is put (``CheckInView.is_put``) and it was not too much since.
    ``say`` passes on a word of the one who receives, as any other way of saying it does.
    """

    part = "Listening for taps"

    def __init__(self, desk: Desk, settings: Settings, say: Callable[[Say, float], None]) -> None:
        super().__init__(desk)
        self._taps, self._waits, self._say = settings.taps, settings.waits, say
        self._tapped: dict[int, tuple[Tapped, float]] = {}
        self._key = BigKeyPresses()
        self._too_much_s = -math.inf

    def begin(self, now_s: float) -> None:
        """Let a practice that waits begin paused."""
        if self._waits:
            self.desk.set_paused(True, now_s)

    def took(self, source: int, output: ChainOutput, now_s: float) -> None:
        """Feel for taps."""
        if self._taps:
            for readings in output.readings:
                self._feel(source, readings, now_s)

    def saw(self, data: Mapping[str, object], now_s: float) -> None:
        """In a pause a short squeeze of the glove's button goes on."""
        if data.get("event") != "receiver" or data.get("via") != "glove":
            return
        if data.get("word") == "good":
            self._do(squeeze_means(self._moment(now_s)), "squeeze", now_s)

    def obey(self, command: Command, now_s: float) -> None:
        """Take a press of the big key, at its second; heed taps or do not."""
        if isinstance(command, SetTaps):
            self._taps = command.on
            self._tapped.clear()
        elif isinstance(command, BigKey) and (self.desk.begun or self.desk.course.paused):
            # What has not begun yet cannot be paused by a key that was meant for the page before.
            self._do(self._key.press(command.host_s, self._moment(now_s)), "key", now_s)

    def tick(self, now_s: float) -> None:
        """Take it for a yes where no second press has come; for a pause where too much has."""
        asked = self.desk.course.care.check_in
        if asked is not None and self.desk.too_much:
            self._too_much_s = now_s
        meaning = self._key.tick(now_s)
        if meaning == "good" and self._gave_way(asked):
            meaning = "pause"
        self._do(meaning, "key", now_s)

    def _feel(self, source: int, readings: Readings, now_s: float) -> None:
        tapped, last_s = self._tapped.get(source, (Tapped(), -1.0))
        contact_n = self.desk.course.edges.contact_n
        times_s, forces_n = readings.t_s.tolist(), readings.force_n.tolist()
        for t_s, force_n, too_much in zip(times_s, forces_n, readings.too_much, strict=True):
            if too_much or not 0.0 <= t_s - last_s <= _HOLE_S:
                tapped.forget()
            last_s = t_s
            count = tapped.feel(t_s, force_n, contact_n)
            if count:
                self._do(taps_mean(count, self._moment(now_s)), "taps", now_s)
        self._tapped[source] = tapped, last_s

    def _moment(self, now_s: float) -> Moment:
        course = self.desk.course
        asked = course.care.check_in
        return Moment(
            asked=asked is not None and asked.is_put(now_s) and not self._gave_way(asked),
            paused=course.paused,
            stopped=course.care.stopped,
        )

    def _gave_way(self, asked: CheckInView | None) -> bool:
        """Return whether it was too much since: then nobody's tap is taken for a yes."""
        return asked is not None and (asked.gave_way or self._too_much_s >= asked.since_s)

    def _do(self, meaning: Meaning | None, by: str, now_s: float) -> None:
        if meaning is None:
            return
        self.desk.note(now_s, {"event": "hands_free", "by": by, "means": meaning, "at_s": now_s})
        match meaning:
            case "pause" | "go_on":
                self.desk.set_paused(meaning == "pause", now_s)
            case "good" | "softer":
                self._say(Say(meaning, "key" if by == "key" else "glove"), now_s)
