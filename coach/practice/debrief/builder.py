"""The debrief, built while a session runs or its recording is read: the same either way."""

import math
from collections.abc import Iterable, Mapping
from copy import copy, deepcopy
from dataclasses import replace
from typing import Final

import numpy as np

from coach.practice.debrief.as_json import debrief_json
from coach.practice.debrief.backlog import Backlog
from coach.practice.debrief.care_story import CareKeeper
from coach.practice.debrief.columns import Columns, let_go
from coach.practice.debrief.gliding import GlideKeeper, Gliding
from coach.practice.debrief.holds import HoldKeeper
from coach.practice.debrief.kept_strokes import KeptStrokes
from coach.practice.debrief.outcome import Aim, Debrief, StageSpan, closed
from coach.practice.debrief.performance import (
    BeatSpan,
    aims_with,
    asked_seconds,
    matched_once,
    performance_of,
    rhythm_in,
)
from coach.practice.debrief.shapes import ShapeKeeper
from coach.practice.debrief.tally import Tally, effective_bands
from coach.practice.debrief.trace import TraceKeeper
from coach.practice.debrief.verdict import Figures, verdict_of
from coach.practice.drills.score import DrillTally
from coach.sensors.source import LinkCounts, SensorInfo
from coach.sensors.sureness import Sureness
from coach.signal.bands import EDGES, Band, Edges
from coach.signal.readings import Readings
from coach.signal.strokes import Stroke
from coach.signal.too_much import TooMuch

__all__ = ["Debrief", "DebriefBuilder", "debrief_json"]

_LATE_S: Final = 5.0  # an aim may come this much after its readings


class DebriefBuilder:
    """Takes what the chain says, in the stream's order, and can tell the debrief at any time.

    Any cutting of the readings gives the same debrief, bit for bit. All times are stream seconds.
    """

    def __init__(self, tool: str = "palm", target: Band = Band.MEDIUM) -> None:
        self._tool = tool
        self._edges = EDGES[tool]
        self._target = target
        self._aims = [Aim(-math.inf, target, self._edges)]
        self._beats: list[BeatSpan] = []
        self._stages: list[StageSpan] = []
        self._strokes = KeptStrokes()
        self._too_much: list[TooMuch] = []
        self._began_s = -math.inf
        self._unshaped: list[Stroke] = []
        self._backlog = Backlog()
        self._tally = Tally()
        self._trace = TraceKeeper()
        self._shapes = ShapeKeeper()
        self._holds = HoldKeeper()
        self._glides = GlideKeeper()
        self._care = CareKeeper()
        self._drill = DrillTally(self._edges)
        self._end_s = 0.0
        self._by_newtons = True

    def take(
        self,
        readings: Iterable[Readings] = (),
        strokes: Iterable[Stroke] = (),
        ended: Iterable[TooMuch] = (),
        started: Iterable[float] = (),
    ) -> None:
        """Take what a chunk completed: readings, strokes, alarms that are over, or have begun."""
        readings, strokes = tuple(readings), tuple(strokes)
        self._drill.take(readings, strokes)
        for block in readings:
            self._backlog.add(block)
        self._strokes.extend(strokes)
        self._unshaped.extend(strokes)
        self._too_much.extend(ended)
        self._began_s = max([self._began_s, *started])
        if self._backlog.is_due:
            self._settle(hold_s=_LATE_S)

    def aim(self, t_s: float, target: Band | None, edges: Edges | None = None) -> None:
        """From ``t_s`` on ask for ``target`` (None: nothing, in a pause), by these edges."""
        self._aims = aims_with(self._aims, t_s, target, edges)
        if target is not None and target is not Band.NONE:
            self._target = target

    def beat(self, t_s: float, stroke_period_s: float | None, counts: int | None = None) -> None:
        """From ``t_s`` on the beat asks for a stroke each ``stroke_period_s``; None: none."""
        self._beats.append(BeatSpan(t_s, stroke_period_s, counts))

    def stage(
        self, name: str, title: str, t_s: float, target: Band, edges: Edges | None = None
    ) -> None:
        """A routine's stage begins; the one before it ends."""
        if self._stages:
            self._stages[-1] = replace(self._stages[-1], offset_s=t_s)
        self._stages.append(StageSpan(name, title, t_s, t_s))
        self.aim(t_s, target, edges or self._edges)

    def happened(self, t_s: float, data: Mapping[str, object]) -> None:
        """Take any event of the course, which happened after the newest sample ``t_s``.

        What was said, asked, hinted, stopped or drilled is told; the rest changes nothing here.
        """
        self._care.happened(t_s, data)
        self._drill.event(t_s, data)
        self._glides.happened(t_s, data)

    def build(
        self,
        info: SensorInfo | None = None,
        link: LinkCounts | None = None,
        *,
        duration_s: float | None = None,
        title: str = "",
        started_at: str = "",
        exercise: str = "",
        receiver: str | None = None,
        sure: Sureness | None = None,
    ) -> Debrief:
        """Return the debrief so far; ``duration_s`` by the newest reading unless given."""
        ahead = self._ahead()
        travels = info is not None and info.grid is not None
        return replace(
            ahead._told(ahead._end_s if duration_s is None else duration_s, travels),
            title=title,
            started_at=started_at,
            device="" if info is None else info.name,
            sample_rate_hz=None if info is None else info.rate_hz,
            taxels=0 if info is None else info.taxels,
            link=link or LinkCounts(),
            exercise=exercise,
            receiver=receiver,
            sure=sure,
        )

    def _ahead(self) -> "DebriefBuilder":
        """Return a builder that has worked through all that waits: here it may be told otherwise.

        An aim may still change, and an alarm that stands be let go.
        """
        ahead = copy(self)
        ahead._backlog = copy(self._backlog)
        ahead._tally, ahead._trace = deepcopy(self._tally), deepcopy(self._trace)
        ahead._shapes, ahead._holds = deepcopy(self._shapes), deepcopy(self._holds)
        ahead._glides = deepcopy(self._glides)
        ahead._settle(hold_s=0.0)
        return ahead

    def _told(self, long_s: float, travels: bool) -> Debrief:
        """Return what the session itself tells, nameless; device and link are not known here."""
        strokes = tuple(self._strokes)
        gliding = self._glides.gliding(strokes, travels=travels)
        seen, phases = self._figures(long_s, strokes, gliding)
        verdict = verdict_of(seen, self._target)
        return Debrief(
            title="",
            started_at="",
            device="",
            tool=self._tool,
            target=verdict.target,
            targets=verdict.targets,
            edges=self._edges,
            duration_s=long_s,
            sample_rate_hz=None,
            taxels=0,
            link=LinkCounts(),
            bands=self._tally.bands,
            too_much=tuple(self._too_much),
            strokes=matched_once(strokes),
            rhythm=seen.rhythm,
            phases=phases,
            counts=next((beat.counts for beat in reversed(self._beats) if beat.counts), None),
            stages=closed(self._stages, long_s),
            aims=tuple(self._aims),
            performance=seen.performance,
            score=verdict.score,
            sentence=verdict.sentence,
            tip=verdict.tip,
            trace=self._trace.trace(),
            shapes=self._shapes.shapes(),
            mean_n=self._tally.mean_n,
            care=self._care.story(long_s),
            holds=seen.holds,
            drill=seen.drill,
            skills=verdict.skills,
            gliding=gliding,
        )

    def _figures(
        self, long_s: float, strokes: tuple[Stroke, ...], gliding: Gliding
    ) -> tuple[Figures, tuple[float, ...]]:
        """Return what a verdict is made from, and the phases of the onsets."""
        counted = self._glides.counted(strokes, gliding)
        rhythm, phases = rhythm_in(matched_once(counted), self._beats)
        performance = performance_of(
            self._tally, counted, self._aims, self._beats, self._tool, self._by_newtons
        )
        return Figures(
            tool=self._tool,
            long_s=long_s,
            asked_s=asked_seconds(self._aims, self._end_s, self._tally.aimed_for_s),
            performance=performance,
            rhythm=rhythm,
            strokes=counted,
            too_much=len(self._too_much),
            holds=self._holds.holds(),
            drill=self._drill.outcome(),
            untold=gliding.measurable is False,
            glides_cm_s=gliding.speed_cm_s,
        ), phases

    def _settle(self, hold_s: float) -> None:
        """Work through what waits; readings of the newest ``hold_s`` may still change aim."""
        columns = self._backlog.columns()
        t_s, force_n = columns[0], columns[1]
        if not len(t_s):
            return
        for stroke in self._unshaped:
            self._shapes.add(stroke, t_s, force_n)
            self._holds.add(stroke, t_s, force_n)
        self._unshaped = []  # another: a builder ahead shares this one's
        self._end_s = float(t_s[-1] + columns[5][-1])
        ripe = self._backlog.ripe(hold_s)
        if len(ripe[0]):
            self._tally_up(ripe)

    def _tally_up(self, ripe: Columns) -> None:
        t_s, force_n, band, alarm, peak_kpa, hop_s = ripe
        shown = effective_bands(band.astype(np.int8), alarm > 0)
        self._by_newtons = self._by_newtons and bool(np.isnan(peak_kpa).all())
        self._trace.add(t_s, force_n, shown)
        self._glides.add(t_s, shown > 0, hop_s)
        too_much = (alarm > 0) & ~let_go(self._too_much, self._began_s, t_s)
        starts = np.searchsorted(t_s, [aim.t_s for aim in self._aims[1:]])
        for aim, low, high in zip(self._aims, [0, *starts], [*starts, len(t_s)], strict=True):
            part = slice(int(low), int(high))
            self._tally.add(
                t_s[part], force_n[part], too_much[part], peak_kpa[part], hop_s[part], aim
            )
