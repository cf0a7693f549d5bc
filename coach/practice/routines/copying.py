"""A routine's text under another name, so that the one it came from stays."""

import re
from collections.abc import Collection

_NAME = re.compile(r'^([ \t]*name[ \t]*=[ \t]*)"([^"\n]*)"', re.MULTILINE)
_TITLE = re.compile(r'^([ \t]*title[ \t]*=[ \t]*)"([^"\n]*)"', re.MULTILINE)
_STAGES = re.compile(r"^[ \t]*\[\[", re.MULTILINE)


def as_copy(text: str, known: Collection[str]) -> str:
    """Return ``text`` with a name that is none of ``known`` ones, and a title that says so.

    A text whose first lines hold no name comes back as it is.
    """
    stages = _STAGES.search(text)
    cut = stages.start() if stages else len(text)
    head, rest = text[:cut], text[cut:]
    found = _NAME.search(head)
    if found is None:
        return text
    name = free_name(found[2], known)
    head = _NAME.sub(lambda line: f'{line[1]}"{name}"', head, count=1)
    head = _TITLE.sub(lambda line: f'{line[1]}"{_own_title(line[2])}"', head, count=1)
    return head + rest


def free_name(name: str, known: Collection[str]) -> str:
    """Return "my-…", with a number where that is taken too."""
    own = name if name.startswith("my-") else f"my-{name}"
    own = own[:36].rstrip("-")
    number = 1
    while (wished := own if number == 1 else f"{own}-{number}") in known:
        number += 1
    return wished


def _own_title(title: str) -> str:
    return title if title.endswith("(mine)") else f"{title} (mine)"
