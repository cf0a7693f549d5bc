"""The latencies that are taken out, told as events, so that live, replay and report are alike."""

from collections.abc import Mapping

from coach.engine.attending import Attendant, Desk
from coach.engine.chain import ChainOutput
from coach.messages import Settings
from coach.practice.latency.kept import KeptLatencies, KeptLatency, load_latencies
from coach.recordings.places import data_folder
from coach.saying import say
from coach.sound.outputs import output_name


def latency_event(device_id: str, kept: KeptLatency) -> dict[str, object]:
    """Return the event that takes a sensor's latency out of its strokes from now on."""
    return {
        "event": "latency",
        "device": device_id,
        "late_s": kept.late_s,
        "error_s": kept.error_s,
        "made_on": kept.made_on,
    }


def kept_latencies(settings: Settings) -> KeptLatencies:
    """Return what is to be taken out in a session with these settings."""
    return KeptLatencies() if settings.measures_latency else load_latencies(data_folder())


def sound_late_s(kept: KeptLatencies) -> float:
    """Return what the output was found to be late beyond its own stream; 0 where it was not."""
    sound = kept.sounds.get(output_name())
    return 0.0 if sound is None else sound.late_s


class LatencyAttendant(Attendant):
    """Notes a device's latency as soon as it has said who it is. ``kept`` is by device id."""

    part = say("Taking the sensor's latency out")

    def __init__(self, desk: Desk, kept: Mapping[str, KeptLatency]) -> None:
        super().__init__(desk)
        self._kept = kept
        self._noted: set[str] = set()

    def took(self, _source: int, output: ChainOutput, now_s: float) -> None:
        """See who a device is."""
        if output.info is None or output.info.device_id in self._noted:
            return
        device_id = output.info.device_id
        kept = self._kept.get(device_id)
        if kept is not None:
            self._noted.add(device_id)
            self.desk.note(now_s, latency_event(device_id, kept))
