"""A recording for other programs: tables (CSV, Parquet), EDF+ and MCAP."""

from coach.recordings.exports.choosing import FORMATS, export_file
from coach.recordings.exports.content import WHAT, Content, Forces, Note, What
from coach.recordings.exports.csv_file import BandsAt, export_csv

__all__ = [
    "FORMATS",
    "WHAT",
    "BandsAt",
    "Content",
    "Forces",
    "Note",
    "What",
    "export_csv",
    "export_file",
]
