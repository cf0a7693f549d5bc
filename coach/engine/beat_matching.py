"""Strokes beside the beat: each onset on the host's clock, and which beat it was meant for."""

from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from coach.engine.arrivals import Arrivals
from coach.signal.beat_grid import BeatGrid
from coach.signal.matching import Matcher
from coach.signal.readings import PipelineOutput
from coach.signal.strokes import Stroke, changed

#: No stroke lasts longer, so older beats have none any more.
_STROKE_S: Final = 61.0


class BeatMatching:
    """Gives strokes their asynchrony at once, while the clock is the one they were timed by.

    ``beat`` is what strokes that begin now are matched to; ``late_s`` how much later each device
    tells of a touch than it happened, ``device_id`` the one that is there. ``take_onsets`` has
    the host's second of each stroke's onset since the last call, None where it is not known.
    """

    def __init__(self, arrivals: Arrivals) -> None:
        self._arrivals = arrivals
        self._onsets_host_s: list[float | None] = []
        self._beats: deque[tuple[float, BeatGrid | None]] = deque()
        self._matcher = Matcher()
        self.late_s: Mapping[str, float] = {}
        self.device_id = ""

    @property
    def beat(self) -> BeatGrid | None:
        """What strokes that begin now are matched to."""
        return self._beats[-1][1] if self._beats else None

    def follow(self, beat: BeatGrid | None, from_s: float) -> None:
        """Match strokes that begin after stream second ``from_s`` to another beat, or to none.

        One that began before, and ends only now, still belongs to the beat it was made on.
        """
        if beat != self.beat:
            self._beats.append((from_s, beat))
        while len(self._beats) > 1 and self._beats[1][0] < from_s - _STROKE_S:
            self._beats.popleft()

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
        if onset_host_s is not None:
            onset_host_s -= self.late_s.get(self.device_id, 0.0)
        self._onsets_host_s.append(onset_host_s)
        beat = self._beat_at(stroke.onset_s)
        if beat is None or onset_host_s is None:
            return stroke
        match = self._matcher.match(beat, onset_host_s)
        if match is None:
            return stroke
        return changed(
            stroke,
            asynchrony_s=match.asynchrony_s,
            beat_phase=match.phase,
            asked_s=match.asked_s,
        )

    def _beat_at(self, t_s: float) -> BeatGrid | None:
        for from_s, beat in reversed(self._beats):
            if from_s <= t_s:
                return beat
        return None
