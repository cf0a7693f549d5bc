"""The zeros that were noted of one hand's devices, given to each device when it is there."""

from coach.engine.zero_event import ZeroNote
from coach.sensors.source import SensorInfo
from coach.sensors.zero import ZeroTracker


class Zeros:
    """Remembers the newest zero that a person gave each device, and what drift made of it."""

    def __init__(self) -> None:
        self._notes: dict[str, tuple[ZeroNote, ...]] = {}

    def note(self, note: ZeroNote, info: SensorInfo | None, tracker: ZeroTracker | None) -> None:
        """Take a note, and give it to the device that is there, if it is that one."""
        kept = () if note.by_person else self._notes.get(note.device_id, ())[:1]
        self._notes[note.device_id] = (*kept, note)
        if info is not None and tracker is not None and info.device_id == note.device_id:
            tracker.give(note.newtons, by_person=note.by_person)

    def begin(self, info: SensorInfo, tracker: ZeroTracker) -> None:
        """Give a device that has just come what was noted of it."""
        for note in self._notes.get(info.device_id, ()):
            if len(note.newtons) == info.taxels:
                tracker.give(note.newtons, by_person=note.by_person)
