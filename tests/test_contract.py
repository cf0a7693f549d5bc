"""What holds the house together: who may import whom, and which versions are taken."""

import re
import tomllib
from importlib.metadata import version
from pathlib import Path

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def plain(name: str) -> str:
    """Return a package name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def locked() -> dict[str, list[str]]:
    """Return each locked requirement's versions, after checking that each has a hash."""
    text = (ROOT / "requirements.lock").read_text().replace("\\\n", " ")
    versions: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            name, found = re.match(r"([A-Za-z0-9._-]+)==([^\s;]+)", line).groups()
            assert "--hash=sha256:" in line, f"{name} has no hash"
            versions.setdefault(plain(name), []).append(found)
    return versions


def test_the_import_contract_is_kept(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_every_dependency_is_locked_with_a_hash():
    extras = [line for lines in PROJECT["optional-dependencies"].values() for line in lines]
    wanted = PROJECT["dependencies"] + extras
    names = {plain(re.match(r"[A-Za-z0-9._-]+", line).group()) for line in wanted}
    assert len(names) >= 10
    assert names <= set(locked())


def test_qt_stays_below_the_version_that_aborts():
    assert all(numbers(found) < (6, 12) for found in locked()["pyside6-essentials"])
    assert numbers(version("PySide6-Essentials")) < (6, 12)
    (wanted,) = (line for line in PROJECT["dependencies"] if line.startswith("PySide6"))
    assert "<6.12" in wanted


def test_no_file_names_where_packages_come_from():
    lock = (ROOT / "requirements.lock").read_text()
    assert "://" not in lock
    assert "index-url" not in lock
