"""Calibrations on disk: one small TOML file a device, readable by its owner alone."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, Final

import tomli_w

from coach.errors import FileError
from coach.files import PRIVATE, is_device_name, write_whole
from coach.saying import say
from coach.sensors.calibration_record import Calibration, DataError, KeptPoint
from coach.sensors.error_bar import FitSpread
from coach.toml_text import toml_file

#: Version 2 keeps how sure a fit is, and its points; files of version 1 have neither.
_VERSION: Final = 2
_READ: Final = (1, 2)
#: Two coefficients of 2,048 taxels take a tenth of this.
_MAX_BYTES: Final = 1 << 20
#: More points than any wizard keeps.
_MOST_POINTS: Final = 200
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9_-]|^-")


def calibration_path(device_id: str, folder: Path) -> Path:
    """Return where a device's calibration is kept; any id makes a safe file name."""
    safe = _UNSAFE.sub("_", device_id)[:64]
    if safe != device_id or not safe or is_device_name(safe):
        safe = f"{safe or 'device'}-" + hashlib.sha256(device_id.encode()).hexdigest()[:12]
    return folder / f"{safe}.toml"


def calibration_table(calibration: Calibration) -> dict[str, object]:
    """Return a calibration as plain values, for TOML or JSON."""
    plain = {name: list(v) if isinstance(v, tuple) else v for name, v in _fields(calibration)}
    table = {"version": _VERSION, **plain, "points": [list(point) for point in calibration.points]}
    del table["spread"]
    if calibration.spread is not None:
        table["spread"] = asdict(calibration.spread)
    return table


def calibration_from(table: Mapping[str, Any], where: str = "this") -> Calibration:
    """Return the calibration in plain values.

    Raises FileError where they are none (``where`` says whose they are), DataError for
    coefficients that cannot be.
    """
    version = table.get("version")
    if isinstance(version, int) and version > _VERSION:
        raise FileError(
            say("{where} needs a newer app; update the coach, or calibrate again", where=where)
        )
    try:
        if version not in _READ or table["law"] not in ("power", "linear", "scale"):
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
            spread=_spread(table.get("spread")),
            points=_points(table.get("points", ())),
        )
    except (KeyError, TypeError, ValueError) as problem:
        raise FileError(
            say("{where} is no calibration; remove it and calibrate again", where=where)
        ) from problem


def save_calibration(calibration: Calibration, folder: Path) -> Path:
    """Write a calibration whole or not at all, mode 0600; raises FileError."""
    path = calibration_path(calibration.device_id, folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(
            path, tomli_w.dumps(calibration_table(calibration)).encode(), PRIVATE, follow=False
        )
    except OSError as problem:
        raise FileError(
            say(
                "the calibration could not be saved in {folder} ({strerror}); make room, mend "
                "that, or choose another data folder",
                folder=folder,
                strerror=problem.strerror,
            )
        ) from problem
    return path


def load_calibration(device_id: str, folder: Path) -> Calibration | None:
    """Return the calibration of a device, None when it has none.

    Raises FileError for a file that is none, DataError for another device's or an impossible
    one.
    """
    path = calibration_path(device_id, folder)
    if not path.exists():
        return None
    calibration = _read(path)
    if calibration.device_id != device_id:
        raise DataError(
            say(
                "{path} was made with another device ({device_id}); remove it and calibrate "
                "this one",
                path=path,
                device_id=calibration.device_id,
            )
        )
    return calibration


def load_calibrations(folder: Path) -> dict[str, Calibration]:
    """Return every sound calibration in the folder by device id; others are left out."""
    return _read_all(folder)[0]


def calibration_problems(folder: Path) -> tuple[str, ...]:
    """Return a sentence for each calibration in the folder that cannot be used."""
    return tuple(refused_calibrations(folder).values())


def refused_calibrations(folder: Path) -> dict[Path, str]:
    """Return why each calibration in the folder that cannot be used cannot, by its file."""
    return _read_all(folder)[1]


def _spread(table: Mapping[str, Any] | None) -> FitSpread | None:
    """Return how sure the fit is; raises ValueError for what could not be."""
    if table is None:
        return None
    numbers = {
        name: float(table[name])
        for name in ("scatter", "freedom", "mean_share", "centre", "squares", "floor_n")
    }
    signed = {name: value for name, value in numbers.items() if name != "centre"}
    if min(signed.values()) < 0.0 or not isinstance(table["relative"], bool):
        raise ValueError("no spread")
    return FitSpread(relative=table["relative"], **numbers)


def _points(rows: Sequence[Any]) -> tuple[KeptPoint, ...]:
    found = []
    for newtons, read_n, direction in rows[:_MOST_POINTS]:
        if direction not in ("up", "down"):
            raise ValueError("no direction")
        found.append(KeptPoint(float(newtons), float(read_n), direction))
    return tuple(found)


def _fields(calibration: Calibration) -> list[tuple[str, Any]]:
    return [(field.name, getattr(calibration, field.name)) for field in fields(calibration)]


def _read(path: Path) -> Calibration:
    try:
        table = toml_file(path, _MAX_BYTES)
    except OSError as problem:
        raise FileError(
            say(
                "the calibration {path} cannot be read ({strerror}); calibrate again",
                path=path,
                strerror=problem.strerror,
            )
        ) from problem
    except ValueError as problem:
        raise FileError(
            say("{path} is no calibration; remove it and calibrate again", path=path)
        ) from problem
    return calibration_from(table, str(path))


def _read_all(folder: Path) -> tuple[dict[str, Calibration], dict[Path, str]]:
    found: dict[str, Calibration] = {}
    problems: dict[Path, str] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            calibration = _read(path)
        except (FileError, DataError) as problem:
            problems[path] = str(problem)
        else:
            if path == calibration_path(calibration.device_id, folder):
                found[calibration.device_id] = calibration
            else:
                problems[path] = say(
                    "{path} was made with another device ({device_id}); remove it",
                    path=path,
                    device_id=calibration.device_id,
                )
    return found, problems
