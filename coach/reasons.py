"""Why the system refused something, as a sentence's part that can be told in another language."""

from pathlib import Path
from typing import Final

from coach.errors import FileError
from coach.saying import Said, known, say

#: What a person's machine says most; anything else stays in the system's own words.
_COMMON: Final = (
    known("No such file or directory"),
    known("Permission denied"),
    known("Operation not permitted"),
    known("No space left on device"),
    known("Disk quota exceeded"),
    known("Read-only file system"),
    known("Is a directory"),
    known("Not a directory"),
    known("File exists"),
    known("File name too long"),
    known("Input/output error"),
    known("Device or resource busy"),
    known("No such device"),
    known("No such device or address"),
    known("Too many open files"),
    known("Connection refused"),
    known("Connection reset by peer"),
    known("Host is down"),
    known("No route to host"),
    known("Network is unreachable"),
    known("Name or service not known"),
    known("Connection timed out"),
    known("Broken pipe"),
)
_BY_TEXT: Final = {str(each): each for each in _COMMON}


def reason(problem: OSError) -> str:
    """Return the system's reason for a refusal, "Permission denied"."""
    said = problem.strerror or type(problem).__name__
    return _BY_TEXT.get(said, said)


def not_saved(path: Path, problem: OSError) -> FileError:
    """Return what tells a person that a file they asked for could not be saved."""
    return FileError(
        say(
            "{place} could not be saved ({reason}); choose another folder",
            place=str(path),
            reason=reason(problem),
        )
    )


def in_a_sentence(why: str) -> str:
    """Return a reason as it stands within a sentence: in English it begins small."""
    if isinstance(why, Said):
        return Said(why.source, why.english.lower(), why.meaning, why.n, why.values)
    return why.lower()
