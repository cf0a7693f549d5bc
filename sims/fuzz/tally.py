"""What came of fuzzing one target, told from the process that does it to the one that asked."""

import hashlib
import json
import resource
import time
import traceback
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from sims.fuzz.promise import Target

_TELL_S: Final = 0.25
#: A short input is not slow for being short.
_LEAST_BYTES: Final = 1024


@dataclass(slots=True)
class Came:
    """What came of one target. ``slowest`` is the input that took most CPU for its length.

    ``crashes`` are (what happened, the file that has the input); ``peak_mb`` is what was needed
    beyond the program itself, ``ended`` why it ended before its time (empty: it did not).
    """

    name: str
    executions: int = 0
    corpus: int = 0
    crashes: list[tuple[str, str]] = field(default_factory=list)
    slowest: str = ""
    slowest_ms_per_kb: float = 0.0
    peak_mb: float = 0.0
    cpu_s: float = 0.0
    ended: str = ""

    @classmethod
    def read(cls, path: Path) -> "Came":
        """Return what was told last."""
        said = json.loads(path.read_text(encoding="utf-8"))
        return cls(**{**said, "crashes": [(what, where) for what, where in said["crashes"]]})


class Tally:
    """Tries inputs on a target, keeps those that break it, and tells how far it is."""

    def __init__(self, target: Target, told: Path, found: Path) -> None:
        self._target, self._told, self._found = target, told, found
        self._sizes: dict[str, int] = {}
        self._due_s = 0.0
        self._began_mb = _resident_mb()
        self.came = Came(target.name)

    def take(self, data: bytes) -> None:
        """Try one input; whatever it does is survived and counted."""
        self.came.executions += 1
        try:
            cpu_s = self._target.tried(data)
        except Exception as problem:
            self._keep(data, problem)
            return
        ms_per_kb = 1e3 * cpu_s / max(1.0, len(data) / _LEAST_BYTES)
        if ms_per_kb > self.came.slowest_ms_per_kb:
            self.came.slowest, self.came.slowest_ms_per_kb = data.hex(), ms_per_kb
        if time.monotonic() >= self._due_s:
            self.tell()

    def tell(self) -> None:
        """Write down how far it is."""
        self._due_s = time.monotonic() + _TELL_S
        self.came.peak_mb = max(0.0, _resident_mb() - self._began_mb)
        self.came.cpu_s = time.process_time()
        draft = self._told.with_suffix(".new")
        draft.write_text(json.dumps(asdict(self.came)), encoding="utf-8")
        draft.replace(self._told)

    def _keep(self, data: bytes, problem: Exception) -> None:
        """Keep the shortest input for each place in the code that broke."""
        last = traceback.extract_tb(problem.__traceback__)[-1]
        place = f"{type(problem).__name__} in {Path(last.filename).name}, line {last.lineno}"
        if len(data) >= self._sizes.get(place, 1 << 30):
            return
        self._sizes[place] = len(data)
        mark = hashlib.sha256(place.encode()).hexdigest()[:8]
        path = self._found / f"{self._target.name}-{mark}"
        self._found.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        lines = traceback.format_exception(problem)
        path.with_suffix(".txt").write_text("".join(lines), errors="replace")
        what = " ".join(f"{place}: {problem}".split())[:300]
        others = [each for each in self.came.crashes if each[1] != str(path)]
        self.came.crashes = [*others, (what.encode("ascii", "replace").decode(), str(path))]
        self.tell()


def _resident_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
