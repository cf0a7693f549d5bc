"""Calibrations on disk: one small TOML file a device, readable by its owner alone."""

import hashlib
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import tomli_w

from coach.errors import FileError
from coach.sensors.calibration import Calibration, DataError

FOLDER: Final = "calibrations"
_VERSION: Final = 1
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9_-]")


def calibration_path(device_id: str, data_folder: Path) -> Path:
    """Return where a device's calibration is kept; any id makes a safe file name."""
    safe = _UNSAFE.sub("_", device_id)[:64]
    if safe != device_id or not safe:
        safe += "-" + hashlib.sha256(device_id.encode()).hexdigest()[:12]
    return data_folder / FOLDER / f"{safe}.toml"


def save_calibration(calibration: Calibration, data_folder: Path) -> Path:
    """Write a calibration whole or not at all, mode 0600; raises FileError."""
    path = calibration_path(calibration.device_id, data_folder)
    text = tomli_w.dumps({"version": _VERSION, **asdict(calibration)})
    fresh = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(path)
    except OSError as problem:
        raise FileError(
            f"the calibration could not be saved in {path.parent} ({problem.strerror}); "
            "make room or choose another data folder"
        ) from problem
    return path


def load_calibration(device_id: str, data_folder: Path) -> Calibration | None:
    """Return the calibration of a device, None when it has none.

    Raises FileError for a file that is none, DataError for another device's or an impossible
    one.
    """
    path = calibration_path(device_id, data_folder)
    try:
        table = tomllib.loads(path.read_bytes().decode())
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise FileError(
            f"the calibration {path} cannot be read ({problem.strerror}); calibrate again"
        ) from problem
    except ValueError as problem:
        raise FileError(f"{path} is no calibration; remove it and calibrate again") from problem
    calibration = _from_table(table, path)
    if calibration.device_id != device_id:
        raise DataError(
            f"{path} was made with another device ({calibration.device_id}); remove it and "
            "calibrate this one"
        )
    return calibration


def load_calibrations(data_folder: Path) -> tuple[dict[str, Calibration], tuple[str, ...]]:
    """Return every sound calibration by device id, and a sentence for each that is not."""
    found: dict[str, Calibration] = {}
    problems = []
    for path in sorted((data_folder / FOLDER).glob("*.toml")):
        try:
            calibration = _from_table(tomllib.loads(path.read_bytes().decode()), path)
        except (OSError, ValueError):
            problems.append(f"{path} is no calibration; remove it and calibrate again")
        except (FileError, DataError) as problem:
            problems.append(str(problem))
        else:
            found[calibration.device_id] = calibration
    return found, tuple(problems)


def _from_table(table: Mapping[str, Any], path: Path) -> Calibration:
    version = table.get("version")
    if isinstance(version, int) and version > _VERSION:
        raise FileError(f"{path} needs a newer app; update the coach, or calibrate again")
    try:
        if version != _VERSION or table["law"] not in ("power", "linear", "scale"):
            raise ValueError("unknown version or law")
        lightest_n, heaviest_n = map(float, table["range_n"])
        return Calibration(
            law=table["law"],
            a=tuple(map(float, table["a"])),
            b=tuple(map(float, table["b"])),
            device_id=str(table["device_id"]),
            made_on=str(table["made_on"]),
            rmse_n=float(table["rmse_n"]),
            hysteresis=float(table["hysteresis"]),
            range_n=(lightest_n, heaviest_n),
        )
    except (KeyError, TypeError, ValueError) as problem:
        raise FileError(f"{path} is no calibration; remove it and calibrate again") from problem
