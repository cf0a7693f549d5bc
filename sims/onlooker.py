"""What a person hears and sees of a session in no time, kept to be asked about afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from coach.engine.hosting import Host
from coach.messages import Command
from coach.timing import Clock
from coach.views import Snapshot
from sims.quiet_ear import QuietEar

#: A session in no time begins at this host second, so that no second is taken for another.
START_S: Final = 1_000.0
Alarm = Literal["too much", "no data"]


class Ear(QuietEar):
    """Stands in for the loudspeaker: remembers when each alarm began and ended."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.changes: dict[Alarm, list[tuple[float, bool]]] = {"too much": [], "no data": []}

    def set_too_much(self, on: bool) -> None:
        """Note that the alarm begins or ends."""
        self._change("too much", on)

    def set_no_data(self, on: bool) -> None:
        """Note that the technical alarm begins or ends."""
        self._change("no data", on)

    def begins(self, alarm: Alarm) -> list[float]:
        """Return the seconds of the session at which an alarm began."""
        return [at_s for at_s, on in self.changes[alarm] if on]

    def heard(self, alarm: Alarm, at_s: float) -> bool:
        """Return whether an alarm was on at a second of the session."""
        before = [on for changed_s, on in self.changes[alarm] if changed_s <= at_s]
        return bool(before) and before[-1]

    def _change(self, alarm: Alarm, on: bool) -> None:
        changes = self.changes[alarm]
        if on != (changes[-1][1] if changes else False):
            changes.append((self._clock.now_s() - START_S, on))


@dataclass
class Onlooker:
    """Sees each snapshot, and asks for ``wishes`` (seconds of the session) on the way."""

    clock: Clock
    wishes: Mapping[float, Command] = field(default_factory=dict)
    snapshots: list[Snapshot] = field(default_factory=list)

    def run(self, host: Host) -> None:
        """Run a session to its end."""
        self._waiting = sorted(self.wishes.items(), key=lambda wish: wish[0])
        host.run(self._take, self._see)

    def seen(self, begin_s: float, end_s: float) -> list[Snapshot]:
        """Return the snapshots between two seconds of the session, at least one."""
        found = [s for s in self.snapshots if begin_s <= s.host_s - START_S < end_s]
        if not found:
            raise ValueError(f"nothing was shown from {begin_s} s to {end_s} s")
        return found

    def bands(self, begin_s: float, end_s: float) -> set[str | None]:
        """Return the bands shown between two seconds, None where there was none to show."""
        shown = self.seen(begin_s, end_s)
        return {None if each.live is None else each.live.band.value for each in shown}

    def _take(self) -> list[Command]:
        now_s = self.clock.now_s() - START_S
        due = [command for at_s, command in self._waiting if at_s <= now_s]
        del self._waiting[: len(due)]
        return due

    def _see(self, snapshot: Snapshot) -> bool:
        self.snapshots.append(snapshot)
        return True
