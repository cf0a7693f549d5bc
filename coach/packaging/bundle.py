"""The bundle: a folder with the coach, its Python and its libraries, which needs none installed."""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from coach.errors import SetupError
from coach.packaging.slim import slim

NAME: Final = "pressure-coach"
ROOT: Final = Path(__file__).parents[2]
_PARTS: Final = "parts"
_ENTRY = Path(__file__).with_name("entry.py")
_ICON = Path(__file__).parent / "desktop" / "pressure-coach.png"
#: Loaded by name, so nothing in the source shows that they are needed.
_BY_NAME: Final = ("coach", "sims", "serial")
#: miniaudio's compiled half asks for the one, an export by name for the other, which no source
#: shows either. What Parquet and LSL need is left out: 180 MB, and a library of its own.
_HIDDEN: Final = ("_cffi_backend", "mcap.writer")
#: What only builders of the coach use.
_LEFT_OUT: Final = (
    "atheris",
    "coach.ui.gallery",
    "coach.packaging.bundle",
    "coach.packaging.slim",
    "hypothesis",
    "lz4",
    "matplotlib",
    "mypy",
    "pandas",
    "pyarrow",
    "pylsl",
    "pyqtgraph.examples",
    "pytest",
    "scipy",
    "sims.fuzz",
    "tkinter",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtPdf",
    "PySide6.QtDesigner",
    "zstandard.backend_cffi",
)
#: It comes with what a debugger asks for, twelve times what it needs.
_FOR_DEBUGGERS: Final = "zstandard/*.so"


def bundle_command(work: Path, out: Path) -> list[str]:
    """Return what PyInstaller is asked; it works in ``work`` and leaves ``out``/NAME."""
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    words += ["--onedir", "--name", NAME, "--icon", str(_ICON), "--contents-directory", _PARTS]
    words += ["--distpath", str(out), "--workpath", str(work), "--specpath", str(work)]
    words += ["--paths", str(ROOT), "--collect-data", "coach", "--collect-data", "sims"]
    # Devices are found by the package's own entry points.
    words += ["--copy-metadata", NAME]
    for name in _BY_NAME:
        words += ["--collect-submodules", name]
    for name in _HIDDEN:
        words += ["--hidden-import", name]
    for name in _LEFT_OUT:
        words += ["--exclude-module", name]
    return [*words, str(_ENTRY)]


def make_bundle(work: Path, out: Path) -> Path:
    """Make the bundle and return its folder; raises SetupError where PyInstaller cannot."""
    out.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(bundle_command(work, out), cwd=work, capture_output=True, text=True)
    if done.returncode != 0:
        why = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise SetupError(
            f"the bundle could not be made ({why}); install its builder with "
            "pip install pressure-coach[bundle] and try again"
        )
    parts = out / NAME / _PARTS
    slim(parts)
    for library in parts.glob(_FOR_DEBUGGERS):
        # Where there is no such program it is larger, and as good.
        with suppress(FileNotFoundError):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=False)
    return out / NAME
