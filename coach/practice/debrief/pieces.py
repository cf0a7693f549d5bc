"""The files that a session's recording was in, where its disk or the coach broke on the way."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from coach.practice.debrief.fact import Fact
from coach.practice.debrief.losses import RECORDING, Losses, losses_facts
from coach.saying import joined, listed, say


@dataclass(frozen=True, slots=True)
class Pieces:
    """How many files were read; the numbers of those ``missing``; the ``silences_s``.

    A silence lies between the end of one file and the beginning of the next: what came then is
    in neither. ``losses`` are what is missing of the files that were read. ``begun_anew``: the
    coach itself was gone on the way, and one that was started anew went on with the session.
    """

    files: int = 1
    missing: tuple[int, ...] = ()
    silences_s: tuple[float, ...] = ()
    losses: Losses = field(default_factory=Losses)
    begun_anew: bool = False

    @property
    def lost_s(self) -> float:
        """Seconds that are in none of the files that were read."""
        return sum(self.silences_s)

    def missing_words(self) -> str:
        """Return what was practised and is not in this debrief, empty where all of it is."""
        files = self.sentence() if self.missing or self.lost_s else ""
        return joined(" ", [part for part in (files, self.losses.sentence()) if part])

    def sentence(self) -> str:
        """Return in a sentence what is in this debrief, empty where it is one whole file."""
        if self.missing:
            return self._with_silences(_not_found(self.missing))
        if self.files == 1:
            return ""
        if self.begun_anew:
            return self._with_silences(
                say(
                    "It was interrupted on the way, so it is in {files} files; all were read.",
                    files=self.files,
                )
            )
        return self._with_silences(
            say(
                "Its disk failed on the way, so it is in {files} files; all were read.",
                files=self.files,
            )
        )

    def _with_silences(self, said: str) -> str:
        if not self.lost_s:
            return said
        lost = say("{lost_s:.1f} s between them were not kept.", lost_s=self.lost_s)
        return joined(" ", (said, lost))


def pieces_facts(pieces: Pieces) -> Iterator[Fact]:
    """Nothing for a session in one whole file, which is nearly every one."""
    if pieces.files > 1 or pieces.missing:
        figure, all_of_them = str(pieces.files), pieces.files + len(pieces.missing)
        if pieces.missing:
            figure = say("{files} of {all}", files=pieces.files, all=all_of_them)
        yield Fact(
            RECORDING, "recording_files", say("Files"), pieces.files, "", figure,
            pieces.sentence(),
        )  # fmt: skip
    yield from losses_facts(pieces.losses)


def _not_found(missing: tuple[int, ...]) -> str:
    if len(missing) == 1:
        return say(
            "File {number} of this session was not found: what was in it is not here.",
            number=missing[0],
        )
    return say(
        "Files {numbers} of this session were not found: what was in them is not here.",
        numbers=listed([str(number) for number in missing]),
    )
