"""On what the figures were measured: others can tell whether theirs should be like these."""

import os
import platform
from importlib.metadata import version
from pathlib import Path

_PARTS = ("numpy", "PySide6-Essentials", "pyqtgraph", "scipy", "brainflow", "mcap", "pandas")


def machine() -> dict[str, str]:
    """Return processor, cores, system, Python and the versions of what was measured beside."""
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "Python": platform.python_version(),
        **{name: version(name) for name in _PARTS},
    }


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    if told.exists():
        for text in told.read_text().splitlines():
            if text.startswith("model name"):
                return text.partition(":")[2].strip()
    return platform.processor() or platform.machine()
