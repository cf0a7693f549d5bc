"""The manual and the pages that it leads to, taken apart: commands, links, pictures, code."""

import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
MANUAL: Final = ROOT / "docs" / "manual"
PICTURES: Final = ROOT / "docs" / "pictures" / "manual"
PAGES: Final = tuple(sorted(MANUAL.glob("*.md")))
#: What somebody reads who has just got the project.
READ_FIRST: Final = (ROOT / "README.md", ROOT / "docs" / "install.md", *PAGES)
#: What is looked up; its sentences name commands without all that they need.
LOOKED_UP: Final = (
    *(page for page in sorted((ROOT / "docs").glob("*.md")) if page not in READ_FIRST),
    *(ROOT / name for name in ("firmware/README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
)

_BLOCK: Final = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
_SPAN: Final = re.compile(r"`([^`\n]+)`")
_LINK: Final = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
_HEADING: Final = re.compile(r"^#+ (.+)$", re.MULTILINE)


def blocks(page: Path, language: str = "") -> list[str]:
    """Return the page's code blocks in a language, without their fences."""
    return [text for said, text in _BLOCK.findall(page.read_text()) if said == language]


def command_lines(page: Path) -> list[str]:
    """Return what the page tells to type that begins with ``coach``, its remarks left out."""
    prose = _BLOCK.sub("", page.read_text()) if page in READ_FIRST else ""
    typed = [line for block in blocks(page) for line in block.splitlines()]
    lines = [re.split(r" {2,}", line)[0].strip() for line in (*typed, *_SPAN.findall(prose))]
    return [line for line in lines if line.split()[:1] == ["coach"] and "…" not in line]


def links(page: Path) -> list[str]:
    """Return where the page's links lead, pictures left out."""
    return [goal for picture, goal in _LINK.findall(page.read_text()) if not picture]


def pictures(page: Path) -> list[Path]:
    """Return the files of the pictures in the page."""
    found = _LINK.findall(page.read_text())
    return [(page.parent / goal).resolve() for picture, goal in found if picture]


def anchors(page: Path) -> set[str]:
    """Return the names by which the page's headings can be led to."""
    headings = _HEADING.findall(_BLOCK.sub("", page.read_text()))
    return {re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-") for words in headings}
