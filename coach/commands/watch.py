"""``coach watch``: readings as they come, for a person's eyes or another program's."""

import argparse
import json
import math
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime

from coach.engine.chain import Chain, ChainOutput
from coach.engine.link import Link
from coach.engine.lsl_streams import LslStreams
from coach.engine.opening import calibrations_of, decoder_for
from coach.errors import DeviceError
from coach.recordings.records import Header
from coach.sensors.address import open_source
from coach.sensors.doubts import Doubt
from coach.signal.bands import BANDS, EDGES, Band
from coach.timing import STALE_AFTER_S, Clock, MonotonicClock

IDLE_LINE_S = 0.25
READ_S = 0.05

#: Doubts that somebody has to look after are told when they come and go, not only in each line.
TOLD_DOUBTS = ("stuck", "silent")

Line = dict[str, object]


def run(arguments: argparse.Namespace) -> int:
    """Watch; see the command's help."""
    watch = Watch(arguments.source, arguments.tool, MonotonicClock(), lsl=arguments.lsl)
    say = _json_line if arguments.json_lines else _plain_line
    try:
        with suppress(KeyboardInterrupt):
            for line in watch.lines(arguments.seconds):
                print(say(line), flush=True)
    finally:
        watch.close()
    return 0


class Watch:
    """The chain on one source, told in lines.

    ``lsl`` sends it on to the Lab Streaming Layer, too; without the extra that raises SetupError.
    Raises DeviceError from ``lines`` when the source cannot be opened at first.
    """

    def __init__(self, address: str, tool: str, clock: Clock, *, lsl: bool = False) -> None:
        source = open_source(address)
        day = datetime.now(UTC).date().isoformat()
        if isinstance(header := getattr(source, "header", None), Header):
            day = header.created[:10]
        known = calibrations_of(source)
        self._chain = Chain(decoder_for(source, address), EDGES[tool], known, day)
        self._link = Link(source, clock)
        self._clock = clock
        self._spoke_s = clock.now_s()
        self._news = ("connecting", "")
        self._broken: tuple[Doubt, ...] = ()
        self._lsl = LslStreams([self._chain], clock) if lsl else None

    def close(self) -> None:
        """Let the device go."""
        self._link.close()
        if self._lsl is not None:
            self._lsl.close()

    def lines(self, seconds: float | None) -> Iterator[Line]:
        """Yield a line for each block, each event, and each quarter second of silence."""
        self._link.open()
        began_s = self._spoke_s = self._clock.now_s()
        while seconds is None or self._clock.now_s() - began_s < seconds:
            quiet_s = self._clock.now_s() - self._spoke_s
            chunk = self._link.read(min(READ_S, max(0.0, IDLE_LINE_S - quiet_s)))
            if chunk is not None:
                yield from self._told(self._chain.feed(chunk))
            if self._chain.problem:
                raise DeviceError(self._chain.problem)
            yield from self._link_news()
            if self._link.phase == "ended":
                return
            if self._clock.now_s() - self._spoke_s >= IDLE_LINE_S:
                yield self._spoken(self._idle_line())

    def _told(self, output: ChainOutput) -> Iterator[Line]:
        if self._lsl is not None:
            self._lsl.took(0, output)
        for onset_s in output.started:
            yield {"event": "too_much", "t_s": _rounded(onset_s)}
        for alarm in output.ended:
            yield {
                "event": "too_much_over",
                "t_s": _rounded(alarm.onset_s + alarm.duration_s),
                "duration_s": _rounded(alarm.duration_s),
                "peak_n": _rounded(alarm.peak_n),
            }
        for event in output.events:
            yield {"event": event.name, "t_s": event.t_s, "value": event.value}
        for stroke in output.strokes:
            yield {
                "event": "stroke",
                "t_s": _rounded(stroke.onset_s),
                "offset_s": _rounded(stroke.offset_s),
                "peak_n": _rounded(stroke.peak_n),
            }
        yield from self._doubt_news()
        if output.readings or output.started:
            yield self._spoken(self._reading_line(output))

    def _reading_line(self, output: ChainOutput) -> Line:
        taxels, saturated = self._taxels(), self._saturated()
        force_n = _rounded(sum(value for value in taxels if value is not None))
        band = peak_kpa = None
        if output.readings:
            newest = output.readings[-1]
            force_n, peak_kpa = _rounded(newest.force_n[-1]), _rounded(newest.peak_kpa[-1])
            # Where no taxel has a number nobody knows the band, also not that it is none.
            band = None if force_n is None else BANDS[int(newest.band[-1])].value
            if self._chain.gauge is not None and self._chain.gauge.saturated:
                force_n = peak_kpa = None
        if self._chain.behind_s:
            band = None
        return {
            "t_s": _rounded(self._chain.last_t_s),
            "force_n": None if saturated else force_n,
            "band": Band.TOO_MUCH.value if self._chain.too_much else band,
            "too_much": self._chain.too_much,
            "age_s": self._age_s(),
            "peak_kpa": peak_kpa,
            "taxels": taxels,
            "error_n": None if saturated or force_n is None else self._error_n(force_n),
            "saturated": saturated,
            "doubts": self._doubts(),
        }

    def _idle_line(self) -> Line:
        age_s = self._age_s()
        return {
            "t_s": _rounded(self._chain.last_t_s),
            "force_n": None,
            "band": None,
            "too_much": self._chain.too_much and age_s is not None and age_s <= STALE_AFTER_S,
            "age_s": age_s,
            "peak_kpa": None,
            "taxels": self._taxels(),
            "error_n": None,
            "saturated": False,
            "doubts": self._doubts(),
        }

    def _saturated(self) -> bool:
        """Whether a part of the sensor is at its limit: then nobody knows the newtons."""
        gauge = self._chain.gauge
        return gauge is not None and gauge.saturated

    def _error_n(self, force_n: float) -> float | None:
        gauge = self._chain.gauge
        return None if gauge is None else _rounded(gauge.error_n(force_n))

    def _doubts(self) -> list[str]:
        gauge = self._chain.gauge
        return [] if gauge is None else [doubt.kind for doubt in gauge.doubts()]

    def _doubt_news(self) -> Iterator[Line]:
        gauge = self._chain.gauge
        found = () if gauge is None else gauge.doubts()
        broken = tuple(doubt for doubt in found if doubt.kind in TOLD_DOUBTS)
        for doubt in broken:
            if doubt not in self._broken:
                yield {"event": "doubt", "kind": doubt.kind, "sentence": doubt.sentence}
        still = {doubt.kind for doubt in broken}
        for doubt in self._broken:
            if doubt.kind not in still:
                over = f"{doubt.what}: over."
                yield {"event": "doubt_over", "kind": doubt.kind, "sentence": over}
        self._broken = broken

    def _link_news(self) -> Iterator[Line]:
        news = self._link.phase, self._link.problem or self._link.remark
        if news != self._news:
            self._news = news
            yield {"event": "link", "phase": news[0], "sentence": news[1]}

    def _spoken(self, line: Line) -> Line:
        self._spoke_s = self._clock.now_s()
        return line

    def _age_s(self) -> float | None:
        arrived_s = self._chain.last_host_s
        if arrived_s is None:
            return None
        return _rounded(self._clock.now_s() - arrived_s + self._chain.behind_s)

    def _taxels(self) -> list[float | None]:
        gauge = self._chain.gauge
        return [] if gauge is None else [_rounded(value) for value in gauge.newtons]


def _rounded(value: float | None) -> float | None:
    if value is None or not math.isfinite(value):
        return None
    return round(float(value), 4)


def _json_line(line: Line) -> str:
    return json.dumps(line, allow_nan=False)


def _plain_line(line: Line) -> str:
    if str(line.get("event")).startswith("doubt"):
        return f"— {line['sentence']}"
    if "event" in line:
        details = ", ".join(
            f"{key} {value}" for key, value in line.items() if value not in (None, "")
        )
        return f"— {details}"
    if line["band"] is None:
        return f"no data for {line['age_s']} s" if line["age_s"] is not None else "no data yet"
    band = str(line["band"]).replace("_", " ")
    if line["saturated"]:
        return f"{line['t_s']:9.2f} s  past the sensor's range  {band}"
    error = "" if line["error_n"] is None else f" ± {line['error_n']:.1f}"
    return f"{line['t_s']:9.2f} s  {line['force_n'] or 0.0:z6.1f} N{error}  {band}"
