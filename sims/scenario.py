"""Who practises, with what, over which line: a scenario is data (scenarios/*.toml)."""

import tomllib
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Literal

from coach.did_you_mean import or_did_you_mean
from coach.errors import UsageError
from sims.accelerometer import MotionPlan

Technique = Literal["press", "knead", "glide"]


@dataclass(frozen=True, slots=True)
class HandPlan:
    """A giver's habits; shares are of a stroke's period, newtons are totals.

    ``first_s`` is the first count before any beat is set; a hand that ``waits`` does not begin
    before it, whatever the beat. Every stroke draws its own peak
    (mean ``peak_n``, spread ``peak_cv``, growing by ``growth`` a stroke up to ``peak_limit_n``)
    and its own asynchrony. One stroke in each ``…_one_in`` (0: none) is light, too hard or a
    jab. ``rush`` shortens each interval by that share, down to ``rush_floor`` of the first.
    ``tremor`` is the tremor's RMS over the force; ``rest_n`` is what the hand never lets go of.
    """

    technique: Technique = "press"
    period_s: float = 1.0
    counts: int = 4
    first_s: float = 1.0
    waits: bool = False
    mean_asynchrony_s: float = 0.0
    sd_asynchrony_s: float = 0.02
    rush: float = 0.0
    rush_floor: float = 0.6
    peak_n: float = 20.0
    peak_cv: float = 0.05
    growth: float = 0.0
    peak_limit_n: float = 90.0
    light_one_in: int = 0
    light_n: float = 7.0
    too_much_one_in: int = 0
    too_much_n: float = 68.0
    jab_one_in: int = 0
    jab_rise_s: float = 0.14
    press_share: float = 0.72
    rise_share: float = 0.18
    release_share: float = 0.2
    gentle_n_s: float = 60.0
    sag: float = 0.08
    tremor: float = 0.006
    tremor_hz: float = 8.5
    rest_n: float = 0.0
    contact_n: float = 1.5


@dataclass(frozen=True, slots=True)
class SensorPlan:
    """What the sensor is made of and how it lies; ``a_n`` and ``b`` are its typical law.

    ``gain_sd`` is the spread of parts, ``hysteresis`` how far unloading reads high,
    ``memory`` how much of the last half minute's load stays in the reading, ``noise`` in
    counts RMS, ``offset`` in counts at rest. A taxel above ``ceiling_n`` reads full scale.
    With no hand on it all taxels together are pressed with ``zero_n``, and ``drift_n_s`` more
    each second, ``warming_n`` more as it warms up, ``strap_n`` more from ``strap_at_s`` on.
    """

    rows: int = 0
    columns: int = 0
    taxels: int = 8
    rate_hz: float = 200.0
    pitch_mm: float = 10.0
    full_scale: int = 4095
    a_n: float = 12.0
    b: float = 1.125
    gain_sd: float = 0.01
    hysteresis: float = 0.012
    hysteresis_s: float = 3.0
    memory: float = 0.004
    memory_s: float = 30.0
    noise: float = 0.4
    offset: float = 0.0
    ceiling_n: float = 60.0
    broken: tuple[int, ...] = ()
    shorted: tuple[int, ...] = ()
    stuck: tuple[int, ...] = ()
    zero_n: float = 0.0
    drift_n_s: float = 0.0
    warming_n: float = 0.0
    warming_s: float = 300.0
    strap_n: float = 0.0
    strap_at_s: float = 0.0
    clock_ppm: float = 0.0
    uptime_s: float = 7.25

    @property
    def count(self) -> int:
        """How many taxels there are, grid or not."""
        return self.rows * self.columns or self.taxels


@dataclass(frozen=True, slots=True)
class LinkPlan:
    """How bad the line is: shares of frames lost, doubled or swapped, of bits flipped, …

    ``merge`` is the share of chunks that wait for the next one; ``late_one_in`` of them (0:
    none) come ``late_s`` late and hold up all behind them. The plug is out from
    ``unplug_at_s`` (None: never) for ``unplugged_s``.
    """

    drop: float = 0.0
    double: float = 0.0
    swap: float = 0.0
    bit_error_rate: float = 0.0
    merge: float = 0.0
    late_one_in: int = 0
    late_s: float = 0.4
    unplug_at_s: float | None = None
    unplugged_s: float = 3.0


@dataclass(frozen=True, slots=True)
class ReceiverPlan:
    """What the receiver likes: asks for less above ``comfort_n``, says ow above ``pain_n``."""

    comfort_n: float = 40.0
    pain_n: float = 60.0
    squeezes: bool = False


@dataclass(frozen=True, slots=True)
class Scenario:
    """One situation to practise in."""

    name: str
    title: str
    summary: str
    hand: HandPlan = field(default_factory=HandPlan)
    sensor: SensorPlan = field(default_factory=SensorPlan)
    link: LinkPlan = field(default_factory=LinkPlan)
    receiver: ReceiverPlan = field(default_factory=ReceiverPlan)
    motion: MotionPlan = field(default_factory=MotionPlan)


def _folder() -> Traversable:
    return files("sims") / "scenarios"


def scenario_names() -> list[str]:
    """Return the names of the scenarios that are here, sorted."""
    return sorted(entry.name[:-5] for entry in _folder().iterdir() if entry.name.endswith(".toml"))


@cache
def load_scenario(name: str) -> Scenario:
    """Return a scenario by name; raises UsageError, naming those there are, for any other."""
    names = scenario_names()
    choice = f"choose one of: {', '.join(names)}"
    if not name:
        raise UsageError(f"sim: needs the name of a simulated hand; {choice}")
    with or_did_you_mean(name, lambda: names):
        if name not in names:
            raise UsageError(f"there is no simulated {name!r}; {choice}")
    data = tomllib.loads((_folder() / f"{name}.toml").read_text(encoding="utf-8"))
    return scenario_from(name, data)


def scenario_from(name: str, data: dict[str, Any]) -> Scenario:
    """Build a scenario from its tables; raises UsageError for a key it does not know."""
    parts = {
        "hand": HandPlan,
        "sensor": SensorPlan,
        "link": LinkPlan,
        "receiver": ReceiverPlan,
        "motion": MotionPlan,
    }
    try:
        built = {part: plan(**_frozen(data.get(part, {}))) for part, plan in parts.items()}
        plain = {key: value for key, value in data.items() if key not in parts}
        return Scenario(name=name, **plain, **built)
    except TypeError as problem:
        raise UsageError(
            f"the scenario {name!r} has a wrong entry ({problem}); correct its file"
        ) from None


def _frozen(table: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
