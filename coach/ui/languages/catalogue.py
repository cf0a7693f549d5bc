"""A language's translations in a Qt Linguist file (.ts), sorted so that what changes is small."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from coach.errors import FileError
from coach.files import write_whole
from coach.ui.languages.messages import Message

CONTEXT: Final = "coach"
#: How many forms a plural has in each language we speak but English.
PLURAL_FORMS: Final[Mapping[str, int]] = {"de": 2}
_MARKED: Final = {"vanished", "obsolete"}
#: From the folder of the .ts file, as Qt Linguist looks for sources, to the project's.
_UP: Final = "../../../"


@dataclass(frozen=True, slots=True)
class Entry:
    """A message and its translation: one form, or one a plural form; () where there is none.

    ``vanished``: nothing says it now; it is kept for the day that something does again.
    """

    message: Message
    forms: tuple[str, ...] = ()
    vanished: bool = False

    @property
    def done(self) -> bool:
        """Whether there is a translation."""
        return bool(self.forms) and all(self.forms)


def read_catalogue(path: Path) -> dict[str, Entry]:
    """Return the entries by their keys, none where there is no file; raises FileError."""
    if not path.is_file():
        return {}
    try:
        tree = ElementTree.parse(path)  # our own file, not somebody's
    except ElementTree.ParseError as problem:
        raise FileError(f"{path} is damaged ({problem}); take it from the last commit") from None
    entries = map(_entry, tree.iter("message"))
    return {entry.message.key: entry for entry in entries}


def write_catalogue(path: Path, language: str, entries: Mapping[str, Entry]) -> None:
    """Write the entries, sorted by what is translated; nothing where nothing changed."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        f"<context>\n    <name>{CONTEXT}</name>",
        *(_written(entries[key]) for key in sorted(entries, key=_order)),
        "</context>\n</TS>\n",
    ]
    data = "\n".join(lines).encode("utf-8")
    if not path.is_file() or path.read_bytes() != data:
        write_whole(path, data)


def merged(
    messages: Mapping[str, Message], entries: Mapping[str, Entry], language: str
) -> dict[str, Entry]:
    """Return an entry for each message, with the translation there was; others have vanished.

    A translation that counts where the message does not, or the other way round, is dropped.
    """
    found: dict[str, Entry] = {}
    for key, message in messages.items():
        known = entries.get(key)
        fits = known is not None and len(known.forms) == forms_of(message, language)
        found[key] = Entry(message, known.forms if known is not None and fits else ())
    for key, entry in entries.items():
        if key not in found and entry.done:
            found[key] = Entry(entry.message, entry.forms, vanished=True)
    return found


def forms_of(message: Message, language: str) -> int:
    """Return how many forms a message's translation has."""
    return 1 if message.one is None else PLURAL_FORMS[language]


def _order(key: str) -> tuple[str, str]:
    return key.casefold(), key


def _entry(node: ElementTree.Element) -> Entry:
    def text(name: str) -> str:
        return node.findtext(name) or ""

    counted = node.get("numerus") == "yes"
    translation = node.find("translation")
    forms: tuple[str, ...] = ()
    kind = None
    if translation is not None:
        kind = translation.get("type")
        plural = tuple(each.text or "" for each in translation.findall("numerusform"))
        forms = plural if counted else (translation.text or "",)
    places = tuple((each.get("filename") or "").removeprefix(_UP) for each in node.iter("location"))
    message = Message(text("source"), text("comment"), text("extracomment") or None, places)
    return Entry(message, forms if all(forms) else (), kind in _MARKED)


def _written(entry: Entry) -> str:
    message = entry.message
    counted = message.one is not None
    lines = ['    <message numerus="yes">' if counted else "    <message>"]
    if not entry.vanished:
        lines += [f'        <location filename="{_UP}{place}"/>' for place in message.places]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.meaning:
        lines.append(f"        <comment>{escape(message.meaning)}</comment>")
    if message.one is not None:
        lines.append(f"        <extracomment>{escape(message.one)}</extracomment>")
    kind = ' type="vanished"' if entry.vanished else "" if entry.done else ' type="unfinished"'
    forms = [escape(form) for form in entry.forms]
    inside = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if counted else ""
    lines.append(f"        <translation{kind}>{inside or ''.join(forms)}</translation>")
    lines.append("    </message>")
    return "\n".join(lines)
