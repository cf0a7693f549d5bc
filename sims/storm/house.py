"""The machine that a storm runs on: a folder of its own, no loudspeaker, a wall clock that lies."""

import datetime as calendar
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from coach.engine import hosting
from coach.practice.comfort.profile import AreaComfort, new_profile
from coach.practice.comfort.profile_file import write_profile
from coach.sensors.calibration import Calibration
from coach.sensors.calibration_file import save_calibration
from coach.signal.bands import EDGES
from coach.timing import Clock
from sims.disk.memory import memory_folder
from sims.storm.ear import Ear


class House:
    """While entered, the core finds its files here, hears nothing, and asks this wall clock."""

    def __init__(self) -> None:
        self._folder = memory_folder("storm-")
        self.folder = Path(self._folder.name)
        self.ears: list[Ear] = []
        self.scales: dict[str, float] = {}
        self.receivers: list[str] = []
        self._before: list[tuple[Any, str, Any]] = []
        self._wall_s = 0.0
        self._data: str | None = None

    def __enter__(self) -> Self:
        self._data = os.environ.get("COACH_DATA_DIR")
        os.environ["COACH_DATA_DIR"] = str(self.folder)
        self._replace(hosting, "open_speaker", self._open_ear)
        lying = self._lying_calendar()
        for name, module in list(sys.modules.items()):
            if name.startswith("coach.") and getattr(module, "datetime", 0) is calendar.datetime:
                self._replace(module, "datetime", lying)
        for tool in ("palm", "thumb"):
            self.receivers.append(self._receiver(tool))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for module, name, before in self._before:
            setattr(module, name, before)
        if self._data is None:
            del os.environ["COACH_DATA_DIR"]
        else:
            os.environ["COACH_DATA_DIR"] = self._data
        self._folder.cleanup()

    def shift_wall(self, by_s: float) -> None:
        """Put the wall clock on, or back."""
        self._wall_s += by_s

    def calibrate(self, device_id: bytes, scale: float) -> None:
        """Keep a calibration by which the device's newtons are ``scale`` times its own word."""
        known_as = device_id.hex()
        calibration = Calibration(
            law="scale", a=(0.01 * scale,), b=(0.0,), device_id=known_as, made_on="2026-01-02",
            rmse_n=0.1, hysteresis=0.02, range_n=(0.0, 500.0),
        )  # fmt: skip
        save_calibration(calibration, self.folder / "calibrations")
        self.scales[known_as] = scale

    def scale_of(self, device_id: bytes) -> float:
        """Return what a calibration makes of the device's newtons, 1 without one."""
        return self.scales.get(device_id.hex(), 1.0)

    def _receiver(self, tool: Any) -> str:
        soft = AreaComfort("back", tool, EDGES[tool].times(0.8), "2026-01-02")
        profile = new_profile("Somebody").with_comfort(soft)
        write_profile(self.folder / "profiles", profile)
        return profile.profile_id

    def _open_ear(self, clock: Clock, *_how: object) -> Ear:
        self.ears.append(Ear(clock))
        del self.ears[:-1]
        return self.ears[-1]

    def _replace(self, module: Any, name: str, new: Any) -> None:
        self._before.append((module, name, getattr(module, name)))
        setattr(module, name, new)

    def _lying_calendar(self) -> type[calendar.datetime]:
        house = self

        class Lying(calendar.datetime):
            @classmethod
            def now(cls, tz: calendar.tzinfo | None = None) -> Self:
                told = super().now(tz)
                return told + calendar.timedelta(seconds=house._wall_s)

        return Lying
