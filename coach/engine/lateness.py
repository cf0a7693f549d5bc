"""A too much that was told late: the line had held its samples back. It sounds, and is marked."""

from typing import Final

from coach.engine.chain import Chain, ChainOutput
from coach.practice.debrief.told_late import TOLD_LATE
from coach.saying import say
from coach.timing import STALE_AFTER_S

#: It is said on the screen for so long.
SAID_S: Final = 10.0


class Lateness:
    """Looks how long ago what alarms now was measured, by the device's own clock."""

    def __init__(self) -> None:
        self._said, self._said_until_s = "", 0.0

    def look(self, chain: Chain, output: ChainOutput, host_s: float) -> dict[str, object] | None:
        """Return the event to keep if bytes that came at ``host_s`` bring a late too much."""
        if not output.started or chain.info is None or not chain.info.own_clock:
            return None
        late_s = host_s - (output.started[0] + chain.host_offset_s())
        if late_s <= STALE_AFTER_S:
            return None
        self._said = say(
            "That too much was {late_s:.1f} s ago: the line had held it back.", late_s=late_s
        )
        self._said_until_s = host_s + SAID_S
        return {"event": TOLD_LATE, "onset_s": output.started[0], "late_s": round(late_s, 3)}

    def sentence(self, now_s: float) -> str:
        """Return what to say of it at host second ``now_s``, mostly nothing."""
        return self._said if now_s < self._said_until_s else ""
