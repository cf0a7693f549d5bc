"""What the chain made of some bytes, as one value."""

from collections.abc import Sequence
from dataclasses import dataclass

from coach.sensors.source import DeviceEvent, SensorInfo
from coach.signal.readings import PipelineOutput, Readings
from coach.signal.strokes import Stroke
from coach.signal.too_much import TooMuch


@dataclass(frozen=True, slots=True)
class ChainOutput:
    """What one chunk completed, each kind in the stream's order.

    ``info`` is set when the device said, or changed, what it is. ``started`` holds the stream
    seconds at which a too-much began, ``ended`` the whole of those that are over.
    ``onsets_host_s`` has the host's second of each stroke's onset, None where it is not known.
    """

    info: SensorInfo | None = None
    readings: tuple[Readings, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    started: tuple[float, ...] = ()
    ended: tuple[TooMuch, ...] = ()
    events: tuple[DeviceEvent, ...] = ()
    onsets_host_s: tuple[float | None, ...] = ()

    def tells_too_much(self, before_s: float) -> bool:
        """Return whether it was too much in what came after stream second ``before_s``."""
        over_s = [each.onset_s + each.duration_s for each in self.ended]
        return bool(self.started) or max(over_s, default=before_s) > before_s

    def latched(self, before: bool) -> bool:
        """Return whether it is too much by the samples now; ``before``: whether it was."""
        if self.ended:
            over_s = self.ended[-1].onset_s
            return any(onset_s > over_s for onset_s in self.started)
        return before or bool(self.started)


def gathered(
    outputs: Sequence[PipelineOutput],
    info: SensorInfo | None = None,
    events: Sequence[DeviceEvent] = (),
    onsets_host_s: tuple[float | None, ...] = (),
) -> ChainOutput:
    """Return the outputs of consecutive pieces as one."""
    if len(outputs) == 1:
        # Live, nearly always.
        (out,) = outputs
        readings = (out.readings,) if len(out.readings.t_s) else ()
        return ChainOutput(
            info, readings, out.strokes, out.started, out.ended, tuple(events), onsets_host_s
        )
    return ChainOutput(
        info=info,
        readings=tuple(out.readings for out in outputs if len(out.readings.t_s)),
        strokes=tuple(stroke for out in outputs for stroke in out.strokes),
        started=tuple(onset_s for out in outputs for onset_s in out.started),
        ended=tuple(alarm for out in outputs for alarm in out.ended),
        events=tuple(events),
        onsets_host_s=onsets_host_s,
    )
