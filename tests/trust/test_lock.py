"""What is installed is what was tested: every part pinned, by its hash, and none forgotten."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = re.compile(r"^([A-Za-z0-9_.-]+)")


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def locked() -> dict[str, str]:
    """Return each locked part's whole entry by its name."""
    text = (ROOT / "requirements.lock").read_text().replace("\\\n", " ")
    entries = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    return {plain(NAME.match(entry)[1]): entry for entry in entries if NAME.match(entry)}


def test_every_part_has_one_version_and_a_hash():
    loose = [
        name
        for name, entry in locked().items()
        if not re.match(r"^\S+==[^\s;]+", entry) or "--hash=sha256:" not in entry
    ]
    assert loose == []
    assert len(locked()) > 10


def test_every_part_that_is_asked_for_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    missing = {plain(NAME.match(one)[1]) for one in asked} - set(locked())
    assert missing == set()
