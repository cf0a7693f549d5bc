"""The import's sentences in words for the window, where there are fields and no options."""

import re
from pathlib import Path
from typing import Final

from coach.recordings.imports import Format
from coach.saying import Phrase, say
from coach.ui.kit.job import as_sentence
from coach.ui.kit.tongue import shown

NAMES: Final[dict[Format, Phrase]] = {
    "csv": Phrase("{file} is a table."),
    "tekscan": Phrase("{file} is a Tekscan movie."),
    "novel": Phrase("{file} is a file of novel’s pliance or pedar."),
    "xsensor": Phrase("{file} is an XSENSOR movie."),
    "openbci": Phrase("{file} is a file of OpenBCI or BrainFlow."),
}
#: What a sentence says of an option, and what there is in the window instead.
_INSTEAD: Final = (
    (r"; say it with --grid ROWSxCOLUMNS, for example --grid \S+", "; say below how they lie"),
    (r"; say it in mm² with --area, for example --area \S+", "; say it below, in mm²"),
    (r"; say it with --unit, for example --unit \S+", "; choose it below"),
    (r"; say it with --rate, for example --rate \S+ frames a second", "; say it below"),
    (
        r", or say --rate, for example --rate \S+ frames a second",
        ", or say below how many a second",
    ),
    (r"; say how many there are with --rate", "; say below how many there are"),
    (r", or say what one is worth, for example --unit \S+ --scale \S+", ", or say it below"),
    (
        r"; say what one is worth, for example --unit \S+ --scale \S+",
        "; say below what one is worth",
    ),
    (r"give the right --scale", "change what one raw count is worth"),
    (r"say which carry force and what one is .*", "say below which carry force"),
    (r"; import one of them, for example --sensor .*", "; name below which to import"),
    (r", or say it with --unit, for example --unit \S+", ", or choose one below"),
    (r", or import what is whole with --up-to-damage", ", or import what is whole"),
    (r"; leave --unit out", "; choose “as the file says”"),
    (
        r"--grid needs the cells' size; add --area in mm², or --pitch in mm",
        "the cells' area is needed too",
    ),
    (r"; give another --grid( or --force)?", "; change the numbers below"),
    (r"--grid (\d+)x(\d+)", r"\1 × \2"),
    (r"give the right --unit", "choose the right unit"),
    (r"check the unit of --time", "check the unit of the times"),
)


def in_the_window(words: str, path: Path) -> str:
    """Return a told sentence about a file by its name alone, without the command's options.

    Only the English ones name options: what is read in the window alone is translated for it.
    """
    words = words.replace(str(path), shown(say("“{file}”", file=path.name)))
    for said, instead in _INSTEAD:
        words = re.sub(said, instead, words)
    return as_sentence(words)
