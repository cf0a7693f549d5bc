"""What is wrong with a recording while it is made, in one sentence a person can act on."""

from pathlib import Path
from typing import Final

from coach.saying import Phrase, say

_NO_ROOM: Final = say("The disk is full")
_IS_FULL: Final = say("The disk is full: practice goes on, but the recording waits for free space.")
_IS_SILENT: Final = say(
    "The disk does not answer: practice goes on, and the recording catches up when it does."
)
_END_LOST: Final = Phrase("{why}: the end of the recording was not kept.")
#: Why a file takes nothing more.
DISK_FAILED: Final = Phrase("The recording's disk failed ({reason})")
FILE_GONE: Final = say("The recording's file was deleted or moved")


class Trouble:
    """The newest trouble; ``stands`` says whether there is one. The writer's thread changes it."""

    def __init__(self) -> None:
        self._sentence, self._why = "", ""

    @property
    def stands(self) -> bool:
        """Whether anything is wrong, or went wrong and is to be told."""
        return bool(self._sentence)

    def sentence(self, *, silent: bool, lost_chunks: int) -> str:
        """Return what to tell, empty for nothing; ``silent``: the disk has not answered yet."""
        if silent:
            return _IS_SILENT
        if not lost_chunks:
            return self._sentence
        why = self._sentence or say("The disk was too slow for a while.")
        return say("{why} {lost:,} pieces could not be kept.", why=why, lost=lost_chunks)

    def no_room(self) -> None:
        """The disk is full; what waits is written when it is not any more."""
        self._sentence, self._why = _IS_FULL, _NO_ROOM

    def all_written(self) -> None:
        """Nothing waits: if the disk was full, it is no more."""
        if self._sentence == _IS_FULL:
            self._sentence = ""

    def not_kept(self, why: str) -> None:
        """No file takes what comes."""
        self._sentence = say("{why}: practice goes on, but is not kept.", why=why)
        self._why = why

    def goes_on(self, why: str, place: Path) -> None:
        """A file took nothing more, and another one does."""
        self._sentence = say("{why}: it goes on in {place}.", why=why, place=str(place))
        self._why = why

    def end_lost(self, *, silent: bool) -> None:
        """It was closed before all was written."""
        why = say("The disk does not answer") if silent else self._why
        self._sentence = _END_LOST(why=why)
