"""The files of one session: mostly one, and another each time that one breaks."""

import os
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from coach.errors import FileError
from coach.recordings.journal import Journal
from coach.recordings.places import recordings_folder
from coach.recordings.records import Header

OpenJournal = Callable[[Path, Header], Journal]


class Segments:
    """The first is made, or a bad place refused with FileError, in the constructor."""

    def __init__(self, path: Path, header: Header, open_journal: OpenJournal) -> None:
        self._header = header
        self._open = open_journal
        #: The one that is written to.
        self.newest = open_journal(path, header)
        self._journals = [self.newest]

    @property
    def paths(self) -> tuple[Path, ...]:
        """All of them, the first segment first."""
        return tuple(journal.path for journal in self._journals)

    @property
    def size(self) -> int:
        """How many bytes of whole records are in all of them."""
        return sum(journal.size for journal in self._journals)

    def go_on(self, other_disk: bool) -> Journal | None:
        """Return a new segment, None where none can be made now.

        It is made beside the first, else in the app's own folder; where ``other_disk`` is asked
        for, the app's own folder comes first if that is on another disk.
        """
        begun = self._header.segment
        header = replace(self._header, segment=begun + len(self._journals))
        first = self._journals[0].path
        # One that follows an earlier file is named as that one is, with a number.
        session = first.stem if begun == 1 else first.stem.removesuffix(f"-{begun}")
        name = f"{session}-{header.segment}"
        for folder in self._folders(first.parent, other_disk):
            # The name may be there from a session before, which keeps it.
            for free in (name, f"{name}-{uuid.uuid4().hex[:8]}"):
                try:
                    journal = self._open(folder / f"{free}{first.suffix}", header)
                except FileError:
                    continue
                self._journals.append(journal)
                self.newest = journal
                return journal
        return None

    def close(self) -> None:
        """Let all of them go."""
        for journal in self._journals:
            journal.close()

    def _folders(self, beside: Path, other_disk: bool) -> Iterator[Path]:
        try:
            own = recordings_folder()
        except FileError:
            yield beside
            return
        own_first = other_disk and _disk_of(own) != _disk_of(beside)
        yield from (own, beside) if own_first else (beside, own)


def _disk_of(folder: Path) -> int | None:
    try:
        return os.stat(folder).st_dev
    except OSError:
        return None
