"""Does a step to gloves, line, clock and person; returns what the person asked the coach for."""

from collections.abc import Callable, Sequence
from typing import Final

from coach.messages import (
    Command,
    ExtendStage,
    Finish,
    GoOn,
    ReceiverWord,
    Say,
    SetCounts,
    SetPace,
    SetPaused,
    SetSound,
    SetTarget,
    SkipStage,
    Tap,
    Tool,
    TryComfort,
    Zero,
)
from coach.sensors.wire import Notice
from coach.signal.bands import BANDS, Edges
from coach.timing import VirtualClock
from sims.storm.glove import StormGlove
from sims.storm.house import House
from sims.storm.steps import Step

_WORDS: Final[tuple[ReceiverWord, ...]] = ("softer", "good", "deeper", "stop")
_AREAS: Final = ("back", "neck", "hands", "low back")


class Weather:
    """What happens around a session of these gloves, whose tool judges by these edges."""

    def __init__(
        self, clock: VirtualClock, gloves: Sequence[StormGlove], edges: Edges, tool: Tool,
        house: House,
    ) -> None:  # fmt: skip
        self._clock, self._gloves, self._edges, self._tool = clock, gloves, edges, tool
        self._house = house

    def does(self, step: Step) -> tuple[Command, ...]:
        """Let a step happen."""
        glove = self._gloves[int(step.draws[2] * len(self._gloves))]
        kind, (one, two, _) = step.kind, step.draws
        if kind.startswith(("press", "let", "glitch", "saturate", "stick")):
            self._press(glove, kind, one, two)
        elif kind in _DEVICE:
            self._device(glove, kind, one)
        elif kind in _LINE:
            self._line(glove, kind, one, two)
        elif kind == "suspend":
            self._sleep(10.0 ** (4.0 * one - 0.5), resets=two < 0.5)
        elif kind == "wall":
            self._house.shift_wall(round(7200.0 * (one - 0.5)))
        elif kind == "calibrate":
            self._house.calibrate(glove.device_id, 0.8 + 0.4 * one)
        return _asked(step, self._tool, self._clock.now_s())

    def _press(self, glove: StormGlove, kind: str, one: float, two: float) -> None:
        edges = self._edges
        glove.stuck = kind == "stick"
        glove.slew_n_s = edges.firm_n * 10.0 ** (2.0 * two - 0.5)
        match kind:
            case "press light":
                glove.wanted_n = edges.contact_n + one * (edges.light_n - edges.contact_n)
            case "press medium":
                glove.wanted_n = edges.light_n + one * (edges.medium_n - edges.light_n)
            case "press firm":
                glove.wanted_n = edges.medium_n + one * 0.95 * (edges.firm_n - edges.medium_n)
            case "press too hard":
                glove.wanted_n = edges.firm_n * (1.8 + one)
            case "let go":
                glove.wanted_n = 0.0
            case "glitch":
                glove.force_n += edges.firm_n
            case "saturate":
                glove.saturates_until_s = self._clock.now_s() + 0.5 * one

    def _device(self, glove: StormGlove, kind: str, one: float) -> None:
        match kind:
            case "unplug":
                glove.plugged = False
            case "plug" | "plug elsewhere":
                glove.plugged = True
                glove.port += kind == "plug elsewhere"
            case "stall" | "burst":
                glove.stalled_until_s = self._clock.now_s() + 3.0 * one**2
                glove.stall_keeps = kind == "burst"
            case "reboot":
                glove.restarts()
            case "squeeze":
                glove.squeezed(Notice.BUTTON_DOWN if one < 0.5 else Notice.BUTTON_UP)

    @staticmethod
    def _line(glove: StormGlove, kind: str, one: float, two: float) -> None:
        match kind:
            case "rubbish":
                size = int(one * 300) + 1
                glove.rubbish = bytes((i * (7 + int(two * 200)) + size) & 0xFF for i in range(size))
            case "flip":
                glove.flips = 1 + int(4 * one)
            case "drop":
                glove.drops = 1 + int(10 * one**3)
            case "double":
                glove.doubles = 1
            case "split":
                glove.splits = True

    def _sleep(self, seconds: float, *, resets: bool) -> None:
        """Let the host sleep: its clock is further on, and gloves went on or lost power."""
        self._clock.advance(seconds)
        for glove in self._gloves:
            if resets:
                glove.restarts()
            else:
                glove.overslept(self._clock.now_s())


_DEVICE: Final = (
    "unplug", "plug", "plug elsewhere", "stall", "burst", "reboot", "squeeze",
)  # fmt: skip
_LINE: Final = ("rubbish", "flip", "drop", "double", "split")


def _asked(step: Step, tool: Tool, now_s: float) -> tuple[Command, ...]:
    """Return what a person asks for in this step."""
    ask = _WISHES.get(step.kind)
    return () if ask is None else ask(step, tool, now_s)


def _said(step: Step, _tool: Tool, _now_s: float) -> tuple[Command, ...]:
    word = _WORDS[int(step.draws[0] * len(_WORDS))]
    return (Say(word, "window" if step.draws[1] < 0.5 else "key"),)


def _tried(step: Step, tool: Tool, _now_s: float) -> tuple[Command, ...]:
    return (TryComfort(tool, _AREAS[int(step.draws[0] * len(_AREAS))]),)


_WISHES: Final[dict[str, Callable[[Step, Tool, float], tuple[Command, ...]]]] = {
    "pause": lambda *_: (SetPaused(True),),
    "go on": lambda *_: (SetPaused(False), GoOn()),
    "pace": lambda step, *_: (SetPace(20.0 + 140.0 * step.draws[0]),),
    "counts": lambda step, *_: (SetCounts(1 + int(8 * step.draws[0])),),
    "target": lambda step, *_: (SetTarget(BANDS[1 + int(3 * step.draws[0])]),),
    "tap": lambda _step, _tool, now_s: (Tap(now_s),),
    "sound": lambda step, *_: (SetSound(step.draws[0] < 0.7),),
    "skip": lambda step, *_: (SkipStage(1 if step.draws[0] < 0.8 else -1),),
    "extend": lambda step, *_: (ExtendStage(60.0 * step.draws[0]),),
    "say": _said,
    "zero": lambda *_: (Zero(),),
    "comfort": _tried,
    "end": lambda *_: (Finish(),),
}
