"""Deleting a recording for good, and what the app keeps beside it under the same name."""

from pathlib import Path
from typing import Final

from coach.errors import FileError
from coach.saying import say

#: What debriefs and tables are saved as; beside a recording they have its name by default.
BESIDE: Final = (".html", ".pdf", ".png", ".csv")


def unlink_recording(path: Path, own_folder: Path) -> list[Path]:
    """Delete a recording; in the app's own folder also the pages and tables of its name.

    Elsewhere those were put by a person, and stay. Returns what is gone; one that was gone
    already is fine. Raises FileError with the way on.
    """
    files = [path]
    if path.parent == own_folder:
        files += [path.with_suffix(ending) for ending in BESIDE]
    gone = []
    for file in files:
        try:
            file.unlink()
            gone.append(file)
        except FileNotFoundError:
            continue
        except OSError as problem:
            raise FileError(
                say(
                    "{file} could not be deleted ({reason}); check that it is yours and its folder "
                    "may be written to, then delete again",
                    file=file,
                    reason=problem.strerror,
                )
            ) from problem
    return gone
