"""What is wrong with a translation, told to whoever wrote it."""

import string
from collections.abc import Sequence
from typing import Final

from coach.ui.languages.messages import Message

#: Signs of English typing that stand otherwise in print, and what to write.
_TYPED: Final = {'"': "„…“", "...": "…", " - ": " – "}


def mistakes(message: Message, forms: Sequence[str], wanted: int) -> list[str]:
    """Return a sentence for each mistake in a message's translation of ``wanted`` forms."""
    if len(forms) != wanted:
        one = "one text" if wanted == 1 else f"a list of {wanted} texts"
        return [f"must be {one}, not {len(forms)}"]
    found = []
    for at, form in enumerate(forms):
        # "Eine Streichung" need not say its number.
        alone = message.one is not None and at == 0
        found += _mistakes_of(message.source, form, alone)
    return found


def _mistakes_of(source: str, form: str, alone: bool) -> list[str]:
    found = []
    ours, theirs = fields_of(source), fields_of(form)
    optional = {("n", spec) for name, spec in ours if name == "n"} if alone else set()
    for name, spec in sorted(ours - theirs - optional):
        found.append(f"lacks {_written(name, spec)}")
    for name, spec in sorted(theirs - ours):
        found.append(f"has {_written(name, spec)}, which the English has not")
    for edge, at in (("begin", slice(1)), ("end", slice(-1, None))):
        if source[at].isspace() != form[at].isspace():
            found.append(f"must {edge} with a space exactly where the English does")
    if "%n" in form:
        found.append("must not hold %n, which Qt replaces")
    for typed, printed in _TYPED.items():
        if typed in form and typed not in source:
            found.append(f"has {typed.strip()}; write {printed}")
    return found


def fields_of(text: str) -> set[tuple[str, str]]:
    """Return (name, format) of each value that a text asks for; none where braces are plain."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return set()
    return {
        (name + (f"!{conversion}" if conversion else ""), spec or "")
        for _, name, spec, conversion in parts
        if name is not None
    }


def _written(name: str, spec: str) -> str:
    return f"{{{name}:{spec}}}" if spec else f"{{{name}}}"
