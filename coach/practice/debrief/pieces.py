"""The files that a session's recording was in, where its disk broke on the way."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from coach.practice.debrief.fact import Fact
from coach.practice.debrief.losses import RECORDING, Losses, losses_facts


@dataclass(frozen=True, slots=True)
class Pieces:
    """How many files were read; the numbers of those ``missing``; the ``silences_s``.

    A silence lies between the end of one file and the beginning of the next: what came then is
    in neither. ``losses`` are what is missing of the files that were read.
    """

    files: int = 1
    missing: tuple[int, ...] = ()
    silences_s: tuple[float, ...] = ()
    losses: Losses = field(default_factory=Losses)

    @property
    def lost_s(self) -> float:
        """Seconds that are in none of the files that were read."""
        return sum(self.silences_s)

    def missing_words(self) -> str:
        """Return what was practised and is not in this debrief, empty where all of it is."""
        files = self.sentence() if self.missing or self.lost_s else ""
        return " ".join(filter(None, (files, self.losses.sentence())))

    def sentence(self) -> str:
        """Return in a sentence what is in this debrief, empty where it is one whole file."""
        if self.missing:
            gone = f"what was in {'it' if len(self.missing) == 1 else 'them'} is not here."
            return f"{_not_found(self.missing)}: {gone}{self._lost()}"
        if self.files == 1:
            return ""
        said = f"Its disk failed on the way, so it is in {self.files} files; all were read."
        return f"{said}{self._lost()}"

    def _lost(self) -> str:
        return f" {self.lost_s:.1f} s between them were not kept." if self.lost_s else ""


def pieces_facts(pieces: Pieces) -> Iterator[Fact]:
    """Nothing for a session in one whole file, which is nearly every one."""
    if pieces.files > 1 or pieces.missing:
        of = f" of {pieces.files + len(pieces.missing)}" if pieces.missing else ""
        yield Fact(
            RECORDING, "recording_files", "Files", pieces.files, "", f"{pieces.files}{of}",
            pieces.sentence(),
        )  # fmt: skip
    yield from losses_facts(pieces.losses)


def _not_found(missing: tuple[int, ...]) -> str:
    if len(missing) == 1:
        return f"File {missing[0]} of this session was not found"
    numbers = ", ".join(map(str, missing[:-1]))
    return f"Files {numbers} and {missing[-1]} of this session were not found"
