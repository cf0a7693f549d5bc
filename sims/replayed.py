"""Replays a recording in no time, and keeps what the page was shown."""

from pathlib import Path

from coach.engine.replaying import ReplayHost
from coach.messages import Command, Finish, Settings
from coach.timing import VirtualClock
from coach.views import Snapshot


def replayed(path: Path) -> list[Snapshot]:
    """Return what a replay of a recording, at its own speed up to its end, has shown."""
    snapshots: list[Snapshot] = []

    def take() -> list[Command]:
        over = snapshots and snapshots[-1].link.phase == "ended"
        return [Finish()] if over else []

    def publish(snapshot: Snapshot) -> bool:
        snapshots.append(snapshot)
        return True

    wishes = Settings(f"replay:{path}", speed=1.0, sound=False)
    with ReplayHost(wishes, VirtualClock(500.0)) as host:
        host.run(take, publish)
    return snapshots
