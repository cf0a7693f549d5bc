"""Strokes beside the beat: each onset on the host's clock, and how far from its first count."""

from dataclasses import replace

from coach.engine.arrivals import Arrivals
from coach.signal.readings import PipelineOutput
from coach.signal.rhythm import BeatGrid
from coach.signal.strokes import Stroke


class BeatMatching:
    """Gives strokes their asynchrony at once, while the clock is the one they were timed by.

    ``beat`` is what strokes are matched to. ``take_onsets`` has the host's second of each
    stroke's onset since the last call, None where it is not known.
    """

    def __init__(self, arrivals: Arrivals) -> None:
        self._arrivals = arrivals
        self._onsets_host_s: list[float | None] = []
        self.beat: BeatGrid | None = None

    def matched(self, output: PipelineOutput) -> PipelineOutput:
        """Return the output, its strokes with their asynchronies."""
        if not output.strokes:
            return output
        return replace(output, strokes=tuple(map(self._match, output.strokes)))

    def take_onsets(self) -> tuple[float | None, ...]:
        """Return the onsets on the host's clock that were matched since the last call."""
        onsets_host_s = tuple(self._onsets_host_s)
        self._onsets_host_s.clear()
        return onsets_host_s

    def _match(self, stroke: Stroke) -> Stroke:
        onset_host_s = self._arrivals.host_s(stroke.onset_s, before_s=stroke.offset_s)
        self._onsets_host_s.append(onset_host_s)
        if self.beat is None or onset_host_s is None:
            return stroke
        return replace(stroke, asynchrony_s=self.beat.asynchrony_s(onset_host_s))
