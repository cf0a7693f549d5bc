"""One file of a recording, in the format that its name ends in."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO, Final

from coach.errors import FileError, UsageError
from coach.recordings.exports.content import Content, What
from coach.recordings.exports.csv_file import write_csv
from coach.recordings.exports.new_file import new_file
from coach.recordings.exports.tables import table_of
from coach.saying import say

#: The formats by how a file's name ends.
FORMATS: Final = (".csv", ".parquet", ".edf", ".mcap")


def export_file(content: Content, target: str | Path, what: What | None = None) -> str:
    """Write a new file of the format that its name ends in; returns what is in it, in words.

    ``what`` is the table for .csv and .parquet (the samples); .edf and .mcap hold all of it.
    Raises FileError when the target is there already or cannot be written, SetupError when its
    format needs a part that is not installed (an optional extra); then nothing is left of it.
    """
    target = Path(target)
    ending = target.suffix.lower()
    if ending not in FORMATS:
        raise FileError(
            say(
                "{file} is no kind of table here; give it a name ending .csv, .parquet, .edf or "
                ".mcap",
                file=str(target),
            )
        )
    if what is not None and ending in _WHOLE:
        raise UsageError(
            f"a file ending {ending} holds all there is, not {what} alone; leave out --what"
        )
    if ending in _WHOLE:
        write = _WHOLE[ending]()
        with new_file(target) as out:
            return write(content, out)
    write_table = _parquet() if ending == ".parquet" else _csv
    with new_file(target) as out:
        return write_table(content, what or "samples", out)


def _csv(content: Content, what: What, out: BinaryIO) -> str:
    return f"{write_csv(table_of(content, what), out):,} rows"


def _parquet() -> Callable[[Content, What, BinaryIO], str]:
    from coach.recordings.exports.parquet_file import parquet_writer

    return parquet_writer()


def _edf() -> Callable[[Content, BinaryIO], str]:
    from coach.recordings.exports.edf_file import write_edf

    return write_edf


def _mcap() -> Callable[[Content, BinaryIO], str]:
    from coach.recordings.exports.mcap_file import mcap_writer

    return mcap_writer()


_WHOLE: Final[Mapping[str, Callable[[], Callable[[Content, BinaryIO], str]]]] = {
    ".edf": _edf,
    ".mcap": _mcap,
}
