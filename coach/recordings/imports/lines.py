"""A text file's lines, one after another: bounded, numbered, and how far one is."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from coach.errors import FileError
from coach.recordings.scan import open_for_reading
from coach.saying import say

#: 2,048 columns of 30 characters, with room to spare; more is no line of a table.
LONGEST_LINE: Final = 262_144
#: A spreadsheet saves a million empty rows below its data; more of them in a row are no table.
MOST_BLANK: Final = 1_100_000
#: What a line without a reading is made of.
_NOTHING: Final = ' \t\r\n,;"\ufeff'
_PACKED: Final = {b"\x1f\x8b": "gzip", b"PK": "zip or a spreadsheet", b"\x28\xb5": "zstd"}
#: Progress is told after so many lines.
_TELL_LINES: Final = 256

#: Bytes done, and bytes in all.
Progress = Callable[[int, int], None]


class ReadsLines(Protocol):
    """What lines come from: a text file, or anything that hands out lines like one."""

    def readline(self, size: int, /) -> str:
        """Return at most ``size`` characters of the next line with its end, "" at the end."""
        ...


def _no_progress(_done: int, _total: int) -> None:
    return


class Lines:
    """Iterates over lines with their ends; ``number`` is that of the newest, from 1.

    ``ended`` is False once the newest has no end: the file stops in it.
    A line past the bound, and a blank one after too many blank ones, raise FileError.
    ``push_back`` hands a line out once more.
    """

    def __init__(
        self,
        path: Path,
        text: ReadsLines,
        position: Callable[[], int] = lambda: 0,
        total: int = 0,
        progress: Progress = _no_progress,
    ) -> None:
        self.path = path
        self._text = text
        self._position = position
        self._total = total
        self._progress = progress
        self._held: str | None = None
        self._blank = 0
        self.number = 0
        self.ended = True

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._held is not None:
            line, self._held = self._held, None
        else:
            line = self._text.readline(LONGEST_LINE + 1)
        if not line:
            self._progress(self._total, self._total)
            raise StopIteration
        self.number += 1
        self.ended = line.endswith(("\n", "\r"))
        if len(line) > LONGEST_LINE:
            raise FileError(
                say(
                    "{at}, is too long for a table; choose a table of numbers",
                    at=self.at(),
                )
            )
        self._blank = 0 if line.lstrip(_NOTHING) else self._blank + 1
        if self._blank > MOST_BLANK:
            raise FileError(
                say(
                    "{at}: the {most_blank:,} lines before it are empty too, so no reading "
                    "is looked for behind them; remove the empty lines",
                    at=self.at(),
                    most_blank=MOST_BLANK,
                )
            )
        if self.number % _TELL_LINES == 1:
            self._progress(min(self._position(), self._total), self._total)
        return line

    def push_back(self, line: str) -> None:
        """Hand the newest line out again."""
        self._held = line
        self.number -= 1

    def at(self, number: int | None = None) -> str:
        """Return where the newest (or that) line is, as a person would look for it."""
        line = self.number if number is None else number
        return say("{file}, line {line}", file=str(self.path), line=line)


#: What ends the sentence of a damaged file: the frames before the damage may be enough.
OR_WHOLE: Final = say(", or import what is whole with --up-to-damage")


@contextmanager
def open_lines(path: Path, progress: Progress = _no_progress) -> Iterator[Lines]:
    """Open a text file: UTF-8 or, with its mark, UTF-16; raises FileError for what is no text."""
    with open_for_reading(path) as stream:
        total = stream.seek(0, io.SEEK_END)
        stream.seek(0)
        yield Lines(path, _as_text(path, stream), stream.tell, total, progress)


def _as_text(path: Path, stream: BinaryIO) -> io.TextIOWrapper:
    head = stream.read(4096)
    stream.seek(0)
    for mark, kind in _PACKED.items():
        if head.startswith(mark):
            raise FileError(
                say(
                    "{path} is packed ({kind}); unpack it or save it as CSV first",
                    path=path,
                    kind=kind,
                )
            )
    encoding = "utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    if encoding != "utf-16" and b"\x00" in head:
        raise FileError(
            say(
                "{path} is no text; choose a CSV table, or let the program that made "
                "it export text",
                path=path,
            )
        )
    return io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="")
