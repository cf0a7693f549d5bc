"""What the manual calls a button, a page or a choice is what the app calls it."""

import re
from pathlib import Path

import pytest

from coach.ui.languages.messages import collect
from tests.manual.pages import MANUAL, ROOT

#: What leads on: *Settings → Colours → Dim*, and a word in a table of what it does: | **Mute** |.
_WAY = re.compile(r"(?<!\*)\*([^*|]+→[^*|]+)\*(?!\*)")
_BUTTON = re.compile(r"^\| \*\*(.+?)\*\* \|", re.MULTILINE)
_KEY = re.compile(r"\s+\([^)]*\)$")
#: The manual's other tables name parts, and what one does.
_WITH_BUTTONS = ("giver.md", "receiver.md")


def named(page: Path) -> set[str]:
    """Return what a page of the manual names."""
    text = page.read_text(encoding="utf-8")
    found = [part for way in _WAY.findall(text) for part in re.split(r" → |(?<=\?)\s", way)]
    if page.name in _WITH_BUTTONS:
        found += [part for row in _BUTTON.findall(text) for part in row.split(", ")]
    return {" ".join(each.split()) for each in found if any(map(str.isalpha, each))}


@pytest.fixture(scope="module")
def shown() -> frozenset[str]:
    """All that the app shows, without the keys that stand behind it."""
    return frozenset(_KEY.sub("", each.source) for each in collect(ROOT).messages.values())


@pytest.mark.parametrize("page", sorted(MANUAL.glob("*.md")), ids=lambda page: page.stem)
def test_what_is_named_is_there_to_press(page: Path, shown: frozenset[str]) -> None:
    assert named(page) - shown == set()


def test_names_were_found_at_all() -> None:
    assert named(MANUAL / "giver.md") >= {"Settings", "Dim", "Pause", "Light", "Zero"}
    assert named(MANUAL / "builder.md") >= {"Connect a glove", "Is it true?"}
