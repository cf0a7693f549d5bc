"""A routine's text under another name, so that the one it came from stays."""

import re
from collections.abc import Collection

from coach.saying import Tell, known, say

_NAME = re.compile(r'^([ \t]*name[ \t]*=[ \t]*)"([^"\n]*)"', re.MULTILINE)
_TITLE = re.compile(r'^([ \t]*title[ \t]*=[ \t]*)"([^"\n]*)"', re.MULTILINE)
_WORDS = re.compile(
    r'^([ \t]*(?:title|summary|note|safety)[ \t]*=[ \t]*)"([^"\\\n]*)"', re.MULTILINE
)
_REMARK = re.compile(r"^[ \t]*#.*\n", re.MULTILINE)
_STAGES = re.compile(r"^[ \t]*\[\[", re.MULTILINE)
#: Stands after the title of a copy.
MINE = say("(mine)")


def in_own_words(text: str, tell: Tell) -> str:
    """Return the text of one of our routines as a person reads it: its words in their language.

    What they then change is theirs, and stays as it is whatever language comes later. Our remarks
    between the lines have no other language, so that there they go.
    """

    def told(line: re.Match[str]) -> str:
        words = tell(known(line[2])).replace("\\", "\\\\").replace('"', '\\"')
        return f'{line[1]}"{words}"'

    changed = _WORDS.sub(told, text)
    return text if changed == text else _REMARK.sub("", changed)


def as_copy(text: str, taken: Collection[str], mine: str = MINE) -> str:
    """Return ``text`` with a name that is none of the ``taken`` ones, and a title that says so.

    A text whose first lines hold no name comes back as it is. ``mine`` ends the title.
    """
    stages = _STAGES.search(text)
    cut = stages.start() if stages else len(text)
    head, rest = text[:cut], text[cut:]
    found = _NAME.search(head)
    if found is None:
        return text
    name = free_name(found[2], taken)
    head = _NAME.sub(lambda line: f'{line[1]}"{name}"', head, count=1)
    head = _TITLE.sub(lambda line: f'{line[1]}"{_own_title(line[2], mine)}"', head, count=1)
    return head + rest


def free_name(name: str, taken: Collection[str]) -> str:
    """Return "my-…", with a number where that is taken too."""
    own = name if name.startswith("my-") else f"my-{name}"
    own = own[:36].rstrip("-")
    number = 1
    while (wished := own if number == 1 else f"{own}-{number}") in taken:
        number += 1
    return wished


def _own_title(title: str, mine: str) -> str:
    return title if title.endswith(mine) else f"{title} {mine}"
